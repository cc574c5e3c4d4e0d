### The privacy notice: whole on the page /notice, part by part in a chat. Names and figures are the centre's own.

notice-title = How we use your information
notice-see = How we use your information: { $link }
notice-say = (To hear how we use your information, say “privacy notice”.)
notice-back = Back to the chat
notice-part = [{ $title }] { $text }
notice-more = ({ $left } more parts; say “read on” for the next. To go on with your matter, just answer the question above.)
o-notice_more = Read on
notice-version = Version { $version }. When you agree, the version and the time are noted with it.
notice-version_from = Version { $version }, in force from { $from }. When you agree, the version and the time are noted with it.
notice-days = { $count } days
notice-no_end = until the matter is over and records are cleared as the rules say

notice-who = Who uses your information
    .text = { $centre }. Address: { $address }. Phone: { $phone } ({ $hours }). Ask us whatever you want to know or wish about your information.
notice-purpose = What it is used for
    .text = Only to understand your trouble, to handle what you ask for, and to reach you with news. For nothing else: it is not sold and not used for advertising.
notice-kinds = What is noted
    .text = Name, phone, address, who lives with you, income, work, the trouble you tell of, photos and papers you send, and this conversation. Only what your matter needs is asked.
notice-sensitive = Why private things are asked
    .text = Some matters need an ID number, an illness or a bank card: the ID number to be sure it is you, illness and its cost to see what help fits, the card to pay you. You are asked for your consent before each; if you refuse, the rest goes on, and this part can be told at the counter. It is kept encrypted.
notice-seen = Who can see it
    .text = Staff of { $centre } who work on your matter. Before another office checks it (civil affairs, medical insurance) or a list is published, you are asked separately. If you write to us in WeChat or Telegram, your words pass through that company too. To understand you, once you agree, a language model may help; ID numbers and phones are covered first.
notice-assistant = Who talks with you
    .text = A digital assistant, a computer program and no person. It only notes and asks. Whether and how much help is given is decided by staff; nothing is decided by a program. You can say “person” at any time.
notice-listener = Who helps to listen
    .text = After you agree, words the program does not understand are sorted by a language model of { $provider }. ID numbers, phones, cards and names it recognises are replaced by marks first. It decides nothing and cannot agree, hand in or withdraw for you. You can choose “Yes, but without the language model”: everything works the same.
notice-kept = How long it is kept
    .text = What you say before you agree: at most { $heard } hours, and gone at once if you refuse. An application not handed in: deleted after { $draft } days without a word. The conversation: { $transcript }. Photos that belong to no application: { $papers }. A conversation nobody comes back to: { $sessions } in all. Applications handed in are kept as the rules on archives say, then destroyed.
notice-rights = What you can do
    .text = To see it or have a copy: say “status” to see where things stand; for everything, call { $phone } or say “person”. To correct it: just say so, for example “my phone is …”. To delete it: say “delete my data”. To withdraw your consent: the same words; what was done before stays valid. For applications already handed in, staff answer you by the rules on archives. If you think we did wrong, call { $union } (union hotline).
notice-family = Your family's information
    .text = Where your matter needs it, only what is of use is asked of family members: relation, age, income. Please tell them first; they have the same rights. For children under 14 a parent or guardian must agree.
notice-helper = Helping somebody else
    .text = If you apply for somebody else, that person must know and agree. We note your name and phone to reach you. He or she can see, change or delete it by asking us at any time.
