# Asking, talking and being noticed on the desk.

## Several things asked at once
asked-open = { $all ->
   *[other] 还差 { $open } 样，共 { $all } 样
}
asked-came = 收到了
asked-lacks = 他说没有
asked-dropped = 不用补了
asked-later = 他说晚点补
asked-words = ：“{ $words }”
asked-open_already = （已经问了）
ask-words_own = 用自己的话问（一行一个问题）
ask-why_all = 为什么要（写给他看的，可以不写）
ask-send = 一起发给他

## What he will hear
foresee-look = 看看他会收到什么
foresee-title = 他会收到什么
foresee-head = 他会在{ $channel }看到（{ $language }）：
foresee-assistant = 智能助手
foresee-held = 现在只会提示“有新消息”，他自己点开才看到下面的话。
foresee-goes_on = 下面接着问他正在填的别的事。
foresee-nobody-counter = 他没有聊天，这里什么也不会发出去，要当面或打电话告诉。
foresee-nobody-elsewhere = 他要求用别的方式联系，这里什么也不会发出去。
foresee-nobody-frozen = 这件事正在核对是不是本人，先不会发给他。
foresee-nobody-nothing = 这一步不会给他发消息。
foresee-send = 发出
foresee-back = 回去改
language-zh-CN = 中文
language-en = 英文

## New cases are noticed
notices-title = 新申请来了怎么提醒
notices-about = 只管这台电脑的这个浏览器。页面标题上总会显示来了几件。
notices-sound = 响一声（紧急情况总会响，和这里无关）
notices-notice = 弹出浏览器通知（只写编号、服务和急不急）
notices-new = 新申请
