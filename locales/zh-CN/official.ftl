# WeChat official account. What a worker sees besides the conversation itself.

# The line above what the assistant says behind a person's words in one message.
official-assistant = 智能助手：

# The menu of the account: the name, and the words it stands for.
official-menu-start = 我要申请
    .says = 你好
official-menu-status = 办到哪了
    .says = 进度
official-menu-human = 找工作人员
    .says = 转人工
official-menu-help = 怎么用
    .says = 帮助

official-menu-more = 更多
official-menu-page = 网页聊天
    .says = 网页聊天

# The way into the web chat, for one person.
official-page = 点这里用网页跟我说（十分钟内有效，只能用一次，请不要转给别人）：{ $link }
official-talk = 接下来在网页里跟我说，和之前在网页里说的接着。
    .go = 打开

# On the lock screen, where a message waits for his word.
official-news-asks = 工作人员要问您一件事，请打开公众号说一句话
official-news-decided = 您的事有结果了，请打开公众号说一句话
