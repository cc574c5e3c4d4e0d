# 企业微信. What a worker sees besides the conversation itself.

# The title of a card with buttons: at most 26 characters.
wecom-choose = 点一下就行，也可以打字说
wecom-chosen = 您选的是

# In a group that is not staff's: one line, no conversation.
wecom-group = 您好，我是{ $centre }的智能助手。群里人多，您的事我们单独说：请点我的头像，单独发消息给我。（本群编号：{ $chat }）

# 工作群：没有话题，也不能改已经发出的卡片，要 @ 才听得见。
wecom-staff-title = 帮扶助手
wecom-group-card-how = 要转给职工的话：@我 编号 加要说的话。要材料：@我 编号 /ask 材料名称。/note 记一笔，/back 交回助手。
wecom-group-staff-hello = 我是帮扶助手。新来的事会在这里贴一张卡片，按“我来办”接手。要说话请先 @我 再写编号：@我 BF26-000001 您好，材料收到了。编号后面写 /ask 加名称要一项内容或材料，/note 记一笔，/back 把对话交回助手；只写编号，就看到这件事现在的卡片。做决定请到工作台。请不要在群里写职工的身份证号、电话和病情。
wecom-group-staff-which_case = 请先写编号，例如：@我 BF26-000001 加要说的话。
wecom-group-staff-file = 群里的照片、文件和语音没有发给职工，请用文字说。
