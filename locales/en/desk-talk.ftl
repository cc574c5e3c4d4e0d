# Asking, talking and being noticed on the desk.

## Several things asked at once
asked-open = { $all ->
   *[other] { $open } of { $all } open
}
asked-came = Came
asked-lacks = Says there is none
asked-dropped = No longer needed
asked-later = Says later
asked-words = : “{ $words }”
asked-open_already = (asked already)
ask-words_own = In your own words (one question a line)
ask-why_all = Why (the worker reads it; may be left out)
ask-send = Send as one

## What he will hear
foresee-look = See what they will get
foresee-title = What the worker will get
foresee-head = In { $channel } ({ $language }):
foresee-assistant = Assistant
foresee-held = For now the worker only hears that there is news, and reads the words below when looking.
foresee-goes_on = What the worker is filling in elsewhere is asked again below.
foresee-nobody-counter = There is no chat: nothing is sent. Tell the worker in person or by phone.
foresee-nobody-elsewhere = The worker wants to be reached another way: nothing is sent.
foresee-nobody-frozen = Whose chat it is is being checked: nothing is sent yet.
foresee-nobody-nothing = This step sends the worker nothing.
foresee-send = Send
foresee-back = Back
language-zh-CN = Chinese
language-en = English

## New cases are noticed
newcase-title = How new cases are noticed
newcase-about = Only for this browser on this computer. The page title always counts what came.
newcase-sound = A short sound (danger always sounds, whatever is chosen here)
newcase-notice = A browser notice (number, service and urgency only)
newcase-new = New case

## Who is not heard of is called
calls-title = To be called
calls-count = { $count } to be called, { $due } now
calls-now = now
calls-why = Nothing was heard since the message of { $when }: call.
calls-given_up = Tried { $count } times in vain; no more reminders. Write, visit, or ask the community.
calls-tries = Tried { $count } times.
calls-next = Next: { $when }
calls-safe = Call only between { $from } and { $to }.
calls-never = When it is safe to call is not known: do not call.
calls-not_now = Do not call now: it is outside the hours.
calls-text = What was said (may be left out)
calls-reached = Reached
calls-missed = No answer
calls-again = Call again at a time agreed
    .save = Keep
calls-day = Day
calls-time = Time
desk-history-record_call = { $how ->
    [reached] called and reached the worker
    [again] called; to call again { $when }
   *[missed] called, no answer
  }
desk-done-record_call = Kept.
desk-problem-call_time = Choose day and time to call again.
refused-no_call = There is no call to make here.
refused-call_time = Not at that time: it must lie ahead, within opening hours and the safe hours.
calls-channel = She chose to be reached in the chat: if somebody else answers, it was a wrong number.

## The case page
way-at = Step { $at } of { $all }
ask-later = Wanted only for the whole file
screening-covered = Figures are covered while what they come from is; open all sensitive content to see them.
