# WeChat: words alone, so the options are written out with their digits.

# The line above a message that a member of staff wrote.
wechat-staff = { $name }（工作人员）：
wechat-choose = 回复数字就行，也可以直接打字说。
wechat-say = 可以回复：{ $words }
wechat-quoted = “{ $label }”
wechat-room = 您好，我是{ $centre }的智能助手。群里人多，您的事我们单独说：请加我好友，发消息给我。
