service-medical_aid = 医疗救助
    .about = 看病花钱多，报销以后自己掏的那部分，可以在这里申请救助。先登记，再核对，不收钱。

# 先问的

q-medical_aid-for_whom = 给谁办
    .ask = 申请写谁的名字？一般写家里上班的那个人。病人是谁，后面再问。
    .why = 救助记在职工名下，家里人生病也能申请。
    .good = 比如：“我自己”“给我爱人办”。
q-patient = 病人
    .also = 生病的人
    .ask = 生病或受伤的是谁？
    .good = 点一个，或者直接说，比如：我爷爷
q-patient_age = 病人年纪
    .ask = 病人多大了？
    .good = 说个数就行，比如：8岁
q-medical_aid-guardian = 监护人
    .ask = 您是孩子的父母或监护人吗？
    .why = 孩子不满 14 岁，要父母或监护人同意才能登记孩子的信息。
q-medical_aid-illness = 什么病
    .ask = 得的是什么病，或者伤在哪里？
    .why = 大病有专门的帮扶。只有办事的人看得到，公示时不会写。
    .good = 比如：尿毒症。没确诊就说医生怎么讲的
q-harm_cause = 怎么得的
    .ask = 是生病，还是受了伤？
    .why = 上班受的伤、别人造成的伤，医药费本来该他们出，要先帮您问清楚。
q-treatment_stopped = 治疗因为没钱停了
    .ask = 现在因为没钱，治疗停了，或者这几天就要停吗？
    .why = 停了治疗的，我们先看。
q-medical_cost = 一共花了
    .also = 医药费、住院费、看病花的钱
    .ask = 看这个病，今年一共花了多少钱？报销的也算在里面。
    .good = 说个大概也行，比如：三万多。还没花就说"没有"
q-insurance_reimbursed = 医保报了
    .also = 报销、医保报的
    .ask = 医保报了多少钱？
    .good = 说个大概也行，比如：一万二。还没报就说"没有"
q-other_payers = 别处出的钱
    .ask = 医保以外，还有谁出过钱？可以选几样，没有就说"没有"。
    .why = 算清楚了，才知道自己到底掏了多少。筹过款也能申请。
q-medical_aid-medical_self_paid = 自己掏的
    .also = 自付、自费
    .ask = 都报完、都扣完，自己一共掏了多少钱？
    .why = 救助看的就是自己掏的这部分。只有办事的人看得到。
    .good = 说个大概也行，比如：一万八
q-bill_state = 单子的情况
    .ask = 看病的单子现在是什么情况？
q-medical_aid-name = 申请人姓名
    .ask = 申请人叫什么名字？
    .good = 写身份证上的名字，比如：王小明
q-medical_aid-household_income = 全家月收入
    .ask = 全家人每个月一共进账多少钱？工资、退休金、做生意、房租都算。
    .why = 要和看病花的钱比一比。这一条只有办事的人看得到。
    .good = 说个大概也行，比如：三千。没有收入就说"没有"

# 初步受理以后再问的

q-serious_reimbursed = 大病保险报的
    .ask = 大病保险又报了多少钱？
    .good = 结算单上有，叫“大病保险支付”。没有就说"没有"
q-gov_aid = 政府医疗救助给的
    .ask = 政府的医疗救助给了多少钱？
    .good = 说个大概也行，没有就说"没有"
q-mutual_aid = 职工医疗互助给的
    .ask = 职工医疗互助给了多少钱？
    .good = 说个大概也行，没有就说"没有"
q-commercial_paid = 商业保险赔的
    .ask = 自己买的保险赔了多少钱？
    .good = 说个大概也行，没有就说"没有"
q-liable_paid = 单位或对方赔的
    .ask = 单位或者对方为这次看病赔了多少钱？
    .good = 说个大概也行，没有就说"没有"
q-crowdfunded = 网上筹的
    .ask = 水滴筹这样的筹款，一共筹到多少钱？
    .good = 说个大概也行，没有就说"没有"
q-diagnosed_at = 确诊的日子
    .ask = 是什么时候查出来的？
    .good = 记得哪个月就行，比如：今年三月
q-hospital = 医院
    .also = 哪家医院
    .ask = 主要在哪家医院看的？
    .good = 比如：示例县人民医院
q-admitted_at = 住院的日子
    .ask = 最近一次是哪天住院的？
    .good = 比如：3月5日。没住过院就说"没有"
q-discharged_at = 出院的日子
    .ask = 哪天出院的？
    .good = 比如：3月20日。还没出院就说"没有"
q-bill_year = 花钱的年份
    .ask = 这些钱是哪一年花的？
    .good = 比如：今年
q-patient_insurance = 病人的医保
    .ask = 病人参加的是哪一种医保？
q-patient_name = 病人姓名
    .ask = 病人叫什么名字？
    .good = 写身份证或户口本上的名字
q-medical_aid-open_bank = 开户银行
    .ask = 救助款打到哪家银行？要申请人本人的卡。
    .why = 救助款只打到申请人本人的银行卡上。
    .good = 比如：农业银行

# 选项

o-patient-self = 申请人本人
o-patient-spouse = 爱人
o-patient-child = 孩子
o-patient-mother = 母亲
o-patient-father = 父亲
o-patient-brother = 兄弟
o-patient-sister = 姐妹
o-patient-grandfather = 爷爷或外公
o-patient-grandmother = 奶奶或外婆
o-patient-grandchild = 孙辈
o-patient-father_in_law = 公公或岳父
o-patient-mother_in_law = 婆婆或岳母
o-patient-child_in_law = 儿媳或女婿
o-harm_cause-illness = 生病
o-harm_cause-work = 上班时受的伤，或干活得的职业病
o-harm_cause-third_party = 别人弄伤的，比如车祸
o-harm_cause-accident = 自己不小心受的伤
o-other_payers-serious = 大病保险
o-other_payers-gov_aid = 政府的医疗救助
o-other_payers-mutual = 职工医疗互助
o-other_payers-commercial = 自己买的保险
o-other_payers-liable = 单位或肇事的人
o-other_payers-crowdfunded = 水滴筹这样的筹款
o-bill_state-settled = 报销完了，手里有结算单
o-bill_state-in_hospital = 还在住院，没结账
o-bill_state-not_claimed = 交了钱，还没去报销
o-bill_state-lost = 单子丢了
o-bill_state-last_year = 是去年或更早的单子

group-patient = 病人
group-treatment = 看病
group-bill = 账

# 材料

paper-medical_invoices = 看病的发票
    .also = 住院发票原件、门诊发票、医疗发票、药店发票、医院开的单子、医院的单子、医院单子、医院给的单子、看病的单子、缴费单、交费单、收费单、收据、发票
    .how = 住院和门诊的发票都拍，有多少拍多少。丢了不要紧，有结算单就行。
paper-patient_id_card = 病人的身份证
    .also = 病人身份证、患者身份证
    .how = 正反面各拍一张。没办身份证的，拍户口本上他那一页。
paper-payment_slip = 别处出钱的凭据
    .also = 理赔单、赔付通知、互助金到账记录、筹款截图、水滴筹截图、补助到账记录
    .how = 理赔单、到账短信、筹款页面的截图，有哪样拍哪样。

# 没有办成的原因，和还能去哪里

code-bill_of_other_year = 不是今年的单子
    .door = 今年再看病的单子可以再申请。眼前过不去，可以到乡镇、街道问临时救助。
code-not_covered_care = 这种治疗不在救助范围
    .door = 别的治疗花的钱可以再申请。家里困难的，可以申请困难帮扶。
code-paid_by_liable = 医药费已经由单位、工伤保险或对方出了
    .door = 赔得不够可以打 { $legal }，免费问律师。没有赔到的部分可以再申请。

# 前后对不上的时候

medical_aid-clash-cover = 刚才说一共花了 { $cost } 元，报了 { $paid } 元，报的比花的还多。
medical_aid-clash-more = 照前面说的，花了 { $cost } 元，报掉 { $covered } 元，剩 { $left } 元，比您说的自己掏 { $said } 元少。是还有别的单子，还是哪个数记错了？都没关系，说准了就行。
medical_aid-clash-less = 照前面说的，花了 { $cost } 元，报掉 { $covered } 元，还剩 { $left } 元，比您说的自己掏 { $said } 元多。是别处还出了钱，还是哪个数记错了？都没关系，说准了就行。

# 算给您看

medical_aid-step-open = 还差：{ $what }。知道了才能算。
medical_aid-step-cost = 一共花了 { $cost } 元。
medical_aid-step-basic = 减去医保报的 { $paid } 元，剩 { $left } 元。
medical_aid-step-part = 减去{ $who }出的 { $paid } 元，剩 { $left } 元。
medical_aid-step-part_open = { $who }也出了钱，多少还没说，先不减。
medical_aid-step-apart = 网上筹了 { $paid } 元，本县不从里面减。
medical_aid-step-left = 算下来自己掏了 { $left } 元。
medical_aid-step-left_most = 算下来自己最多掏了 { $left } 元。
medical_aid-step-nothing_left = 算下来自己没有掏钱，要请工作人员问清楚。
medical_aid-step-said = 说的是自己掏 { $said } 元，对得上。
medical_aid-step-said_more = 说的是自己掏 { $said } 元，比算的多 { $apart } 元，要对着单子看。
medical_aid-step-said_less = 说的是自己掏 { $said } 元，比算的少 { $apart } 元，要对着单子看。
medical_aid-step-filed = 说家里建过困难职工档案，工作人员会查。
medical_aid-step-unfiled = 家里还没有困难职工档案，要一起看家里的情况。
medical_aid-step-file_first = 本县要先建困难职工档案，再申请医疗救助，要请工作人员看。
medical_aid-step-no_line = 本县的低保标准还没有填进来，没法和收入比，要请工作人员看。
medical_aid-step-ratio_over = 自己掏的 { $paid } 元，是全家一年收入 { $income } 元的 { $percent }%，超过 { $line }%：可能是意外致困。
medical_aid-step-ratio_under = 自己掏的 { $paid } 元，是全家一年收入 { $income } 元的 { $percent }%，没超过 { $line }%。
medical_aid-step-net = （{ $income } − 看病 { $paid } − 别的开支 { $other }）÷ 12 个月 ÷ { $size } 人 = 每人每月 { $net } 元。
medical_aid-step-deep = { $net } 元没到低保标准：可能是深度困难。
medical_aid-step-relative = { $net } 元没到 { $line } 元：可能是相对困难。
medical_aid-step-over = { $net } 元到了或超过了 { $line } 元。
medical_aid-step-near = 离标准很近，要请工作人员看。
medical_aid-step-cause_work = 说是上班受的伤或职业病：该由工伤保险或单位出的，医保不付（社会保险法第30条），要先问清楚，也可以帮他申请法律援助。
medical_aid-step-cause_third_party = 说是别人造成的：该由对方出的，医保不付（社会保险法第30条），要先问清楚对方出了没有，也可以帮他申请法律援助。
medical_aid-step-bill_in_hospital = 还在住院，没有结账，数字以后会变。
medical_aid-step-bill_not_claimed = 还没去报销，先请他报了，再看自己掏多少。
medical_aid-step-bill_lost = 单子丢了，请他到医院补打结算单。
medical_aid-step-bill_last_year = 是去年或更早的单子，本县看的是当年的，要请工作人员看。
medical_aid-step-retired = 已经退休，本县可能不收，要请工作人员看。
medical_aid-step-not_union_member = 还没有加入工会，要请工作人员看。工作人员会告诉他怎么加入。
medical_aid-step-guardian = 不是孩子的父母或监护人，要请工作人员问清楚。
medical_aid-step-cap = 参考：{ $kind }的医疗救助，一年上限 { $most } 元（{ $source }），以县总工会当年文件为准。
medical_aid-step-door_emergency = 别的门路：说治疗停了或快停了，先联系他；急诊付不起的，请医院帮着问疾病应急救助基金。
medical_aid-step-door_work = 别的门路：工伤保险（人社局）。
medical_aid-step-door_third_party = 别的门路：找造成的人赔。
medical_aid-step-door_legal_aid = 别的门路：法律援助。
medical_aid-step-door_government = 别的门路：政府医疗救助（乡镇、街道受理）。
medical_aid-step-door_government_dibao = 别的门路：吃低保的，政府医疗救助由医保部门直接办。
medical_aid-step-door_mutual = 别的门路：生病以前入了职工医疗互助的，由单位工会去领。
medical_aid-step-door_relief = 别的门路：困难帮扶（建档）。

# 交上以后说的

medical_aid-advice-in_hospital = 还没结账不要紧：出院时让医院当场把医保报了，结算单拍来就行。
medical_aid-advice-not_claimed = 还没报销的，先到医院的医保窗口或当地医保局报，报完会有一张结算单，拍来就行。
medical_aid-advice-lost = 单子丢了不要紧：带上病人的身份证，到医院收费处补打结算单，不用先跑我们这里。
medical_aid-advice-last_year = 去年的单子先别扔，拍来给工作人员看。今年再花的钱，单子也都留着。
medical_aid-advice-keep = 以后看病的单子、药店的发票都留好。
medical_aid-door-emergency = 病情急，先去医院，或者打 { $ambulance }，不要等我们。急救的钱付不起，可以问医院的医务处或社工，能不能用疾病应急救助基金。
medical_aid-door-work = 上班受的伤，医药费该由工伤保险或单位出，花的每张单子都留好。单位不报工伤，本人、家里人也可以去报。
medical_aid-door-legal_aid = 要讨个说法，可以在这里申请{ $service }，不收钱，说“法律援助”就行。
medical_aid-door-third_party = 别人造成的伤，医药费该由他出。他不肯出或者找不到人，可以问医保局能不能先付。
medical_aid-door-government = 政府另外有医疗救助，到住的乡镇、街道去申请，两边可以一起问。
medical_aid-door-government_dibao = 吃低保的，政府的医疗救助由医保部门直接办，可以到医保局或乡镇、街道问。
medical_aid-door-mutual = 生病以前单位工会要是给办过职工医疗互助，可以请单位工会帮着领。没办过的，这一次不一定领得到。
medical_aid-door-relief = 家里日子也难的，还可以申请{ $service }，说“困难帮扶”就行，填过的不用再填。
medical_aid-door-hospitals = 对困难职工有照顾的医院：{ $names }。去之前先问工作人员怎么开单。

said-parents_file-medical_aid = 孩子看病的申请记在家长名下，所以申请人写您自己，孩子的情况后面单独问。

register-medical_aid = 医疗救助登记表
