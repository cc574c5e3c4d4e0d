# The desk: pages for the centre's staff.

desk-name = Bangfu desk
desk-nav = Main pages
desk-skip = Skip to content
desk-queue = To do
desk-staff = Accounts
desk-search = Find
    .hint = Name, initials, last digits, employer or case number
    .go = Find
desk-theme = Switch between light and dark
desk-sign_out = Sign out
desk-today = Today
desk-none = None
desk-unnamed = No name yet
desk-nobody = Nobody
desk-me = Me
desk-act = Actions
desk-choose = Please choose
desk-cancel = Leave it
desk-back = Back to the list
desk-print = Print
desk-or = { " " }or{ " " }
desk-live-lost = The connection was lost. Trying again.

# Signing in

desk-sign_in = Sign in
desk-login = Login
    .hint = 2 to 40 letters, digits, dots or dashes
desk-password = Password
desk-current_password = Your password now
desk-new_password = New password
    .hint = At least { $length } characters. A sentence you remember works best.
desk-password_again = New password once more
desk-person_name = Name
    .hint = Workers see this name in the chat
desk-first = Make the first account
    .about = This account sees every case and can make accounts for others.
    .go = Make it and sign in
desk-join = Set your password
    .about = Once it is set you can sign in.
    .go = Set it and sign in
desk-account = My account
    .about = Your name is { $name }, your login is { $login }. To change the name, ask an administrator.
desk-change_password = Change password
desk-password_changed = The password is changed. Every other sign-in has ended.

desk-problem-sign_in = Login or password is wrong. Please try again.
desk-problem-slow = Too many tries in a row. Please try again in { $seconds } seconds; the browser you always use is not slowed by others.
desk-problem-locked = Too many tries. Please wait { $minutes } minutes.
desk-problem-login = A login has 2 to 40 letters, digits, dots or dashes.
desk-problem-name = Please write a name.
desk-problem-role = Please choose at least one role.
desk-problem-taken = Somebody has this login already.
desk-problem-link = This link was used or is too old. Please ask an administrator for a new one.
desk-problem-password_short = The password is too short. It needs at least 10 characters.
desk-problem-password_long = The password is too long. It may have up to 200 characters.
desk-problem-password_differs = The two passwords differ. Please write them again.
desk-problem-current = That is not your password now.
desk-problem-last_admin = One administrator who can sign in must stay.
desk-problem-empty = Nothing is written yet.
desk-problem-long = That is too long. Please stay under 2000 characters.
desk-problem-reason = Please write the reason. The worker will see it.
desk-problem-screening_reason = Please write why you look again.
desk-problem-choose = Please choose something first.
desk-problem-not_read = That could not be read. Please write it another way.
desk-problem-unknown = The page was out of date. Please press once more.

desk-calm-403 = This case is not yours to see
    .about = Your roles do not include this service. If you need it, ask an administrator.
desk-calm-404 = Not found
    .about = The address may be wrong, or the data was deleted as the rules ask.

# The list

desk-parts = Which cases
desk-part-open = All open
desk-part-mine = Mine
desk-part-free = Unclaimed
desk-part-closed = Closed
desk-by_service = By service
desk-all_services = All services
desk-urgent = First: danger and calls for help
desk-applications = Applications
desk-kind-call = Wants a person
desk-kind-alert = Danger
desk-column-deadline = Deadline
desk-column-name = Applicant
desk-column-service = Service
desk-column-state = Stage
desk-column-owner = Handled by
desk-column-opened = Submitted
desk-column-number = Case number
desk-empty-open = There is nothing to do now.
desk-empty-mine = You have no case. You can claim one under “Unclaimed”.
desk-empty-free = Every case has somebody.
desk-empty-closed = No case is closed yet.
desk-empty-rest = Apart from these there is nothing else.
desk-more = Show more
desk-narrow = Filter and sort
    .do = Show
    .off = Show all
desk-narrow-state = Stage
    .all = All
desk-narrow-owner = Colleague
    .all = Anybody
desk-narrow-due = Due
    .all = Any day
desk-narrow-order = Sort
    .all = By due day
desk-narrow-waiting = Waiting for the worker
desk-narrow-lacking = Papers missing
desk-due-today = Today or overdue
desk-due-week = Within seven days
desk-order-opened = By day handed in
desk-order-changed = By last change
desk-empty-narrowed = Nothing fits this filter. Press “Show all”.
desk-mark-lacks = { $count } papers missing
desk-gist-yuan = { $yuan } yuan
desk-mark-talking = Person talking
desk-mark-waiting = Waits for worker
desk-mark-deletion = Asks for deletion
desk-found = { $count } found
    .none = Nothing found. Try two characters of the name, the last four digits of phone or ID, the employer, or the case number.

desk-clock-none = No deadline
desk-clock-waits = Waits for worker, clock stopped
desk-clock-stopped = Clock stopped, working days left: { $days }
desk-clock-today = Due today
desk-clock-late = Working days late: { $days }
desk-clock-left = Working days left: { $days }
desk-clock-provisional = Holidays are not announced yet, the day may change
desk-legal-past = Days past: { $days }
desk-legal-left = Days left: { $days }

desk-legal-renewed = Claimed later, as told: if that came within the limit, it runs anew until { $day }. Ask for the day of each claim and complaint.
desk-legal-over = The limit first: by the dates told, “{ $clock }” ({ $day }) may have been over before the case came. Ask about claims, complaints and promises in between before you reply.
desk-legal-close = By law: { $left }
desk-legal-first = The law first: { $clock }, { $left } ({ $day }).
desk-law = Deadline by law
    .by = By { $day } at the latest ({ $source }).
    .extended = Extended by { $days } days: { $reason }
    .extend = It is complicated: { $days } more days
    .reason = The reason (the worker hears it)
    .do = Extend
desk-law-count-calendar = Calendar days, holidays among them.
desk-law-count-working = Working days.
desk-law-stops-false = They run on while something is asked of the worker.
desk-law-stops-true = They stand still while something is asked of the worker.
desk-law-stops-once = They stand still only for the one supplement.
desk-law-stopped = waits for the supplement, days left: { $days }

desk-troubles = Needs a person
desk-trouble-worker = A message did not reach the worker by { $channel }. Please call.
desk-trouble-staff = A notice to colleagues did not reach { $channel }. Please tell them yourself.
desk-trouble-aside = One message could not be handled and was set aside safely (number { $seq }). Please contact the worker, and give the number to whoever looks after the program.
desk-trouble-clock = The clock of this machine jumped by more than a day, so nothing that is due was deleted. Look at the date of this machine: if it is right, press the button; if it is not, have it set right first.
    .right = The date is right
desk-trouble-damaged = The file that holds the data is damaged. Tell whoever looks after the machine at once: stop the program and put the last good backup back. Delete no older backup before that.
desk-trouble-disk = The disk takes nothing more (most likely it is full), so new messages may not be kept. Tell whoever looks after the machine at once: make room, or put in a larger disk.
desk-trouble-papers = The folder of photos and papers does not fit the database: perhaps the wrong disk or the wrong backup. Nothing was deleted. Tell whoever looks after the machine at once: stop the program and see whether both are of one house. Files that fit nothing lie in files-aside for 30 days and come back by themselves once the right database is there.
desk-trouble-why = Technical reason
desk-heard_voice = [voice, as a machine heard it]
desk-channel-web = Web chat
desk-channel-telegram = Telegram
desk-channel-wechat = WeChat
desk-channel-official = WeChat official account
desk-channel-wecom = 企业微信 (WeCom)
desk-channel-kf = WeChat customer service
desk-channel-console = Terminal
desk-channel-desk = Desk

desk-elsewhere = Wants to go on in another chat
    .about = Please call the phone in the application to check, and no other. Until then the first chat hears nothing.
    .wish = { $channel }, { $when }: gave number and phone, and says that the first chat is lost. The number shown there is { $mark }; have it read to you on the phone.
    .wish_yes = They read { $mark } to me, move it
    .wish_no = It is not the worker
    .back = The first chat ({ $channel }, { $when }) says that it was not the worker who moved it.
    .back_yes = Checked, move it back
    .back_no = Checked, it was the worker
    .claim = Claim the case to settle this.

# Danger

desk-alerts = Alerts
desk-alert-title = [URGENT]
desk-alert-waits = not taken for { $minutes } min
    .long = not taken for { $hours } h { $minutes } min
desk-alert-taken = { $by } took it
desk-alert-not_taken = nobody has taken it yet
desk-alert-nobody = No one is on duty now: whoever sees it takes it
desk-alert-no_name = no name given
desk-alert-no_phone = no phone given
desk-alert-no_place = place not told
desk-alert-calm = says he is out of danger
desk-alert-thin = What it is about is only for those on duty and the women's officers.
desk-alert-turn = { $name } is on duty
desk-acknowledge = I know, I take it
    .short = I take it
desk-sound_on = Turn sound on
desk-danger-self_harm = Somebody may hurt himself
    .todo = Call back at once, listen, stay on the line. If a place or a means was named, call 110 and 120. Do not argue, promise money or diagnose.
desk-danger-self_harm_other = Somebody says another person may hurt himself
    .todo = Call at once and ask where that person is, how he is and who is there. Call 110; 120 if hurt, 119 for heights or water. Ask the caller to stay, talk slowly and not to pull.
desk-danger-violence = Somebody is being attacked
    .todo = Ask first whether it is safe now. If it is happening, call 110. A protection order can be had within 24 hours in an emergency. Write down time and events: the record is evidence.
desk-danger-threat = Somebody says he will hurt another
    .todo = Call at once, hear first what made him so angry, do not blame. If he named whom, where or with what, call 110. Warn whoever may be hurt. Money is a matter for its own way.
desk-danger-confinement = Somebody is held and cannot leave
    .todo = Call 110 with the place and the employer. Tell the worker to keep the phone and not to fight. A withheld ID is a matter for police and labour inspection.
desk-danger-injury = Somebody is injured
    .todo = Call 120 first. Keep photos of the scene, witnesses and the time. Tell the employer union; the employer files in 30 days, the union may file within a year.
desk-danger-collective = A group protests over pay
    .todo = Stay calm, neither encourage nor threaten. Ask for employer, place, number of people, amount. Report at once to the county union and the labour office. Blocking, heights or violence: 110. A petition has at most 5 speakers.
desk-danger-child_labour = A child may be working
    .todo = Call 110 and labour inspection. Do not question the child; only the officer in charge gets in touch.
desk-danger-assault = Sexual assault
    .todo = Call 110, let a woman colleague get in touch. Do not ask for details; washing and changing clothes should wait, evidence is kept.
desk-danger-unsure = Possible danger, please look at once
    .todo = Call at once and ask: are you safe, is somebody with you. If in danger, 110 and 120.

desk-hotline-police = Police
desk-hotline-ambulance = Ambulance
desk-hotline-heart = Psychological aid
desk-hotline-women = Women
desk-hotline-fire = Fire
desk-hotline-labour = Labour office
desk-hotline-government = Government
desk-hotline-youth = Youth

# One case

desk-opened = Submitted { $when }
desk-way = Stages
desk-next = Next
desk-next-acknowledge = Press the button first: only then the worker hears that somebody knows. Then get in touch at once.
desk-next-claim = Nobody has this case yet.
desk-next-others = { $by } has this case.
desk-next-reply = The worker wrote and waits for you.
desk-next-papers = Papers to look at: { $count }.
desk-next-wait = Waiting for the worker, things asked for: { $count }. The clock is stopped.
desk-next-ask = Required answers missing: { $count }.
desk-next-advance = When this stage is done, go on.
desk-next-talk = Please call, or answer here.
desk-next-over = This case is over.
desk-reads_only = Your role reads cases and does not act on them.
desk-claim = Claim
desk-release = Put back
desk-go-reply = Answer
desk-go-papers = Look at papers
desk-go-ask = Ask the worker
desk-advance = Go to “{ $to }”
desk-words_for_worker = Words for the worker (optional)
desk-more_acts = Other acts
desk-other_stage = Another stage
desk-stage = Stage
desk-with_reason = (with a reason)
desk-move = Move it
desk-decline = Decline
desk-code = Kind of reason
desk-reason = Reason (the worker sees it)
    .hint = Say plainly why, and where else to go. Things may change, and one may apply again.
desk-note = Write a note
    .about = Note (the worker does not see it)
    .save = Save note
desk-requests = Waiting for the worker
desk-asked_by = { $by }, { $when }
desk-cancel_request = No longer needed
desk-ask = Ask the worker for
    .hint = The assistant asks the worker, checks the answer and puts it here. The clock stops meanwhile.
desk-ask-missing = Missing
desk-ask-papers = Papers
desk-ask-again = Answered, ask again

desk-people = Applicant and contact
desk-applicant = Applicant
desk-speaker = Who writes
desk-speaks_self = The applicant
desk-chat = From
desk-related = Other cases of the same chat
desk-relation-self = Self
desk-relation-spouse = Spouse
desk-relation-child = Child
desk-relation-mother = Mother
desk-relation-father = Father
desk-relation-brother = Brother
desk-relation-sister = Sister
desk-relation-relative = Relative
desk-relation-workmate = Workmate
desk-relation-union = Union officer
desk-relation-other = Somebody else

desk-legal_clocks = Legal deadlines
desk-clashes = Answers that do not fit
desk-screening = First look
    .about = Worked out from the centre's own figures, for orientation only. You decide.
desk-screening-of = { $kind }, { $day }, with the figures of that day
desk-screening-why = Reason: { $reason }
desk-screening-kind-submitted = Handed in
desk-screening-kind-review = Yearly review
desk-screening-kind-again = Looked at again
desk-screening-figures = Figures used
desk-screening-not_kept = No first look was kept with this case; this one is made now, with today's figures.
desk-screening-answers_changed = The answers (or the centre's rules) have changed since; looking again would find something else.
desk-screening-today = With today's figures and answers (not kept)
desk-screen_again = Look again with today's figures
    .why = Why look again (the worker does not see this)
    .do = Look again and keep it beside the old
desk-figure = { $value } (from { $from }, { $source })
desk-figure-changed = { $now ->
    [none] { $name }: there is no figure now; it was reckoned with { $was } then.
   *[other] { $name }: it is { $now } now (from { $from }, { $source }); it was reckoned with { $was } then.
  }
desk-figure-old = { $name }: the newest is { $value } (from { $from }, { $source }), { $months } months old or more. Please see whether there is a new one.
desk-figure-soon = { $now ->
    [none] { $name }: { $value } from { $from } ({ $source }); there is none yet.
   *[other] { $name }: { $value } from { $from } ({ $source }); it is { $now } now.
  }
desk-suggested = Category to consider:
desk-verdict-likely = May fit
desk-verdict-unlikely = May not fit
desk-verdict-insufficient = Not enough known
desk-verdict-review = Needs a person's judgement

desk-answers = Answers
desk-missing = Required and missing: { $count }
desk-complete = All required answers are here
desk-rest = Others not answered ({ $count })
desk-rest-later = Asked after preliminary acceptance, or not answered ({ $count })
desk-starred = Required
desk-show = Show
desk-show_all = Show all sensitive values
desk-show_papers = Show all papers
desk-show_conversation = Show the whole conversation
desk-raw = Own words
desk-correct = Correct
    .save = Save
desk-group-other = Other
desk-answer-missing = Missing
desk-answer-absent = Not answered
desk-answer-given = Answered
desk-answer-skipped = Skipped
desk-answer-unknown = The worker does not know
desk-answer-later = The worker will add it later
desk-answer-none = None
desk-answer-unconfirmed = Not confirmed yet
desk-answer-flagged = Failed its check, please verify

desk-papers = Papers
desk-paper-unplaced = Not placed yet
desk-paper-accepted = Accepted
desk-paper-received = To look at
desk-paper-missing = Missing
desk-paper-optional = If there is one
desk-paper-state-received = to look at
desk-paper-state-accepted = accepted
desk-paper-state-returned = sent back
desk-paper = Paper
    .alt = Photo of { $name }
    .accept = Accept
    .return = Send back
    .why = What is wrong (the worker sees it)
desk-loose = Papers to place: { $count }
desk-place = Which paper is this
    .go = Place
desk-download = Download

desk-wishes = How to reach him
desk-wishes-reach = Wants to be reached
desk-wishes-news = Wants to hear once there is something
desk-wishes-about = Is doing or wants
desk-talk = Conversation
    .before = Said to the assistant before he asked for a person (no need to ask again)
    .empty = Nobody has spoken with the worker yet.
desk-waits_word = reaches him when he writes
    .about = Not on his phone yet: { $count }. WeChat lets us say only so much after he wrote. They go together with his next word. If it is urgent, call him.
desk-waits_time = goes by itself: { $time }
    .about = Not on his phone yet: { $count }. His app lets us send only so many in a while; they go on by themselves then, nothing has to be sent again. If it is urgent, call him.
desk-talking = A person is talking, the assistant is silent
desk-reply = Reply
    .about = Say to the worker
    .go = Send
desk-hand_back = Give back to the assistant
    .about = When you are done, the assistant goes on.
desk-conversation = The whole conversation ({ $count } lines)
desk-actor-worker = Worker
desk-actor-clock = System
desk-actor-assistant = Assistant
desk-pressed = (pressed an option)
desk-sent_paper = (sent a paper)
desk-sent_unreadable = (sent a file that could not be kept)
desk-sent_wordless = (sent a sticker or a place)
desk-opened_chat = (opened the chat)

desk-deletion_asked = The worker asks for deletion of personal data. What was not submitted is gone; this case falls under the archive rules. Please explain this to the worker.
desk-told_reason = { $code }: { $reason }

desk-history = History
    .about = Can only grow, never change
desk-history-submit = { $how ->
    [counter] entered at the counter and handed in
    [phone] entered by telephone and handed in
   *[chat] submitted the application
  }
desk-history-reach = said how to be reached, or wants to hear later
desk-history-revoke_consent = took a consent back: { $what }
desk-history-open_call = asked for a person
desk-history-open_alert = { $what }
desk-history-withdraw = withdrew the application
desk-history-supply = added “{ $what }”
desk-history-add_paper = sent “{ $what }”
desk-history-lack_paper = { $how ->
    [later] says that “{ $what }” comes later
   *[none] says that “{ $what }” cannot be had
  }
desk-history-say = said
desk-history-request_deletion = asked for deletion of personal data
desk-history-leave = went back to the assistant
desk-history-claim = claimed the case
desk-history-release = put the case back
desk-history-ask = asked the worker for “{ $what }”
desk-history-cancel_request = no longer needs what was asked for
desk-history-reply = answered the worker
desk-history-hand_back = gave the conversation back to the assistant
desk-history-ask_link = { $fits ->
    [yes] somebody wants to go on in { $channel }, number and phone fit
   *[no] somebody wants to go on in { $channel }, the phone does not fit
}
desk-history-link = moved to another chat
desk-history-refuse_link = checked, and stayed in this chat
desk-history-contest_link = the first chat says that it was not the worker who moved it
desk-history-note = wrote a note
desk-history-advance = moved it to “{ $to }”
desk-history-judge_paper = { $how ->
    [accept] accepted “{ $what }”
   *[return] sent back “{ $what }”
  }
desk-history-place_paper = placed a paper as “{ $what }”
desk-history-correct = corrected “{ $what }”
desk-history-screen_again = took another first look, with that day's figures
desk-history-acknowledge = knows and takes it
desk-history-show = looked at “{ $what }”
desk-history-escalate = { $how ->
    [nobody] reached nobody: no one is on duty
    [all] reached everybody on duty and nobody took it; it rings again every few minutes
   *[next] had no answer and went to the next on duty { $who }
  }
desk-history-announce = told the worker that something new has begun
desk-history-fall_due = { $clock ->
    [slip] reminded: the answer to a referral is due
    [silence] reminded: the worker has waited long
    [unreached] reminder: no word from the worker, to be called
   *[stage] reminded: the deadline is here
  }
desk-shown-answers = all sensitive values
desk-shown-papers = all papers
desk-shown-conversation = the whole conversation

desk-done-claim = The case is yours.
desk-done-release = The case is back in the list.
desk-done-acknowledge = The worker was told that somebody knows. Please get in touch at once.
desk-done-ask = Sent to the worker. The clock is stopped until it comes.
desk-done-cancel_request = The worker was told.
desk-done-reply = Sent. You have the conversation now, the assistant is silent.
desk-done-hand_back = The assistant has the conversation again.
desk-done-note = The note is saved.
desk-done-advance = The stage is changed and the worker is told.
desk-done-judge_paper = Noted, and the worker is told.
desk-done-place_paper = Placed.
desk-done-screen_again = Looked at again with today's figures; the old look stays below.
desk-done-correct = Corrected. The old value stays in the history.
desk-done-link = Moved to the other chat. Both chats are told.
desk-done-refuse_link = Not moved.

# Accounts

desk-accounts = All accounts
desk-roles = Roles
desk-role-intake = Intake
desk-role-approver = Approval
desk-role-legal = Legal aid
desk-role-women = Women's officer
desk-role-finance = Finance
desk-role-auditor = Reads records
desk-role-admin = Manager
desk-role-system = System administrator
desk-on_duty = Duty
desk-duty = Order of duty for alerts
    .about = An alert sounds for the first; unanswered, for the next. The order stands in the centre file.
    .empty = Nobody is on duty, so alerts sound for everybody.
    .unknown = { $login } (no such account)
desk-duty_place = Number { $place }
desk-account_state = State
desk-active = May sign in
desk-save = Save
desk-new_link = New sign-in link
desk-add_account = Add account
desk-link = Link for { $name }
    .about = Hand this link over in person or another safe way; it sets the password. It works once, within three days.

desk-role-deputy = Stands in for the county union
desk-history-record_opinion = recorded the union's opinion
desk-history-record_visit = recorded a home visit
desk-history-authorise = recorded an authorisation
desk-history-record_check = recorded the economic check
desk-history-take_paper = took in a paper
desk-history-waive_paper = waived a paper
desk-history-record_telling = Recorded what was told in writing
desk-history-extend_clock = Extended the deadline of the law
desk-history-preview_notice = showed the worker the line of the notice
desk-history-answer_preview = answered about the notice
desk-history-show_as = ruled how the notice shows it
desk-history-hang = hung it on a household file
desk-history-meeting_ruled = a meeting ruled on it
desk-history-notice_stands = a public notice changed
desk-history-aid_stands = its amount in a batch changed
