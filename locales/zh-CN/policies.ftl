# 政策问答：答案本身在 policies/ 文件夹里，这里是围着它说的话，和每一步怎么算。

rule-source = 出处：{ $source }{ $document }。{ $since }核对日期：{ $checked }。适用范围：{ $valid }。
rule-document = （{ $document }）
rule-since = { $day }起施行。
rule-approved = 这一条由{ $name }核定。
rule-figure = 本地数字 { $value }，{ $from }起，{ $source }。
rule-not_promise = 这是规定怎么说的，您的事怎么定，要看具体情况。
rule-unknown = 这个我没有确切答案，不敢乱说。可以打 { $labour }（人社热线）或 { $union }（工会热线）问清楚，也可以说“找人工”。
rule-unknown_place = 别的国家和地区的规定我没有。{ rule-unknown }
rule-unknown_year = 那时候的规定我没有，我只知道现在的。{ rule-unknown }
rule-unset = { $title }：这个数我们县还没填，我不能乱报。可以打 { $phone }（中心）或 { $labour }（人社热线）问，也可以说“找人工”。
rule-offer = 要办的话，按下面的就行。

o-rule_service = 办理{ $service }

# 计算

calc-begin = 帮您算一算：告诉我就行，只用来算，不存进您的材料。不想算就说“不算了”。
calc-stopped = 好，不算了。
calc-offer = 要帮您算一算，按“帮我算一算”。
o-reckon = 帮我算一算
calc-unclear = 这个我没听明白。不想算，就说“不算了”。
o-reckon-no = 不用算了
calc-head = 按您说的，一步一步算给您看：
calc-foot = 这只是按规定算个大概，不作准，最后以经办单位核定的为准。

q-calc_birth = 出生年月
  .ask = 您（要算的那位）是哪年哪月出生的？
  .good = 比如：1976年8月
q-calc_retirement = 退休类别
  .ask = 是哪一种？男的；女的、原来五十岁退的（工人岗位）；女的、原来五十五岁退的（干部、技术岗位）。
o-calc_retirement-man = 男职工
o-calc_retirement-woman_50 = 女职工，原50岁退
o-calc_retirement-woman_55 = 女职工，原55岁退
q-calc_paid = 失业保险交了多久
  .ask = 失业保险一共交了多久？单位和您自己交的都算。
  .good = 比如：三年半、8个月
q-calc_hired = 上班第一天
  .ask = 是哪天开始在那里上班的？
  .good = 比如：2025年3月1日
q-calc_until = 签合同或离开的日子
  .ask = 是哪天签的合同，或者哪天离开的？还没签、还在干，就说“今天”。
  .good = 比如：2025年12月20日，或者：今天
q-calc_wage = 一个月工资
  .ask = 一个月工资是多少？（算补偿的，说离开前十二个月平均多少）
  .good = 比如：4500元
q-calc_worked = 在这家干了多久
  .ask = 在这家单位一共干了多久？
  .good = 比如：三年七个月
q-calc_worked_all = 工作了多久
  .ask = 您参加工作到现在，一共干了多少年？换过单位的加在一起。
  .good = 比如：12年
q-calc_birth_kind = 生育情况
  .ask = 是哪一种情况？
o-calc_birth_kind-single = 顺产，一个孩子
o-calc_birth_kind-difficult = 难产（剖宫产），一个孩子
o-calc_birth_kind-twins = 双胞胎，顺产
o-calc_birth_kind-twins_difficult = 双胞胎，难产（剖宫产）
o-calc_birth_kind-lost_early = 流产，不满四个月
o-calc_birth_kind-lost_late = 流产，满四个月
q-calc_contract = 合同多长
  .ask = 劳动合同签的是多长时间？
o-calc_contract-under_3m = 不满三个月
o-calc_contract-under_1y = 三个月以上，不满一年
o-calc_contract-under_3y = 一年以上，不满三年
o-calc_contract-from_3y = 三年以上，或没有固定期限
o-calc_contract-task = 干完一项工作为止
q-calc_matter = 哪种事
  .ask = 是为哪种事问最后期限？
o-calc_matter-wages = 离开以后讨工资
o-calc_matter-dismissal = 被辞退、要补偿
o-calc_matter-injury = 申报工伤
o-calc_matter-award = 不服仲裁裁决
q-calc_event = 从哪天算起
  .ask = 从哪天算起？讨工资说离开那天，辞退说通知那天，工伤说受伤那天，仲裁说收到裁决书那天。
  .good = 比如：2026年4月10日

calc-retirement-old = { $born }出生，按老规定 { $age } 岁退，是{ $month }。
calc-retirement-later = 延迟 { $later } 个月，法定退休年龄是 { $years } 岁{ $months ->
    [0] 整
   *[other] 零 { $months } 个月
  }。
calc-retirement-not_later = 2025年以前就到年龄的，不延迟。
calc-retirement-month = 法定退休时间：{ $month }。
calc-retirement-was = 法定退休时间是{ $month }，已经过了。
calc-retirement-between = 只知道年份的话：一月出生的是{ $first }，十二月出生的是{ $last }，其他月份在中间。
calc-retirement-choice = 缴费年限够的，自愿可以最早{ $earliest }退；单位同意的，最晚可以到{ $latest }。
calc-retirement-paid = 那一年退休，养老保险最少要交满 { $years } 年{ $months ->
    [0] {""}
   *[other] 零 { $months } 个月
  }，才能按月领。
calc-retirement-unknown = 特殊工种、因病提前退休的另有规定，这里没算。以人社局核定的为准。
calc-unemployment-paid = 累计缴费 { $months } 个月。
calc-unemployment-none = 没交满一年，这一条够不上。
calc-unemployment-most = 最多可以领 { $most } 个月，这是上限，不一定都能领满。
calc-unemployment-unknown = 还要看：不是自己要走的、办了失业登记、想找工作。每月多少、领几个月，由人社局核定。
calc-double_pay-none = 从{ $day }起，头一个月是给单位签合同的时间，这段没有二倍工资。
calc-double_pay-stretch = 二倍工资从{ $from }算到{ $to }（最多算十一个月）。
calc-double_pay-months = 整月：{ $months } 个月 × { $pay } 元 = { $sum } 元。
calc-double_pay-part = 不满一个月的按工作日：{ $pay } 元 × { $days }/{ $of } 天 = { $sum } 元。
calc-double_pay-sum = 加起来，正常工资之外再要的那一倍大约是 { $sum } 元。
calc-double_pay-unknown = 工作日是按周一到周五数的，节假日没有扣。申请仲裁有一年的期限，别拖。
calc-overtime-hour = 一小时工资：{ $pay } 元 ÷ 21.75 天 ÷ 8 小时 = { $hour } 元。
calc-overtime-workday = 平时加班，一小时不少于 { $sum } 元（一倍半）。
calc-overtime-rest_day = 休息日加班又没补休，一小时不少于 { $sum } 元，一天 { $day } 元（两倍）。
calc-overtime-feast = 法定节日，一小时不少于 { $sum } 元，一天 { $day } 元（三倍）。
calc-overtime-unknown = 按什么工资做底数，要看合同怎么写；计件、综合计时的算法不一样。
calc-severance-months = 干了 { $worked } 个月，补 { $months } 个月工资（满一年一个月，满半年算一年，不满半年算半个月）。
calc-severance-raised = 工资比最低工资低的，按最低工资 { $least } 元算。
calc-severance-capped = 工资高过本地平均工资 { $average } 元的三倍，按三倍 { $pay } 元算，最多十二年。
calc-severance-sum = { $months } × { $pay } 元 = { $sum } 元。
calc-severance-twice = 违法辞退是它的两倍：{ $sum } 元。
calc-severance-no_average = 工资特别高的要封顶（本地平均工资的三倍），这个数我们县还没填，没有算进去。
calc-severance-unknown = 是不是该给补偿，要看怎么离开的。2008年以前的工龄算法不同。
calc-severance-twice_unknown = 是不是违法辞退，要由仲裁或法院来定。2008年以前的工龄算法不同。
calc-maternity-base = 国家规定的产假：{ $days } 天，其中产前可以休 15 天。
calc-maternity-hard = 难产加 { $days } 天。
calc-maternity-more = 多一个孩子加 { $days } 天。
calc-maternity-extra = 省里加 { $days } 天（{ $source }）。
calc-maternity-sum = 一共 { $days } 天。
calc-maternity-lost_early = 怀孕不满四个月流产：{ $days } 天。
calc-maternity-lost_late = 怀孕满四个月流产：{ $days } 天。
calc-maternity-no_extra = 各省一般还有增加的天数，这个数我们县还没填，没有算进去。
calc-last_days-line = { $what }：最晚{ $last }（{ $source }）。
calc-last_days-over = { $what }：{ $last }，已经过了（{ $source }）。过了也别放弃，先问问工作人员。
calc-last_days-unknown_wages = 中间向老板要过、投诉过，一年会从那天重新算。越早越好。
calc-last_days-unknown_dismissal = 中间要过、投诉过，一年会从那天重新算。越早越好。
calc-last_days-unknown_injury = 单位该报没报的，您自己、家里人或工会都可以报。
calc-last_days-unknown_award = 从收到裁决书那天算。有的裁决是终局的，单位不能起诉，您可以。
calc-trial-term = 合同：{ $term }。
calc-trial-none = 这样的合同不能有试用期。
calc-trial-most = 试用期最长 { $months } 个月。
calc-trial-unknown = 同一个单位只能试用一次。
calc-annual_leave-worked = 一共工作了 { $months } 个月。
calc-annual_leave-none = 连续工作满一年才有年休假。
calc-annual_leave-days = 一年可以休 { $days } 天。
calc-annual_leave-unknown = 休过寒暑假、请事假病假多的另有规定，没算进去；当年刚到新单位的，按剩下的天数折算。

# 工作台：政策问答

desk-nav-policies = 政策问答
desk-policies = 政策问答
desk-policies-about = 职工问规定，只按这里的条目答，每次都说出处和日期。没读过原文的要有人核定才答；过了复核日期就不再答。
desk-policy-unanswered = 问了没答上来的
desk-policy-unanswered_none = 没有。职工问了答不上来的，会列在这里。
desk-policy-words = 怎么问的
desk-policy-count = 次数
desk-policy-last = 最近一次
desk-policy-write_it = 写一条
desk-policy-seen = 看过了
desk-policy-waits = 等人核定
desk-policy-old = 过期或快过期，要重新核对
desk-policy-all = 全部条目
desk-policy-new = 写一条新的
desk-policy-new_open = 打开表单
desk-policy-edit = 改这一条
desk-policy-edit_open = 打开表单（改完要重新核定）
desk-policy-standing = 状态
desk-policy-told = 在答
desk-policy-unread = 待核定，不答
desk-policy-past = 过期，不答
desk-policy-retired = 停用，不答
desk-policy-unset = 缺本地数字
desk-policy-lacks = 中心资料里还没填：{ $figures }。填了才能答。
desk-policy-told_so = 职工听到的
desk-policy-from_file = 随程序来的
desk-policy-from_desk = 本中心写的
desk-policy-id = 编号（英文小写和下划线）
desk-policy-id_hint = 比如 heat_fee_county
desk-policy-title = 标题
desk-policy-asks = 大家怎么问（一行一种）
desk-policy-asks_hint = 照职工的原话写，方言也写上，越多越容易听懂。
desk-policy-text_zh = 怎么答（大白话，150字以内）
desk-policy-text_hint = 本地数字写成花括号加名字，比如 min_wage。
desk-policy-text_en = 英文怎么答
desk-policy-source = 出处（法规和条款）
desk-policy-document = 文号
desk-policy-in_force = 施行日期
desk-policy-checked = 核对日期
desk-policy-until = 复核期限（过了就不答）
desk-policy-valid = 适用范围
desk-policy-valid_all = 全国
desk-policy-owner = 谁负责
desk-policy-approver = 核定人
desk-policy-figures = 用到的本地数字
desk-policy-needs = 可以接着办的事项
desk-policy-compute = 可以算的
desk-policy-compute_none = 不用算
desk-policy-write = 保存，等核定
desk-policy-ruling = 核定
desk-policy-read_first = 核定就是您看过原文，对这段话负责。核定后马上开始答。
desk-policy-approve_policy = 核定，开始答
desk-policy-retire_open = 停用这一条
desk-policy-retire_policy = 停用
desk-policy-restore_policy = 恢复
desk-record-write_policy = 写了一稿
desk-record-approve_policy = 核定了
desk-record-retire_policy = 停用了
desk-record-restore_policy = 恢复了

refused-policy_fault = 这一条还不能存：{ $fault }。
refused-policy_id = 编号和这一条对不上。
refused-policy_exists = 这个编号已经有了，请打开那一条去改。
refused-policy_changed = 这一稿刚被人改过，请看过新的再核定。
