# Telegram. What a worker sees besides the conversation itself.

# The line above a message that a member of staff wrote.
telegram-staff = { $name }（工作人员）：
telegram-share_phone = 发送我的手机号
telegram-noted = 收到。
telegram-heard = 我听到的是：“{ $words }”。听错了的话，打字再说一遍就行。

# Groups and channels: one line, no conversation.
telegram-group = 您好，我是{ $centre }的智能助手。群里人多，您的事我们单独说。请点这里：{ $link }
telegram-group_plain = 您好，我是{ $centre }的智能助手。群里人多，您的事请单独发消息跟我说。

# Shown for a moment after a press.
telegram-press_done = 这一项您已经答过了。想改，直接说新的就行。
telegram-press_unknown = 这个按钮已经不用了。请直接打字跟我说。
telegram-press_elsewhere = 请单独发消息跟我说。

# The menu of commands: the name, and the words it stands for.
telegram-command-start = 从头开始
    .says = 你好
telegram-command-status = 我的事办到哪一步了
    .says = 进度
telegram-command-human = 找工作人员
    .says = 转人工
telegram-command-help = 怎么用
    .says = 帮助
telegram-command-pause = 先停一下，以后再说
    .says = 先停一下
telegram-command-delete = 删除我的资料
    .says = 删除我的资料
