# 谁在办、换手、请假代办、值班

refused-not_for_him = 这位同事看不了这一件，不能交给他。
refused-why_over = 请写一句原因，原来办的人会看到。
desk-problem-colleague = 请选一位同事。
desk-history-assign =
    { $how ->
        [free] 交给{ $to }
       *[from] 从{ $from }转给{ $to }
    }
desk-history-take_over = 从{ $from }手里接了过来
desk-done-assign = 已交给同事，他在自己的工作台上会看到。
desk-done-take_over = 您接过来了，原来办的人会看到原因。
desk-assign = 交给同事
    .to = 交给谁
    .why = 说一句（可以不写）
    .do = 交给他
    .none = 没有别的同事能看这一件。
    .away = { $name }（不在，由{ $by }代）
desk-take_over = 我来接
    .about = 现在在{ $by }手上。接过来以后他会看到是谁接的、为什么。
    .why = 为什么由您来接
    .do = 接过来
desk-taken_over = { $by }接走了这一件（{ $when }）：{ $reason }
desk-owner-gone = 原来由{ $name }办，他的账号已停用。现在没有人管，请接手或交给同事。
desk-owner-was = 原来是{ $name }
desk-for = 替{ $name }
desk-by = { $by }代
desk-stands_in-mine = { $name }不在，到 { $last } 为止；这几天由您（{ $by }）代办。
desk-stands_in-other = { $name }不在，到 { $last } 为止；由{ $by }代办。
people-passes = 换了手的
people-passes-seen = 都知道了
people-pass-given = { $by }交给了您
people-pass-to_me = { $by }从{ $giver }转给了您
people-pass-from_me =
    { $own ->
        [yes] { $by }从您手里接走了
       *[no] { $by }转给了{ $to }
    }
people-stand_in = { $name }不在，到 { $last } 为止；他的事这几天也在您的“我的”里。
people-away = 您请了假，到 { $last } 为止；这几天由{ $name }代办。
people-left = { $name }的账号已停用，还有 { $count } 件在他名下没有人管。
    .do = 看一看，一次交出去
people-handover = 交接：{ $name }
    .about = 先看清楚每一类交给谁，再按一次。每一件都记进它自己的历史，接的人会在工作台上看到。
people-handover-nothing = 没有要交接的。
people-handover-all = 都交给
people-handover-look = 先看一看
people-handover-leave = 先不交
people-handover-preview = 要交出去的
people-handover-what = 什么
people-handover-count = 几件
people-handover-to = 交给谁
people-handover-along = 一起过去的：{ $waiting } 件正在等职工回复，{ $appointments } 个预约。
people-handover-why = 原因（接的人看得到）
people-handover-do = 交接这 { $count } 件
people-handover-files = 家庭档案（负责人）
people-handover-more = 还有 { $count } 件
people-handover-stays = 没有人能接的 { $count } 件，留在原处
    .about = 这些除了他没有别的账号能看。请先给同事加上职责，再来交接。
people-handover-few = 只给少数人看的事（女职工维权、关于本中心的投诉）不在这里：看得到的人在自己的列表里会看到，自己接。
people-handover-rota = 他还排在以后 { $days } 天的值班里，另有 { $standsIn } 次代别人。请到这里改：
people-handed = 交接了 { $done } 件，没成的 { $left } 件。
people-rota = 值班与请假
people-day = { $month }月{ $date }日（{ $weekday }）
people-now = 现在值班
    .about = 紧急提醒先响给第一位，没人回应就响给下一位。一班到第二天 { $time } 为止。
people-days = 往后两周
people-order = 先后顺序
people-from = 从哪里来
people-from-plan = 在这里排的
people-from-list = 中心文件里的名单
people-first = 从哪天
people-last = 到哪天
people-plan = 排值班
    .do = 这些天这样排
    .list = 这些天照名单
    .about = 没有排到的日子，照中心文件里的名单。今天以前的改不了。
people-away_new = 请假、有人代
    .do = 记下
    .about = 这些天，他手上的和新到的都出现在代办人的“我的”里，值班也由代办人顶上。代办人看不了的还留着，这里会写明。
people-away_who = 谁不在
people-away_by = 谁来代
people-absences = 谁不在
people-absence = { $name }：{ $first } 到 { $last }，由{ $by }代
people-absence-left = 有 { $count } 件{ $by }看不了，还留着
people-absence-end = 回来了
people-nav-duty = 值班
people-problem-days = 请选好日子，先后不能颠倒。
people-problem-past = 已经过去的日子改不了。
people-problem-many_days = 一次最多排两个月。
people-problem-nobody = 请至少选一位。
people-problem-away_already = 这些天他已经请了假。
people-problem-both_away = 这些天代办的人自己也不在，请换一位。
people-problem-stands_in = 这些天他正代别人，请先换人。

# 账号、登录、第二步

people-two_keepers = 负责人管人和事：给职责、交接、破例、把材料打开给审计看。系统管理员只管账号和备份，看不到任何案件。
people-roles_by_manager = 看案件的职责由负责人来给。
people-problem-system_alone = 系统管理员不办案，不能同时有别的职责。
people-problem-gives_cases = 看案件的职责要由负责人来给。
people-problem-own_roles = 自己的职责要由别人来改。
people-problem-resets = 这个账号能看案件，登录链接和第二步要由负责人来重设。
people-signed_in = { $count } 处登录着
people-second-on = 有第二步
people-second-off = 没有第二步
people-has = 手上 { $count } 件，交接
people-has_left = 没人管的 { $count } 件，交接
people-sign_out_all = 从所有地方退出
people-second = 登录第二步
people-second-have = 已开启。除了密码，还要手机上的六位数。备用码还剩 { $count } 个。
people-second-may = 开启后，除了密码还要手机上的六位数：别人知道了密码也进不来。
people-second-must = 本中心要求开启第二步。开启以后才能用工作台。
people-second-begin = 开启
people-second-paper = 换一张备用码
people-second-drop = 关掉第二步
people-second-dropped = 第二步已关掉。
people-second-scan = 用手机上的验证器扫这张图：
people-second-picture = 给验证器扫的二维码
people-second-typed = 扫不了就把这串字输进去：
people-second-first = 再把手机上显示的六位数填在这里：
people-second-sure = 对上了，开启
people-code = 六位数
    .hint = 手机验证器上的六位数；手机不在身边，就填一个备用码。
people-code-title = 登录第二步
people-problem-code = 这个码不对，或者用过了。请看手机上新的六位数。
people-problem-code_over = 等得太久了，请重新输入密码。
people-paper = 备用码
    .about = { $name }（{ $login }）的备用码。手机不在时，每个可以用一次。只显示这一次：请打印，锁起来放。以前的都作废了。
    .done = 已经收好
people-signins = 在哪里登录着
people-signin-old = 较早的登录
people-signin-here = 就是这里
people-signin-end = 退出
people-signed_out = 已退出。
people-browser =
    { $browser ->
        [wechat] 微信
        [edge] Edge
        [firefox] Firefox
        [chrome] Chrome
        [safari] Safari
       *[other] 浏览器
    }，{ $where ->
        [phone] 手机
       *[computer] 电脑
    }
people-book = 账号记录
people-book-at = 时间
people-book-by = 谁
people-book-done = 做了什么
people-book-of = 对谁
people-book-words = 内容
people-did-added = 开了账号
people-did-roles = 改了职责
people-did-opened = 启用
people-did-closed = 停用
people-did-link = 做了登录链接
people-did-password = 改了密码
people-did-signed_out = 从所有地方退出
people-did-signed_out_one = 退出一处
people-did-second_on = 开启第二步
people-did-clock_right = 说明机器的日期是对的
people-did-second_off = 关掉第二步
people-did-second_paper = 换了备用码
people-did-handed_over = 交接
people-did-duty_planned = 排了值班
people-did-duty_listed = 值班照名单
people-did-away = 记了请假
people-did-back = 请假结束
people-did-audit_opened = 打开给审计看
people-did-audit_ended = 不再给审计看
people-did-audit_looked = 审计看了

# 审计、谁看了什么

people-audit = 审计
    .about = 打开给谁、为了什么、看到哪天，都写在这里。看得到资金和名册，病情遮住；没有谈话，没有女职工维权，没有信访。每看一次都记下来。
people-audit-none = 没有打开什么。
people-audit-open = 打开的
people-audit-line = 给{ $auditor }看，{ $by }打开：{ $purpose }
people-audit-until = 到 { $day }
people-audit-over = 已在 { $day } 结束
people-audit-end = 不再给看
people-audit-new = 打开一批给审计看
people-audit-who = 给谁看
people-audit-what = 哪一批、哪一年
people-audit-why = 为了什么
people-audit-do = 打开
people-audit-no_auditor = 还没有只有“查看记录”职责的账号。
people-audit-no_batch = 还没有发放批次。
people-audit-sums = { $count } 户，共 { $all } 元：已发 { $paid }，收回 { $returned }，未了 { $open }。
people-problem-auditor = 请选一位审计。
people-problem-campaign = 请选是哪一批。
people-problem-purpose = 请写为了什么。
people-problem-audit_days = 请选好到哪天，最多九十天。
people-row-n = 序号
people-row-name = 姓名
people-row-id = 身份证号
people-row-category = 类别
people-row-cause = 原因
people-row-source = 资金
people-row-state = 状态
people-row-received = 领取日期
people-row-yuan = 金额（元）
people-row-health = （遮住）
people-row-few = （不列名）
people-looks = 谁看了什么
people-looks-by = 谁
people-looks-all = 所有人
people-looks-none = 这一天没有人打开过遮住的内容，也没有导出。
people-looks-count = { $count } 次
people-look-at = 时间
people-look-by = 谁
people-look-of = 哪一件
people-look-what = 看了什么
people-look-why = 原因
people-look-export =
    { $counted ->
        [yes] 导出 { $what }（{ $rows } 行）
       *[no] 导出 { $what }
    }
people-duty_line = 现在值班：{ $people }
people-sign_out_others = 其他地方都退出
