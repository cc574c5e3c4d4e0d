# 微信客服. What a worker sees besides the conversation itself.

# Under a menu of choices.
kf-choose = 点一下就行，也可以打字说
