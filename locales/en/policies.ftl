# Answers about rules: the answers themselves are in the folder policies/; here is what is said around them, and how each sum goes.

rule-source = Source: { $source }{ $document }. { $since }Checked on { $checked }. Valid in: { $valid }.
rule-document = { " " }({ $document })
rule-since = In force since { $day }.{ " " }
rule-approved = Approved by { $name }.
rule-figure = Local figure { $value }, from { $from }, { $source }.
rule-not_promise = This is what the rule says; how your own matter is decided depends on its facts.
rule-unknown = I have no certain answer to this and will not guess. Call { $labour } (labour hotline) or { $union } (union hotline), or say "a person".
rule-unknown_place = I have no rules of other countries and regions. { rule-unknown }
rule-unknown_year = I do not have the rules of that time, only those of today. { rule-unknown }
rule-unset = { $title }: our county has not filled in this figure yet, so I cannot tell it. Call { $phone } (the centre) or { $labour } (labour hotline), or say "a person".
rule-offer = To apply, press below.

o-rule_service = Apply: { $service }

# Sums

calc-begin = I can reckon it: just tell me; it is used for the sum only and is not kept in your papers. If you want no sum, say "no need".
calc-stopped = All right, no sum.
calc-offer = To have it reckoned, press "Reckon it for me".
o-reckon = Reckon it for me
calc-unclear = I did not understand that. If you want no sum, say "no need".
o-reckon-no = No need
calc-head = From what you say, step by step:
calc-foot = This is only an estimate by the rule and binds nobody; the office in charge decides.

q-calc_birth = Birth month
  .ask = In which year and month were you (or the one it is about) born?
  .good = For example: August 1976
q-calc_retirement = Kind of retirement
  .ask = Which one: a man; a woman who would have retired at 50 (workers); a woman who would have retired at 55 (cadres, technical posts)?
o-calc_retirement-man = Man
o-calc_retirement-woman_50 = Woman, formerly at 50
o-calc_retirement-woman_55 = Woman, formerly at 55
q-calc_paid = How long unemployment insurance was paid
  .ask = For how long in all was unemployment insurance paid, by the employer and you?
  .good = For example: three and a half years, 8 months
q-calc_hired = First day of work
  .ask = On which day did you begin to work there?
  .good = For example: 1 March 2025
q-calc_until = Day of contract or leaving
  .ask = On which day was the contract signed, or did you leave? Not signed and still there: say "today".
  .good = For example: 20 December 2025, or: today
q-calc_wage = Pay of a month
  .ask = How much is the pay of a month? (For severance: the average of the last twelve months.)
  .good = For example: 4500 yuan
q-calc_worked = Time with this employer
  .ask = How long did you work for this employer in all?
  .good = For example: three years and seven months
q-calc_worked_all = Time worked
  .ask = How many years have you worked in all, with every employer?
  .good = For example: 12 years
q-calc_birth_kind = Birth
  .ask = Which of these is it?
o-calc_birth_kind-single = Normal birth, one child
o-calc_birth_kind-difficult = Difficult birth (caesarean), one child
o-calc_birth_kind-twins = Twins, normal birth
o-calc_birth_kind-twins_difficult = Twins, difficult birth (caesarean)
o-calc_birth_kind-lost_early = Miscarriage before four months
o-calc_birth_kind-lost_late = Miscarriage from four months on
q-calc_contract = Term of the contract
  .ask = For how long is the contract?
o-calc_contract-under_3m = Less than three months
o-calc_contract-under_1y = Three months to less than a year
o-calc_contract-under_3y = One year to less than three
o-calc_contract-from_3y = Three years or more, or open-ended
o-calc_contract-task = Until one task is done
q-calc_matter = Matter
  .ask = The last day for what?
o-calc_matter-wages = Unpaid wages after leaving
o-calc_matter-dismissal = Dismissal, compensation
o-calc_matter-injury = Reporting a work injury
o-calc_matter-award = Against an arbitration award
q-calc_event = Counted from
  .ask = Counted from which day? Wages: the day you left; dismissal: the day of the notice; injury: the day of the accident; award: the day you received it.
  .good = For example: 10 April 2026

calc-retirement-old = Born in { $born }; by the old rule at { $age }, in { $month }.
calc-retirement-later = { $later } months later: the legal age is { $years } years{ $months ->
    [0] {""}
   *[other] { " " }and { $months } months
  }.
calc-retirement-not_later = Who reached the age before 2025 is not put off.
calc-retirement-month = Legal month of retirement: { $month }.
calc-retirement-was = The legal month of retirement was { $month }; it has passed.
calc-retirement-between = Knowing only the year: born in January it is { $first }, in December { $last }, other months lie between.
calc-retirement-choice = With enough years paid you may choose to retire from { $earliest } on; if the employer agrees, at the latest in { $latest }.
calc-retirement-paid = For a monthly pension from that year at least { $years } years{ $months ->
    [0] {""}
   *[other] { " " }and { $months } months
  } must be paid.
calc-retirement-unknown = Special trades and retirement through illness have other rules and are not in this. The labour office decides.
calc-unemployment-paid = { $months } months were paid in all.
calc-unemployment-none = Less than a year was paid: this rule gives nothing.
calc-unemployment-most = At most { $most } months; that is the most there can be, not what is sure.
calc-unemployment-unknown = It also needs: you did not leave of your own will, you are registered as unemployed and want work. How much and how long is decided by the labour office.
calc-double_pay-none = From { $day } on, the first month is the employer's time to sign: no double pay for it.
calc-double_pay-stretch = Double pay runs from { $from } to { $to } (eleven months at most).
calc-double_pay-months = Whole months: { $months } × { $pay } yuan = { $sum } yuan.
calc-double_pay-part = The part of a month by working days: { $pay } yuan × { $days }/{ $of } days = { $sum } yuan.
calc-double_pay-sum = Together, the second pay on top of the normal one is about { $sum } yuan.
calc-double_pay-unknown = Working days are Monday to Friday; holidays are not taken out. Arbitration has a limit of one year: do not wait.
calc-overtime-hour = Pay of an hour: { $pay } yuan ÷ 21.75 days ÷ 8 hours = { $hour } yuan.
calc-overtime-workday = On a working day at least { $sum } yuan an hour (1.5 times).
calc-overtime-rest_day = On a rest day without time off instead at least { $sum } yuan an hour, { $day } yuan a day (twice).
calc-overtime-feast = On a public holiday at least { $sum } yuan an hour, { $day } yuan a day (three times).
calc-overtime-unknown = Which pay is the base depends on the contract; piece work and averaged hours are reckoned otherwise.
calc-severance-months = { $worked } months of work: { $months } months of pay (one a year, half a year counts as a year, less as half a month).
calc-severance-raised = Pay below the minimum wage is reckoned as { $least } yuan.
calc-severance-capped = Pay above three times the local average of { $average } yuan counts as { $pay } yuan, for twelve years at most.
calc-severance-sum = { $months } × { $pay } yuan = { $sum } yuan.
calc-severance-twice = For an unlawful dismissal it is twice that: { $sum } yuan.
calc-severance-no_average = Very high pay is capped (three times the local average); our county has not filled in that figure yet, so it is not in this.
calc-severance-unknown = Whether it is due depends on how the work ended. Years before 2008 are reckoned otherwise.
calc-severance-twice_unknown = Whether the dismissal was unlawful is decided by arbitration or court. Years before 2008 are reckoned otherwise.
calc-maternity-base = Leave by the rules of the state: { $days } days, 15 of them may be before the birth.
calc-maternity-hard = Difficult birth: { $days } days more.
calc-maternity-more = One more child: { $days } days more.
calc-maternity-extra = The province adds { $days } days ({ $source }).
calc-maternity-sum = { $days } days in all.
calc-maternity-lost_early = Miscarriage before four months: { $days } days.
calc-maternity-lost_late = Miscarriage from four months on: { $days } days.
calc-maternity-no_extra = Provinces usually add days; our county has not filled in that figure yet, so it is not in this.
calc-last_days-line = { $what }: { $last } at the latest ({ $source }).
calc-last_days-over = { $what }: { $last }, which has passed ({ $source }). Do not give up: ask our staff first.
calc-last_days-unknown_wages = A claim or complaint meanwhile begins the year anew. The sooner the better.
calc-last_days-unknown_dismissal = A claim or complaint meanwhile begins the year anew. The sooner the better.
calc-last_days-unknown_injury = Where the employer did not report it, you, your family or the union may.
calc-last_days-unknown_award = Counted from the day the award came. Some awards are final for the employer but not for you.
calc-trial-term = Contract: { $term }.
calc-trial-none = Such a contract may have no trial period.
calc-trial-most = The trial period may be { $months } months at most.
calc-trial-unknown = One employer may have one trial period with you only.
calc-annual_leave-worked = { $months } months of work in all.
calc-annual_leave-none = Annual leave begins after a full year of work.
calc-annual_leave-days = { $days } days a year.
calc-annual_leave-unknown = School holidays, long other leave and the first year with a new employer change it and are not in this.

# Desk: answers about rules

desk-nav-policies = Rules
desk-policies = Answers about rules
desk-policies-about = Workers who ask about rules are answered from these entries alone, always with source and date. What was not read in its source is answered only once somebody approves it; past its date it is answered no more.
desk-policy-unanswered = Asked and not answered
desk-policy-unanswered_none = None. What workers ask and nobody could answer stands here.
desk-policy-words = How it was asked
desk-policy-count = Times
desk-policy-last = Last
desk-policy-write_it = Write an entry
desk-policy-seen = Seen
desk-policy-waits = Waiting for approval
desk-policy-old = Old or soon old, to be checked again
desk-policy-all = All entries
desk-policy-new = Write a new one
desk-policy-new_open = Open the form
desk-policy-edit = Change this one
desk-policy-edit_open = Open the form (a change wants approval again)
desk-policy-standing = State
desk-policy-told = Answered
desk-policy-unread = Not approved, not answered
desk-policy-past = Past its date, not answered
desk-policy-retired = Taken back, not answered
desk-policy-unset = Local figure missing
desk-policy-lacks = Not set in the centre file: { $figures }. It is answered once it is set.
desk-policy-told_so = What workers hear
desk-policy-from_file = came with the program
desk-policy-from_desk = written here
desk-policy-id = Id (small letters and underscores)
desk-policy-id_hint = For example heat_fee_county
desk-policy-title = Title
desk-policy-asks = How people ask (one a line)
desk-policy-asks_hint = In the workers' own words, dialect too; the more the better it is understood.
desk-policy-text_zh = The answer (plain Chinese, 150 characters)
desk-policy-text_hint = A local figure is written as its name in braces, such as min_wage.
desk-policy-text_en = The answer in English
desk-policy-source = Source (law and article)
desk-policy-document = Document number
desk-policy-in_force = In force since
desk-policy-checked = Checked on
desk-policy-until = Check again by (not answered after)
desk-policy-valid = Valid in
desk-policy-valid_all = 全国
desk-policy-owner = Responsible
desk-policy-approver = Approved by
desk-policy-figures = Local figures in it
desk-policy-needs = Services it leads to
desk-policy-compute = Sum
desk-policy-compute_none = None
desk-policy-write = Save, to be approved
desk-policy-ruling = Approval
desk-policy-read_first = To approve means that you have read the source and answer for these words. It is answered at once.
desk-policy-approve_policy = Approve and answer
desk-policy-retire_open = Take this one back
desk-policy-retire_policy = Take back
desk-policy-restore_policy = Answer again
desk-record-write_policy = wrote a version
desk-record-approve_policy = approved it
desk-record-retire_policy = took it back
desk-record-restore_policy = restored it

refused-policy_fault = This cannot be kept yet: { $fault }.
refused-policy_id = The id does not fit this entry.
refused-policy_exists = There is an entry of this id: open and change that one.
refused-policy_changed = Somebody has just changed it: read the new version first.
