# 谁在办、换手、请假代办、值班

refused-not_for_him = 这位同事看不了这一件，不能交给他。
refused-why_over = 请写一句原因，原来办的人会看到。
desk-problem-colleague = 请选一位同事。
desk-history-assign =
    { $how ->
        [free] 交给{ $to }
       *[from] 从{ $from }转给{ $to }
    }
desk-history-take_over = 从{ $from }手里接了过来
desk-done-assign = 已交给同事，他在自己的工作台上会看到。
desk-done-take_over = 您接过来了，原来办的人会看到原因。
desk-assign = 交给同事
    .to = 交给谁
    .why = 说一句（可以不写）
    .do = 交给他
    .none = 没有别的同事能看这一件。
    .away = { $name }（不在，由{ $by }代）
desk-take_over = 我来接
    .about = 现在在{ $by }手上。接过来以后他会看到是谁接的、为什么。
    .why = 为什么由您来接
    .do = 接过来
desk-taken_over = { $by }接走了这一件（{ $when }）：{ $reason }
desk-owner-gone = 原来由{ $name }办，他的账号已停用。现在没有人管，请接手或交给同事。
desk-owner-was = 原来是{ $name }
desk-for = 替{ $name }
desk-by = { $by }代
desk-stands_in-mine = { $name }不在（到 { $last }），这几天由您（{ $by }）代办。
desk-stands_in-other = { $name }不在（到 { $last }），由{ $by }代办。
people-passes = 换了手的
people-passes-seen = 都知道了
people-pass-given = { $by }交给了您
people-pass-to_me = { $by }从{ $giver }转给了您
people-pass-from_me =
    { $own ->
        [yes] { $by }从您手里接走了
       *[no] { $by }转给了{ $to }
    }
people-stand_in = { $name }不在（到 { $last }），他的事这几天也在您的“我的”里。
people-away = 您请了假（到 { $last }），这几天由{ $name }代办。
people-left = { $name }的账号已停用，还有 { $count } 件在他名下没有人管。
    .do = 看一看，一次交出去
people-handover = 交接：{ $name }
    .about = 先看清楚每一类交给谁，再按一次。每一件都记进它自己的历史，接的人会在工作台上看到。
people-handover-nothing = 没有要交接的。
people-handover-all = 都交给
people-handover-look = 先看一看
people-handover-leave = 先不交
people-handover-preview = 要交出去的
people-handover-what = 什么
people-handover-count = 几件
people-handover-to = 交给谁
people-handover-along = 一起过去的：{ $waiting } 件正在等职工回复，{ $appointments } 个预约。
people-handover-why = 原因（接的人看得到）
people-handover-do = 交接这 { $count } 件
people-handover-files = 家庭档案（负责人）
people-handover-more = 还有 { $count } 件
people-handover-stays = 没有人能接的 { $count } 件，留在原处
    .about = 这些除了他没有别的账号能看。请先给同事加上职责，再来交接。
people-handover-few = 只给少数人看的事（女职工维权、关于本中心的投诉）不在这里：看得到的人在自己的列表里会看到，自己接。
people-handover-rota = 他还排在以后 { $days } 天的值班里，另有 { $standsIn } 次代别人。请到这里改：
people-handed = 交接了 { $done } 件，没成的 { $left } 件。
people-rota = 值班与请假
