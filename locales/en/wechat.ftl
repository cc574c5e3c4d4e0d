# WeChat: words alone, so the options are written out with their digits.

# The line above a message that a member of staff wrote.
wechat-staff = { $name } (staff):
wechat-choose = Reply with the number, or just type.
wechat-say = You can reply: { $words }
wechat-quoted = “{ $label }”
wechat-room = Hello, I am the assistant of { $centre }. Many people read along here, so let us talk in private: please add me and write to me.
