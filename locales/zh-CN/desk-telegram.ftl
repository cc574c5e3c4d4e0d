# 工作台上绑定工作群账号的页面（Telegram 或企业微信）。

desk-telegram = 工作群里的账号
    .about = 绑定以后，您可以在工作群里接手、回话、要材料。没有绑定的账号在群里什么也做不了。
    .none = 还没有绑定。
    .linked = 已绑定，从 { $when } 起。
    .get = 取一个验证码
    .code = 您的验证码
    .how = 请在工作群所在的软件里，用您自己的账号私下发给帮扶助手：/link { $code }
    .once = { $minutes } 分钟内有效，只能用一次。不要发在群里，也不要告诉别人。
    .unlink = 解除绑定
    .unlinked = 已解除绑定。
desk-channel-telegram-staff = Telegram 工作群
desk-channel-wecom-staff = 企业微信工作群
desk-channel-feishu-staff = 飞书工作群
