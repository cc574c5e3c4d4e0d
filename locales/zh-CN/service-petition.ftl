service-petition = 反映问题（信访）
    .about = 有不满、有建议、要反映的事，在这里登记，按规定的日子给您回话。可以不留名。

q-petition_type = 哪一类
    .ask = 您要说的是哪一类？
q-petition_about = 反映谁
    .ask = 是关于谁的？
q-petition_against = 单位或人
    .ask = 是哪个单位、哪个人？不知道名字，说哪里、哪个窗口也行。
    .good = 比如：示例县恒泰电子厂
q-petition_story = 经过
    .ask = 事情的经过是怎样的？
    .good = 什么时候、在哪里、谁、怎么回事。想到哪说到哪就行
q-petition_demand = 要求
    .ask = 您希望怎么解决？
    .good = 比如：把三个月工资发下来
q-petition_procedure = 法院或仲裁
    .ask = 这件事在法院、仲裁或行政复议办着吗？
    .why = 已经在那里办的事，要由那里定。
q-petition_before = 以前反映过
    .ask = 以前反映过这件事吗？
q-petition_people = 几个人
    .ask = 一起反映这件事的，一共几个人？本人也算。
    .good = 说个数就行。只有一个人就说 1
q-anonymous = 匿名
    .ask = 要匿名，还是留姓名和电话？
    .why = 留名才好联系、好回话。不留名也收，也办。
q-petition-phone = 电话
    .ask = 回话打哪个电话？
    .good = 比如：13800001234
q-petition_form = 形式
    .ask = 怎么来的？
q-petition_topic = 问题类别
    .ask = 属于哪一类问题？
q-petition_route = 去向
    .ask = 转给了哪里？
q-petition_result = 结果
    .ask = 办的结果是什么？
q-petition_satisfied = 满意度
    .ask = 他满意吗？

o-petition_type-complaint = 投诉
o-petition_type-help = 求助
o-petition_type-suggestion = 提建议
o-petition_type-question = 咨询
o-petition_type-report = 反映、举报
o-petition_type-corruption = 举报贪污受贿
o-petition_about-employer = 上班的单位
o-petition_about-office = 政府部门、村居
o-petition_about-union = 单位的工会
o-petition_about-centre = 我们帮扶中心或这里的人
o-petition_about-other = 别的
o-petition_procedure-none = 都没有
o-petition_procedure-arbitration = 在仲裁
o-petition_procedure-lawsuit = 在法院
o-petition_procedure-reconsideration = 在行政复议
o-petition_before-first = 第一次
o-petition_before-pending = 别处正在办
o-petition_before-answered = 答复过，我不服
o-anonymous-yes = 匿名，不留姓名电话
o-anonymous-no = 留姓名电话
o-petition_form-online = 网上
o-petition_form-visit = 来访
o-petition_form-letter = 来信
o-petition_form-call = 来电
o-petition_topic-wages = 工资
o-petition_topic-contract = 合同
o-petition_topic-injury = 工伤
o-petition_topic-insurance = 社保
o-petition_topic-safety = 安全
o-petition_topic-women = 女工
o-petition_topic-relief = 帮扶
o-petition_topic-restructuring = 改制
o-petition_topic-other = 其他
o-petition_satisfied-yes = 满意
o-petition_satisfied-partly = 基本满意
o-petition_satisfied-no = 不满意

paper-petition_letter = 写好的信
    .also = 信访信、反映材料、申诉书、书面材料
    .how = 写过的话拍一张，没写不要紧。
paper-petition_evidence = 能说明这件事的东西
    .also = 证据、回执、红头文件
    .how = 有就拍照发来，没有也收。

code-in_procedure = 已经在法院、仲裁或行政复议
    .door = 由那里定。想问怎么办，可以打 { $legal } 免费问律师。
code-closed_before = 复查复核都办完了
    .door = 有新的情况，可以再来说。

law-petition_told = 告知受理或转送
law-petition_done = 办结答复
law-petition_review_wish = 可以要求复查
law-petition_review = 复查答复

state-petition-submitted = 登记了
    .staff = 已登记
state-petition-referred = 转给管这件事的部门了
    .staff = 已转送
state-petition-answered = 书面答复了，30 天里可以要求复查
    .staff = 已答复

petition-corruption = 贪污受贿这类事归纪检监察机关管，请打 { $discipline } 举报，可以不留名。经过不要在这里写，我们不收、不存。
petition-bribes = 贪污受贿的事请打 { $discipline } 向纪检监察举报，可以不留名；这里不用写这部分。
petition-about_centre = 这件事只交给专门受理投诉的人看，被反映的人看不到。
petition-procedure-arbitration = 正在仲裁的事由仲裁委定，信访改不了。您可以接着说，我们记下来，也可以打 { $legal } 问律师。
petition-procedure-lawsuit = 法院的事由法院定，不服可以上诉或申诉，信访改不了。您可以接着说，我们记下来，也可以打 { $legal } 问律师。
petition-procedure-reconsideration = 正在行政复议的事由复议机关定。您可以接着说，我们记下来，也可以打 { $legal } 问律师。
petition-before-pending = 同一件事别处正在办，上一级一般先不再收。我们先登记，工作人员帮您问办到哪了。
petition-before-answered = 不服答复，可以在收到之日起30天里，向它的上一级要求复查。先登记，工作人员告诉您找谁。
petition-many = 人多的话，请推选代表来说，最多5个人，大家的话一样算数。
petition-anonymous = 好，不问姓名电话。我们没法打电话找您：回话会放在这个聊天里，另外给您一个号码，以后用它来问。

petition-advice-days = 按信访工作条例：15天里告诉您受不受理、转给谁；受理后60天里办完，复杂的可以再延30天，要说明理由。
petition-advice-safe = 反映问题不会转给被反映的人，谁也不能为这个报复您（信访工作条例第30条、第18条）。有人为难您，马上告诉我们。
petition-advice-many = 请推选代表，最多5个人（信访工作条例第20条）。请不要围堵，您的事照样登记照样办。

register-petition = 来信来访登记表

# 不服答复，要复查、复核

review-hint = 不服这份答复，从收到那天起30天里，在这里说“我要复查”。
confirm-look_again = 您不服答复，要提出复查，是吗？一份答复只能提一次，会记上今天的日期。
o-confirm-look_again = 提出复查
half-look_again = 先不提。真要提就按“提出复查”。
refused-review_no_answer = 这件事还没有书面答复。有了答复，不服的再提复查。
refused-review_final = 复查和复核都提过了，同一件事按规定不再收。有新的情况，可以再来说。
refused-review_running = 您 { $day } 已经提过了，正在等答复。
refused-review_late = 答复是 { $day } 给您的，提复查到 { $until } 为止，已经过了。有难处想说明，请打 { $phone }，有人听您说。
notice-review_wished =
    { $due ->
        [none] 您的复查要求记下了（{ $case }）。按{ $law }，复查由上一级来办。工作人员会告诉您交给了谁。
       *[other] 您的复查要求记下了（{ $case }）。按{ $law }，复查由上一级来办，收到后30天里书面答复。我们记的最晚一天是 { $due }。工作人员会告诉您交给了谁。
    }
notice-recheck_wished =
    { $due ->
        [none] 您的复核要求记下了（{ $case }）。按{ $law }，复核由再上一级来办，是最后一次。工作人员会告诉您交给了谁。
       *[other] 您的复核要求记下了（{ $case }）。按{ $law }，复核由再上一级来办，是最后一次，收到后30天里给意见。我们记的最晚一天是 { $due }。工作人员会告诉您交给了谁。
    }
desk-history-wish_review = 不服答复，要求复查
desk-reviews = 本人要求复查、复核
desk-review-review = 复查
desk-review-recheck = 复核
counter-news-review_wished = 复查要求记下了
