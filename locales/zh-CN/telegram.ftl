# Telegram. What a worker sees besides the conversation itself.

# The line above a message that a member of staff wrote.
telegram-staff = { $name }（工作人员）：
telegram-share_phone = 发送我的手机号
telegram-noted = 收到。

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
telegram-command-elsewhere = 换手机、换聊天接着办
    .says = 换个聊天接着办
telegram-command-pause = 先停一下，以后再说
    .says = 先停一下
telegram-command-privacy = 我们怎么用您的信息
    .says = 隐私说明
telegram-command-delete = 删除我的资料
    .says = 删除我的资料

# 工作群里的卡片：只有编号、事项、办到哪里，没有职工的任何情况。
group-card-normal = { $number } { $service }
group-card-soon = 🟠【尽快】{ $number } { $service }
group-card-urgent = 🔴【紧急】{ $number } { $service }
group-card-state = 现在：{ $state }
group-card-free = 还没有人接
group-card-owner = 在{ $owner }手上
group-card-acknowledged = { $by }已经接到
group-card-due = 最晚 { $day }
group-card-waits = 在等职工补 { $count } 项
group-card-open = 到工作台办：{ $link }
group-card-shut = 有一件要专人办的事。请负责的人到工作台看，不在群里说。
group-card-shut_topic = 专人办理
group-card-how = 回复这张卡片（有话题的，就在话题里说），您的话会转给职工。/ask 要材料，/note 记一笔，/back 交回助手。
group-card-claim = 我来办
group-card-acknowledge = 我马上接

# 工作群里的回话。
group-staff-hello = 大家好，我是帮扶助手。新来的事会在这里贴一张卡片。按“我来办”接手；回复卡片，或者在它的话题里说话，会转给职工；/ask 加名称要一项内容或材料，/note 记一笔，/back 把对话交回助手。做决定请到工作台。请不要在群里写职工的身份证号、电话和病情。
group-staff-unlinked = 您还没有绑定工作台的账号，这里的按钮和回复暂时用不了。请在工作台的“我的账号”里取一个验证码，私下发给我。
group-staff-which_case = 请在那件事的话题里写，或者回复它的卡片。
group-staff-colleague = 这句是回复同事的，没有发给职工。
group-staff-file = 群里的照片和文件没有发给职工，请用文字说。
group-staff-edited = 改过的话没有再发给职工。要更正，请再说一句。
group-staff-decide = 这里可以回话、/ask、/note、/back。审批、退回、不予办理这些决定，请到工作台办。{ $link }
group-staff-ask_what = 请写要问的内容或材料，比如：/ask 收入证明
group-staff-ask_which = 是哪一项？
group-staff-ask_none = 没有找到这一项。请写内容或材料的名称；别的话直接回复就行。
group-staff-done-claim = 这件归您办了。
group-staff-done-acknowledge = 记下了，您接到了。请马上联系。
group-staff-done-ask = 已经去问职工了。
group-staff-done-reply = 已转给职工。
group-staff-done-note = 记下了。
group-staff-done-hand_back = 已交回助手。
group-staff-link_done = 绑定好了，{ $name }。以后可以在工作群里接手和回话。
group-staff-link_again = 这个账号已经绑定好了：{ $name }。
group-staff-link_bad = 验证码不对、用过了或者过期了。请在工作台再取一个。
group-staff-link_locked = 试的次数太多了，请过一刻钟再试。
group-staff-link_public = 验证码请不要发在群里，这个已经作废。请再取一个，私下发给我。

# 工作群的命令菜单。
group-staff-command-ask = 请职工补一项内容或材料
group-staff-command-note = 记一笔，职工看不到
group-staff-command-back = 把对话交回助手
group-staff-command-claim = 接手这件事
group-staff-command-help = 怎么用
