# Who has what, changing hands, absences, duty

refused-not_for_him = This colleague may not read it, so it cannot go to them.
refused-why_over = Write why in a sentence: whoever had it will see it.
desk-problem-colleague = Choose a colleague.
desk-history-assign =
    { $how ->
        [free] gave it to { $to }
       *[from] passed it from { $from } to { $to }
    }
desk-history-take_over = took it over from { $from }
desk-done-assign = Given to your colleague, who sees it on the desk.
desk-done-take_over = It is yours now; whoever had it sees why.
desk-assign = Give to a colleague
    .to = To whom
    .why = A word to them (may stay empty)
    .do = Give
    .none = No other colleague may read this one.
    .away = { $name } (away, { $by } stands in)
desk-take_over = I take it over
    .about = It is with { $by } now, who will see who took it and why.
    .why = Why you take it
    .do = Take it over
desk-taken_over = { $by } took this over ({ $when }): { $reason }
desk-owner-gone = This was with { $name }, whose account is closed. Nobody has it: take it or give it to a colleague.
desk-owner-was = was with { $name }
desk-for = for { $name }
desk-by = { $by } stands in
desk-stands_in-mine = { $name } is away (until { $last }); you ({ $by }) stand in these days.
desk-stands_in-other = { $name } is away (until { $last }); { $by } stands in.
people-passes = Changed hands
people-passes-seen = Seen them all
people-pass-given = { $by } gave it to you
people-pass-to_me = { $by } passed it from { $giver } to you
people-pass-from_me =
    { $own ->
        [yes] { $by } took it from you
       *[no] { $by } passed it on to { $to }
    }
people-stand_in = { $name } is away (until { $last }); what is theirs is among yours these days.
people-away = You are away (until { $last }); { $name } stands in.
people-left = The account of { $name } is closed, and { $count } open in its name are in nobody's hands.
    .do = Look, and hand them all over
people-handover = Handing over: { $name }
    .about = See first what goes to whom, then press once. Each is written into its own history, and whoever gets it sees it on the desk.
people-handover-nothing = Nothing to hand over.
people-handover-all = All of it to
people-handover-look = Look first
people-handover-leave = Leave it
people-handover-preview = What goes
people-handover-what = What
people-handover-count = How many
people-handover-to = To whom
people-handover-along = Going along: { $waiting } waiting for the worker, { $appointments } appointments.
people-handover-why = Why (whoever gets them sees it)
people-handover-do = Hand over these { $count }
people-handover-files = Household files (who is responsible)
people-handover-more = and { $count } more
people-handover-stays = { $count } that nobody can take stay where they are
    .about = No other account may read these. Give a colleague the role first, then come back.
people-handover-few = What is for few (women's rights, complaints about this centre) is not here: those who may read it see it in their own list and take it themselves.
people-handover-rota = Still on duty on { $days } days to come, and standing in { $standsIn } times. Change that here:
people-handed = Handed over { $done }; { $left } did not go.
people-rota = Duty and absences
people-day = { $date }/{ $month } ({ $weekday })
people-now = On duty now
    .about = An alert sounds for the first; unanswered, for the next. A duty lasts until { $time } of the next day.
people-days = The next two weeks
people-order = In this order
people-from = Comes from
people-from-plan = planned here
people-from-list = the list of the centre file
people-first = From
people-last = To
people-plan = Plan duty
    .do = So on these days
    .list = As listed on these days
    .about = Days that are not planned follow the list of the centre file. Nothing before today changes.
people-away_new = Away, somebody stands in
    .do = Note it
    .about = On these days what is theirs, and what comes, is among the substitute's own, and the substitute takes their place on duty. What the substitute may not read stays, and is named here.
people-away_who = Who is away
people-away_by = Who stands in
people-absences = Who is away
people-absence = { $name }: { $first } to { $last }, { $by } stands in
people-absence-left = { $count } that { $by } may not read stay
people-absence-end = Is back
people-nav-duty = Duty
people-problem-days = Choose the days, the first before the last.
people-problem-past = Days that are over do not change.
people-problem-many_days = Two months at most at once.
people-problem-nobody = Choose at least one.
people-problem-away_already = They are away on these days already.
people-problem-both_away = Whoever should stand in is away on these days, too. Choose another.
people-problem-stands_in = They stand in for somebody on these days. Change that first.

# Accounts, signing in, the second step

people-two_keepers = The manager leads people and cases: gives roles, hands over, lets pass, opens papers to auditors. The system administrator keeps accounts and backups and sees no case.
people-roles_by_manager = Roles that open cases are given by the manager.
people-problem-system_alone = The system administrator works on no case and has no other role.
people-problem-gives_cases = A role that opens cases is given by the manager.
people-problem-own_roles = Somebody else changes your own roles.
people-problem-resets = This account opens cases, so the manager renews its link and its second step.
people-signed_in = signed in at { $count }
people-second-on = has a second step
people-second-off = no second step
people-has = has { $count }, hand over
people-has_left = { $count } in nobody's hands, hand over
people-sign_out_all = Sign out everywhere
people-second = Second step of signing in
people-second-have = It is on: besides the password, the six figures of your telephone. { $count } codes of the paper are left.
people-second-may = With it, signing in wants the six figures of your telephone besides the password, so the password alone opens nothing.
people-second-must = This centre wants a second step. The desk opens once it is on.
people-second-begin = Turn it on
people-second-paper = New codes for the paper
people-second-drop = Turn the second step off
people-second-dropped = The second step is off.
people-second-scan = Scan this picture with the authenticator of your telephone:
people-second-picture = Picture for the authenticator
people-second-typed = Or type this into it:
people-second-first = Then write here the six figures it shows:
people-second-sure = It fits, turn it on
people-code = Six figures
    .hint = The six figures of the authenticator; without the telephone, one of the codes on paper.
people-code-title = Second step of signing in
people-problem-code = This code is wrong, or was used. Look for the new figures on your telephone.
people-problem-code_over = That took too long. Give the password again.
people-paper = Codes on paper
    .about = Codes of { $name } ({ $login }). Without the telephone each works once. They are shown this once: print them and lock them away. Older ones are good no more.
    .done = They are put away
people-signins = Where you are signed in
people-signin-old = An older sign-in
people-signin-here = Here
people-signin-end = Sign out
people-signed_out = Signed out.
people-browser =
    { $browser ->
        [wechat] WeChat
        [edge] Edge
        [firefox] Firefox
        [chrome] Chrome
        [safari] Safari
       *[other] A browser
    }, { $where ->
        [phone] telephone
       *[computer] computer
    }
people-book = Book of accounts
people-book-at = When
people-book-by = Who
people-book-done = Did what
people-book-of = To whom
people-book-words = What
people-did-added = added an account
people-did-roles = changed roles
people-did-opened = opened
people-did-closed = closed
people-did-link = made a sign-in link
people-did-password = changed the password
people-did-signed_out = signed out everywhere
people-did-signed_out_one = ended a sign-in
people-did-second_on = turned the second step on
people-did-clock_right = said that the machine's date is right
people-did-second_off = turned the second step off
people-did-second_paper = made new codes for the paper
people-did-handed_over = handed over
people-did-duty_planned = planned duty
people-did-duty_listed = set duty back to the list
people-did-away = noted an absence
people-did-back = ended an absence
people-did-audit_opened = opened it to an auditor
people-did-audit_ended = closed it to an auditor
people-did-audit_looked = looked as an auditor

# Auditors, and who looked at what

people-audit = Audit
    .about = What is open to whom, what for and until when. Money and register rows are seen, illness covered; no talks, no women's cases, no petitions. Every look is noted.
people-audit-none = Nothing is open.
people-audit-open = Open
people-audit-line = To { $auditor }, opened by { $by }: { $purpose }
people-audit-until = until { $day }
people-audit-over = ended on { $day }
people-audit-end = Close it
people-audit-new = Open a batch to an auditor
people-audit-who = To whom
people-audit-what = Which batch and year
people-audit-why = What for
people-audit-do = Open
people-audit-no_auditor = There is no account yet that has the role of reading records alone.
people-audit-no_batch = There is no batch yet.
people-audit-sums = { $count } households, { $all } yuan: paid { $paid }, given back { $returned }, open { $open }.
people-problem-auditor = Choose an auditor.
people-problem-campaign = Choose which batch.
people-problem-purpose = Write what for.
people-problem-audit_days = Choose until when, ninety days at most.
people-row-n = No.
people-row-name = Name
people-row-id = ID number
people-row-category = Category
people-row-cause = Cause
people-row-source = Money
people-row-state = State
people-row-received = Received on
people-row-yuan = Yuan
people-row-health = (covered)
people-row-few = (not named)
people-looks = Who looked at what
people-looks-by = Who
people-looks-all = Everybody
people-looks-none = Nobody opened anything covered or took anything out on that day.
people-looks-count = { $count } times
people-look-at = When
people-look-by = Who
people-look-of = Which
people-look-what = What
people-look-why = Why
people-look-export =
    { $counted ->
        [yes] took out { $what } ({ $rows } rows)
       *[no] took out { $what }
    }
people-duty_line = On duty now: { $people }
people-sign_out_others = Sign out everywhere else
