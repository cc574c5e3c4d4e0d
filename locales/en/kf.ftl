# 微信客服. What a worker sees besides the conversation itself.

# Under a menu of choices.
kf-choose = Press one, or type
