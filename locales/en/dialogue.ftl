### The talk: how the assistant speaks, whatever the service

nothing = {""}
greeting = Hello. I am the assistant of { $centre }, a computer program. Tell me your trouble in your own words.
    I will never ask for a password or a code.
greeting-again = Hello, I am still here. Let us go on where we stopped.
ask-idle-more = We can help with these too. Choose one, or just say what it is.
o-menu-more = Something else
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
ask-place_several = These { $count }: which paper is each of them?
ask-place_now = First photo { $number }. You can also say it all at once, like "photo 1 ID card, photo 2 household register"; if they are all alike, "all ID card".
place-line = Photo { $number }{ $file }: { $paper }
place-open = not said yet
place-file = {" "}({ $name })
place-unclear = I could not tell which one it is. Choose one or say its name; if you cannot say, "don't know" leaves it to staff.
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
# What was made of a voice, so that a wrong word is seen.
heard-voice = I heard: “{ $words }”. If that is wrong, just say the right one, as “wrong, it is 3500”.
heard-needs = I heard that you need: { $needs }.
heard-wishes = Also noted: { $what }.
heard-more = I hold what you said for now. It is written down only when you agree.
consent-basic = Before we start I need your yes: I write down what you tell me, only to help you, and only the staff of { $centre } can read it. You can say "delete my data" at any time.
    Is that all right?
consent-listener = Where I do not understand you, a language model of { $provider } helps me listen. Numbers and names I recognise are covered first; matters of women at work, complaints and danger are not shown to it; illness only when you agree to that as well. It decides nothing. If you would rather not, choose “Yes, but without the language model”: everything works the same.
consent-listener_own = Where I do not understand you, a language model of { $provider } helps me listen; nothing leaves the centre. It decides nothing. If you would rather not, choose “Yes, but without the language model”: everything works the same.
o-agree_alone = Yes, but without the language model
consent-basic_short = May I write down what you tell me, only to help you? I can go on only when you agree.
consent-sensitive = The next questions are private: health, bank card, ID. They are used only for this and kept encrypted. May I ask?
consent-sharing = For this, another office may have to check your details (the civil affairs office, for example). Is that all right?
consent-publication = By rule, the list may be shown in public for some days: part of the name is covered, no illness, phone or address. Is that all right?
consent-guardian = The next questions are about a child under 14, which takes the consent of a parent or guardian. May I write it down?
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
needs-under_way = Your { $service } ({ $case }) is still under way. I pass on what you said to our staff.
needs-lead = One more thing: if you or somebody at home wants work or wants to learn a trade, we can help with that too. Choose one, or just leave it.
lead-not_now = All right. Just say so whenever you want it.
how-ask = How was it this time? One tap is enough, or just leave it. Only the number is kept, no name.
how-good = Good
how-fair = So-so
how-poor = Not good
how-thanks = Thank you, noted.
how-thanks_poor = Thank you for being honest, noted. To say what went wrong, answer “person” and somebody will listen.
lead-door = Whenever you or somebody at home wants { $needs }, just say so here.
needs-together = I will do these together for you: { $needs }. What they share is asked only once. If you do not want one of them, say "skip { $one }".
needs-later = { $needs }: noted. Let us finish { $now } first, then I ask you about it, and nothing twice. To do it first, say "first { $one }"; if you do not want it, say "skip { $one }".
needs-next = You also wanted { $needs }. Shall we go on with it? What you have said is not asked again.
needs-next_dropped = All right, { $needs } not for now. Just say so whenever you want it.
needs-let_go = All right, without { $needs }. We go on with { $now }.
needs-goes_on = All right, { $now } it is.
needs-all = All right, all of them.
needs-first = All right, { $needs } first. { $others } comes after it and is not lost.
o-needs-go_on = Go on
o-needs-not_now = Not now
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
review-papers = Photos: { $papers }. If one is wrong, just say so, as "that is the household book, not the ID card".
review-photos = { $paper } ({ $count } photos)
review-foot = To change a line, send its number or just say it. If all is well, say "submit".
o-submit = All well, submit
o-later = Not now
settle-two = { $question } stands as { $old }; now I heard { $now }. Which is right?
problem-id_age = This number says born on { $born }, which does not fit the age of: { $who }. Please look at the card again.
problem-id_birth = This number says born on { $born }, not the birth date given before for: { $who }. Please look at the card again.
problem-id_of_another = This number is another person's. Please send the ID number of: { $who }.
problem-id_sex = This number does not fit: { $who }. Please look at the card again.

## Answers
said-noted = Noted: { $what }.
said-corrected = Changed: { $what }.
said-stands = That is noted already: { $what }.
said-told_for_staff = What you said is kept, and staff can read it. This question still wants a word from you.
said-asked_later = I have put down what you said, and will check it with you later.
said-not_found_before = What you told me is all kept. This one I could not make out from it: please say it once more.
said-words_kept = Staff can read what you said with it.
said-sorrow = I am sorry to hear that. There is no hurry; rest if you want to, what you filled in is kept.
said-weary = These are many questions, and it is tiring. You can say "skip", or rest first; what you filled in is kept.
said-skipped = All right, we leave this out.
said-set_aside = All right, this one can wait. Let us go on with something else.
said-left_unknown = All right, I write "not known". Staff will help you find out.
said-parents_file = Help with schooling is filed under the parent, so you are the applicant; your child is asked about separately.
said-of_others = I heard what you said. This one is about { $who }, so I have not written it down here.
said-for_whom = So this is for { $who }.
said-needed = We cannot go on without this one.
said-no_id = That is all right, we can go on without an ID number. I have noted it for the staff, who will tell you what you can bring instead.
said-flagged = All right, I note it like this and ask staff to check it.
said-unclear = Sorry, I did not quite understand.
said-or_skip = If you cannot say right now, say “skip”; to get help from somebody, say “person”.
problem-again = I still cannot write that number down. Please look at it once more.
problem-still = That is all right, there is no hurry. This one can wait, or our staff can help you with it.
problem-still_person = That is all right, our staff can help you with it.
said-hasty = That tap came too quickly and may have been a slip, so it did not count. Please read and choose again.
said-stale = That choice belongs to an earlier question.
said-language = All right, English it is.
said-help = Just talk as you always do. You can also say "back", "skip", "why", "status", "pause", "a person", "go on in another chat", "cancel", "privacy notice", "delete my data".
    Or call { $phone }, or come to { $address } ({ $hours }).
said-welcome = You are welcome.
said-paused = All right, everything is kept. Say a word when you want to go on.
said-bye = All right. I am here when you need me.
said-no_back = There is nothing before this.
said-nothing_to_withdraw = You have nothing under way.
said-no_answer = I am not sure about that and do not want to tell you something wrong. You can call { $union } (union) or { $labour } (labour office); to ask our staff, say "a person".
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
confirm-cancel = Stop this one: { $needs }? What you filled in for it will be deleted for good.
confirm-delete = Delete all your data here? Unsent forms, what you said and your photos will be gone for good.
    What was handed to staff has to be kept by the rules for archives. I will tell them what you wish.
confirm-withdraw = Take this application back?
confirm-kept = All right, nothing was changed.
confirm-cancelled = All right, { $needs } is stopped, and what you filled in for it is deleted.
deleted-alert = The record of the emergency is kept by staff, as the rules demand.
deleted-all = All is deleted. Come back any time.
deleted-with-case = The chat and what was not sent are deleted. What was handed in ({ $cases }) is kept by the rules for archives. I told staff what you wish.
o-confirm-cancel = Stop it
o-confirm-delete = Delete everything
o-confirm-withdraw = Take it back
o-confirm-no = Not now
o-agree = I agree
o-disagree = I do not agree
o-skip = Skip
o-wait = Leave this one for now
o-none = None
o-status = Status
o-human = A person
o-resume = Go on
o-case = { $service } ({ $case })

## Papers
paper-kept = I have your photo and keep it for you.
paper-received = { $count ->
    [1] I have your photo.
   *[other] I have your { $count } photos.
}
paper-placed = All right, noted as: { $paper }.
papers-placed = All right, noted: { $what }.
paper-nth = photo { $number } { $paper }
paper-nth_only = photo { $number }
paper-not_that = All right, that one is not: { $paper }.
paper-left = All right, I leave this one to our staff.
papers-left = All right, I leave { $what } to our staff.
paper-by_mistake = All right, this one was sent by mistake and is no paper. Never mind.
papers-by_mistake = All right, { $what } came by mistake and is no paper. Never mind.
paper-lack_noted = All right, no { $what } is fine too. I noted it, and our staff can see it once you hand in.
paper-lack_later = All right, { $what } can follow later. I noted it.
paper-explained = { $paper }: { $how }
paper-explained_foot = If it is still not clear, say "a person" and our staff will help you.
paper-mistake = Photo sent by mistake
    .how = No paper, nothing to do.
paper-still = One more thing is wanted:
paper-send_when_ready = All right, no hurry. Send it when you have the photo.
paper-other = Another paper
    .how = All four corners in the picture and the words readable, that is enough.
paper-voice = Voice note
voice-kept = I keep your voice note, and the staff can listen to it. I cannot understand it yet, so please type it once more.
o-place-more = Next page

## Status
status-case = { $service } ({ $case }): { $state }. Handed in on { $since }.
status-case_due = { $service } ({ $case }): { $state }. Handed in on { $since }; somebody looks at it by { $due }.
status-alert_unseen = { $service } ({ $case }): sent to those on duty as urgent, nobody has seen it yet. If it is urgent, first call { $police } or { $ambulance }, or { $phone }.
status-alert_seen = { $service } ({ $case }): { $by } has seen it. In danger, first call { $police }.
status-reason = Staff say: { $reason }
status-draft = { $service }: not handed in yet, { $left } questions left.
status-draft_full = { $service }: all filled in, not handed in yet.
status-draft_next = { $service }: comes next, once the one before is handed in; nothing is asked twice.
status-none = You have nothing under way.

## After submission
receipt-head = It is handed in. { $service }, number { $case }.
receipt-next = Our staff will read it. News will come here.
receipt-next_due = Our staff will read it. You will hear from us here by { $due }.
receipt-urgent = This cannot wait: it is marked urgent for our staff. If somebody feels ill, call { $ambulance } at once.
receipt-next_elsewhere = One person reads it next. You will be reached at the time and in the way you said, not in this chat.
receipt-next_here = One person reads it next. You will hear here, at the time you said, only that there is a new message.
receipt-clock = Please mind: { $clock }, at the latest { $last }.
receipt-clock_past = Do not give up and do not wait: our staff look first at whether it is really over. Please also ask now: { $labour } (labour office) or { $union } (union).
receipt-kept = Only the person who takes up complaints reads it; whom it is about does not.
receipt-kept_unread = Nobody here may take up this complaint now; it is locked and unread. Please call { $union } (the union above) or { $government }.
receipt-code = As there is no name and no phone, keep this number, good for { $days } days. With a new phone or chat, send it and ask on from there. Show it to nobody.
receipt-papers = These papers are still needed; send photos when you can: { $papers }.
receipt-papers_welcome = If you have any of these at hand, send photos when you can; it is fine without: { $papers }.
receipt-foot = Say "status" to see where it stands. To add, change or take back, just say so.
call-opened = I told our staff. Somebody will answer you here.
call-before = Whoever takes it can see what you told me before; you need not say it again.
call-opened_urgent = This cannot wait: I passed it on to our staff as urgent. Nobody has seen it yet. If you feel ill, call { $ambulance } at once, or call { $phone }.
call-opened_closed = I noted it. We are closed now ({ $hours }); somebody will answer you here when we open. If it is urgent, call { $phone }.
done-withdraw = Taken back: { $service } ({ $case }). You can apply again when things change.
done-supply = All right, it is in { $case } now.
done-add_paper = { $count ->
    [1] I have your photo; it is in { $case } now.
   *[other] I have your { $count } photos; they are in { $case } now.
}
done-lack_paper = Never mind, I told our staff what you said, and we go on. Once you have it, just send a photo.
done-say = All right, I passed it on to our staff.
done-relayed = Passed on to { $by }.
ask-reach = If you like, leave your name and phone so that our staff can find you. You may also say when to call, or that you want a text. If not, say "skip" and they will answer here.
o-reach-skip = Skip
reach-skipped = All right, our staff will answer you here.
reach-left = All right, staff will answer you here. To leave a phone number, just send it at any time.
done-reach = Noted: { $what }. Our staff can see it.
reach-name = your name
reach-phone = your phone
reach-reach = how you want to be reached
reach-news = that you want to hear once there is something
done-leave = All right, the assistant is back.
notice-refused = This could not be done: { $why }
notice-claimed = { $by } is reading your { $service } ({ $case }).
notice-claimed_call = { $by } has seen it and will answer you here.
notice-asked = One thing is missing for your { $service } ({ $case }):
notice-asked_what = { $what }

channel-web = the web chat
channel-telegram = Telegram
channel-wechat = WeChat
channel-official = WeChat official account
channel-wecom = WeCom
channel-kf = WeChat customer service
channel-console = the chat on the computer
heard-link = You want to go on with { $case } here.
heard-code = You have a one-time code and want to go on here.
confirm-move = To go on with another phone or in another chat, I give you a one-time code.
    This goes with you: { $what }.
    Once you use the code, all of it goes on there and is no longer shown here. If only your phone number is new, just tell me the number. Shall I give you the code?
o-confirm-move = Give me the code
o-move-all = Move all, give me the code
o-move-only = Only { $what }
move-case = { $service } ({ $case })
move-draft = { $service } (not handed in yet)
move-code = Send the code below in the new chat, and you go on there. It is good for { $minutes } minutes, works once, is shown only this once, and is for nobody else.
    If you do not use it, nothing changes here.
move-code_is = One-time code: { $code }
move-own = This code is to be sent in the new chat, not in this one.
move-short = A chat gives a code of 8 digits, the counter prints one of 12. Please look again and send it to me.
move-wrong = This code does not fit: perhaps a slip, or its time is over, or it was used. Please look again, or ask for a new one in the first chat.
    If you cannot open the first chat, please call { $phone }.
move-no_code = That is fine. Send it to me when you want to go on.
move-lost = No need to worry. Please send me the number of your application (it begins with BF), and the staff will check with you and move it here. If you cannot find the number, call { $phone } or come to { $address }.
move-here = Done. From now on this goes on here: { $what }.
ask-code = Please send me the one-time code from your first chat (8 digits).
    If you have none yet, say "go on in another chat" there, and you get one.
o-code-lost = I cannot open the first chat
o-code-no = Not now
ask-link_phone = What phone number did you leave with { $case }?
link-asked = Noted. If number and phone of { $case } fit, the staff will call the phone in the application, check with you and move it here.
    On the phone they will ask you for this number: { $mark }.
    If you can still open the first chat, say "go on in another chat" there, that is faster. If it is urgent, call { $phone }.
link-enough = You have tried several times today. Please call { $phone } or come to { $address }, and the staff will help you go on.
link-no_phone = That is fine. Please call { $phone }, and the staff will help you go on.
link-away = With your one-time code, this now goes on in { $channel }: { $what }.
    If that was not you, press "It was not me", or call { $phone } at once.
link-away_by = { $by } checked it, and this now goes on in { $channel }: { $what }.
    If that was not you, press "It was not me", or call { $phone } at once.
o-worry-yes = I am all right
o-worry-no = I am not well
o-gone-fine = I see
o-gone-not_me = It was not me
gone-fine = All right.
gone-not_me = Noted: it was not you. It now rests over there: it can neither be seen nor changed, and our staff will tell you once they have checked. If it is urgent, call { $phone } at once.
link-frozen = { $what } rests for now: the chat it came from says that it was somebody else who brought it here. Until our staff have checked, it is neither shown here nor can it be changed.
    If it was you, do not worry: please call { $phone }, and we go on once it is checked.
link-thawed = { $by } has checked it: { $service } ({ $case }) goes on here.
link-here = Done. "{ $service }" ({ $case }) goes on here from now on.
notice-request_cancelled = What we asked for is not needed any more.
notice-person = ({ $by } is talking with you now. What you write goes straight to them. To have the assistant back, say "back to the assistant".)
notice-handed_back = { $by } is done. The assistant is back.
notice-moved = News on { $service } ({ $case }): { $state }.
notice-moved-returned = { $service } ({ $case }) needs something more.
notice-moved-declined = { $service } ({ $case }) did not work out this time.
notice-moved-closed = { $service } ({ $case }) is done.
notice-extended = { $service } ({ $case }) takes longer, until { $due } at the latest. The reason: { $reason }
notice-written-receipt = In writing on { $service } ({ $case }): { $text }
notice-written-answer = The written answer on { $service } ({ $case }): { $text }
notice-reason = Staff say: { $reason }
notice-file = The first look went well. A few more questions for the file, one at a time.
notice-paper_accepted = { $paper } is fine. ({ $case })
notice-paper_returned = { $paper } is not good yet: { $reason }
    Please send another one.
notice-acknowledged = { $by } has seen what you said and knows about it now.
notice-offer_back = { $by } has not answered for a while. You can wait, or say "back to the assistant" and I go on helping you.
remind = Your { $service } still has { $left } questions open, and all you told me is kept. Write a word to go on. If now is not the time, that is fine: it stays here for { $days } days, and only then is it deleted.
remind-discreet = You left something unfinished last time; it is kept. Write a word to go on, or just leave it.
ask-news = You have a new message. When it suits you, write "show".
o-news-look = Show
o-news-not_now = Not now
news-kept = Good, it is kept for you. Write a word when it suits you.
remind-last = Your { $service } is not finished ({ $left } questions open) and will be deleted in { $hours } hours. To keep it, just write a word; if you no longer want it, leave it.
expired = Your { $service } was not touched for a long time and is deleted now. Come back any time.

## Danger
danger-self_harm = I hear that this is very hard for you. Are you safe now? Is somebody with you?
    If there is danger now, call { $police } or { $ambulance }.
    If you want somebody to listen, call { $heart }.
danger-taken = Call { $ambulance } now, at once. Say what was taken, where it hurts, and where you are.
    Call somebody who is near. Do not stay alone, and stay awake.
    If you want somebody to listen while you wait, call { $heart }.
danger-self_harm_other = Try to stay calm. Call { $police } now and say where the person is. High up or in water call { $fire }; if hurt call { $ambulance }.
    If somebody can stay with that person, stay. Talk slowly, no hard words, do not pull.
    Keep away from dangerous places yourself.
danger-violence = Keep yourself safe first. Get away if you can, to where people are.
    Call { $police } now. If you are hurt, call { $ambulance }.
    You can also call { $women }.
danger-threat = I hear how angry you are. Please do not strike: put down what you hold and step away.
    If somebody is hurt, you and your family suffer too. Tell me slowly what was done to you.
    If you cannot hold it, call { $heart }, somebody listens. If somebody is hurt call { $ambulance }, in danger { $police }.
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
worry-heard = I am sorry to hear it. It has been far too much for you.
ask-worry = Are you safe right now? If your heart is heavy, you can call { $heart }; somebody listens.
worry-listen = I am listening, take your time.
worry-fine = Good, that eases my mind. When it is hard, tell me at any time, or call { $heart }.
worry-here = All right, let us go on. When it is hard, tell me at any time, or call { $heart }.
worry-silent = I have not heard from you for a while, and I am worried.
danger-passing_on = I sent your words to the person on duty. Nobody has seen them yet. If it is urgent, call { $police } or { $ambulance } first, or { $phone }.
danger-kept = What you filled in is kept. There is no hurry.
danger-ask_place-1 = Where are you now? Name the place and I pass it on too.
danger-ask_place-2 = Can you tell me what place that is? A street or a building is enough.
danger-ask_place-3 = What can you see near you? The name of a shop or a stop is fine.
danger-way_out = If there is no danger and you want to go on, say "continue".
danger-ask_company-1 = Is somebody with you?
danger-ask_company-2 = Can somebody you trust come to you?
danger-place_told = Noted: you are at { $place }.
danger-phone_told = All right, I pass on that number too.
danger-with-1 = Good that somebody is with you. Ask them to stay.
danger-with-2 = All right. Let them stay with you for a while.
danger-with-3 = It is good that you are not alone. Stay together.
danger-alone-1 = That is too much for one alone. Can you call somebody of your family, or a friend?
danger-alone-2 = I am here and we can talk. If somebody can come to you, call them.
danger-alone-3 = I am listening to you. Can somebody you trust be with you as well?
danger-listen-1 = I am listening. Take your time.
danger-listen-2 = I keep all you say, every word.
danger-listen-3 = Yes, I hear you. Go on if you want to tell me more.
danger-listen-4 = I am still here. Every word is passed on.
danger-hard-1 = That it is so hard is not your fault. I am listening.
danger-hard-2 = This would be hard for anybody. Take your time, I stay with you.
danger-again-1 = I am here. Stay still, breathe slowly, keep away from what is dangerous.
danger-again-2 = Look after yourself first. All else can wait.
danger-again-3 = I have not gone. Stay where it is safer.
danger-unseen-1 = Nobody on duty has seen it yet. Please call { $police } or { $ambulance } first.
danger-unseen-2 = Nobody has taken it yet. { $police } always answers; you can also call { $phone }.
danger-unseen-3 = I am still waiting for somebody to see it. If it is urgent, call { $police } first.
danger-seen_by = { $by } has seen it and can see what you say. In danger call { $police } first.
danger-down-1 = I am so glad. That you are safe is what counts. Rest a little and drink something warm.
danger-down-2 = That is good. It was a hard day. Rest first.
danger-down-3 = I am relieved to hear that. Take a moment, there is no hurry.
danger-rest-1 = All right, rest first. I pass on what you say.
danger-rest-2 = Yes, I am here. Look after yourself first.
danger-rest-3 = All right. Rest as long as you need, and write whenever you like.
danger-go_on = The form can wait. Whenever you want to go on, say "continue".
danger-believed-1 = Good that you are safe. I worried too much; we go on.
danger-believed-2 = All right, I believe you; that you are well is what counts. We go on.
danger-believed-3 = I am relieved to hear that. We go on.
danger-may_call = I passed this on to the person on duty too. They will still see it and may call to ask; just tell them how it is.
danger-may_call_by = I passed this on to { $by } too. They may still call to ask; just tell them how it is.
danger-resumed = All right, we go on.
danger-rested = Good to see you again. All you told is kept, you need not say it twice. We take it slowly.
danger-closed = Our staff have done what they could for now. If you are in danger again, call { $police } first and tell me.
danger-passed_on = You should know: for your safety I sent { $what } to the staff on duty at this centre. To learn whom else they told, call { $phone }.
danger-passed_on_to = You should know: for your safety I sent { $what } to the staff on duty at this centre, and { $by } saw it. To learn whom else they told, call { $phone }.
danger-passed-words = your words
danger-passed-name = your name
danger-passed-phone = your phone number
danger-passed-place = the place you named

# When it was not said plainly
settle-again = I am not sure yet which one it is.
settle-person = Never mind: this can wait, or a member of staff can check it with you. What would you like?
settle-stands = All right, { $question } stays as it was: { $value }.
settle-refused = All right, not that.
o-settle-none = None of these
half = I do not want to get you wrong. Choose one below, or tell me a little more.
half-consent = Take your time. Press "I agree" if you agree, or "I do not agree".
half-review = I did not catch that. If all is right, press "Hand it in"; to change something, just say it.
review-not_yet = Not handed in yet. Press "Hand it in" when you are ready, or just say what to change.
half-delete = Nothing is deleted yet. Press "Delete everything" if you really want to.
half-cancel = Nothing is cancelled yet. Press the button below if you really want to stop.
half-withdraw = Nothing is withdrawn yet. Press "Withdraw" if you really want to.
said-yes_or_no = I do not want to get this wrong, so let me ask once more.
said-already_in = { $service } has been handed in already, number { $case }. There is no need to do it again.
said-which_wrong = Is this the one to change?
said-passed_on = I have put this with your application ({ $case }); staff can see it.
settle-left = Staff will check this one with you.

