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
newcase-title = 新申请来了怎么提醒
newcase-about = 只管这台电脑的这个浏览器。页面标题上总会显示来了几件。
newcase-sound = 响一声（紧急情况总会响，和这里无关）
newcase-notice = 弹出浏览器通知（只写编号、服务和急不急）
newcase-new = 新申请

## Who is not heard of is called
calls-title = 要打电话
calls-count = 要打电话 { $count } 件，现在该打 { $due } 件
calls-now = 现在打
calls-why = { $when } 发给他的消息，到现在没有回音，打个电话。
calls-given_up = 打了 { $count } 次都没打通，不再提醒。可以写信、上门，或者请社区转告。
calls-tries = 已经打了 { $count } 次。
calls-next = 下次：{ $when }
calls-safe = 只在 { $from }–{ $to } 打。
calls-never = 不知道什么时候打电话对她安全，先不要打。
calls-not_now = 现在不要打，不在能打的时间里。
calls-text = 说了什么（可以不写）
calls-reached = 接通了
calls-missed = 没接
calls-again = 约好再打
    .save = 记下
calls-day = 哪天
calls-time = 几点
desk-history-record_call = { $how ->
    [reached] 打电话，接通了
    [again] 打电话，约好 { $when } 再打
   *[missed] 打电话，没接
  }
desk-done-record_call = 记下了。
desk-problem-call_time = 请选再打的日期和时间。
refused-no_call = 这件没有要打的电话。
refused-call_time = 这个时间不能打：要在以后、上班时间里，也要在她方便的时间里。
calls-channel = 她选的是在聊天里联系：接的人不是她，就说打错了。

## The case page
way-at = 第 { $at } 步，共 { $all } 步
ask-later = 全部材料以后才要的
screening-covered = 里面有没打开的内容，数字先遮住；打开“查看全部敏感内容”就能看。
