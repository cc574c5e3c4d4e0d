# 网页聊天

web-assistant = 智能助手
web-staff = 工作人员
web-you = 我
web-exit = 快速离开
web-more = 更多
web-close = 关闭
web-log = 谈话记录
web-earlier = 看更早的
web-new = 往下看
web-typing = 助手正在写
web-progress = { $left ->
    [0] 第 { $number } 项，最后一项
   *[other] 第 { $number } 项，还剩 { $left } 项，约 { $minutes } 分钟
}

web-choose = 请选一个
web-choices = 可以选：
web-input = 写给助手的话
web-placeholder = 说说您的情况
web-send = 发送
web-photo = 发照片或文件
web-camera = 拍照
web-album = 从相册或文件里选
web-voice = 按一下说话，再按一下停
web-listening = 正在听，请说
web-unheard = 没听清，再说一次，或者打字
web-keyboard-text = 换成文字键盘
web-keyboard-number = 换成数字键盘

web-sending = 正在发
web-waiting = 还没发出去，网好了会自动发
web-failed = 没发出去
web-resend = 再发一次
web-edit = 拿回来改
web-discard = 不发了
web-too-long = 太长了，请分几次发
web-rate = 发得有点快，稍等会儿会自动发
web-offline = 网断了。您写的都在，连上后会自动发。
web-online = 网好了
web-no-cookie = 浏览器没让本页记住您，所以发不出去。请在浏览器设置里允许 Cookie，或者打电话给我们。

web-photo-alt = 您发的照片
web-paper-file = 您发的文件
web-photo-working = 正在处理照片
web-unreadable = 一份没能收下的文件
web-wordless = 一条没有文字的消息
web-pressed = 选好了

web-receipt = 回执
web-receipt-number = 编号
web-receipt-note = 请记下编号，问进度时会用到。
web-print = 打印
web-copy = 复制编号
web-copied = 复制好了
web-call = 拨打
web-yesterday = 昨天

web-phone = 电话
web-address = 地址
web-hours = 上班时间
web-hotlines = 常用电话
web-hotline-union = 工会热线
web-hotline-legal = 法律援助
web-hotline-labour = 工资、社保
web-hotline-government = 政府服务
web-hotline-police = 报警
web-hotline-ambulance = 急救
web-hotline-fire = 火警
web-hotline-women = 妇女儿童
web-hotline-youth = 青少年
web-hotline-heart = 心理援助
web-hotline-tax = 税务
web-safe = 我们不会要您的密码和验证码。

web-size = 字的大小
web-size-1 = 标准
web-size-2 = 大
web-size-3 = 特大
web-theme = 明暗
web-theme-auto = 自动
web-theme-light = 亮
web-theme-dark = 暗
web-language-zh-CN = 中文
web-language-en = English
web-wish-help = 怎么用
    .say = 帮助
web-wish-status = 我的事办到哪了
    .say = 进度
web-wish-human = 找工作人员
    .say = 我想找工作人员
web-wish-elsewhere = 换手机、换聊天接着办
    .say = 换个聊天接着办
web-wish-delete = 删除我的资料
    .say = 删除我的资料
web-notice = 隐私说明
web-listen = 念给我听
web-listen-stop = 先不念了
web-other = 换一个人用
web-old = 打开以前的谈话

web-lock = 谈话先藏起来了
web-lock-text = 有一阵子没人用，为了不让别人看到，谈话藏起来了。输入您留的手机号最后四位，就能接着谈。
web-digits = 手机号最后四位
web-lock-open = 打开
web-lock-other = 不是我，重新开始
web-lock-back = 返回
web-lock-help = 打不开？请打电话：
web-digits-four = 请输入四位数字
web-digits-wrong = 不对，请再看看
web-digits-wait = 试的次数太多了，请过一会儿再试，或者打电话给我们

web-boot = 正在打开。要是一直打不开，请打电话，或者到我们这里来，一样能办。
web-noscript = 您的浏览器关掉了脚本（JavaScript），聊天打不开。请在浏览器设置里打开它。也可以直接打电话，或者到我们这里来，一样能办。
web-row-change = 改
web-row-answer = 答
web-row-photo = 拍照
web-slots = 还要的材料
