### The talk: how the assistant speaks, whatever the service

nothing = {""}
greeting = Hello. I am the assistant of { $centre }, a computer program. Tell me your trouble in your own words.
    I will never ask for a password or a code.
greeting-again = Hello, I am still here. Let us go on where we stopped.
ask-idle = What can we help with? Tell me your trouble, or choose one.
ask-about = (The next questions are about: { $who })
ask-unconfirmed = I heard: { $question } is "{ $value }". Is that right?
ask-was = (Now written: { $question } { $value })
ask-staff_why = Why: { $why }
ask-paper = Please send a photo: { $paper }.
    { $how }
ask-may_skip = (If you would rather not say, say "skip")
ask-words = Our staff would like to ask: { $text }
ask-which_case = Which one do you want to take back?
ask-place = Which paper is this?
progress = (Question { $at }, { $left } more, about { $minutes } min)
progress-last = (The last question)
echo = { $question }: { $value }
answer-none = none
answer-skipped = skipped
answer-unknown = not known
answer-later = later

## For whom
q-for_whom = For whom
    .ask = Who is this for?
    .why = The papers are written in that person's name, so we need to know first.
    .good = For example: "for me", "for my mother".
# Of whom the questions are, as the assistant names them.
who-self = yourself
who-mother = your mother
who-father = your father
who-spouse = your husband or wife
who-child = your child
who-relative = your relative
who-other = that person
o-for_whom-self = Myself
o-for_whom-mother = My mother
o-for_whom-father = My father
o-for_whom-spouse = My husband or wife
o-for_whom-child = My child
o-for_whom-relative = A brother, sister or other relative
o-for_whom-other = A workmate, neighbour or somebody else
q-speaker_name = Helper's name
    .ask = What is your own name? (We note who is helping.)
    .why = So that staff know who helped, if they have a question.
    .good = For example: Wang Xiaoming.
q-speaker_phone = Helper's phone
    .ask = What is your own phone number?
    .why = We call you first when there is news.
    .good = For example: 11 digits that begin with 138.
q-speaker_authority = The person knows and agrees
    .ask = Does the person know that you do this, and agree?
    .why = To hand in papers for somebody, that person has to agree.
    .good = Say "yes" or "not yet".

## Consent
heard-needs = I heard that you need: { $needs }.
heard-more = I hold what you said for now. It is written down only when you agree.
consent-basic = Before we start I need your yes: I write down what you tell me, only to help you, and only the staff of { $centre } can read it. You can say "delete my data" at any time.
    Is that all right?
consent-sensitive = The next questions are private: health, bank card, ID. They are used only for this and kept encrypted. May I ask?
consent-sharing = For this, another office may have to check your details (the civil affairs office, for example). Is that all right?
consent-publication = By rule, the list may be shown in public for some days: part of the name is covered, no illness, phone or address. Is that all right?
consent-guardian = The next questions are about a child under 14. Are you the parent or guardian, and may I write it down?
consent-refused = All right. I kept nothing of what you said.
    When you want to go on, call { $phone } or come to { $address } ({ $hours }).
consent-refused-part = All right, I will not ask these here. Tell us at { $address } or call { $phone }.
why-consent = The law says we need your yes before we write down personal details. If you say no, you can still call or come to the counter.
why-general = Staff need this to see what fits and how to help you. You can skip what you do not want to say.

## Which services
needs-one = I heard that you need: { $needs }. Is that right?
needs-several = I heard that you need: { $needs }. All of them?
needs-dropped = All right, not that. Tell me again what you need.
needs-again = You already have one under way: { $service }, number { $case }. What follows is another one.
o-needs-all = All of them
o-needs-only = Only { $service }
o-needs-none = None of these

door-to-other = This is not ours to do. Say "a person" and our staff will tell you whom to ask.
door-to-legal = This is outside what the union can do. Call { $number }, free legal advice.
door-to-government = A government office handles this. Call { $number } and they pass it on.
door-to-labour = Call { $number }, the labour office: pay, insurance, work injury.
door-to-police = Please call { $number }, the police, now.
door-to-tax = For taxes you can call { $number }.
door-to-school = Grants of the school are asked for at the school: ask the class teacher or the student office.
door-to-medical = Medical insurance is handled by its own office. Ask the local office, or call { $number }.
door-to-women = You can call { $number }, the women's line.
door-to-youth = You can call { $number }, the youth line.
door-to-heart = When it is heavy, call { $number }. Somebody will listen.

## Known from before
known-head = You told us this before. Is it still right?
known-foot = If a line has changed, send its number.
known-none = All right, we start afresh.
o-known-yes = All right
o-known-no = None of it, start afresh

## Review
review-head = { $service }: please look it over. Is it right?
review-line = { $number }. { $question }: { $value }
review-foot = To change a line, send its number or just say it. If all is well, say "submit".
o-submit = All well, submit
o-later = Not now
settle-two = Before, you said { $question } is { $old }. Now it is { $now }. Which is right?
problem-id_of_another = This number is another person's. Please send the ID number of: { $who }.
problem-id_sex = This number does not fit: { $who }. Please look at the card again.

## Answers
said-noted = Noted: { $what }.
said-corrected = Changed: { $what }.
said-skipped = All right, we leave this out.
said-set_aside = All right, I will ask once more at the end.
said-left_unknown = All right, I write "not known". Staff will help you find out.
said-needed = We cannot go on without this one.
said-flagged = All right, I note it like this and ask staff to check it.
said-unclear = Sorry, I did not quite understand.
said-unclear_again = I still did not get it, and that is fine. Say “skip” to leave it for now, or “person” to talk to somebody.
said-or_skip = Say “skip” to leave it for now, or “person” to talk to somebody.
said-hasty = That tap came too quickly and may have been a slip, so it did not count. Please read and choose again.
said-stale = That choice belongs to an earlier question.
said-language = All right, English it is.
said-help = Just talk as you always do. You can also say "back", "skip", "why", "status", "pause", "a person", "cancel", "delete my data".
    Or call { $phone }, or come to { $address } ({ $hours }).
said-welcome = You are welcome.
said-paused = All right, everything is kept. Say a word when you want to go on.
said-bye = All right. I am here when you need me.
said-no_back = There is nothing before this.
said-nothing_to_withdraw = You have nothing under way.
said-no_answer = I have no sure answer to that. You can call { $union } (union) or { $labour } (labour office), or say "a person" and I will ask our staff.
said-failed = I could not handle that message; it is kept for our staff. Please say it another way, or call { $phone }.
unreadable-type = I cannot open this file. Please send a photo (JPG, PNG) or a PDF.
unreadable-size = This file is too big. Please make it smaller or send it in parts.
unreadable-empty = This file is empty. Please send it again.
unreadable-quota = You have sent many photos already. For more, please say "a person".
unreadable-failed = The photo did not arrive well. Please send it again.
unreadable-wordless = I cannot read this. Please write it, or send a photo.
unreadable-long = This is too long for me to read at once. Please send it in parts. What you said before is still here.
unreadable-script = I cannot read these signs. Please write it.

## Confirmation
confirm-cancel = Stop this one? What you filled in will be deleted for good.
confirm-delete = Delete all your data here? Unsent forms, what you said and your photos will be gone for good.
    What was handed to staff has to be kept by the rules for archives. I will tell them what you wish.
confirm-withdraw = Take this application back?
confirm-kept = All right, nothing was changed.
confirm-cancelled = All right, it is stopped and deleted.
deleted-all = All is deleted. Come back any time.
deleted-with-case = The chat and what was not sent are deleted. What was handed in ({ $cases }) is kept by the rules for archives. I told staff what you wish.
o-confirm-cancel = Stop it
o-confirm-delete = Delete everything
o-confirm-withdraw = Take it back
o-confirm-no = Not now
o-agree = I agree
o-disagree = I do not agree
o-skip = Skip
o-none = None
o-status = Status
o-human = A person
o-resume = Go on
o-case = { $service } ({ $case })

## Papers
paper-kept = I have your photo and keep it for you.
paper-received = I have your photo.
paper-placed = All right, noted as: { $paper }.
paper-other = Another paper
paper-voice = Voice note
voice-kept = I keep your voice note, and the staff can listen to it. I cannot understand it yet, so please type it once more.
    .how = All four corners in the picture and the words readable, that is enough.

## Status
status-case = { $service } ({ $case }): { $state }. Handed in on { $since }.
status-case_due = { $service } ({ $case }): { $state }. Handed in on { $since }; somebody looks at it by { $due }.
status-reason = Staff say: { $reason }
status-draft = { $service }: not handed in yet, { $left } questions left.
status-draft_full = { $service }: all filled in, not handed in yet.
status-none = You have nothing under way.

## After submission
receipt-head = It is handed in. { $service }, number { $case }.
receipt-next = Our staff will read it. News will come here.
receipt-next_due = Our staff will read it. You will hear from us here by { $due }.
receipt-clock = Please mind: { $clock }, at the latest { $last }.
receipt-papers = These papers are still needed; send photos when you can: { $papers }.
receipt-foot = Say "status" to see where it stands. To add, change or take back, just say so.
call-opened = I told our staff. Somebody will answer you here.
call-opened_closed = I noted it. We are closed now ({ $hours }); somebody will answer you here when we open. If it is urgent, call { $phone }.
done-withdraw = Taken back: { $service } ({ $case }). You can apply again when things change.
done-supply = All right, it is in { $case } now.
done-add_paper = I have your photo; it is in { $case } now.
done-say = All right, I passed it on to our staff.
done-relayed = Passed on to { $by }.
done-leave = All right, the assistant is back.
notice-refused = This could not be done: { $why }
notice-claimed = { $by } is reading your { $service } ({ $case }).
notice-claimed_call = { $by } has seen it and will answer you here.
notice-asked = One thing is missing for your { $service } ({ $case }):
notice-asked_what = { $what }

channel-web = the web chat
channel-telegram = Telegram
channel-wechat = WeChat
channel-console = the terminal
heard-link = You want to go on with { $case } here.
ask-link = Somebody wants to go on with your "{ $service }" ({ $case }) in { $channel }. Is that you?
ask-link_phone = What phone number did you leave with { $case }?
o-link-yes = It is me
o-link-no = It is not me
link-asked = Noted. If the phone number of { $case } fits, I will ask in the first chat. Please press "It is me" there. If you cannot get there, call { $phone } and the staff will help.
link-enough = You have asked several times today. Please call { $phone } or come to { $address }, and the staff will help you go on.
link-no_phone = That is fine. Please call { $phone }, and the staff will help you go on.
link-tell_person = Somebody wants to go on with { $case } in { $channel }. If that is you, please tell { $by }.
link-refused = All right, nothing was moved, we go on here. Nobody else saw your details. If you are worried, call { $phone }.
link-away = Your "{ $service }" ({ $case }) now goes on in { $channel }. If that was not you, please call { $phone } at once.
link-here = Done. "{ $service }" ({ $case }) goes on here from now on.
notice-request_cancelled = What we asked for is not needed any more.
notice-person = ({ $by } is talking with you now. What you write goes straight to them. To have the assistant back, say "back to the assistant".)
notice-handed_back = { $by } is done. The assistant is back.
notice-moved = News on { $service } ({ $case }): { $state }.
notice-moved-returned = { $service } ({ $case }) needs something more.
notice-moved-declined = { $service } ({ $case }) did not work out this time.
notice-moved-closed = { $service } ({ $case }) is done.
notice-reason = Staff say: { $reason }
notice-file = The first look went well. A few more questions for the file, one at a time.
notice-paper_accepted = { $paper } is fine. ({ $case })
notice-paper_returned = { $paper } is not good yet: { $reason }
    Please send another one.
notice-acknowledged = { $by } knows about it now.
notice-offer_back = { $by } has not answered for a while. You can wait, or say "back to the assistant" and I go on helping you.
remind = Your { $service } still has { $left } questions open. Write a word to go on. If not, it is deleted in { $days } days.
expired = Your { $service } was not touched for a long time and is deleted now. Come back any time.

## Danger
danger-self_harm = I hear that this is very hard for you. Are you safe now? Is somebody with you?
    If there is danger now, call { $police } or { $ambulance }.
    If you want somebody to listen, call { $heart }.
danger-violence = Keep yourself safe first. Get away if you can, to where people are.
    Call { $police } now. If you are hurt, call { $ambulance }.
    You can also call { $women }.
danger-confinement = Nobody may keep you from leaving. If you can call, call { $police }.
    If you cannot speak, send a text message to 12110.
danger-injury = People first: call { $ambulance } now.
    For a fire or somebody trapped call { $fire }; for the police { $police }.
    Take photos of the place if you can.
danger-collective = I hear that everybody is worried. Please do not block the road or climb up high; people matter most.
    You can call { $government } or { $union }. If somebody is hurt or there is a fight, call { $police } now.
    Tell me which employer, how many people and what is owed; I pass it on to our staff.
danger-child_labour = Nobody under 16 may work. If a child is in danger, call { $police } now.
    Tell me where it is; you need not say more.
danger-assault = This is not your fault. Please call { $police } now and go to a safe place.
    Do not wash or throw away clothes yet. You can also call { $women }.
danger-unsure = What you say worries me. Are you safe now?
    If there is danger, call { $police } or { $ambulance } now; if it is heavy, call { $heart }.
danger-passing_on = I passed your words to the person on duty. You can also call { $phone }.
danger-kept = What you filled in is kept. There is no hurry.
danger-heard = I am listening and pass on what you say. In danger call { $police } first. To go on with the form, say "continue". Duty phone: { $phone }.
danger-resumed = All right, we go on.
