### What everybody asks: answered whatever stands open, then the question goes on. All facts are the centre's own.

asked-word_file = A hardship file is what the union keeps of a worker's family in difficulty, so that it can help later on. If you never heard of one, you have none.
asked-word_free_teacher = A state-funded teacher student pays no tuition and has to teach after graduating. Whoever pays the tuition is not one.
asked-word_arbitration = Arbitration means that the labour arbitration commission hears a dispute with an employer and decides it; it is free and comes before a court. If you have not been there, just say so.
asked-word_migrant = A migrant worker is somebody registered in the countryside who has gone out to work for wages, in a city or in a county town. If that is you, you are one.
asked-cost = It costs nothing. { $centre } takes no fee for this and never asks you to send money. If anybody asks you for money, please call { $phone } and tell us.
asked-stand_in = Where somebody cannot speak or write, the family may fill this in first. Say how it is; staff will settle with you who signs, I do not decide that here.
asked-gift = No, please bring nothing. We take no money and no gifts. If anybody asks you for something, please call { $phone } and tell us.
asked-come_back = Of course, there is no hurry. What you filled in is kept; whenever you are back, say “continue”.
asked-after_delete = Once deleted, an application that was not handed in and what you said here are gone for good; you can always start again. What was handed in is kept as the archive rules say, and staff go on with it.
asked-binding = Asking is no application. Nothing counts before you hand it in, and you can stop at any time; if you do not agree, I keep nothing.
asked-who_sees = Only the staff of { $centre } who work on your matter can see it, and it is kept encrypted. Before another office checks it or a list is published, you are asked whether you agree.
asked-boss = I do not tell your employer, or a platform, what you say here. If staff have to check with the employer later, the employer may learn of it; if that worries you, call { $phone } first, or say “person”.
asked-how_long_left = The questions take about { $minutes } more minutes.
asked-how_long = Once it is handed in, staff usually look at it within { $days } working days. Checking comes after that, so I cannot say how long all of it takes; you can say “status” at any time.
asked-how_long_open = Once it is handed in, staff look at it first. I cannot say how long all of it takes; you can say “status” at any time.
asked-machine = I am the digital assistant of { $centre }, a computer program and no person. Staff look at your matter and decide. To talk to a person, say “person”.
asked-visit = You can fill in and hand in everything here, photos too. Staff will tell you whether you need to come. You are welcome to come in: { $address }, { $hours }.
asked-anonymous = Just to ask, you need not give a name. An application needs your real name, or it cannot be handled. If you do not want to write it here, call { $phone } or come to the counter.
asked-no_paper = That is fine: hand in the application first, papers can follow. If you really cannot get one, tell us, and staff will see whether there is another way.
asked-fraud = It is right to be careful. We take no money and never ask for passwords or codes. To check, call { $phone } or { $union } (union hotline), or come to { $address }.
asked-news = Once it is handed in, any news is told here. You can also say “status” at any time.
asked-news_days = Once it is handed in, staff usually look at it within { $days } working days.
asked-someone_else = Yes, you can apply for somebody else. Tell me for whom, for example “for my mother”. The application is in that person's name, and he or she must know and agree.
asked-where = { $centre }: { $address }.
    Hours: { $hours }.
    Phone: { $phone }.
asked-change = Yes. Say “back” for the last question, or just say it, for example “my phone is …”. You see everything once more before it is handed in, and can change it after that too.
asked-must_answer = What you do not want to say you can leave out: say “skip”. A few answers are needed to go on; I will tell you when one is.
asked-outcome = Whether it works out is for staff to decide when they have seen the papers; I cannot say it for them. Telling everything helps you.
asked-person = Yes. Say “person” and I tell our staff; they answer you in working hours ({ $hours }). You can also call { $phone }.
asked-amount = How much it is I cannot say, and I will not promise anything. It depends on your situation and the rules; staff tell you when they have seen your papers.
asked-queue = Here you fill in and hand in without waiting in line. Before you come to the counter, call { $phone } so that you do not wait for nothing. ({ $hours })
asked-lawyer = To ask a lawyer, call { $legal } (public legal service), it is free. To apply for legal aid, say “legal aid”; whether there will be a lawyer is for staff to see.
asked-evidence = Keep chats, recordings and transfers, delete nothing; screenshots should show name and date, and give no originals away. What counts is for those who decide; you can also ask a lawyer for free: { $legal } (public legal service).
asked-jobless_money = Unemployment money is not paid here: call { $labour } (labour office), they tell you where to go and what to bring.
asked-useful = Tell what happened, I help you fill in and hand in the application, and staff tell you how they can help; I cannot promise how it goes. If it is urgent, call { $phone }.
asked-recover = Whether you get it back I cannot promise; it depends on the proof and the facts. Keep pay slips, attendance records and chats. For help, say “legal aid”, or call { $labour } (labour office).
asked-retaliate = Anybody would worry about that. You can first call { $labour } (labour office) or { $legal } (legal service) and ask what to do, or talk to our staff: { $phone }. I cannot promise how it goes; keep chats and notices.
asked-reach = Whether the boss listens I cannot promise. Tell what happened, and staff tell you how they can help. You can also call { $labour } (labour office) or { $legal } (legal service).

asked-cannot_read = That does not matter. Somebody at home or a workmate may read it to you and type for you. Or call { $phone }, or come to { $address } ({ $hours }): our staff fill it in with you.
asked-cannot_fill = You need not fill in anything yourself: I ask, you answer in plain words, and I write it down. If it does not work, call { $phone } or come to { $address }, and our staff do it with you.
asked-too_long = I keep it short. One thing at a time; there is no hurry.
asked-speak = To talk to a person, call { $phone } ({ $hours }), or say "human" and our staff contact you. You can also write here, a sentence at a time.
asked-again = I ask again.
asked-means = I did not say it clearly.
asked-too_many = These are many questions, I know. They are needed for your matter; what you would rather not say, skip by saying "skip".
asked-nod = Good, let us go on.
asked-here_now = I am here. Go on.
asked-moment = No hurry. What you filled in stays; when you are back, say "go on".
asked-told_sign = Do not sign or put your fingerprint to what you have not understood or do not agree with, and never on blank paper. Say you want to read it at home, and photograph it. If you have signed already, tell us how it came about and keep chats and recordings. If it is urgent call { $phone }, or ask a lawyer free of charge on { $legal }.
asked-told_gives_back = Do not pay anything back and do not sign; keep the chats or recordings of what he says. The firm has to give the certificate; if it refuses, ask the labour inspection on { $labour }. If it is urgent call { $phone }, and our staff look at it with you.

### What is kept, covered as in the block of known answers

kept-values = I keep this of you: { $what }.
kept-labels = I keep these things: { $what }. It has been a while and somebody else may hold this phone, so I do not show what they say.
kept-photos = And { $count } photos or files you sent.
kept-none = I keep nothing of you yet.
ask-check = In case somebody else holds this phone: what are the last four figures of the phone number you left here?
o-check-no = Not now
check-wrong = That does not fit. It is the last four figures of the number you left here.
check-failed = It does not fit today, so nothing is shown here. Bring your ID card to { $address }, or call { $phone }, and our staff will show you.
check-no_phone = It has been a while, and no phone was left here, so nothing is shown in case somebody else holds this phone. Come to { $address }, or call { $phone }.
copy-head = Up to { $day } this is what I keep of you:
copy-case = ■ Handed in: { $service } ({ $case }), on { $since }, now { $state }
copy-draft = ■ Not handed in yet: { $service }
copy-heard = ■ Put aside for you
copy-line = · { $question }: { $value }
copy-files = · Photos or files: { $count }
copy-consent = ■ { $day }, agreed: { $what }
copy-consent_not = ■ { $day }, not agreed or taken back: { $what }
copy-foot = Numbers of ID and bank cards are shown in part; the counter shows them whole. To change something just say so, like "my phone is ...". To take a consent back, say "withdraw my consent". To keep nothing, say "delete my data".
consent-name-basic = keeping what I tell
consent-name-sensitive = private matters such as health, bank card and ID
consent-name-sharing = asking other offices
consent-name-publication = the public list
consent-name-guardian = keeping facts of a child
ask-revoke = Which consent do you want to take back? The others stay as they are.
revoke-none = You have given no consent here, so there is none to take back.
revoke-not_given = You have not agreed to that, and we have not used it.
revoke-follows-basic = Taking this back means that we keep nothing of you: all that is here would be deleted.
revoke-follows-sensitive = Then health, bank card and ID leave the forms that are not handed in; of what is handed in our staff hear, and use it no further. What needs them may have to be done at the counter. What was done before stays done. Take it back?
revoke-follows-sharing = Then we ask no other office about you any more; what was sent cannot be called back. What needs it may stop. Take it back?
revoke-follows-publication = Then your name goes on no public list any more, and our staff talk with you about how to go on; what was public cannot be undone. Take it back?
revoke-follows-guardian = Then what concerns the child leaves the forms that are not handed in; of what is handed in our staff hear, and use it no further. Matters of the child may have to be done at the counter. Take it back?
o-revoke-yes = Take it back
o-revoke-no = Leave it
revoked-basic = All right, taken back.
revoked-sensitive = All right, taken back. It is gone from the forms not handed in, and our staff hear of the rest. At the counter it can be done later: { $phone }.
revoked-sharing = All right, taken back. Our staff hear of it and ask no other office.
revoked-publication = All right, taken back. Our staff hear of it.
revoked-guardian = All right, taken back. It is gone from the forms not handed in, and our staff hear of the rest.
kept-foot = To change something just say so, for example "my phone is …". To see all of it, say "show me my data"; to take a consent back, "withdraw my consent"; to have it gone, "delete my data".

### When something is not understood

unclear-again = I still did not get that one, and it is not your fault. Choose one below, or say it another way.
unclear-still = Let us try it differently: say “person”, and staff will answer you here. If you would rather go on yourself, tell me one thing at a time.
unclear-rest-1 = It is me who does not get it, not you. Say “person”, and staff will answer you here. This one can also wait: say “skip”, and we go on with something else.
unclear-rest-2 = I still cannot make it out. If you want somebody to listen, say “person”; say “skip” and we leave this one.
unclear-rest-3 = No hurry, it need not be settled now. Say “skip” and this one waits; say “person” and somebody helps you.
unclear-person-1 = It is me who does not get it, not you. Say “person”, and staff will answer you here.
unclear-person-2 = I still cannot make it out. If you want somebody to listen, say “person”.
unclear-person-3 = I do not want to hold you up any longer. Say “person”, and our staff will help you.
unclear-idle = For example: “my boss has not paid me for three months”, “I cannot pay the school fees”, “I am looking for work”.
unclear-idle_yes = I have kept nothing of yours: what was said without your agreement is deleted after a day. Please tell me once more, and we go on.
unclear-consent_basic = Say “agree” and we go on; say “disagree” and I keep nothing.
unclear-consent = Say “agree” if you agree, “disagree” if you do not.
unclear-needs = Say “yes” if that is it, or “none of these”.
unclear-known = If all is right, say “all right”; if a line changed, say its number.
unclear-settle = Say which one below is right; if none is, say it again.
unclear-review = If all is right, say “submit”; to change a line, say its number.
unclear-paper_wanted = Just send a photo.
unclear-confirm = Say one of the two below.
unclear-which_case = Say its number, or press it.
unclear-link = If it is you, say “it is me”; if not, say “it is not me”.
unclear-link_phone = For example: a number of 11 digits that begins with 138.
unclear-place = Press the one it is; if it is none, choose “another paper”.
unclear-question = A short everyday sentence is enough.
unclear-question_choice = For example “{ $one }” or “{ $other }”; your own words will do.
unclear-question_choices = For example “{ $one }” or “{ $other }”; you may name several.
unclear-question_yesNo = Say “yes” or “no”.
o-example = Show an example

### Grief is met first

grief-one = { $what }: these are very hard days.
grief-two = { $what }, { $also }: these are very hard days.
grief-death = You lost somebody close
    .also = you lost somebody close
grief-child_death = You lost your child
    .also = and you lost your child
grief-child_ill = A sick child
    .also = a sick child as well
grief-kin_ill = Illness in the family
    .also = illness in the family as well
grief-own_ill = Your own illness
    .also = your own illness as well
grief-ill_found = An illness was found
    .also = an illness was found
grief-unpaid = No wages paid
    .also = and no wages paid
grief-jobless = Your work lost
    .also = and your work lost
grief-debt = Debts on your shoulders
    .also = debts on top of it
grief-alone = All of it resting on you alone
    .also = and all of it resting on you alone
grief-feels_tears = I hear you. This must hurt a lot; take your time.
grief-feels_tired = I hear you. You have carried this for so long, and you are worn out.
grief-feels_lost = I hear you. It must be hard to see no way on.
grief-feels_hard = I hear you. These days are very hard on you.

### Other matters while something is going on here

door-within-other = I cannot help with this one. Say “person”, and staff will tell you whom to ask.
door-within-legal = For this you can call { $number }, the public legal service hotline; asking a lawyer is free.
door-within-government = For this you can call { $number }; they pass it to the office in charge.
door-then-draft = Let us finish this application first.
door-then-case = The application you handed in goes on as it is.
copy-file = To have it as a file, open the link below. It is good for { $minutes } minutes and gives each kind once. Please do not pass it on.
copy-take = Take the file
copy-page_title = Your data
copy-page_ready = Here your data can be kept as a file: one to read and print, one for computers, each once. Please do not keep it on somebody else's phone.
copy-page_over = This link was used or is over. If you want it, say “export my data” in the chat again.
copy-page_busy = Please try again in a while.
copy-page_html = To read and print
copy-page_json = For computers (JSON)
asked-papers = For { $service } these are usually needed: { $papers }. You need not have them all now; fill in first and send photos when you have them.
asked-papers_open = That depends on the matter. Fill in here first; then I tell you each paper that is needed, and you send photos when you have them.
asked-checks = After you hand it in, staff check what you wrote and the papers you sent; for some matters they come to your home. They will tell you how that goes.
