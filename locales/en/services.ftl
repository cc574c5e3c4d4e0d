# Questions that several services share.

q-name = Name
    .also = my name
    .ask = What is the full name?
    .good = As on the ID card, for example: Wang Xiaoming
q-phone = Phone
    .also = phone number, mobile
    .ask = Which phone number can we call?
    .good = A mobile or a landline, for example: 13800001234
q-phone_invalid = Phone that did not check
    .ask = This phone number does not look right. Please say it again.
q-alt_phone = Another phone
    .ask = If nobody answers there, whom else can we call?
    .good = A relative's mobile or a landline; say "none" if there is none
q-id_number = ID number
    .also = ID card
    .ask = What is the ID card number?
    .why = We must be sure it is the right person. Only the staff in charge see it; it is never published.
    .good = 18 characters; the last one may be an X
q-id_type = Identity document
    .ask = What about the ID card now?
o-id_type-lost = Lost
o-id_type-pending = Being made or replaced
o-id_type-none = Never had one
o-id_type-withheld = Kept by somebody else
o-id_type-passport = Passport
o-id_type-hk_macau_permit = Mainland travel permit (Hong Kong, Macau)
o-id_type-taiwan_permit = Mainland travel permit (Taiwan)
o-id_type-permanent_residence = Permanent residence card
o-id_type-residence_permit = Residence permit
o-id_type-military = Military card
o-id_type-other = Another document
q-id_number_invalid = ID number that did not check
    .ask = This ID number did not check. Please say it again.
q-age = Age
    .also = how old
    .ask = How old?
q-birth_date = Date of birth
    .also = birthday, date of birth
    .ask = What is the date of birth?
    .good = As on the ID card, for example: 2 March 1985
q-sex = Sex
    .ask = Male or female?
q-address = Home address
    .also = home address
    .ask = Where is home now?
    .good = Down to the house number if you can, for example: Chengguan Town, Xingfu Road 12
q-hukou_place = Registered residence (hukou)
    .also = registered residence
    .ask = Where is the household registered (hukou)?
    .good = County and town are enough
q-education = Schooling
    .also = schooling
    .ask = How far did school go?
q-employment_status = Work now
    .also = work status
    .ask = What is the work situation now?
q-employer = Employer
    .also = company
    .ask = Who is the employer? Without one now, name the last one.
    .good = The full name is best; otherwise what everybody calls it
q-union_member = Union member
    .ask = Is there a union membership?
    .why = Some help is for union members only. You can apply first; we will tell you how to join.
q-monthly_income = Own monthly income
    .also = my income, monthly income
    .ask = How much money comes in each month from the own work or pension?
    .why = The help depends on income. Only the staff in charge see this.
    .good = About is fine, for example: 2500. Say "none" if there is none

# Options

o-sex-male = Male
o-sex-female = Female
o-education-primary = Primary school or none
o-education-junior = Junior middle school
o-education-senior = Senior high school
o-education-vocational = Vocational school
o-education-junior_college = Junior college
o-education-bachelor = Bachelor
o-education-graduate = Graduate school
o-employment_status-employed = Working
o-employment_status-laid_off = Laid off or waiting for work
o-employment_status-unemployed = Out of work
o-employment_status-flexible = Odd jobs, delivery, a stall
o-employment_status-migrant = Came to the city to work (migrant worker)
o-employment_status-sick_leave = On sick leave
o-employment_status-retired = Retired
o-employment_status-student = Still a student

# Groups of questions

group-wish = What is wanted
group-person = The person
group-work = Work
group-trouble = The hardship
group-home = Home
group-health = Health
group-money = Money
group-payment = Payment
group-agreement = What is agreed
group-staff = Filled in by staff

# Papers

paper-id_card = ID card
    .also = ID card, identity card, my ID, ID, front of my ID card, back of my ID card
    .how = One photo of each side, all four corners in the picture, the writing readable.
paper-business_licence = Business licence
    .also = licence
    .how = Name and date must be readable.
paper-disability_card = Disability card
    .also = disability certificate, disabled card
    .how = The page with the photo and the grade.

# When answers do not fit

clash-household_size = You said { $size } people, but those named and the applicant are { $named }. Was somebody left out, or is the number another? Say who is missing ("and my mother"), or the right number.
clash-left = All right, it stays as you said and I will not ask again. Staff see what does not fit and will check it with you.
clash-household_income = You said { $own } yuan a month for the applicant and { $all } for the whole family; the family's should be more.
clash-birth_date = The date of birth is not the one in the ID number.
clash-sex = The sex is not the one in the ID number.
clash-order = "{ $first }" is { $from } and "{ $second }" is { $to }: the wrong way round.

# Reasons why it did not work out, and where else to go

code-too_young = Too young
    .door = Nobody under 16 may work. Call { $youth } about school and training.
code-out_of_county = Belongs to another county
    .door = Please ask the union where you are registered or work; { $union } helps you find it.
code-duplicate_file = Already registered
    .door = The earlier registration still holds. Tell us what you want to change.
code-docs_incomplete = Papers missing
    .door = You can apply again with all papers. The help centre tells you what is missing.
code-false_info = The facts do not match
    .door = If this is a mistake, bring proof to the help centre and explain.
code-over_line = Income over the line
    .door = Apply again when things get worse. If you cannot wait, ask your town or street office for temporary relief.
code-asset = More homes or cars than allowed
    .door = Apply again when this changes. If you cannot wait, ask your town or street office for temporary relief.
code-business = The family has a business
    .door = Apply again if the business has stopped. Call { $tax } about tax relief for small businesses.
code-private_school = Expensive school or study abroad
    .door = Ask the school about reductions and grants, and about student loans.
code-not_union_member = Not a union member yet
    .door = Join first, then apply; { $union } tells you how. If you cannot wait, ask your town or street office for dibao or temporary relief.
code-no_one_year_relation = Not employed here long enough
    .door = Apply again when the time is up. If you cannot wait, ask your town or street office for temporary relief.
code-retired = Retired
    .door = Ask your community, town or street office for dibao, temporary relief and help for the old.
code-already_aided = Already helped elsewhere for the same thing
    .door = Apply again for a new hardship.
code-check_refused = The income check was not agreed to
    .door = You can apply again whenever you wish; only what is needed is checked, and it stays private.
code-no_self_pay_proof = No proof of what was paid oneself
    .door = The hospital cashier prints the settlement sheet again; then apply again.
code-objection_upheld = An objection during the public notice proved true
    .door = If you see it differently, ask the help centre for a review. Apply again when things change.
code-late = The season is over
    .door = Apply again next time. If you need money now, ask your town or street office for temporary relief.
code-not_labour = Not about work
    .door = For other legal matters call { $legal }, where lawyers advise free of charge.
code-over_legal_line = Income over the line for legal aid
    .door = Call { $legal } for free advice, or ask the county union's lawyers.
code-limit_passed = The legal time limit has passed
    .door = First ask { $legal } whether another way is open. Unpaid wages can also be reported to { $government }.
code-school_excluded = This kind of school is not covered
    .door = Ask the school about state grants and reductions, and about student loans.
code-level_excluded = This level of schooling is not covered
    .door = Ask the school for aid. In real hardship, apply for hardship relief.
code-no_match = No fitting job for now
    .door = Call { $labour } about job fairs and free training of the labour office.

# Figures (thresholds of the centre file)

figure-dibao_line = Dibao line (yuan a person and month)
figure-relative_multiplier = Relative hardship: times the dibao line
figure-accident_ratio = Own costs as a part of the household's yearly income
figure-near_line_percent = How near a line people must look (%)
figure-min_wage = Minimum wage (yuan a month)
figure-province_income = Disposable income a head in the province (yuan a year)
figure-labour_relation_months = Months of labour relation a migrant worker needs
figure-legal_aid_multiplier = Legal-aid hardship line: times the dibao line
