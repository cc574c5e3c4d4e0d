# How every kind of answer is read out, and how a wrong one is explained

o-yesno-yes = Yes
o-yesno-no = No

show-none = None
show-list = { $list }

show-money-month = { $amount } yuan a month
show-money-month-about = about { $amount } yuan a month
show-money-month-below = less than { $amount } yuan a month
show-money-month-above = { $amount } yuan a month or more
show-money-year = { $amount } yuan a year
show-money-year-about = about { $amount } yuan a year
show-money-year-below = less than { $amount } yuan a year
show-money-year-above = { $amount } yuan a year or more
show-money-once = { $amount } yuan
show-money-once-about = about { $amount } yuan
show-money-once-below = less than { $amount } yuan
show-money-once-above = { $amount } yuan or more
show-pay-month = { $amount } yuan a month
show-pay-day = { $amount } yuan a day
show-pay-hour = { $amount } yuan an hour
show-pay-piece = by the piece, { $amount } yuan each
show-money-days = { $days } days of work: { $amount }

show-count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
show-count-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
  }
show-count-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
  }
show-count-age = { $count }
show-count-sqm = { $count } square metres
show-count-times = { $count ->
    [one] once
   *[other] { $count } times
  }
show-count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }

problem-money-tiny = How many yuan is that? Choose one, or write it in full, for example "3000".
problem-money-vague = About how much is it? Choose the nearest, or write a number, for example "3000".
problem-money-several = I see several amounts. Which one is it?
problem-money-people = That is for one person. Which of these is it in all?
problem-money-owed = Without what was paid already, how much is still owed?
problem-money-debt = What is borrowed or owed does not go in here. How much is it for this line?
problem-money-part = After what was reimbursed and what others paid, how much is it?
problem-money-over = That number is too large; it can be { $max } at most. Perhaps there is a zero too many. For example "3000".
problem-money-negative = It cannot be below zero here. If there is none, just write 0.
problem-money-rate-month = About how many yuan is it for a whole month? For example "3000".
problem-money-rate-year = About how many yuan is it for a whole year? For example "30000".
problem-money-rate-once = How many yuan is it in all? For example "8000".
problem-money-days-month = That is for one day. How many days a month is it?
problem-money-week-month = That is for a week. Is this about right for a month? If not, write the amount for a month.
problem-money-season-month = That is for three months. Is this about right for one month? If not, write the amount for a month.
problem-money-year-month = That is for a year. Is this right for a month? If not, write the amount for a month.
problem-money-week-year = That is for a week. Is this about right for a year? If not, write the amount for a year.
problem-money-month-year = That is for a month. Is this right for a year? If not, write the amount for a year.
problem-money-season-year = That is for three months. Is this right for a year? If not, write the amount for a year.
problem-money-term-year = That is for one term. Is this right for a year? If not, write the amount for a year.
problem-money-total-once = The whole amount is wanted here. Which of these is it? You can also write the total.
problem-money-term-once = Is that for one term or for the whole school year?

problem-choice-several = I heard more than one. Which one is it?
problem-choices-max = You can choose { $max } at most. Please keep the most important.
problem-yesno-both = I am not sure which. As of now, is it yes or no?

problem-text-short = Please write a little more, at least { $min } characters.
problem-text-long = That is a little long; { $max } characters at most. Please keep what matters most.
problem-text-lent = Money that was lent must be paid back and is no help given; leave it out here. Say who gave what; if nobody did, say "none".

problem-name-parts = Is the full name “{ $name }”?
problem-name-full = Please write the full name as on the ID card, for example "Wang Xiaoming".

problem-phone-length = I count { $digits } digits. A mobile number has 11. Please check it, for example "138 0000 0000".
problem-phone-start = A mobile number has 11 digits and begins with 13 to 19. Please check it.
problem-phone-area = Please add the area code, for example "0571-88880000".
problem-phone-mobile = Please give a mobile number with 11 digits, for example "138 0000 0000".
problem-phone-landline = Please give a landline number with its area code, for example "0571-88880000".
problem-phone-abroad = This looks like a number of another country. Shall I keep it? If not, write the number again.
problem-phone-old = That number is no longer used, so I did not write it down. Which number can be called now?
problem-phone-several = I see more than one number. Which one should I use?

problem-count-range = It should be between { $min } and { $max }. Please check it.
problem-count-vague = How many exactly? Just write a number, for example "3".
problem-count-which = How many exactly? Choose one, or write a number.
problem-count-whole = A whole number is wanted here. Choose the nearest.
problem-count-several = I see several numbers. How many is it in all?
problem-count-household = How many people is that, with yourself?

show-date-day = { $day } { $month } { $year }
show-date-month = { $month } { $year }
show-date-year = { $year }
show-month-1 = January
show-month-2 = February
show-month-3 = March
show-month-4 = April
show-month-5 = May
show-month-6 = June
show-month-7 = July
show-month-8 = August
show-month-9 = September
show-month-10 = October
show-month-11 = November
show-month-12 = December
show-range = { $from } to { $to }
show-duration = { $months ->
    [one] { $months } month
   *[other] { $months } months
  }

problem-date-invalid = The calendar has no such day. Please check it, for example "3 May 2023".
problem-date-month = A year has 12 months, there is no month { $month }. Please check it, for example "May 2023".
problem-date-day = { $month } has { $days } days, there is no day { $day }. Please check it.
problem-date-lunar_day = That month of the lunar calendar has only { $days } days. Please check it.
problem-date-leap = The lunar year { $year } has no leap month { $month }. Which of these do you mean? You can also write the date on the ID card, for example "2 March 1985".
problem-date-future = That day is still to come; today is { $today }. Please check it, for example "May 2023".
problem-date-past = That day is over; today is { $today }. Please give a day from today on.
problem-date-early = That is too long ago; it should be after { $min }. Please check it.
problem-date-birth = Please add the year, for example "2 March 1985".
problem-date-which = Which one do you mean? Choose one, or write month and year, for example "May 2023".
problem-date-several = I see several dates. Which one is it?
problem-date-age = By that age, which year of birth is it? Choose one, or write the birthday, for example "2 March 1985".
problem-date-year = Which year do you mean? Choose one, or write it in full, for example "2 March 1985".

problem-range-order = The beginning comes after the end. Please check it, for example "May 2023 to August 2023".
problem-range-which = Which of these is it? You can also write "May 2023 to August 2023".
problem-range-several = I see several stretches of time. Which one is it?

problem-duration-range = That is too long; { $max } at most. Please check it.
problem-duration-vague = About how many months? Choose the nearest, or write a number.
problem-duration-which = How many months is that? Choose the nearest, or write a number.
problem-duration-several = I see several lengths of time. Which one is it?

problem-id-check = This ID number does not add up; perhaps one digit is wrong. Please type it again from the card, 18 characters.
problem-id-date = The birth date inside this ID number cannot be right. Please type it again from the card, 18 characters.
problem-id-length = I count { $digits }. An ID number has 18 characters. Please type it again from the card.
problem-id-legacy = This is an old number with 15 digits. With 18 it is the one below, is that right? If not, write the number on the card.
problem-id-other = This looks like another document. The number of the resident ID card is wanted, 18 characters; tell me if there is none.
problem-id-number_of = That is fine, we can use this: { $paper }. Please send me its number, for example "E12345678"; if you have no number either, say "none".
problem-id-several = I see more than one ID number. Which one should I use?

problem-card-length = I count { $digits } digits. A bank card mostly has 16 to 19. Please type it again from the card.
problem-card-id = This looks like an ID number. The bank card number is wanted; it is on the front of the card.
problem-card-several = I see more than one card number. Which one should I use?

problem-credit-check = This code does not add up; perhaps one character is wrong. Please type it again from the licence: 18 characters, without the letters I, O, S, V, Z.
problem-credit-length = I count { $length }. The unified social credit code has 18 characters. Please type it again from the licence.
problem-credit-old = This looks like an old licence number with 15 digits. Please type the 18 characters of the unified social credit code.
problem-credit-person = This looks like an ID number. Please type the unified social credit code on the business licence; it has 18 characters too.
problem-pay-unit = How is it reckoned?
problem-pay-several = I heard more than one figure. Please say only what this post pays, for example: 4000 to 5000 a month.
problem-pay-range = That does not look like pay. Please say it again, for example: 4000 a month, or 150 a day.
problem-pay-agreed = An offer needs a figure, or people will not come. From lowest to highest is fine, for example: 3500 to 5000 a month.
problem-doc-shape = This does not look like a document number. Please type it again, for example "E12345678".

problem-address-more = Please add the village, the road or the house number, for example "No. 12, Peace Road".

problem-members-who = Who lives at home? For example "wife, 45, not working; son, in high school".

show-member = { $who } ({ $details })
show-age = { $age } years old
hours-range = { $from } to { $to }
o-hours-morning = Morning (9 to 12)
o-hours-noon = Noon (12 to 2)
o-hours-afternoon = Afternoon (2 to 6)
o-hours-evening = Evening (7 to 9:30)
o-hours-daytime = Working hours (9 to 6)
o-hours-any = Any time
show-relation-spouse = husband or wife
show-relation-child = child
show-relation-mother = mother
show-relation-father = father
show-relation-brother = brother
show-relation-sister = sister
show-relation-grandfather = grandfather
show-relation-grandmother = grandmother
show-relation-grandchild = grandchild
show-relation-father_in_law = father-in-law
show-relation-mother_in_law = mother-in-law
show-relation-child_in_law = daughter-in-law or son-in-law
show-status-employed = working
show-status-laid_off = laid off
show-status-unemployed = out of work
show-status-flexible = odd jobs
show-status-migrant = working away
show-status-sick_leave = on sick leave
show-status-retired = retired
show-status-student = at school
