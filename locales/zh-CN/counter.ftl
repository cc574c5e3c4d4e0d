# 窗口和电话：工作人员替来的人登记

counter-ways = 新登记
counter-new-counter = 窗口新登记
counter-new-phone = 电话新登记
counter-entering-counter = 窗口登记
counter-entering-phone = 电话登记
counter-services = 来办什么（可以多选）
counter-order = 12351 转来的
    .number = 工单号（没有就空着）
    .due = 要在哪天前答复
    .call_back = 办完要给他回电话
    .is = 工单号 { $order }
    .until = { $due }前答复
    .calls_back = 要回访
counter-consent-basic = 同意登记
    .words = 请先念给本人听：{ $centre }会记下您说的情况，只用来办您的事，只有经办的人能看。您随时可以要求删掉。
counter-consent-sensitive = 健康、银行卡、证件
counter-consent-guardian = 不满 14 岁的孩子
counter-consent-sharing = 请别的部门核对
counter-consent-publication = 名单公示
counter-consent-given = 本人（或他委托的人）同意
counter-consent-agrees = 同意
counter-consent-refuses = 不同意
counter-consent-again = 改一下
counter-consent-yes = 同意：{ $how }，{ $day }，{ $by }经手
counter-consent-no = 不同意：{ $how }，{ $day }，{ $by }经手
counter-notice = 打开隐私告知全文
counter-taken = 怎么同意的
    .day = 哪一天
    .by = 谁经手
counter-taken-paper = 签在纸上
counter-taken-phone = 电话里说的
counter-taken-chat = 聊天里答的
counter-begin = 开始登记

counter-began = { $by }开始，{ $when }
counter-last = 刚才是{ $by }在填
counter-saved = 填一项存一项，{ $when }存好
counter-not_saved = 刚才那一项没有存上，请看看网络，再填一次。
counter-save = 存
counter-and = 、
counter-group-first = 谁来办
counter-group-other = 其他
counter-lacks = （还没有）
counter-q-for_whom = 给谁办
counter-q-speaker_authority = 本人知道并同意他来办
counter-o-for_whom-self = 来的就是本人
counter-o-for_whom-mother = 替他母亲
counter-o-for_whom-father = 替他父亲
counter-o-for_whom-spouse = 替他爱人
counter-o-for_whom-child = 替他孩子
counter-o-for_whom-relative = 替别的亲戚
counter-o-for_whom-other = 替工友或别的人
counter-read = 记作：{ $value }
counter-said-given = 已记下
counter-said-none = 没有
counter-said-unknown = 本人说不清
counter-said-later = 以后再说
counter-said-skipped = 跳过了
counter-said-unconfirmed = 还没确认
counter-how-none = 没有
counter-how-unknown = 本人说不清
counter-how-empty = 清空
counter-as_typed = 核对过，就按这样留着，标出来
counter-not_his = 这个号码看着不像是他本人的，请再核对。
counter-clashed = { $by }刚在别的窗口填了这一项，现在是上面这样。要改请再写一遍。
counter-first_consent = 先问“{ $consent }”同不同意。
counter-go_consent = 去记一下
counter-file = 建档时还要的，现在能填就填（{ $count } 项）
counter-lacking = 还差什么
    .none = 必填的都有了
    .some = 还差 { $count } 项必填
counter-to_hand_in = 去交
counter-consents = 同意书
counter-papers = 带来的材料
    .file = 扫描件或照片（也可以是 PDF）
    .keep = 存进来
    .hint = 存下就加密，只有经办的人能看。
counter-file-type = 这个文件收不了，请用照片（JPG、PNG、WebP、HEIC）或 PDF。
counter-file-size = 文件太大了，请拍小一点或分开。
counter-file-empty = 没有选文件，或者文件是空的。
counter-file-quota = 这份登记里的文件已经放满了。
counter-file-failed = 文件没有存上，请再试一次。
counter-drop = 不办了
    .about = 填过的都会删掉，找不回来。
    .do = 删掉这份登记
counter-hand_in = 交上去
    .about = 看一眼上面的对照和对不上的地方，没问题就交。交了就是正式的申请。
    .not_yet = 必填的齐了才能交。填过的已经存好，可以先放着，回头再接着填。
    .clashes = 对不上的地方已经当面问过，就是这样
    .do = 交上去，开回执
counter-clashes_first = 有对不上的地方，请先问清楚，再勾上。

counter-unfinished = 还没交的登记
counter-mine = 您在填
counter-is_entering = { $by }正在填

counter-receipt = 回执
    .title = 受理回执
    .day = { $day } 登记，经手人 { $by }
    .next = 我们会尽快看，有消息会联系您。
    .due = 我们最晚 { $day } 前看完，会联系您。
    .complete = 材料已经齐了。
    .bring = 还要带来（原件或复印件）：
    .call = 有事请打 { $phone }，或到 { $address }（{ $hours }）。请说出上面的编号。
counter-to_case = 打开 { $number }
counter-code = 接续码
    .about = 他想在自己手机上看进度、补材料的话，给他印一个接续码。
    .make = 印上接续码
    .again = 再换一个码（旧的作废）
    .shown = 码只显示这一次，请现在就打印。
    .once = 码已经显示过了。没印上就再要一个，旧的作废。
    .taken = 他已经在自己的聊天里接着办了。
    .how = 想在自己手机上接着办：打开我们的聊天，发“接续码”和下面 12 位数字。{ $days } 天内有效，只能用一次。
    .keep = 请不要把这个码给别人看。

# 这件事没有聊天可通知

desk-channel-counter = 窗口或电话
counter-entered-counter = 窗口登记，{ $by }经手
counter-entered-phone = 电话登记，{ $by }经手
counter-told = 请打电话或写信告诉他
    .about = 这件是{ $how ->
        [phone] 电话
       *[counter] 窗口
    }登记的，他没有聊天可收通知。下面这些要由您告诉他。
    .how = 怎么告诉的
    .text = 说了什么（可以不写）
    .do = 已经告诉他了
counter-told-phone = 打电话
counter-told-letter = 写信
counter-told-counter = 当面
counter-news-asked = 请他补一项
counter-news-request_cancelled = 有一项不用补了
counter-news-moved = 步骤变了
counter-news-paper_judged = 材料看过了
counter-news-preview = 公示里他那一行，请念给他听
counter-news-replied = 回复
counter-receipt_again = 回执和接续码
desk-next-tell = 有 { $count } 件事要告诉他。
desk-go-tell = 去告诉他
desk-history-give_code = 给本人一个接续码（码不在记录里）
desk-history-told = { $how ->
    [letter] 写信告诉了本人
    [counter] 当面告诉了本人
   *[phone] 打电话告诉了本人
  }
desk-done-told = 记下了。
refused-has_chat = 这件事他在自己的聊天里能看到，不用接续码。
refused-no_chat = 这件是窗口或电话登记的，他没有聊天。请打电话或写信告诉他。
entry-over = 这份登记已经交了，或者删掉了。
entry-no_service = 请至少选一项来办的事。
entry-basic_refused = 没有这个同意就不能登记。他改了主意的话，请用“不办了”删掉。
