# Referral: a matter is sent on to another department

# --- to the worker
notice-slip-asked = About your { $service }: staff would like to send a matter on to another department. You are asked first.
slip-ask = The department: { $department }. This is all they would be told:
slip-line-matter = · What it is about: { $matter }
slip-line-tells = · Of what you told us: { $what }
slip-line-papers = · Papers that go along: { $what }
slip-line-materials = · Also sent: { $what }
slip-line-never = They are told nothing else.
slip-ask_end = May it go to them? It is fine to say no; then we go on with it here.
slip-no_hurry = Take your time. They are told only what stands above, and nothing that does not. Say “send it on” or “keep it here” when you know.
o-slip-give = Yes, send it on
o-slip-keep = No, keep it here
half-slip = For this I need a plain word: send it on, or keep it here? Take your time.
done-answer_slip-given = Noted: it may go to { $department }. I tell you as soon as staff have handed it over; you need not go yourself. If you change your mind before that, call { $phone }.
done-answer_slip-refused = All right, it does not go to { $department }, and they are told nothing. We go on with it here. If you want it later, just tell me.
notice-slip-handed = Your matter has gone to { $department }; it was handed over on { $day }.
notice-slip-where = { $what ->
    [phone] Their phone: { $phone }.
    [address] You find them at { $address }.
   *[both] You find them at { $address }, phone { $phone }.
  }
notice-slip-due = We asked them to answer by { $due }.
notice-slip-next = They deal with it now. I tell you here when they answer; if the day passes, we ask them. To hear how it stands say “status”, or call { $centre }.
notice-slip-supplement = { $department } says that this is still lacking: { $lacking }. { $limit ->
    [day] It is wanted by { $until }.
   *[none] Please send it soon.
  } They say this only once; without it they treat it as if you no longer apply. Send me a photo and we hand it over for you. If that is difficult, call { $centre }.
notice-slip-met = What was lacking is with { $department } now; they should answer by { $due }.
notice-slip-accepted = Good news: { $department } has taken your matter on.
notice-slip-refused = { $department } did not take it on this time.
notice-slip-done = { $department } says that it is done.
notice-slip-not_theirs = { $department } says that this is not theirs to deal with.
notice-slip-said = In their words: { $words }
notice-slip-may_object = If you do not accept this decision you may object to the judicial office; it has to look at it within 5 days (Legal Aid Law, article 49). You need not write it alone: call { $centre } and we help you.
notice-slip-still_here = Your matter is still with us, and staff go on looking for a way.
notice-slip-objected = Your objection was handed in. They have to look at it by { $due }; I tell you what comes of it.
notice-slip-ruled-changed = Good news about your objection: you get the aid.
notice-slip-ruled-kept = About your objection: the decision stays as it was. Staff will tell you what can be done next, or call { $centre }.
notice-slip-dropped = It need not go to { $department } after all; we go on with it here.
status-slip_lacking = Sent on to { $department } ({ $day }); they say that this is lacking: { $lacking }.
status-slip = Sent on to { $department } ({ $day }); their answer is awaited.
status-slip_due = Sent on to { $department } ({ $day }); their answer is awaited by { $due }.

# --- what cannot be done
refused-no_department = The centre’s file has no such department.
refused-not_of_case = A slip can only tell what the case holds; bank cards are not told.
refused-slips_full = This case has too many slips.
refused-no_slip = There is no such slip, or it was taken back.
refused-slip_handed = It was handed over already.
refused-slip_consent = The worker has not agreed to this slip; it cannot be handed over.
refused-slip_law = Only a slip to a legal-aid body has this step.
refused-slip_not_handed = It was not handed over yet.
refused-told_once = What is lacking is told once, and was told already (Legal Aid Law, article 43).
refused-slip_answered = They have answered already.
refused-slip_no_supplement = Nothing is lacking.
refused-slip_objected = An objection was made already.
refused-slip_not_refused = They did not refuse; there is nothing to object to.
refused-slip_no_objection = No objection is waiting.

# --- the desk
desk-slips = Referrals
desk-slips-none = Not sent on to anybody.
desk-slip-new = Write a slip
desk-slip-no_departments = The centre’s file names no departments; fill in “departments” first.
desk-slip-department = Department
desk-slip-days = { $days } days
desk-slip-matter = What it is about (they will read this)
desk-slip-tells = What they are told (only what is needed)
desk-slip-papers = Papers that go along
desk-slip-materials = List of further materials (may stay empty)
desk-slip-write = Ask the worker
    .hint = Without a chat read it out or have it signed, and write it down here.
desk-slip-consent-asked = waits for the worker
desk-slip-consent-given = the worker agrees
desk-slip-consent-refused = the worker does not agree; the case stays here
desk-slip-consent-taken = { $how ->
    [paper] signed on paper
   *[phone] said on the telephone
  } ({ $day }, { $by })
desk-slip-dropped = Taken back: { $reason }
desk-slip-urgent = Less than 7 days to the limitation ({ $last }): ask for aid first (Legal Aid Law, article 44)
desk-slip-handed = handed over on { $day } by { $by }
desk-slip-supplement = { $day }: they say that this is lacking: { $text }
desk-slip-met = there since { $day }
desk-slip-feedback = { $day } { $outcome }: { $text }
desk-slip-objection = objection of { $day }, to be looked at by { $due }
desk-slip-ruling = { $day } the objection: { $outcome }. { $text }
desk-slip-close = Referral, answer awaited: { $left }
desk-slip-print = Slip (Word)
desk-slip-take_consent = Write down the worker’s word
desk-slip-answer = The worker’s word
desk-slip-answer-given = agrees
desk-slip-answer-refused = does not agree
desk-slip-how = How it was said
desk-slip-how-paper = signed on the slip
desk-slip-how-phone = on the telephone
desk-slip-hand = Handed over
desk-slip-step-supplement = Write down what is lacking
    .hint = By law it is told once, so it can be written once.
desk-slip-step-met = All is there now
desk-slip-step-feedback = Write down the answer
desk-slip-step-object = Object
desk-slip-step-ruling = Write down what came of the objection
desk-slip-step-drop = Take back
desk-slip-text = Words
desk-slip-until = Last day (only if they said one)
desk-slip-outcome = Outcome
desk-slip-outcome-accepted = taken on
desk-slip-outcome-refused = refused
desk-slip-outcome-done = done
desk-slip-outcome-not_theirs = not theirs
desk-slip-ruling-changed = changed, aid is given
desk-slip-ruling-kept = kept
desk-history-write_slip = wrote a slip to { $what } and asked the worker
desk-history-answer_slip = { $how ->
    [given] agreed that it goes to { $what }
    [taken_given] wrote down that the person agrees to { $what }
    [taken_refused] wrote down that the person does not agree to { $what }
   *[refused] did not agree that it goes to { $what }
  }
desk-history-move_slip = { $how ->
    [hand] handed the slip over to { $what }
    [supplement] wrote down what { $what } says is lacking
    [met] gave { $what } what was lacking
    [feedback] wrote down the answer of { $what }
    [object] objected to the decision of { $what }
    [ruling] wrote down what came of the objection ({ $what })
   *[drop] took back the slip to { $what }
  }
desk-shown-slip = the referral slip
desk-done-write_slip = The worker is asked. It can be handed over once he agrees.
desk-done-answer_slip = The worker’s word is written down.
desk-done-move_slip = Written down; the worker will hear of it.
condition-slip = a slip the worker agreed to was handed over

# --- register and slip
register-referrals = Register of referrals
register-column-slip_day = Date
register-column-slip_case = Case
register-column-slip_matter = Matter
register-column-slip_to = Department
register-column-slip_by = By
register-column-slip_due = Answer by
register-column-slip_feedback = Answer
register-column-slip_feedback_day = Answered on
register-column-slip_state = State
register-slip-asked = waits for the worker
register-slip-agreed = to be handed over
register-slip-kept = not agreed
register-slip-waiting = answer awaited
register-slip-answered = answered
register-slip-dropped = taken back
register-slip-nameless = a worker (who did not agree that the name is told)
register-slip-through_us = through our centre
register-slip-urgent = Less than seven days to the limitation ({ $day }): please give legal aid first (Legal Aid Law, article 44)
desk-out-referrals = Referrals
