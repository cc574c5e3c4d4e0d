# 预约：到柜台来，或者等电话

appointment-slot = { $month }月{ $date }日（{ $weekday }）{ $time }
appointment-day = { $month }月{ $date }日（{ $weekday }）
day-of_year = { $year }年{ $month }月{ $date }日（{ $weekday }）
appointment-weekday-0 = 周日
appointment-weekday-1 = 周一
appointment-weekday-2 = 周二
appointment-weekday-3 = 周三
appointment-weekday-4 = 周四
appointment-weekday-5 = 周五
appointment-weekday-6 = 周六
appointment-ask-counter = 这几个时间有空，您哪个方便？都不合适就直接说，比如“周四下午”。
appointment-ask-call = 这几个时间能给您打电话，您哪个方便？都不合适就直接说，比如“三点以后”。
o-appointment-more = 看别的时间
o-appointment-no = 先不约
appointment-booked-counter = 约好了：{ $when }，到{ $centre }来。地址：{ $address }。
appointment-booked-call = 约好了：{ $when }，我们给您打电话{ $known ->
    [yes] ，打 { $own }
   *[no] {""}
  }。
appointment-moved-counter = 改好了：{ $when }，到{ $centre }来。地址：{ $address }。原来的时间不用管了。
appointment-moved-call = 改好了：{ $when }给您打电话{ $known ->
    [yes] ，打 { $own }
   *[no] {""}
  }。原来的时间不用管了。
appointment-booked_by-counter = 工作人员给您约了：{ $when }，到{ $centre }来。地址：{ $address }。
appointment-booked_by-call = 工作人员约了 { $when } 给您打电话{ $known ->
    [yes] ，打 { $own }
   *[no] {""}
  }。
appointment-moved_by-counter = 工作人员把时间改到了：{ $when }，到{ $centre }来。地址：{ $address }。
appointment-moved_by-call = 工作人员把电话的时间改到了：{ $when }。
appointment-is-counter = 您约的是：{ $when }，到{ $centre }来。地址：{ $address }。
appointment-is-call = 您约的是：{ $when }，我们给您打电话。
appointment-bring-counter = 还差这些：{ $papers }。能先拍照发来最好，工作人员提前看，缺什么先告诉您，免得白跑一趟。来的那天带上原件。
appointment-bring-call = 还差这些：{ $papers }。有空先拍照发来，打电话的时候就能说清楚。
appointment-complete-counter = 材料都齐了，那天带上身份证就行。
appointment-complete-call = 材料都齐了，等电话就行。
appointment-foot = 要改时间或者来不了，跟我说一声就行，比如“改到后天”“来不了，取消”。
appointment-cancelled = 好的，{ $when }的预约取消了，没关系。想再约，随时跟我说。
appointment-cancelled_by = 不好意思，{ $when }的预约取消了。{ $words }想另约时间，跟我说“预约”，或者打 { $phone }。
appointment-none = 现在没有约好的时间。想来的话，跟我说“预约”就行。
appointment-left = 好的，先不约。想来的时候跟我说“预约”就行。
appointment-nothing_open = 可以来。地址：{ $address }，时间：{ $hours }，电话 { $phone }。先跟我说说您想办什么，我看看要带什么材料，再给您约时间，省得您跑两趟。
appointment-none_free = 最近都约满了。您直接来也行：{ $address }，{ $hours }。或者打 { $phone }。
appointment-closed = { $day }我们休息，没有人在。
appointment-past = 这个时间已经过了。
appointment-too_far = 那天还太远，现在约不了。
appointment-full = 那天已经约满了。
appointment-not_then = 那个时间约不上。
appointment-remind-counter = 提醒您：{ $when }，约好到{ $centre }来。地址：{ $address }。上班时间：{ $hours }。电话：{ $phone }。
appointment-remind-call = 提醒您：{ $when }，我们给您打电话{ $known ->
    [yes] ，打 { $own }
   *[no] {""}
  }。那会儿请留意手机。
appointment-remind-foot = 来不了或者要改时间，现在跟我说就行。

refused-no_appointment = 没有这个预约，或者已经结束了。
refused-slot_taken = 这个时间刚被约走了，请换一个。

desk-appointments = 预约
desk-appointments-today = 今天的预约
desk-appointments-ahead = 以后的预约
desk-appointments-none = 没有预约。
desk-appointments-trips = 今年来过 { $all } 次，其中 { $again } 次要再跑一趟。
desk-appointment-kind-counter = 到柜台来
desk-appointment-kind-call = 打电话
desk-appointment-complete = 材料齐了
desk-appointment-missing = 还差：{ $papers }
desk-appointment-state-booked = 约好了
desk-appointment-state-cancelled = 取消了
desk-appointment-state-came = 来过了
desk-appointment-state-missed = 没来
desk-appointment-again = 要再跑一趟：{ $why }
desk-appointment-came = 来过了
    .call = 打过了
desk-appointment-again_why = 要再跑一趟的话，为什么（不用再跑就空着）
desk-appointment-missed = 没来
    .call = 没打通
desk-appointment-cancel = 取消
desk-appointment-cancel_why = 跟他说为什么
desk-appointment-move = 改时间
desk-appointment-when = 时间
desk-appointment-book = 约时间
desk-appointment-how = 怎么办
desk-appointment-said = 他说的：{ $words }
