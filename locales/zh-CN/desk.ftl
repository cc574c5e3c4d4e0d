# 工作台：给中心工作人员看的页面。

desk-name = 帮扶工作台
desk-nav = 主要页面
desk-skip = 跳到正文
desk-queue = 待办
desk-staff = 账号
desk-search = 查找
    .hint = 查姓名、首字母、号码尾数、单位、受理号
    .go = 开始查找
desk-theme = 换成浅色或深色
desk-sign_out = 退出
desk-today = 今天
desk-none = 没有
desk-unnamed = 还没有姓名
desk-nobody = 没人接
desk-me = 我
desk-act = 操作
desk-choose = 请选择
desk-cancel = 不改了
desk-back = 回到待办
desk-print = 打印
desk-or = { " " }或{ " " }
desk-live-lost = 连接断了，正在重新连接。

# 登录

desk-sign_in = 登录
desk-login = 登录名
    .hint = 2 到 40 个字，可以用汉字、字母、数字、点和横线
desk-password = 密码
desk-current_password = 现在的密码
desk-new_password = 新密码
    .hint = 至少 { $length } 个字。用一句自己记得住的话最好。
desk-password_again = 再写一遍新密码
desk-person_name = 姓名
    .hint = 职工在聊天里会看到这个名字
desk-first = 建第一个账号
    .about = 这个账号可以看全部事项，也可以给同事开账号。
    .go = 建好并登录
desk-join = 设密码
    .about = 设好密码就能登录了。
    .go = 设好并登录
desk-account = 我的账号
    .about = 您的姓名是 { $name }，登录名是 { $login }。要改姓名，请找管理员。
desk-change_password = 改密码
desk-password_changed = 密码改好了。别处的登录都已退出。

desk-problem-sign_in = 登录名或密码不对，请再试一次。
desk-problem-slow = 试的次数多了，要慢一点。请 { $seconds } 秒以后再试；您常用的浏览器不受别人影响。
desk-problem-locked = 试的次数太多了，请 { $minutes } 分钟以后再试。
desk-problem-login = 登录名要有 2 到 40 个字，只用汉字、字母、数字、点和横线。
desk-problem-name = 请写姓名。
desk-problem-role = 请至少选一个职责。
desk-problem-taken = 这个登录名已经有人用了。
desk-problem-link = 这个链接已经用过或过期了。请向管理员要一个新的。
desk-problem-password_short = 密码太短了，至少要 10 个字。
desk-problem-password_long = 密码太长了，最多 200 个字。
desk-problem-password_differs = 两遍密码不一样，请再写一次。
desk-problem-current = 现在的密码不对。
desk-problem-last_admin = 至少要留一位能登录的管理员。
desk-problem-empty = 还没有写内容。
desk-problem-long = 写得太长了，请控制在 2000 字以内。
desk-problem-reason = 请写明原因，职工会看到。
desk-problem-screening_reason = 请写明为什么要重新对照。
desk-problem-choose = 请先选一项。
desk-problem-not_read = 这个写法没有看懂，请换个写法。
desk-problem-unknown = 页面过期了，请再按一次。

desk-calm-403 = 这件事不归您看
    .about = 您的职责里没有这项服务。需要的话，请找管理员。
desk-calm-404 = 没有找到
    .about = 网址可能不对，或者这份资料已经按规定删掉了。

# 待办

desk-parts = 范围
desk-part-open = 全部未办结
desk-part-mine = 我的
desk-part-free = 没人接
desk-part-closed = 已办结
desk-by_service = 按服务看
desk-all_services = 全部服务
desk-urgent = 先处理：紧急和求助
desk-applications = 申请
desk-kind-call = 找人帮忙
desk-kind-alert = 紧急情况
desk-column-deadline = 期限
desk-column-name = 申请人
desk-column-service = 服务
desk-column-state = 进度
desk-column-owner = 经办人
desk-column-opened = 提交时间
desk-column-number = 受理号
desk-empty-open = 现在没有要办的事。
desk-empty-mine = 您手上没有事。可以到“没人接”里接一件。
desk-empty-free = 每件事都有人接了。
desk-empty-closed = 还没有办结的事。
desk-empty-rest = 除了上面这些，没有别的事。
desk-more = 再看后面的
desk-narrow = 筛选和排序
    .do = 看
    .off = 全部看
desk-narrow-state = 进度
    .all = 全部
desk-narrow-owner = 经办人
    .all = 谁都行
desk-narrow-due = 期限
    .all = 不限
desk-narrow-order = 排序
    .all = 按期限
desk-narrow-waiting = 在等职工
desk-narrow-lacking = 缺材料
desk-due-today = 今天到期或已过
desk-due-week = 七天内到期
desk-order-opened = 按提交时间
desk-order-changed = 按最近变动
desk-empty-narrowed = 这样筛选没有事。可以点“全部看”。
desk-mark-lacks = 缺材料 { $count } 样
desk-gist-yuan = { $yuan } 元
desk-mark-talking = 人工对话中
desk-mark-waiting = 等职工补
desk-mark-deletion = 要求删除资料
desk-found = 找到 { $count } 件
    .none = 没有找到。姓名写两个字以上，电话、证件号写最后四位以上，或者换成单位、受理号再试。

desk-clock-none = 没有期限
desk-clock-waits = 等职工，期限暂停
desk-clock-stopped = 期限暂停，还剩 { $days } 个工作日
desk-clock-today = 今天到期
desk-clock-late = 超期 { $days } 个工作日
desk-clock-left = 还剩 { $days } 个工作日
desk-clock-provisional = 节假日还没公布，日子可能会变
desk-legal-past = 已过 { $days } 天
desk-legal-left = 还剩 { $days } 天

desk-legal-renewed = 他说后来要过：要过的那天如果还在时效里，就重新算到 { $day }。请问清每次要钱、投诉的日子。
desk-legal-over = 先看时效：按他说的日子，“{ $clock }”的期限（{ $day }）来之前可能就过了。先问清中间有没有要过、投诉过、单位答应过，再回话。
desk-legal-close = 法定：{ $left }
desk-legal-first = 先看法定期限：{ $clock }，{ $left }（{ $day }）。
desk-law = 法定期限
    .by = 最晚 { $day }（{ $source }）。
    .extended = 已延长 { $days } 天：{ $reason }
    .extend = 情况复杂，延长 { $days } 天
    .reason = 延长的理由（会告诉职工）
    .do = 延长
desk-law-count-calendar = 按自然日算，节假日也算。
desk-law-count-working = 按工作日算。
desk-law-stops-false = 等职工补材料时也不停。
desk-law-stops-true = 等职工补材料时停。
desk-law-stops-once = 只在那一次补正时停。
desk-law-stopped = 等补正，还剩 { $days } 天

desk-troubles = 需要人来处理
desk-trouble-worker = 有一条消息没有送到职工的{ $channel }。请打电话告诉他。
desk-trouble-staff = 有一条给同事的提醒没有送到{ $channel }。请当面或打电话说一声。
desk-trouble-aside = 有一条来信程序没能处理，已经妥善放好（编号 { $seq }）。请联系职工，并把编号告诉维护的人。
desk-trouble-clock = 机器的时钟一下子差了一天以上，到期该删的先都没有删。请对一对这台机器的日期：要是对的，就点“日期是对的”；不对，请维护的人先改过来。
    .right = 日期是对的
desk-trouble-damaged = 存资料的文件有损坏。请马上告诉维护的人：停下程序，用最近一次好的备份恢复。备份恢复以前，不要删旧备份。
desk-trouble-disk = 磁盘写不进去了（多半是满了），新来的消息可能收不下。请马上告诉维护的人：腾出空间，或者换一块更大的磁盘。
desk-trouble-papers = 存照片和材料的文件夹跟数据库对不上：可能放错了盘，或者放错了备份。什么都没有删。请马上告诉维护的人：停下程序，核对两样是不是同一套；对不上号的文件在 files-aside 里放 30 天，数据库放对了会自己回来。
desk-trouble-why = 技术原因
desk-heard_voice = 【语音，机器听写的】
desk-channel-web = 网页聊天
desk-channel-telegram = Telegram
desk-channel-wechat = 微信
desk-channel-official = 微信公众号
desk-channel-wecom = 企业微信
desk-channel-kf = 微信客服
desk-channel-console = 终端
desk-channel-desk = 工作台

desk-elsewhere = 想在另一个聊天接着办
    .about = 请打申请里留的电话核对，不要打别的号码。核对之前，原来的聊天什么都不会收到。
    .wish = { $channel }，{ $when }：说出了编号和手机号，说原来的聊天打不开了。那边显示的数是 { $mark }，打电话时请他报给您。
    .wish_yes = 电话里报的是 { $mark }，换过去
    .wish_no = 不是本人
    .back = 原来的聊天（{ $channel }，{ $when }）：说不是本人换走的。
    .back_yes = 已核对，换回原来的聊天
    .back_no = 已核对，是本人换的
    .claim = 接手后可以办。

# 紧急

desk-alerts = 紧急提醒
desk-alert-title = 【紧急】
desk-alert-waits = 已经 { $minutes } 分钟没有人接
    .long = 已经 { $hours } 小时 { $minutes } 分没有人接
desk-alert-taken = { $by }已经接了
desk-alert-not_taken = 还没有人接
desk-alert-nobody = 现在没有人值班，谁看到谁接
desk-alert-no_name = 没留姓名
desk-alert-no_phone = 没留电话
desk-alert-no_place = 没说在哪里
desk-alert-calm = 他说已经没事了
desk-alert-thin = 内容只给值班的人和女职工工作人员看。
desk-alert-turn = 轮到 { $name } 处理
desk-acknowledge = 我知道了，我来处理
    .short = 我来处理
desk-sound_on = 打开提示音
desk-danger-self_harm = 有人可能要伤害自己
    .todo = 马上打电话过去，先听他说，别断线。他说了地点或办法，就报 110 和 120。不争论，不答应给钱，不做诊断。
desk-danger-self_harm_other = 有人说，另一个人可能要伤害自己
    .todo = 马上打电话问他：人在哪里，现在怎么样，谁在旁边。报 110，受伤报 120，在高处或水里报 119。请他守着人慢慢说话，别硬拉。
desk-danger-violence = 有人正在受到暴力
    .todo = 先问现在安不安全。正在发生就报 110。告诉他可以申请人身安全保护令，紧急的 24 小时内能下来。把时间和经过记清楚，以后能当证据。
desk-danger-threat = 有人说要动手伤人
    .todo = 马上打电话过去，先听他说气在哪里，别指责。他说了要伤谁、在哪里、手里有东西，就报 110。提醒会被伤的人避开。要钱的事另外走正路。
desk-danger-confinement = 有人被扣住走不了
    .todo = 报 110，说清楚地点和单位。让他保管好手机，别硬碰硬。身份证被扣，也可以找公安和劳动监察。
desk-danger-injury = 有人受伤了
    .todo = 先报 120。提醒留好现场照片和证人，记下时间。通知单位工会；单位 30 天内要报工伤，工会也可以在一年内报。
desk-danger-collective = 多人聚集讨薪
    .todo = 先稳住，不鼓动也不吓唬。问清单位、地点、人数、欠多少。马上报告县总工会领导和人社部门。堵路、爬高、动手就报 110。反映问题推选不超过 5 位代表。
desk-danger-child_labour = 可能有童工
    .todo = 报 110 和劳动监察。不追问孩子细节，由指定的人联系。
desk-danger-assault = 有人受到性侵害
    .todo = 报 110，请女同事联系。不追问细节，提醒先别清洗、别换衣服，保留证据。
desk-danger-unsure = 可能有危险，请马上看
    .todo = 马上打电话问一声：现在安全吗，身边有人吗。有危险就报 110 和 120。

desk-hotline-police = 公安
desk-hotline-ambulance = 急救
desk-hotline-heart = 心理援助
desk-hotline-women = 妇女维权
desk-hotline-fire = 消防
desk-hotline-labour = 人社
desk-hotline-government = 政务热线
desk-hotline-youth = 青少年

# 一件事

desk-opened = { $when } 提交
desk-way = 办理步骤
desk-next = 下一步
desk-next-acknowledge = 请先按下面的按钮，职工才会知道有人管了。然后马上联系。
desk-next-claim = 还没有人接。
desk-next-others = { $by } 正在办这件事。
desk-next-reply = 职工说了话，在等您回。
desk-next-papers = 有 { $count } 份材料等您看。
desk-next-wait = 请职工补 { $count } 项，正在等。期限已暂停。
desk-next-ask = 还缺 { $count } 项必填的内容。
desk-next-advance = 这一步办完就往下走。
desk-next-talk = 请打电话，或者在这里回复。
desk-next-over = 这件事已经结束。
desk-reads_only = 您的职责是查看，不能操作。
desk-claim = 接手
desk-release = 放回待办
desk-go-reply = 去回复
desk-go-papers = 看材料
desk-go-ask = 请职工补
desk-advance = 进入“{ $to }”
desk-words_for_worker = 给职工的话（可以不写）
desk-more_acts = 其他操作
desk-other_stage = 转到别的步骤
desk-stage = 步骤
desk-with_reason = （要写原因）
desk-move = 转过去
desk-decline = 不予受理
desk-code = 原因类别
desk-reason = 原因（职工会看到）
    .hint = 用平常话写清楚为什么，还能去哪里办。情况变了可以再申请。
desk-note = 写备注
    .about = 备注（职工看不到）
    .save = 保存备注
desk-requests = 正在等职工补
desk-asked_by = { $by }，{ $when }
desk-cancel_request = 不用补了
desk-ask = 请职工补充
    .hint = 助手会去问职工，核对好再放到这里。等的时候期限暂停。
desk-ask-missing = 还没有的
desk-ask-papers = 材料
desk-ask-again = 已经答过的，再问一次

desk-people = 申请人和联系
desk-applicant = 申请人
desk-speaker = 联系的人
desk-speaks_self = 本人
desk-chat = 来自
desk-related = 同一个聊天里的其他事项
desk-relation-self = 本人
desk-relation-spouse = 配偶
desk-relation-child = 子女
desk-relation-mother = 母亲
desk-relation-father = 父亲
desk-relation-brother = 兄弟
desk-relation-sister = 姐妹
desk-relation-relative = 亲戚
desk-relation-workmate = 工友
desk-relation-union = 工会干部
desk-relation-other = 其他人

desk-legal_clocks = 法定期限
desk-clashes = 对不上的地方
desk-screening = 初步对照
    .about = 这是按中心公布的标准算的，只供参考，由您决定。
desk-screening-of = { $day } { $kind }，按当天的标准算
desk-screening-why = 原因：{ $reason }
desk-screening-kind-submitted = 交来时
desk-screening-kind-review = 年审
desk-screening-kind-again = 重新对照
desk-screening-figures = 用到的标准
desk-screening-not_kept = 这件没有存下当时的对照，下面是按今天的标准现算的。
desk-screening-answers_changed = 对照以后，填报的内容（或中心的规定）有变，再算一次会不一样。
desk-screening-today = 按今天的标准和内容算（没有存下）
desk-screen_again = 按今天的标准重新对照
    .why = 为什么要重新对照（职工看不到）
    .do = 重新对照，存在旧的旁边
desk-figure = { $value }（{ $from } 起，{ $source }）
desk-figure-changed = { $now ->
    [none] { $name }：现在没有标准，当时按 { $was } 算。
   *[other] { $name }：现在的线是 { $now }（{ $from } 起，{ $source }），当时按 { $was } 算。
  }
desk-figure-old = { $name }：最新的是 { $value }（{ $from } 起，{ $source }），已经满 { $months } 个月了，请查有没有新标准。
desk-figure-soon = { $now ->
    [none] { $name }：{ $from } 起是 { $value }（{ $source }），现在还没有标准。
   *[other] { $name }：{ $from } 起改为 { $value }（{ $source }），现在是 { $now }。
  }
desk-suggested = 参考类别：
desk-verdict-likely = 可能符合
desk-verdict-unlikely = 可能不符合
desk-verdict-insufficient = 信息不足
desk-verdict-review = 需人工核定

desk-answers = 填报内容
desk-missing = 缺 { $count } 项必填
desk-complete = 必填的都齐了
desk-rest = 还没填的其他项（{ $count }）
desk-rest-later = 初审通过以后再问的，和没填的（{ $count }）
desk-starred = 必填
desk-show = 查看
desk-show_all = 查看全部敏感内容
desk-show_papers = 查看全部材料
desk-show_conversation = 查看整段对话
desk-raw = 原话
desk-correct = 更正
    .save = 保存
desk-group-other = 其他
desk-answer-missing = 还没有
desk-answer-absent = 没有填
desk-answer-given = 已填
desk-answer-skipped = 跳过了
desk-answer-unknown = 职工说不清楚
desk-answer-later = 职工说以后再补
desk-answer-none = 没有
desk-answer-unconfirmed = 还没确认
desk-answer-flagged = 没通过校验，请核对

desk-papers = 材料
desk-paper-unplaced = 还没归类
desk-paper-accepted = 已收下
desk-paper-received = 待审
desk-paper-missing = 还没有
desk-paper-optional = 有就交
desk-paper-state-received = 待审
desk-paper-state-accepted = 已收下
desk-paper-state-returned = 已退回
desk-paper = 材料
    .alt = { $name } 的照片
    .accept = 收下
    .return = 退回重交
    .why = 哪里不行（职工会看到）
desk-loose = 有 { $count } 份材料要归类
desk-place = 这是什么材料
    .go = 归类
desk-download = 下载

desk-wishes = 怎么找他
desk-wishes-reach = 想怎么联系
desk-wishes-news = 有了要告诉他
desk-wishes-about = 在办、想办的
desk-talk = 对话
    .before = 找人之前对助手说的（不用再问一遍）
    .empty = 还没有和职工说过话。
desk-waits_word = 他一说话就送到
    .about = { $count }条话还没到他手机上：微信只让我们在他说话以后回几句，他再说一句就一起送到。急事请打电话。
desk-waits_time = { $time }自动送到
    .about = { $count }条话还没到他手机上：他用的软件限制一段时间里能发几条，到时候自动接着发，不用重发。急事请打电话。
desk-talking = 人工对话中，助手不说话
desk-reply = 回复
    .about = 直接对职工说
    .go = 发出
desk-hand_back = 交还给助手
    .about = 说完了就交还，助手会接着问。
desk-conversation = 整段对话（{ $count } 条）
desk-actor-worker = 职工
desk-actor-clock = 系统
desk-actor-assistant = 智能助手
desk-pressed = （按了一个选项）
desk-sent_paper = （发来一份材料）
desk-sent_unreadable = （发来的文件没能收下）
desk-sent_wordless = （发来表情或位置）
desk-opened_chat = （打开了聊天）

desk-deletion_asked = 职工要求删除个人资料。没交的都已删掉，这一份要按档案规定处理，请联系职工说明。
desk-told_reason = { $code }：{ $reason }

desk-history = 办理记录
    .about = 只能增加，不能修改
desk-history-submit = { $how ->
    [counter] 在窗口登记，交了申请
    [phone] 电话登记，交了申请
   *[chat] 提交了申请
  }
desk-history-reach = 说了怎么联系，或者想等消息
desk-history-revoke_consent = 收回了同意：{ $what }
desk-history-open_call = 想找人帮忙
desk-history-open_alert = { $what }
desk-history-withdraw = 撤回了申请
desk-history-supply = 补上了“{ $what }”
desk-history-add_paper = 交来“{ $what }”
desk-history-lack_paper = { $how ->
    [later] 说“{ $what }”晚点再交
   *[none] 说交不了“{ $what }”
  }
desk-history-say = 说
desk-history-request_deletion = 要求删除个人资料
desk-history-leave = 回到了助手那里
desk-history-claim = 接手
desk-history-release = 放回待办
desk-history-ask = 请职工补“{ $what }”
desk-history-cancel_request = 告诉职工不用补了
desk-history-reply = 回复职工
desk-history-hand_back = 把对话交还给助手
desk-history-ask_link = { $fits ->
    [yes] 有人在{ $channel }里说原来的聊天打不开了，编号和手机号对得上
   *[no] 有人在{ $channel }里说原来的聊天打不开了，手机号对不上
}
desk-history-link = 换到另一个聊天接着办
desk-history-refuse_link = 核对后没有换聊天
desk-history-contest_link = 原来的聊天里说，不是本人换的
desk-history-note = 写了备注
desk-history-advance = 转到“{ $to }”
desk-history-judge_paper = { $how ->
    [accept] 收下“{ $what }”
   *[return] 退回“{ $what }”
  }
desk-history-place_paper = 把一份材料归到“{ $what }”
desk-history-correct = 更正了“{ $what }”
desk-history-screen_again = 按当天的标准重新对照
desk-history-acknowledge = 知道了，来处理
desk-history-show = 查看了“{ $what }”
desk-history-escalate = { $how ->
    [nobody] 没有人值班，没有人收到提醒
    [all] 值班的人都提醒过了，还没有人接；以后每隔几分钟再响一次
   *[next] 没人回应，转给下一位{ $who }
  }
desk-history-announce = 告诉本人：有新的活动
desk-history-fall_due = { $clock ->
    [slip] 提醒：转介的答复到期了
    [silence] 提醒：职工等了很久
    [unreached] 提醒：一直没有回音，要打电话
   *[stage] 提醒：期限到了
  }
desk-shown-answers = 全部敏感内容
desk-shown-papers = 全部材料
desk-shown-conversation = 整段对话

desk-done-claim = 您接手了这件事。
desk-done-release = 已放回待办。
desk-done-acknowledge = 职工已经知道有人在管了。请马上联系。
desk-done-ask = 已经发给职工。期限暂停，等他补上。
desk-done-cancel_request = 已告诉职工不用补了。
desk-done-reply = 已发给职工。现在是人工对话，助手不说话。
desk-done-hand_back = 已交还给助手。
desk-done-note = 备注存好了。
desk-done-advance = 步骤已更新，职工会收到通知。
desk-done-judge_paper = 已记下，职工会收到通知。
desk-done-place_paper = 已归类。
desk-done-screen_again = 已按今天的标准重新对照，旧的还在下面。
desk-done-correct = 已更正，原来的内容留在记录里。
desk-done-link = 已换到另一个聊天，两边都会收到通知。
desk-done-refuse_link = 没有换。

# 账号

desk-accounts = 全部账号
desk-roles = 职责
desk-role-intake = 受理
desk-role-approver = 审批
desk-role-legal = 法律援助
desk-role-women = 女职工
desk-role-finance = 财务
desk-role-auditor = 查看记录
desk-role-admin = 管理员（中心负责人）
desk-role-system = 系统管理员
desk-on_duty = 值班
desk-duty = 紧急值班顺序
    .about = 紧急提醒先响给第一位，没人回应就响给下一位。顺序写在中心的设置文件里。
    .empty = 还没有排值班，紧急提醒会响给每一位。
    .unknown = { $login }（没有这个账号）
desk-duty_place = 第 { $place } 位
desk-account_state = 状态
desk-active = 可登录
desk-save = 保存
desk-new_link = 新的登录链接
desk-add_account = 开新账号
desk-link = 给 { $name } 的链接
    .about = 请把这个链接当面或用可靠的方式交给本人，用来设密码。只能用一次，三天内有效。

desk-role-deputy = 县总工会授权代办
desk-history-record_opinion = 记下了基层工会意见
desk-history-record_visit = 记下了入户核查
desk-history-authorise = 记下了授权书
desk-history-record_check = 记下了经济状况核对结果
desk-history-take_paper = 收下了材料
desk-history-waive_paper = 免交了一样材料
desk-history-record_telling = 记录了书面告知
desk-history-extend_clock = 延长了法定期限
desk-history-preview_notice = 把公示里的一行给本人看
desk-history-answer_preview = 说了对公示的意见
desk-history-show_as = 定了公示怎样显示
desk-history-hang = 挂到家庭档案
desk-history-meeting_ruled = 会议研究有了结果
desk-history-notice_stands = 公示有了变动
desk-history-aid_stands = 发放批次里的金额有了变动
