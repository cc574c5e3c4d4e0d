# Questions that several services share.

q-name = Name
    .ask = What is the full name?
    .good = As on the ID card, for example: Wang Xiaoming
q-phone = Phone
    .ask = Which phone number can we call?
    .good = A mobile or a landline, for example: 13800001234
q-phone_invalid = Phone that did not check
    .ask = This phone number does not look right. Please say it again.
q-alt_phone = Another phone
    .ask = If nobody answers there, whom else can we call?
    .good = A relative's mobile or a landline; say "none" if there is none
q-id_number = ID number
    .ask = What is the ID card number?
    .why = We must be sure it is the right person. Only the staff in charge see it; it is never published.
    .good = 18 characters; the last one may be an X
q-id_number_invalid = ID number that did not check
    .ask = This ID number did not check. Please say it again.
q-birth_date = Date of birth
    .ask = What is the date of birth?
    .good = As on the ID card, for example: 2 March 1985
q-sex = Sex
    .ask = Male or female?
q-address = Home address
    .ask = Where is home now?
    .good = Down to the house number if you can, for example: Chengguan Town, Xingfu Road 12
q-hukou_place = Registered residence (hukou)
    .ask = Where is the household registered (hukou)?
    .good = County and town are enough
q-education = Schooling
    .ask = How far did school go?
q-employment_status = Work now
    .ask = What is the work situation now?
q-employer = Employer
    .ask = Who is the employer? Without one now, name the last one.
    .good = The full name is best; otherwise what everybody calls it
q-union_member = Union member
    .ask = Is there a union membership?
    .why = Some help is for union members only. You can apply first; we will tell you how to join.
q-monthly_income = Own monthly income
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

# Papers

paper-id_card = ID card
    .how = One photo of each side, all four corners in the picture, the writing readable.
paper-disability_card = Disability card
    .how = The page with the photo and the grade.

# Reasons why it did not work out, and where else to go

code-too_young = Too young
    .door = Nobody under 16 may work. Call 12355 about school and training.
code-out_of_county = Belongs to another county
    .door = Please ask the union where you are registered or work; 12351 helps you find it.
code-duplicate_file = Already registered
    .door = The earlier registration still holds. Tell us what you want to change.
code-docs_incomplete = Papers missing
    .door = You can apply again with all papers. The help centre tells you what is missing.
code-false_info = The facts do not match
    .door = If this is a mistake, bring proof to the help centre and explain.
code-no_match = No fitting job for now
    .door = Call 12333 about job fairs and free training of the labour office.
