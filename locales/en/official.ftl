# WeChat official account. What a worker sees besides the conversation itself.

# The line above what the assistant says behind a person's words in one message.
official-assistant = Assistant:

# The menu of the account: the name, and the words it stands for.
official-menu-start = Apply
    .says = hello
official-menu-status = How far is it
    .says = status
official-menu-human = Talk to a person
    .says = talk to a person
official-menu-help = How it works
    .says = help

official-menu-more = More
official-menu-page = Web chat
    .says = web chat

# The way into the web chat, for one person.
official-page = Talk to me on a web page here (good for ten minutes and once; please do not pass it on): { $link }
official-talk = Go on with me on the web page, where you left off there.
    .go = Open

# On the lock screen, where a message waits for his word.
official-news-asks = Staff have a question: please write to the account
official-news-decided = There is a decision: please write to the account
