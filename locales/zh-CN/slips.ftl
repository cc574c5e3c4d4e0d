# 转介：把一件事转给别的部门

# --- 跟职工说的
notice-slip-asked = 关于您的{ $service }，工作人员想把一件事转给别的部门办。先问您同不同意。
slip-ask = 要转去的部门：{ $department }。他们会知道的只有这些：
slip-line-matter = · 什么事：{ $matter }
slip-line-tells = · 您说过的：{ $what }
slip-line-papers = · 带去的材料：{ $what }
slip-line-materials = · 另外带去：{ $what }
slip-line-never = 别的都不告诉他们。
slip-ask_end = 同意转过去吗？不同意也没关系，您的事还在我们这里办。
slip-no_hurry = 不急，您想好了再说。告诉他们的只有上面写的那几样，没写的一样都不说。同意就说“同意转”，不愿意就说“不转”。
o-slip-give = 同意，转过去
o-slip-keep = 不转
half-slip = 这件事要您一句准话：同意转，还是不转？不急，想好了再说。
done-answer_slip-given = 好的，记下了：同意转给{ $department }。工作人员交过去以后，我马上告诉您，您不用自己跑。改了主意，在交过去之前打 { $phone } 说一声。
done-answer_slip-refused = 好的，不转给{ $department }，什么都不会告诉他们。您的事还在我们这里接着办。以后想转，直接跟我说。
notice-slip-handed = 您的事已经转给{ $department }了，是 { $day } 交过去的。
notice-slip-where = { $what ->
    [phone] 他们的电话：{ $phone }。
    [address] 他们在：{ $address }。
   *[both] 他们在：{ $address }，电话：{ $phone }。
  }
notice-slip-due = 我们请他们在 { $due } 之前回话。
notice-slip-next = 接下来由他们办。有了回音我就在这里告诉您；到日子还没回音，我们去催。想问进展，说“进度”，或者打 { $centre }。
notice-slip-supplement = { $department }说还差这些：{ $lacking }。{ $limit ->
    [day] 要在 { $until } 之前补上。
   *[none] 请尽快补上。
  }这个他们只说一次，没补上会当作您不申请了。拍照发给我就行，我们帮您交过去。有难处打 { $centre }。
notice-slip-met = 补的材料交给{ $department }了，接着等他们回话，他们应该在 { $due } 之前答复。
notice-slip-accepted = 好消息：{ $department }受理您的事了。
notice-slip-refused = { $department }这次没有受理。
notice-slip-done = { $department }说办好了。
notice-slip-not_theirs = { $department }说这件事不归他们管。
notice-slip-said = 他们的原话：{ $words }
notice-slip-may_object = 您不认可这个决定，可以向司法局提异议，他们要在 5 天里审查（《法律援助法》第四十九条）。不会写没关系，打 { $centre }，我们帮您写。
notice-slip-still_here = 您的事还在我们这里，工作人员会接着帮您想办法。
notice-slip-objected = 您的异议交上去了。他们要在 { $due } 之前审查完，有结果就告诉您。
notice-slip-ruled-changed = 好消息：异议有结果了，给您援助。
notice-slip-ruled-kept = 异议有结果了：还是原来的决定。下一步怎么走，工作人员会跟您说，也可以打 { $centre }。
notice-slip-dropped = 不用转给{ $department }了，您的事还在我们这里办。
status-slip_lacking = 已经转给{ $department }（{ $day }），他们说还差：{ $lacking }。
status-slip = 已经转给{ $department }（{ $day }），等他们回话。
status-slip_due = 已经转给{ $department }（{ $day }），{ $due } 之前等他们回话。

# --- 不能这样做
refused-no_department = 中心的设置里没有这个部门。
refused-not_of_case = 转介单上只能写这件事里已经有的内容和材料，银行卡不转。
refused-slips_full = 这件事的转介单太多了。
refused-no_slip = 没有这张转介单，或者已经作废。
refused-slip_handed = 已经交出去了。
refused-slip_consent = 本人还没有同意这张转介单，不能交出去。
refused-slip_law = 只有转给法律援助机构的才有这一步。
refused-slip_not_handed = 还没有交出去。
refused-told_once = 补正只能一次性告知，这张已经告知过了（《法律援助法》第四十三条）。
refused-slip_answered = 对方已经答复了。
refused-slip_no_supplement = 没有要补的材料。
refused-slip_objected = 已经提了异议。
refused-slip_not_refused = 对方没有拒绝，不用提异议。
refused-slip_no_objection = 没有等结果的异议。

# --- 工作台
desk-slips = 转介
desk-slips-none = 没有转介过。
desk-slip-new = 写一张转介单
desk-slip-no_departments = 中心文件里没有填部门（departments），填了才能转介。
desk-slip-department = 转去的部门
desk-slip-days = { $days } 天
desk-slip-matter = 什么事（对方会看到）
desk-slip-tells = 告诉对方的内容（只勾需要的）
desk-slip-papers = 带去的材料
desk-slip-materials = 材料清单（不在上面的，可以不填）
desk-slip-write = 问本人同不同意
    .hint = 没有聊天的，念给本人听或请他签字，再在这里记下。
desk-slip-consent-asked = 等本人答复
desk-slip-consent-given = 本人同意
desk-slip-consent-refused = 本人不同意，事情留在这里办
desk-slip-consent-taken = { $how ->
    [paper] 纸上签字
   *[phone] 电话里说的
  }（{ $day }，{ $by }）
desk-slip-dropped = 已作废：{ $reason }
desk-slip-urgent = 离时效届满不足 7 天（{ $last }），请对方先行援助（《法律援助法》第四十四条）
desk-slip-handed = { $day }由{ $by }交出
desk-slip-supplement = { $day }对方告知要补：{ $text }
desk-slip-met = { $day }已补
desk-slip-feedback = { $day } { $outcome }：{ $text }
desk-slip-objection = { $day }提出异议，{ $due } 前审查
desk-slip-ruling = { $day }异议结果：{ $outcome }。{ $text }
desk-slip-close = 转介待复：{ $left }
desk-slip-print = 转介单（Word）
desk-slip-take_consent = 记下本人的意见
desk-slip-answer = 本人的意见
desk-slip-answer-given = 同意转
desk-slip-answer-refused = 不同意
desk-slip-how = 怎么说的
desk-slip-how-paper = 在转介单上签了字
desk-slip-how-phone = 电话里说的
desk-slip-hand = 交出去了
desk-slip-step-supplement = 记下补正告知
    .hint = 法律规定一次性告知，只能记一次。
desk-slip-step-met = 材料补齐了
desk-slip-step-feedback = 记下答复
desk-slip-step-object = 提出异议
desk-slip-step-ruling = 记下异议结果
desk-slip-step-drop = 作废
desk-slip-text = 内容
desk-slip-until = 最后一天（对方说了才填）
desk-slip-outcome = 结果
desk-slip-outcome-accepted = 受理
desk-slip-outcome-refused = 不受理
desk-slip-outcome-done = 办结
desk-slip-outcome-not_theirs = 不归他们管
desk-slip-ruling-changed = 改了，给予援助
desk-slip-ruling-kept = 维持
desk-history-write_slip = 写转介单给{ $what }，问本人
desk-history-answer_slip = { $how ->
    [given] 同意转给{ $what }
    [taken_given] 记下本人同意转给{ $what }
    [taken_refused] 记下本人不同意转给{ $what }
   *[refused] 不同意转给{ $what }
  }
desk-history-move_slip = { $how ->
    [hand] 把转介单交给{ $what }
    [supplement] 记下{ $what }要补的材料
    [met] 补的材料交给{ $what }
    [feedback] 记下{ $what }的答复
    [object] 对{ $what }的决定提出异议
    [ruling] 记下异议的结果（{ $what }）
   *[drop] 作废给{ $what }的转介单
  }
desk-shown-slip = 转介单
desk-done-write_slip = 已经问本人了。同意以后才能交出去。
desk-done-answer_slip = 本人的意见记下了。
desk-done-move_slip = 记下了，本人会收到通知。
condition-slip = 本人同意的转介单已经交出

# --- 台账和转介单
register-referrals = 转介台账
register-column-slip_day = 日期
register-column-slip_case = 受理编号
register-column-slip_matter = 事项
register-column-slip_to = 去向部门
register-column-slip_by = 经办
register-column-slip_due = 时限
register-column-slip_feedback = 反馈
register-column-slip_feedback_day = 反馈日期
register-column-slip_state = 情况
register-slip-asked = 等本人同意
register-slip-agreed = 待交
register-slip-kept = 本人不同意
register-slip-waiting = 待复
register-slip-answered = 已答复
register-slip-dropped = 作废
register-slip-nameless = 一名职工（姓名没有同意告知）
register-slip-through_us = 由我中心转达
register-slip-urgent = 离时效届满不足七日（{ $day }），请先行提供法律援助（《法律援助法》第四十四条）
desk-out-referrals = 转介
