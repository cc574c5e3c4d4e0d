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
