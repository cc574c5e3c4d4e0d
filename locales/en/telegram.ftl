# Telegram. What a worker sees besides the conversation itself.

# The line above a message that a member of staff wrote.
telegram-staff = { $name } (staff):
telegram-share_phone = Send my phone number
telegram-noted = Got it.
telegram-heard = I heard: “{ $words }”. If that is wrong, please type it.

# Groups and channels: one line, no conversation.
telegram-group = Hello, I am the assistant of { $centre }. Many people read along here, so let us talk in private: { $link }
telegram-group_plain = Hello, I am the assistant of { $centre }. Many people read along here, so please write to me in private.

# Shown for a moment after a press.
telegram-press_done = You have answered this already. To change it, just tell me the new answer.
telegram-press_unknown = This button is no longer in use. Please type to me.
telegram-press_elsewhere = Please write to me in private.

# The menu of commands: the name, and the words it stands for.
telegram-command-start = Start
    .says = hello
telegram-command-status = How far is my case
    .says = status
telegram-command-human = Talk to a person
    .says = I want to talk to a person
telegram-command-help = How this works
    .says = help
telegram-command-pause = Stop for now
    .says = pause
telegram-command-delete = Delete my data
    .says = delete my data
