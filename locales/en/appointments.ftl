# Appointments: at the counter, or a call back

appointment-slot = { $weekday } { $date }/{ $month } { $time }
appointment-day = { $weekday } { $date }/{ $month }
day-of_year = { $weekday } { $date }/{ $month }, { $year }
appointment-weekday-0 = Sun
appointment-weekday-1 = Mon
appointment-weekday-2 = Tue
appointment-weekday-3 = Wed
appointment-weekday-4 = Thu
appointment-weekday-5 = Fri
appointment-weekday-6 = Sat
appointment-ask-counter = These times are free. Which one suits you? If none does, just tell me, for instance “Thursday afternoon”.
appointment-ask-call = We can call you at these times. Which one suits you? If none does, just tell me, for instance “after 3”.
o-appointment-more = Other times
o-appointment-no = Not now
appointment-booked-counter = It is arranged: { $when }, at { $centre }. Address: { $address }.
appointment-booked-call = It is arranged: we call you { $when }{ $known ->
    [yes] {" "}on { $own }
   *[no] {""}
  }.
appointment-moved-counter = It is changed: { $when }, at { $centre }. Address: { $address }. Forget the time before.
appointment-moved-call = It is changed: we call you { $when }{ $known ->
    [yes] {" "}on { $own }
   *[no] {""}
  }. Forget the time before.
appointment-booked_by-counter = Staff have arranged a time for you: { $when }, at { $centre }. Address: { $address }.
appointment-booked_by-call = Staff will call you { $when }{ $known ->
    [yes] {" "}on { $own }
   *[no] {""}
  }.
appointment-moved_by-counter = Staff have changed the time to { $when }, at { $centre }. Address: { $address }.
appointment-moved_by-call = Staff have changed the time of the call to { $when }.
appointment-is-counter = Your time is { $when }, at { $centre }. Address: { $address }.
appointment-is-call = Your time is { $when }: we call you.
appointment-bring-counter = Still missing: { $papers }. Best send photos before; staff look at them and tell you what is lacking, so that you come only once. Bring the originals on the day.
appointment-bring-call = Still missing: { $papers }. Send photos before if you can; then all can be settled on the telephone.
appointment-complete-counter = All papers are there; just bring your ID card.
appointment-complete-call = All papers are there; just wait for the call.
appointment-foot = To change it, or if you cannot make it, just tell me: “move it to Friday”, “I can’t come, cancel it”.
appointment-cancelled = All right, { $when } is cancelled. Tell me any time you want another.
appointment-cancelled_by = We are sorry, your appointment { $when } is cancelled. { $words } For another time say “appointment”, or call { $phone }.
appointment-none = No time is arranged. Say “appointment” if you would like one.
appointment-left = All right, not now. Say “appointment” when you want to come.
appointment-nothing_open = You are welcome. Address: { $address }, hours: { $hours }, phone { $phone }. Tell me first what it is about; then I know what you should bring and arrange a time, so that you come only once.
appointment-none_free = Nothing is free in the next days. You may come all the same: { $address }, { $hours }. Or call { $phone }.
appointment-closed = On { $day } we are closed.
appointment-past = That time is over.
appointment-too_far = That is too far ahead to arrange now.
appointment-full = That day is full.
appointment-not_then = That time cannot be had.
appointment-remind-counter = To remind you: { $when }, at { $centre }. Address: { $address }. Hours: { $hours }. Phone: { $phone }.
appointment-remind-call = To remind you: { $when } we call you{ $known ->
    [yes] {" "}on { $own }
   *[no] {""}
  }. Please keep your phone near.
appointment-remind-foot = If you cannot make it or want another time, tell me now.

refused-no_appointment = There is no such appointment, or it is over.
refused-slot_taken = That time was taken just now; please choose another.

desk-appointments = Appointments
desk-appointments-today = Today’s appointments
desk-appointments-ahead = Appointments ahead
desk-appointments-none = No appointments.
desk-appointments-trips = { $all } visits this year, { $again } of them to be made again.
desk-appointment-kind-counter = At the counter
desk-appointment-kind-call = Call
desk-appointment-complete = Papers complete
desk-appointment-missing = Missing: { $papers }
desk-appointment-state-booked = arranged
desk-appointment-state-cancelled = cancelled
desk-appointment-state-came = came
desk-appointment-state-missed = did not come
desk-appointment-again = To come again: { $why }
desk-appointment-came = Came
    .call = Reached
desk-appointment-again_why = If the person has to come again: why (empty if not)
desk-appointment-missed = Did not come
    .call = Not reached
desk-appointment-cancel = Cancel
desk-appointment-cancel_why = What to tell the person
desk-appointment-move = Another time
desk-appointment-when = Time
desk-appointment-book = Arrange a time
desk-appointment-how = How
desk-appointment-said = In their words: { $words }
