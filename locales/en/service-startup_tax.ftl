# A business of one's own: a look beforehand, then the right counter.

service-startup_tax = Starting a business, taxes
    .about = A stall, a shop, a loan, taxes, a licence: we look at the conditions, tell you which counter and hand it on. It is free.

q-startup_wish = What it is about
    .ask = What do you want? You can choose several.
q-business_type = Kind of business
    .also = business
    .ask = What business is it, or shall it be?
    .good = For example: breakfast stall, cattle, corner shop
q-business_state = Open yet
    .ask = Is it open yet, and is there a licence?
q-jobless_registered = Registered as jobless
    .ask = Have you registered as jobless with the labour office?
    .why = Some relief wants that first. If not, we tell you how.
q-has_jobless_card = Employment card
    .ask = Is there an employment and start-up card?
q-loan_wanted = Loan wanted
    .also = loan
    .ask = How much would you borrow?
    .good = Roughly is fine, for example: 50000. If you do not know, say "none"
q-startup_aided = Relief had before
    .ask = Was there tax relief, a loan or subsidy for a business before? Which, and when?
    .good = For example: no tax in 2024. If none, say "none"
q-business_since = Open since
    .ask = Since when is it open?
    .good = For example: March 2025
q-business_place = Where
    .ask = Where is the business?
    .good = For example: by the East Street market

o-startup_wish-start = Open a shop or stall, which support there is
o-startup_wish-loan = A start-up loan
o-startup_wish-tax = Taxes and fees
o-startup_wish-licence = Business licence
o-startup_wish-jobless_card = Employment card, registering as jobless
o-startup_wish-subsidy = Subsidies
o-startup_wish-other = Something else
o-business_state-planning = Not yet, planning
o-business_state-registered = Open, with a licence
o-business_state-unregistered = Running without a licence

group-business = Business

paper-business_plan = What you plan
    .also = business plan
    .how = One sheet will do: what, how much money, how it earns.

startup_tax-door-loan = Start-up loans are the labour office's and its banks'; ask { $labour } how much can be borrowed here, whether security is wanted and who pays the interest. It differs from place to place and I will not guess. Whoever wants money first for a sure loan is mostly a fraud.
startup_tax-door-tax = How much tax and what is waived depends on trade and income; { $tax } (tax line) or the tax hall know best.
startup_tax-door-licence = The business licence is the market office's, at its counter or online; ask { $government } which counter and what to bring. For food ask about the permit, too.
startup_tax-door-jobless_card = The employment card and registering as jobless are done at the job counter of your street or town; ask { $labour } what to bring.
startup_tax-door-subsidy = Subsidies mostly want registering as jobless and the employment card first; ask { $labour } which there are and until when.
startup_tax-door-start = Ask at three places: licence at the market office ({ $government }), tax ({ $tax }), loan and subsidy at the labour office ({ $labour }). I note it, and staff help you to sort it out.
startup_tax-advice-startup_loan_cap = For reference: a person may borrow up to { $value } yuan here ({ $source }); office and bank decide.
startup_tax-advice-startup_tax_cap = For reference: up to { $value } yuan a household and year are taken off for those who qualify ({ $source }); the tax office decides.
startup_tax-advice-first = Some relief wants you registered as jobless first; ask { $labour } before you get the licence.
startup_tax-advice-credit = For a loan your credit record is looked up; we neither ask nor keep it. Look yourself whether something is unpaid.

startup_tax-step-open = Not known yet what is wanted.
startup_tax-step-registered = Registered as jobless.
startup_tax-step-registered_not = Not registered as jobless: some relief wants it first; staff must tell how.
startup_tax-step-registered_open = Not known whether registered as jobless.
startup_tax-step-card = Has the employment card.
startup_tax-step-card_not = No employment card: staff must tell how.
startup_tax-step-card_open = Not known whether there is an employment card.
startup_tax-step-aided = Said to have had relief: staff must look whether years are left.
startup_tax-step-sum_unset = The county's sum is not filled in: ask labour or tax office.
startup_tax-step-startup_loan_cap = Most a person may borrow here: { $value } yuan ({ $source }).
startup_tax-step-startup_tax_cap = Most taken off a household and year: { $value } yuan ({ $source }).

code-startup_office = The tax, labour or market office handles it
    .door = Tax: { $tax }; loan and subsidy: { $labour }; licence: { $government }.
code-startup_not_group = Not among those this relief is for
    .door = Register as jobless and get the employment card, then come again. For work say "find a job".

figure-startup_loan_cap = Most a person may borrow to start (yuan)
figure-startup_tax_cap = Most taken off for a start-up (yuan a household and year)

register-startup_tax = Register of start-ups and taxes
register-column-startup_wish = Matter
register-column-business_type = Business
register-column-business_state = Licence
register-column-business_place = Place
register-column-business_since = Open since
register-column-loan_wanted = Money wanted (yuan)
register-column-startup_aided = Relief had

state-startup_tax-referred = Handed to the counter in charge
    .staff = With tax, labour or market office
state-startup_tax-answered = The office has answered
    .staff = Answered
notice-file-startup_tax = We had a look. One or two things are still needed before it is handed on.
