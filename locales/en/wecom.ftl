# 企业微信. What a worker sees besides the conversation itself.

# The title of a card with buttons: at most 26 characters.
wecom-choose = Press one, or type
wecom-chosen = You chose
