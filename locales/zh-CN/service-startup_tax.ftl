# 创业和税费：先看几样，再告诉找哪个窗口。

service-startup_tax = 创业和税费
    .about = 想摆摊、开店、贷款、问税和执照，先帮您看看条件、告诉您找哪个窗口，再替您转过去。不收钱。

q-startup_wish = 创业的事
    .ask = 想办哪几样？可以选几样。
q-business_type = 做什么生意
    .also = 生意、经营项目
    .ask = 做什么生意，或者打算做什么？
    .good = 比如：早点摊、养牛、小卖部
q-business_state = 开起来没有
    .ask = 现在开起来没有，办执照了没有？
q-jobless_registered = 失业登记
    .ask = 在人社部门办过失业登记吗？
    .why = 有些优惠要先登记失业。没办过也不要紧，告诉您怎么办。
q-has_jobless_card = 就业创业证
    .ask = 有《就业创业证》吗？
q-loan_wanted = 想贷多少
    .also = 贷款数、贷款金额
    .ask = 想贷多少钱？
    .good = 说个大概就行，比如：五万。没想好就说"没有"
q-startup_aided = 享受过的优惠
    .ask = 以前享受过创业的税费减免、贷款、补贴吗？是哪一样，哪一年？
    .good = 比如：2024年免过税。没有就说"没有"
q-business_since = 哪年开的
    .ask = 哪年哪月开的？
    .good = 比如：2025年3月
q-business_place = 在哪里做
    .ask = 在哪里做生意？
    .good = 比如：东街菜市场门口

o-startup_wish-start = 想开店、摆摊，问有什么扶持
o-startup_wish-loan = 创业贷款
o-startup_wish-tax = 税和费
o-startup_wish-licence = 营业执照
o-startup_wish-jobless_card = 就业创业证、失业登记
o-startup_wish-subsidy = 补贴
o-startup_wish-other = 别的
o-business_state-planning = 还没开，在打算
o-business_state-registered = 开了，有执照
o-business_state-unregistered = 在做了，没办执照

group-business = 生意

paper-business_plan = 打算怎么做
    .also = 创业计划、计划书、打算
    .how = 不用正式，写一张纸：做什么、要多少钱、怎么挣回来。

startup_tax-door-loan = 创业贷款归人社部门和经办银行，打 { $labour }（人社热线）问本地能贷多少、要不要抵押、利息贴不贴；各地数不一样，我不敢乱说。要先交钱、包下款的，多半是骗人，别理。
startup_tax-door-tax = 交多少税、能免多少，要看做什么、挣多少，打 { $tax }（税务热线）问得最准，也可以到办税大厅当面问。
startup_tax-door-licence = 营业执照到市场监管部门的窗口或网上办，打 { $government } 问在哪个窗口、要带什么。做吃的要另外问许可，一起问。
startup_tax-door-jobless_card = 就业创业证、失业登记，到住的街道、乡镇的就业窗口办，打 { $labour }（人社热线）问带什么。
startup_tax-door-subsidy = 补贴多半要先做失业登记、有就业创业证，打 { $labour }（人社热线）问本地有哪些、到哪天截止。
startup_tax-door-start = 先问三处：执照问市场监管（打 { $government }），税问税务（打 { $tax }），贷款和补贴问人社（打 { $labour }）。我先替您记下，工作人员帮您理一理。
startup_tax-advice-startup_loan_cap = 参考：本县个人创业贷款最多 { $value } 元（{ $source }），能贷多少以经办的部门和银行为准。
startup_tax-advice-startup_tax_cap = 参考：符合条件的，一户一年最多减 { $value } 元（{ $source }），以税务部门为准。
startup_tax-advice-first = 有的优惠要先登记失业，办执照以前先打 { $labour } 问一问。
startup_tax-advice-credit = 贷款会查征信，我们这里不问、也不收集。自己可以先查一查有没有没还清的。

startup_tax-step-open = 还不知道想办哪一样。
startup_tax-step-registered = 办过失业登记。
startup_tax-step-registered_not = 没办过失业登记：有的优惠要先登记，要请工作人员告诉怎么办。
startup_tax-step-registered_open = 还不知道办没办过失业登记。
startup_tax-step-card = 有就业创业证。
startup_tax-step-card_not = 没有就业创业证，要请工作人员告诉怎么办。
startup_tax-step-card_open = 还不知道有没有就业创业证。
startup_tax-step-aided = 说了以前享受过，要请工作人员看年限用完没有。
startup_tax-step-sum_unset = 本县的数还没有填进来，要问人社或税务。
startup_tax-step-startup_loan_cap = 本县个人创业贷款上限 { $value } 元（{ $source }）。
startup_tax-step-startup_tax_cap = 一户一年扣减上限 { $value } 元（{ $source }）。

code-startup_office = 要由税务、人社或市场监管部门来办
    .door = 税打 { $tax }，贷款和补贴打 { $labour }，执照打 { $government }。
code-startup_not_group = 不在这项优惠的人群里
    .door = 先办失业登记、就业创业证，符合了可以再来。想找活的，可以说“找工作”。

figure-startup_loan_cap = 个人创业贷款上限（元）
figure-startup_tax_cap = 自主创业税费扣减上限（元/户/年）

register-startup_tax = 创业税费转介登记表
register-column-startup_wish = 事项
register-column-business_type = 经营类型
register-column-business_state = 登记情况
register-column-business_place = 经营地
register-column-business_since = 开业时间
register-column-loan_wanted = 资金需求（元）
register-column-startup_aided = 已享受政策

state-startup_tax-referred = 已经替您转给管这件事的窗口
    .staff = 已转税务、人社或市场监管
state-startup_tax-answered = 那边有答复了
    .staff = 已有答复
notice-file-startup_tax = 看过了。转过去以前还要问一两样。
