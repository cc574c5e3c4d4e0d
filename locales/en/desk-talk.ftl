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
notices-title = How new cases are noticed
notices-about = Only for this browser on this computer. The page title always counts what came.
notices-sound = A short sound (danger always sounds, whatever is chosen here)
notices-notice = A browser notice (number, service and urgency only)
notices-new = New case
