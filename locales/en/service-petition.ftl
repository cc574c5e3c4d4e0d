service-petition = A complaint or report
    .about = A complaint, a suggestion, something to report: it is registered here and answered within the days of the rules. No name is needed.

q-petition_type = Kind
    .ask = What kind of matter is it?
q-petition_about = About whom
    .ask = Whom is it about?
q-petition_against = Place or person
    .ask = Which place or person? If you do not know a name, say where.
    .good = For example: Hengtai Electronics
q-petition_story = What happened
    .ask = What happened?
    .good = When, where, who, how. Just as it comes to mind
q-petition_demand = Your demand
    .ask = How should it be settled?
    .good = For example: pay the three months of wages
q-petition_procedure = Court or arbitration
    .ask = Is it before a court, in arbitration or under review by an office?
    .why = What is under way there is decided there.
q-petition_before = Reported before
    .ask = Have you reported it before?
q-petition_people = How many
    .ask = How many of you report this together, yourself included?
    .good = Just a number. If you are alone, say 1
q-anonymous = Without a name
    .ask = Anonymous, or with name and phone?
    .why = With a name we can reach you. Without one it is taken all the same.
q-petition-phone = Phone
    .ask = Which number shall we call with the answer?
    .good = For example: 13800001234
q-petition_form = Form
    .ask = How did it come?
q-petition_topic = Topic
    .ask = Which topic is it?
q-petition_route = Sent to
    .ask = Where was it sent?
q-petition_result = Outcome
    .ask = What came of it?
q-petition_satisfied = Satisfied
    .ask = Are they satisfied?

o-petition_type-complaint = A complaint
o-petition_type-help = Asking for help
o-petition_type-suggestion = A suggestion
o-petition_type-question = A question
o-petition_type-report = A report
o-petition_type-corruption = Bribes or corruption
o-petition_about-employer = The employer
o-petition_about-office = A public office
o-petition_about-union = The union at work
o-petition_about-centre = This centre or its people
o-petition_about-other = Something else
o-petition_procedure-none = None of these
o-petition_procedure-arbitration = In arbitration
o-petition_procedure-lawsuit = Before a court
o-petition_procedure-reconsideration = Under administrative review
o-petition_before-first = The first time
o-petition_before-pending = Somebody is on it
o-petition_before-answered = Answered, I do not agree
o-anonymous-yes = Anonymous, no name and phone
o-anonymous-no = With name and phone
o-petition_form-online = Online
o-petition_form-visit = Visit
o-petition_form-letter = Letter
o-petition_form-call = Call
o-petition_topic-wages = Wages
o-petition_topic-contract = Contract
o-petition_topic-injury = Work injury
o-petition_topic-insurance = Social insurance
o-petition_topic-safety = Safety
o-petition_topic-women = Women
o-petition_topic-relief = Relief
o-petition_topic-restructuring = Restructuring
o-petition_topic-other = Other
o-petition_satisfied-yes = Yes
o-petition_satisfied-partly = Partly
o-petition_satisfied-no = No

paper-petition_letter = Your letter
    .also = petition letter, written complaint
    .how = A photo if you wrote one. It is fine without.
paper-petition_evidence = Anything that shows it
    .also = evidence, receipts
    .how = Send photos if you have any. It is taken without, too.

code-in_procedure = Already in court, arbitration or review
    .door = It is decided there. For advice call { $legal }, it is free.
code-closed_before = Review and re-review are over
    .door = If something new comes up, tell us again.

law-petition_told = tell whether it is accepted or sent on
law-petition_done = finish and answer
law-petition_review_wish = a review may be asked for
law-petition_review = answer the review

state-petition-submitted = registered
    .staff = Registered
state-petition-referred = sent to the office in charge
    .staff = Sent on
state-petition-answered = answered in writing; a review can be asked for within 30 days
    .staff = Answered

petition-corruption = Bribes and corruption are for the discipline inspection: please call { $discipline }, also without a name. Do not write it down here; we neither take nor keep it.
petition-bribes = Bribes and corruption go to the discipline inspection: call { $discipline }, also without a name. There is no need to write that part here.
petition-about_centre = Only the person who takes up complaints reads this; whom it is about does not.
petition-procedure-arbitration = What is in arbitration is decided there; a petition cannot change it. Go on if you like, we note it. For advice call { $legal }.
petition-procedure-lawsuit = What is before a court is decided there, and can be appealed; a petition cannot change it. Go on if you like, we note it. For advice call { $legal }.
petition-procedure-reconsideration = What is under administrative review is decided there. Go on if you like, we note it. For advice call { $legal }.
petition-before-pending = While somebody is on the same matter, the level above mostly does not take it up. We register it and ask how far it is.
petition-before-answered = Within 30 days of the answer you can ask the level above for a review. We register it, and staff tell you whom to ask.
petition-many = With many people, please choose at most 5 to speak for all; everybody's word counts the same.
petition-anonymous = Good, no name and no phone. We cannot call you: the answer will stand in this chat, and you get a number to ask with later.

petition-advice-days = By the Regulations on Petitions you hear within 15 days whether it is accepted or sent on; it is finished within 60 days, or 30 more with a reason.
petition-advice-safe = It is not passed to whom it is about, and nobody may take revenge for it (Regulations on Petitions art. 30 and 18). If somebody does, tell us at once.
petition-advice-many = Please choose at most 5 to speak for all (Regulations on Petitions art. 20), and block nothing: it is registered and handled all the same.

register-petition = Register of complaints and reports

# Not agreeing with a written answer

review-hint = If you do not agree with the answer, say “I want a review” here within 30 days of receiving it.
confirm-look_again = You do not agree with the answer and wish for a review, is that right? It can be wished once for an answer, and today's date is kept.
o-confirm-look_again = Wish for a review
half-look_again = Nothing is wished yet. If you mean it, press “Wish for a review”.
refused-review_no_answer = There is no written answer to this yet. Once there is one, you can wish for a review of it.
refused-review_final = Both reviews were wished already; by the rules the same matter is not taken again. If something is new, please tell us.
refused-review_running = You wished for it on { $day }, and the answer is awaited.
refused-review_late = The answer reached you on { $day }, a review could be wished until { $until }, which is over. If there was a reason, call { $phone } and somebody will listen.
notice-review_wished =
    { $due ->
        [none] Your wish for a review is kept ({ $case }). By { $law } it is done one level above. Staff will tell you where it went.
       *[other] Your wish for a review is kept ({ $case }). By { $law } it is done one level above and answered in writing within 30 days of reaching them. The last day we keep is { $due }. Staff will tell you where it went.
    }
notice-recheck_wished =
    { $due ->
        [none] Your wish for the last review is kept ({ $case }). By { $law } it is done one level further up, and is the last. Staff will tell you where it went.
       *[other] Your wish for the last review is kept ({ $case }). By { $law } it is done one level further up, is the last, and comes within 30 days of reaching them. The last day we keep is { $due }. Staff will tell you where it went.
    }
desk-history-wish_review = does not agree with the answer and wishes for a review
desk-reviews = Reviews the worker wished for
desk-review-review = Review
desk-review-recheck = Last review
counter-news-review_wished = the wish for a review is kept
