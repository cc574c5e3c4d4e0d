# 企业微信. What a worker sees besides the conversation itself.

# The title of a card with buttons: at most 26 characters.
wecom-choose = 点一下就行，也可以打字说
wecom-chosen = 您选的是
