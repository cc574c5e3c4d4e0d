# Housing: a few conditions looked at, where to go, and then handed on to the office in charge.

service-housing = Housing
    .about = Public rental housing, rent you cannot pay, a leaking home, a landlord who drives you out: we look at the conditions, tell you where to go and hand it on. It is free.

q-housing_need = Trouble with the home
    .ask = What is the trouble with the home?
q-housing_story = What happened
    .also = story
    .ask = What happened? Where, and since when?
    .good = For example: I rent in West Street; the landlord cut the power yesterday
q-housing-housing_status = Home now
    .ask = What kind of home is it now?
q-housing-housing_area = Size of the own home
    .ask = How many square metres has the family's own home?
    .good = Just a number, for example: 60
q-local_hukou = Hukou in this county
    .ask = Is the hukou in this county?
q-residence_permit = Residence permit
    .ask = Is there a residence permit of this county?
q-local_work_months = Time worked here
    .also = years of work
    .ask = How long has there been work in this county?
    .good = For example: two years, or 26 months. If none, say 0
q-housing-household_income = Family income a month
    .also = household income, family income
    .ask = What comes in a month for the whole family? Wages, pensions, business.
    .why = Public housing looks at income. Only those who handle the case see it.
    .good = Roughly is fine, for example: 3000. If none, say "none"
q-housing_assets = Homes and cars
    .ask = Does anybody in the family own one of these? If not, say "none".
    .why = You may ask all the same; staff will have a look.
q-rent = Rent a month
    .also = rent
    .ask = What is the rent a month?
    .good = Roughly is fine, for example: 500

o-housing_need-public_rental = Apply for public rental housing
o-housing_need-rent_help = Cannot pay the rent, ask about a rent subsidy
o-housing_need-repair = The home leaks or is unsafe, no money to repair
o-housing_need-landlord = Landlord drives out, cuts power, keeps the deposit
o-housing_need-employer_housing = Must leave the employer's dormitory
o-housing_need-no_home = Nowhere to live
o-housing_need-other = Something else
o-housing_assets-home_here = A home in this county
o-housing_assets-home_elsewhere = A home elsewhere
o-housing_assets-transferred = Sold or gave away a home in recent years
o-housing_assets-car = A car

group-housing_home = Home
group-housing_conditions = Conditions looked at

paper-lease = Lease
    .also = rental contract, rent receipt, tenancy agreement
    .how = The pages with address, rent, deposit and signatures. Without a contract, transfer records will do.
paper-housing_photos = Photos of the home
    .also = photo of the leak, message of the landlord, notice
    .how = The leak or crack, or what the landlord wrote, if you have it.

housing-step-open = Still missing: { $what }. It is needed to look.
housing-step-other_trouble = Not about public housing: there are no conditions to hold against it. Staff look whom to turn to.
housing-step-local = Hukou in this county.
housing-step-worked = From elsewhere with a permit, { $months } months of work here; { $line } are wanted: enough.
housing-step-worked_short = From elsewhere with a permit, { $months } months of work here; { $line } are wanted: not yet.
housing-step-no_permit = From elsewhere without a permit, { $months } months of work here ({ $line } are wanted): staff must look.
housing-step-work_unset = { $months } months of work here. How many are wanted is not filled in for this county: staff must look.
housing-step-has_public = The home now: { $kind }. Staff must look.
housing-step-no_home = The home now: { $kind }. No home of their own here.
housing-step-area_unset = Own home { $area } square metres, { $size } people. The line is not filled in for this county: staff must look.
housing-step-narrow = { $area } ÷ { $size } people = { $each } square metres each, under { $line }.
housing-step-wide = { $area } ÷ { $size } people = { $each } square metres each, at or over { $line }.
housing-step-income_unset = The income line is not filled in for this county: staff must look.
housing-step-income = { $income } ÷ { $size } people = { $each } yuan a person and month, under { $line }.
housing-step-income_over = { $income } ÷ { $size } people = { $each } yuan a person and month, at or over { $line }.
housing-step-income_near = { $income } ÷ { $size } people = { $each } yuan a person and month, close to { $line }: staff must look.
housing-step-asset = Told: { $what }. Staff must look.

housing-door-public_rental = Public rental housing is the housing office's; one usually applies at the street or town office, or asks { $government }. Staff will tell you which window and what to bring. Homes are few and there is mostly a queue: do not give up where you live now.
housing-door-rent_help = Rent subsidies are the housing office's; ask at the street or town office, or call { $government }. If money is short altogether, say "hardship relief" and we take both.
housing-door-repair = If it may fall down, walls crack or wires got wet: get out first, in danger call { $fire }. Otherwise take photos, tell the village, community or street office and ask them to look; our staff ask for you too. In a rented home tell the landlord first.
housing-door-landlord = A landlord who wants the home back must say so ahead as the contract has it and leave time to move; cutting water or power, threats or force to drive you out are forbidden (住房租赁条例, in force since 15 September 2025). If somebody uses force call { $police }; for power, water or a deposit call { $government }, for free legal advice { $legal }. Keep contract, transfers and messages, and do not sign that you leave of your own will.
housing-door-employer_housing = Do not move in a hurry: ask for the reason and the day in writing. If you were dismissed or are owed wages, tell us, and we take legal aid with it.
housing-door-no_home = If there is nowhere to go tonight, ask { $government } for the nearest shelter, or go to the police station or civil affairs office; in danger call { $police }. You can also say "human".

code-housing_office = The housing office or the street office handles it
    .door = Take your ID and papers to the street or town office, or call { $government }.

figure-housing_income_line = Income line of public housing (yuan a person and month)
figure-housing_area_line = Floor area line of public housing (square metres a person)
figure-housing_work_months = Months of work here wanted of people from elsewhere

register-housing = Register of housing referrals
register-column-housing_need = Matter
register-column-housing_status = Home now
register-column-housing_area = Area (sqm)
register-column-local_hukou = Local hukou
register-column-residence_permit = Residence permit
register-column-local_work_months = Work here (months)
register-column-housing_assets = Homes and cars

state-housing-accepted = Looked at, about to be handed on
    .staff = Accepted
state-housing-referred = Handed on to the housing office
    .staff = With street or housing office
state-housing-answered = The office has answered
    .staff = Answered

notice-file-housing = We had a look. Before it is handed on a few things are needed; I ask them one by one.
