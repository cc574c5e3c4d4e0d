# The counter and the telephone: staff enter an application for somebody

counter-ways = New entry
counter-new-counter = New at the counter
counter-new-phone = New by telephone
counter-entering-counter = Entered at the counter
counter-entering-phone = Entered by telephone
counter-services = What it is for (one or more)
counter-order = Passed on by 12351
    .number = Work order number (leave empty if there is none)
    .due = To be answered by
    .call_back = Wants to be called back afterwards
    .is = Order { $order }
    .until = answer by { $due }
    .calls_back = call back
counter-consent-basic = Consent to be registered
    .words = Please read this out first: { $centre } writes down what you tell, only to deal with your matter; only those who handle it can see it. You may ask to have it deleted at any time.
counter-consent-sensitive = Health, bank card, papers
counter-consent-guardian = Children under 14
counter-consent-sharing = Checks by other offices
counter-consent-publication = Public notice
counter-consent-given = The applicant (or whom he sent) agrees
counter-consent-agrees = Agrees
counter-consent-refuses = Does not agree
counter-consent-again = Change it
counter-consent-yes = Agreed: { $how }, { $day }, taken by { $by }
counter-consent-no = Not agreed: { $how }, { $day }, taken by { $by }
counter-notice = Open the whole privacy notice
counter-taken = How it was given
    .day = On which day
    .by = Taken by
counter-taken-paper = signed on paper
counter-taken-phone = said on the telephone
counter-taken-chat = answered in the chat
counter-begin = Begin

counter-began = begun by { $by }, { $when }
counter-last = { $by } was typing last
counter-saved = every line is kept at once; last at { $when }
counter-not_saved = The last line was not kept. Please look at the network and type it again.
counter-save = Keep
counter-and = { ", " }
counter-group-first = Who comes for whom
counter-group-other = Other
counter-lacks = (still missing)
counter-q-for_whom = For whom
counter-q-speaker_authority = The applicant knows and agrees
counter-o-for_whom-self = for himself or herself
counter-o-for_whom-mother = for the mother
counter-o-for_whom-father = for the father
counter-o-for_whom-spouse = for the spouse
counter-o-for_whom-child = for the child
counter-o-for_whom-relative = for another relative
counter-o-for_whom-other = for a workmate or somebody else
counter-read = read as: { $value }
counter-said-given = noted
counter-said-none = none
counter-said-unknown = does not know
counter-said-later = later
counter-said-skipped = skipped
counter-said-unconfirmed = not confirmed yet
counter-how-none = none
counter-how-unknown = does not know
counter-how-empty = clear
counter-as_typed = Checked: keep it as it is, flagged
counter-not_his = This number does not look like the applicant's. Please check it.
counter-clashed = { $by } has just filled this in elsewhere; it stands as above. To change it, type it again.
counter-first_consent = Ask for the consent “{ $consent }” first.
counter-go_consent = Note it
counter-file = For the full file, if it is known now ({ $count })
counter-lacking = What is still missing
    .none = All that must be there is there
    .some = { $count } still missing
counter-to_hand_in = Hand in
counter-consents = Consents
counter-papers = Papers brought along
    .file = Scan or photo (or a PDF)
    .keep = Keep it
    .hint = It is sealed at once; only those who handle it can see it.
counter-file-type = This file cannot be taken: a photo (JPG, PNG, WebP, HEIC) or a PDF, please.
counter-file-size = The file is too large.
counter-file-empty = No file was chosen, or it is empty.
counter-file-quota = There is no room for more files here.
counter-file-failed = The file was not kept. Please try again.
counter-drop = Nothing comes of it
    .about = All that was typed is deleted for good.
    .do = Delete this entry
counter-hand_in = Hand it in
    .about = Have a look at the screening and at what does not fit. Once handed in it is an application.
    .not_yet = It can be handed in once all that must be there is there. What was typed is kept: go on whenever you like.
    .clashes = What does not fit was asked again: it is so
    .do = Hand in and make the receipt
counter-clashes_first = Some answers do not fit. Please ask again, then tick the box.

counter-unfinished = Not handed in yet
counter-mine = you are typing
counter-is_entering = { $by } is typing

counter-receipt = Receipt
    .title = Receipt
    .day = registered { $day } by { $by }
    .next = We look at it soon and get in touch.
    .due = We have looked at it by { $day } and get in touch.
    .complete = All papers are here.
    .bring = Still to bring (original or copy):
    .call = Call { $phone } or come to { $address } ({ $hours }). Please say the number above.
counter-to_case = Open { $number }
counter-code = Code
    .about = To see how it goes and send papers from his own phone, print a code for him.
    .make = Print a code on it
    .again = Another code (the old one ends)
    .shown = The code is shown this once: print it now.
    .once = The code was shown already. If it was not printed, make another one; the old one ends.
    .taken = It goes on in the applicant's own chat already.
    .how = To go on with your own phone: open our chat and send “code” with these 12 digits. Good for { $days } days, once.
    .keep = Please show this code to nobody.

# A case that no chat tells anything

desk-channel-counter = counter or telephone
counter-entered-counter = entered at the counter by { $by }
counter-entered-phone = entered by telephone by { $by }
counter-told = Tell the applicant by telephone or letter
    .about = This was entered { $how ->
        [phone] by telephone
       *[counter] at the counter
    }: there is no chat to tell. These are yours to tell.
    .how = How you told it
    .text = What you said (may be empty)
    .do = Told
counter-told-phone = by telephone
counter-told-letter = by letter
counter-told-counter = in person
counter-news-asked = something is asked for
counter-news-request_cancelled = something is not asked for any more
counter-news-moved = the step has changed
counter-news-paper_judged = a paper was looked at
counter-news-preview = the line of the public notice, to be read out
counter-news-replied = a reply
counter-receipt_again = Receipt and code
desk-next-tell = { $count } things are to be told to the applicant.
desk-go-tell = Tell
desk-history-give_code = gave a code for the applicant's own chat (the code is in no record)
desk-history-told = { $how ->
    [letter] told the applicant by letter
    [counter] told the applicant in person
   *[phone] told the applicant by telephone
  }
desk-done-told = Noted.
refused-has_chat = The applicant sees this case in his own chat: no code is needed.
refused-no_chat = This was entered at the counter or by telephone: there is no chat. Please call or write.
entry-over = This entry was handed in or deleted.
entry-no_service = Please choose at least one thing it is for.
entry-basic_refused = Without this consent nothing is registered. Use “Nothing comes of it” to delete it.
