# Model workers: hardship, allowance, lost certificate, rest, visits.

service-model_worker = Model workers
    .about = A model worker in hardship, an allowance, a lost certificate, a rest cure: register here and the county union sees to it. It is free.

q-model_wish = What it is about
    .ask = What is it about?
q-model_worker-model_type = Level
    .also = level of the honour
    .ask = Of which level?
q-model_title = Honour
    .also = title
    .ask = Which title stands in the certificate?
q-model_year = Year of the honour
    .also = year
    .ask = In which year was it given?
    .good = Just the year, for example: 1992
q-model_trouble = Hardship
    .ask = What is the trouble?
    .good = For example: a stroke last year, 20,000 paid ourselves, 800 a month for medicine
q-model_certificate = Certificate number
    .ask = What is the number of the certificate or document?
    .good = As it stands there. If lost, say "none"
q-model_allowance = Allowance (yuan a month)
    .ask = How much is the allowance a month?
    .good = For example: 300
q-model_visit = Visits
    .ask = When was he visited?

o-model_wish-hardship = In hardship, cannot pay for treatment
o-model_wish-allowance = Ask about allowance or subsidy
o-model_wish-certificate = The certificate is lost
o-model_wish-rest = Rest cure, check-up
o-model_wish-condolence = Ask about gift money
o-model_wish-family = The model worker has died, for the family
o-model_wish-other = Something else
o-model_title-model_worker = Model worker
o-model_title-advanced = Advanced worker
o-model_title-medal = May Day labour medal
o-model_title-craftsman = Craftsman
o-model_title-other = Another

group-model = Model worker

paper-model_paper = Certificate of the honour
    .also = model worker certificate, medal certificate
    .how = The pages with photo, title and year.
paper-model_proof = Something that shows the honour
    .also = proof of the employer, document, medal
    .how = A letter of the employer, the document, a photo of the medal.

model_worker-told-medal = A labour medal, an advanced worker, a craftsman and a model worker do not always have the same; it depends on title and level in the certificate. Staff check and tell you.
model_worker-told-amount = How much an allowance or gift is differs by level and year, and I will not guess. Register, and staff tell you; or call { $union } (union line).
model_worker-told-ill = First of all get well, and keep the hospital bills. If money is short you can ask for medical aid and hardship relief beside the help for model workers; just tell me.
model_worker-advice-hardship = Help for model workers and hardship relief are two things: if the family is in need say "hardship relief" too, and ask for medical aid for bills. What you filled in is not asked again.

model_worker-step-open = Level or matter is missing. It is needed to look.
model_worker-step-no_level = Said not to be a model worker: staff must ask.
model_worker-step-level = Level: { $level }. Staff check the certificate.
model_worker-step-other_wish = Income does not matter here; staff see to it.
model_worker-step-title = Title: { $title }; it may not carry the same as a model worker's. Staff must look.
model_worker-step-no_income = Own income is not known yet.
model_worker-step-no_line = The income line of the living subsidy is not filled in: staff must look.
model_worker-step-under = { $income } yuan a month, line { $line }, { $short } short: may fit the living subsidy.
model_worker-step-over = { $income } yuan a month, at or over { $line }: by income alone it may not fit.
model_worker-step-near = { $income } yuan a month, close to { $line }: staff must look.

code-not_model_worker = No record of the honour was found
    .door = Come again with the certificate or a letter of the employer. If the family is in need, say "hardship relief".
code-model_over_line = Income is over the line for model workers
    .door = Apply again when things change. With high bills ask for medical aid.
code-model_excluded = By the rules this cannot be had
    .door = If you see it differently ask for a review at the centre, or call { $union }.

figure-model_line_working = Living subsidy of model workers: in work (yuan a month)
figure-model_line_retired = Living subsidy of model workers: retired (yuan a month)
figure-model_line_other = Living subsidy of model workers: farmers and others (yuan a month)

register-model_worker = Register of model workers
register-column-model_type = Level
register-column-model_title = Honour
register-column-model_year = Year
register-column-model_wish = Matter
register-column-model_allowance = Allowance (yuan a month)
register-column-model_visit = Visits

state-model_worker-in_progress = Being checked and put forward
    .staff = Checked and put forward
notice-file-model_worker = We had a look. One or two things are still needed.
