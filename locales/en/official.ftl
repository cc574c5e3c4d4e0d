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
