service-medical_aid = Medical aid
    .about = For what you paid yourself for treatment after every reimbursement. You register, we check, and it is free.

# Asked first

q-medical_aid-for_whom = For whom
    .ask = In whose name is the application? Mostly the one in the family who works. Who is ill is asked next.
    .why = Aid is filed under the worker; illness in the family counts too.
    .good = For example: "myself", "for my wife".
q-patient = Patient
    .also = who is ill
    .ask = Who is ill or hurt?
    .good = Choose one, or just say it, for example: my grandfather
q-patient_age = Patient's age
    .ask = How old is the patient?
    .good = Just a number, for example: 8
q-medical_aid-guardian = Guardian
    .ask = Are you the child's parent or guardian?
    .why = Under 14, a parent or guardian must agree before we write down anything about the child.
q-medical_aid-illness = Illness
    .ask = Which illness is it, or what is hurt?
    .why = There is special help for serious illness. Only the staff in charge see it; it is never published.
    .good = For example: kidney failure. Not sure yet? Say what the doctor says
q-harm_cause = How it came
    .ask = Is it an illness or an injury?
    .why = For an injury at work or by somebody else, others should pay; we must find out first.
q-treatment_stopped = Treatment stops for want of money
    .ask = Has treatment stopped for want of money, or will it in the next days?
    .why = Where treatment stops we look first.
q-medical_cost = The whole bill
    .also = medical bills, hospital bill
    .ask = How much did treatment cost in all this year, with what was reimbursed?
    .good = About is fine, for example: 30000. Nothing yet? Say "none"
q-insurance_reimbursed = Paid by insurance
    .also = reimbursed
    .ask = How much did the state medical insurance pay?
    .good = About is fine, for example: 12000. Nothing yet? Say "none"
q-other_payers = Others who paid
    .ask = Who else paid a part? Choose several, or say "none".
    .why = Then we know what you really paid. Money collected online is no obstacle.
q-medical_aid-medical_self_paid = Paid yourself
    .also = out of pocket
    .ask = After all that, how much did you pay yourselves?
    .why = Aid looks at just this part. Only the staff in charge see it.
    .good = About is fine, for example: 18000
q-bill_state = The bills
    .ask = How do things stand with the bills?
q-medical_aid-name = Applicant's name
    .ask = What is the applicant's name?
    .good = As on the ID card, for example: Wang Xiaoming
q-medical_aid-household_income = Household income a month
    .ask = How much does the whole household take in a month? Wages, pensions, business, rent.
    .why = It is held against the cost of treatment. Only the staff in charge see it.
    .good = About is fine, for example: 3000. Say "none" if there is none

# Asked after preliminary acceptance

q-serious_reimbursed = Paid by serious-illness insurance
    .ask = How much did the serious-illness insurance pay besides?
    .good = It stands on the settlement sheet. Say "none" if nothing
q-gov_aid = Paid by government medical aid
    .ask = How much did the government's medical aid pay?
    .good = About is fine. Say "none" if nothing
q-mutual_aid = Paid by the workers' mutual aid
    .ask = How much did the workers' mutual medical aid pay?
    .good = About is fine. Say "none" if nothing
q-commercial_paid = Paid by private insurance
    .ask = How much did your own insurance pay?
    .good = About is fine. Say "none" if nothing
q-liable_paid = Paid by the employer or who caused it
    .ask = How much did the employer or who caused it pay for the treatment?
    .good = About is fine. Say "none" if nothing
q-crowdfunded = Collected online
    .ask = How much was collected online in all?
    .good = About is fine. Say "none" if nothing
q-diagnosed_at = Day of diagnosis
    .ask = When was it found?
    .good = The month is enough, for example: March this year
q-hospital = Hospital
    .also = the hospital
    .ask = In which hospital mostly?
    .good = For example: Example County People's Hospital
q-admitted_at = Admitted on
    .ask = When was the last stay in hospital?
    .good = For example: 5 March. Say "none" if there was none
q-discharged_at = Discharged on
    .ask = When did it end?
    .good = For example: 20 March. Say "none" if it has not
q-bill_year = Year of the bills
    .ask = In which year was this money spent?
    .good = For example: this year
q-patient_insurance = The patient's medical insurance
    .ask = Which medical insurance has the patient?
q-patient_name = Patient's name
    .ask = What is the patient's name?
    .good = As on the ID card or the household register
q-medical_aid-open_bank = Bank
    .ask = Which bank should the money go to? It must be the applicant's own card.
    .why = The money goes only to the applicant's own card.
    .good = For example: Agricultural Bank

# Choices

o-patient-self = The applicant
o-patient-spouse = Husband or wife
o-patient-child = Child
o-patient-mother = Mother
o-patient-father = Father
o-patient-brother = Brother
o-patient-sister = Sister
o-patient-grandfather = Grandfather
o-patient-grandmother = Grandmother
o-patient-grandchild = Grandchild
o-patient-father_in_law = Father-in-law
o-patient-mother_in_law = Mother-in-law
o-patient-child_in_law = Son- or daughter-in-law
o-harm_cause-illness = An illness
o-harm_cause-work = Hurt at work, or ill from work
o-harm_cause-third_party = Hurt by somebody else, as in traffic
o-harm_cause-accident = Hurt by a mishap of one's own
o-other_payers-serious = Serious-illness insurance
o-other_payers-gov_aid = Government medical aid
o-other_payers-mutual = Workers' mutual medical aid
o-other_payers-commercial = Private insurance
o-other_payers-liable = The employer, or who caused it
o-other_payers-crowdfunded = Money collected online
o-bill_state-settled = All reimbursed, settlement sheet at hand
o-bill_state-in_hospital = Still in hospital, not settled
o-bill_state-not_claimed = Paid, not yet reimbursed
o-bill_state-lost = The bills are lost
o-bill_state-last_year = They are of last year or older

group-patient = The patient
group-treatment = Treatment
group-bill = The bill

# Papers

paper-medical_invoices = Medical invoices
    .also = hospital invoices, clinic invoices, pharmacy receipts
    .how = Invoices of hospital and clinic, as many as there are. If they are lost, the settlement sheet will do.
paper-patient_id_card = Patient's ID card
    .also = the patient's ID card
    .how = Both sides. Without a card, the patient's page of the household register.
paper-payment_slip = Proof of what others paid
    .also = insurance payout notice, fundraising screenshot
    .how = A notice of payment, a text message of the bank or a screenshot of the collection, whichever there is.

# Why it was not granted, and where else to go

code-bill_of_other_year = The bills are not of this year
    .door = You can apply again with this year's bills. If it is hard now, ask the town or street office for temporary relief.
code-not_covered_care = This treatment is not covered
    .door = You can apply again for other treatment. A family in hardship can apply for hardship relief.
code-paid_by_liable = The employer, work-injury insurance or who caused it has paid
    .door = If it is too little, call { $legal } for free advice. For what was not paid you can apply again.

# Where answers do not fit

medical_aid-clash-cover = You said the bill was { $cost } yuan and { $paid } came back: more than the bill.
medical_aid-clash-more = By what you said, the bill was { $cost } yuan and { $covered } came back, which leaves { $left }: less than the { $said } you say you paid. Are there other bills, or is a number wrong? No harm done; just say what is right.
medical_aid-clash-less = By what you said, the bill was { $cost } yuan and { $covered } came back, which leaves { $left }: more than the { $said } you say you paid. Did somebody else pay a part, or is a number wrong? No harm done; just say what is right.

# The arithmetic

medical_aid-step-open = Still missing: { $what }. Then it can be reckoned.
medical_aid-step-cost = The bill was { $cost } yuan.
medical_aid-step-basic = Less { $paid } of the state insurance leaves { $left }.
medical_aid-step-part = Less { $paid } ({ $who }) leaves { $left }.
medical_aid-step-part_open = { $who } paid too; how much is not said yet, so nothing is taken off.
medical_aid-step-apart = { $paid } yuan were collected online; the county does not take them off.
medical_aid-step-left = Paid oneself by this: { $left } yuan.
medical_aid-step-left_most = Paid oneself by this: at most { $left } yuan.
medical_aid-step-nothing_left = By this nothing was paid oneself. Staff must ask.
medical_aid-step-said = Said to be { $said } yuan: it fits.
medical_aid-step-said_more = Said to be { $said } yuan: { $apart } more than reckoned. Look at the bills.
medical_aid-step-said_less = Said to be { $said } yuan: { $apart } less than reckoned. Look at the bills.
medical_aid-step-filed = The family is said to have a hardship file; staff will look it up.
medical_aid-step-unfiled = The family has no hardship file yet; how it lives must be looked at too.
medical_aid-step-file_first = The county wants a hardship file first. Staff must look.
medical_aid-step-no_line = The county's dibao line has not been entered yet. Staff must look.
medical_aid-step-ratio_over = { $paid } yuan paid oneself are { $percent }% of the household's { $income } yuan a year, over { $line }%: it may count as sudden hardship.
medical_aid-step-ratio_under = { $paid } yuan paid oneself are { $percent }% of the household's { $income } yuan a year, not over { $line }%.
medical_aid-step-net = ({ $income } − treatment { $paid } − other { $other }) ÷ 12 months ÷ { $size } people = { $net } yuan a person and month.
medical_aid-step-deep = { $net } is under the dibao line: it may be deep hardship.
medical_aid-step-relative = { $net } is under { $line }: it may be relative hardship.
medical_aid-step-over = { $net } is not under { $line }.
medical_aid-step-near = Close to the line: staff must look.
medical_aid-step-cause_work = Said to be an injury or illness of work: what work-injury insurance or the employer owes is not paid by medical insurance (Social Insurance Law Art. 30). Ask first; legal aid may help.
medical_aid-step-cause_third_party = Said to be caused by somebody: what he owes is not paid by medical insurance (Social Insurance Law Art. 30). Ask whether he paid; legal aid may help.
medical_aid-step-bill_in_hospital = Still in hospital, not settled: the figures will change.
medical_aid-step-bill_not_claimed = Not yet reimbursed: first that, then what is left.
medical_aid-step-bill_lost = The bills are lost: the hospital reprints the settlement sheet.
medical_aid-step-bill_last_year = Bills of last year or older; the county looks at this year's. Staff must look.
medical_aid-step-retired = Retired: the county may not accept it. Staff must look.
medical_aid-step-not_union_member = Not a union member yet. Staff must look.
medical_aid-step-guardian = Not the child's parent or guardian. Staff must ask.
medical_aid-step-cap = For reference: medical aid, { $kind }: at most { $most } yuan a year ({ $source }); this year's paper of the county union decides.
medical_aid-step-door_emergency = Other doors: treatment has stopped or will; call first. Who cannot pay for an emergency may ask the hospital for the emergency fund.
medical_aid-step-door_work = Other doors: work-injury insurance.
medical_aid-step-door_third_party = Other doors: who caused it.
medical_aid-step-door_legal_aid = Other doors: legal aid.
medical_aid-step-door_government = Other doors: the government's medical aid (town or street office).
medical_aid-step-door_government_dibao = Other doors: on dibao, government medical aid is handled directly by the medical insurance office.
medical_aid-step-door_mutual = Other doors: mutual medical aid, if joined before the illness, through the unit's union.
medical_aid-step-door_relief = Other doors: hardship relief (a file).

# Said when it is handed in

medical_aid-advice-in_hospital = Not settled yet is no problem: have insurance deducted when leaving, and photograph the settlement sheet.
medical_aid-advice-not_claimed = Not reimbursed yet? First go to the hospital's insurance window or the medical insurance office; photograph the sheet they give you.
medical_aid-advice-lost = Lost bills are no problem: with the patient's ID card the hospital's cashier reprints the settlement sheet. No need to come to us first.
medical_aid-advice-last_year = Do not throw last year's bills away; send photos for our staff to see. Keep this year's too.
medical_aid-advice-keep = Keep every bill and pharmacy receipt from now on.
medical_aid-door-emergency = If it is urgent, go to the hospital or call { $ambulance }; do not wait for us. Who cannot pay for emergency care may ask the hospital's social worker about the emergency medical fund.
medical_aid-door-work = For an injury at work, work-injury insurance or the employer should pay; keep every bill. If the employer does not report it, you or the family may.
medical_aid-door-legal_aid = To claim it you can apply here: { $service }. It is free; say "legal aid".
medical_aid-door-third_party = Who caused the injury should pay for it. If he will not or cannot be found, ask the medical insurance office whether it can pay first.
medical_aid-door-government = The government has medical aid of its own: apply at your town or street office. You can ask at both.
medical_aid-door-government_dibao = On dibao, the government's medical aid is handled directly: ask the medical insurance office or the town or street office.
medical_aid-door-mutual = If the unit's union had enrolled you in the mutual medical aid before the illness, it can help you claim. If not, this time may not be covered.
medical_aid-door-relief = If the family is short of money too, you can also apply here: { $service }. Say "hardship relief"; what you told is not asked again.
medical_aid-door-hospitals = Hospitals that take less from workers in hardship: { $names }. Ask our staff for the slip before you go.

said-parents_file-medical_aid = A child's treatment is filed under the parent, so you are the applicant; your child is asked about separately.

register-medical_aid = Register of medical aid
