### 对话：不管办哪件事，助手都这样说话

nothing = {""}
greeting = 您好，我是{ $centre }的智能助手。遇到难处，像平常说话一样告诉我就行。
    我不会问您密码和验证码。
greeting-again = 您好，我还在。我们接着上次的来。
ask-idle-more = 还能办这些。选一个，或者直接说您的难处。
o-menu-more = 别的事
ask-idle = 您想办什么事？说一说您的难处，或者选一个。
ask-about = （下面问的是{ $who }的情况）
ask-unconfirmed = 我听到：{ $question }是“{ $value }”，对吗？
ask-was = （现在记的是：{ $question } {$value}）
ask-staff_why = 原因：{ $why }
ask-paper = 请发一张照片：{ $paper }。
    { $how }
ask-may_skip = （不想说的话，说“跳过”就行）
ask-words = 工作人员想问您：{ $text }
ask-which_case = 您想撤回哪一件？
ask-place = 这是哪一样材料？
ask-place_several = 这 { $count } 张，分别是哪一样材料？
ask-place_now = 先说第{ $number }张。也可以一起说，比如“第一张身份证，第二张户口本”；都一样就说“都是身份证”。
place-line = 第{ $number }张{ $file }：{ $paper }
place-open = 还没说
place-file = （{ $name }）
place-unclear = 没听出是哪一样。选一个，或者说它的名字；说不清就说“不知道”，留给工作人员看。
progress = （第{ $at }项，还剩{ $left }项，大约{ $minutes }分钟）
progress-last = （最后一项）
echo = { $question } { $value }
answer-none = 没有
answer-skipped = 跳过
answer-unknown = 不清楚
answer-later = 以后补

## 给谁办
q-for_whom = 给谁办
    .ask = 这件事是给谁办的？
    .why = 材料要写在申请人的名下，先弄清楚是谁，免得白填。
    .good = 比如：“我自己”“给我妈办”。
# Of whom the questions are, as the assistant names them.
who-self = 您自己
who-mother = 您母亲
who-father = 您父亲
who-spouse = 您爱人
who-child = 您孩子
who-relative = 您亲戚本人
who-other = 他本人
o-for_whom-self = 我自己
o-for_whom-mother = 我母亲
o-for_whom-father = 我父亲
o-for_whom-spouse = 我爱人
o-for_whom-child = 我的孩子
o-for_whom-relative = 兄弟姐妹或别的亲戚
o-for_whom-other = 工友、邻居或别的人
q-speaker_name = 代办人姓名
    .ask = 您自己叫什么名字？（替人办事，也要记下您）
    .why = 工作人员有事要问的时候，知道是谁帮忙办的。
    .good = 比如：王小明。
q-speaker_phone = 代办人电话
    .ask = 您自己的电话号码是多少？
    .why = 有消息先打给您。
    .good = 比如：138 开头的 11 位号码。
q-speaker_authority = 本人知道并同意
    .ask = 本人知道您在替他办，也同意吗？
    .why = 替别人交材料，要本人点头。
    .good = 他知道也同意，就说“是”；还没跟他说，就说“否”。

## 同意
# What was made of a voice, so that a wrong word is seen.
heard-voice = 我听到的是：“{ $words }”。听错了就直接说对的，比如“听错了，是三千五”。
heard-needs = 我听到您想办：{ $needs }。
heard-wishes = 也记着：{ $what }。
heard-more = 您刚才说的我先替您收着，您同意以后才会记下来。
consent-basic = 开始之前要您同意：我会记下您说的情况，只用来办您的事，只有{ $centre }的工作人员能看。您随时可以说“删除我的资料”。
    可以吗？
consent-listener = 听不明白的话，会请{ $provider }的语言模型帮着听。号码和认得出的姓名先盖住；女职工的事、投诉和危险的事不给它看；病情您另外同意了才给。它不作决定。不愿意就选“同意，但不用语言模型”，照样能办。
consent-listener_own = 听不明白的话，会请{ $provider }的语言模型帮着听，话不出本中心。它不作决定。不愿意就选“同意，但不用语言模型”，照样能办。
o-agree_alone = 同意，但不用语言模型
consent-basic_short = 同意我记下您说的情况，只用来办您的事吗？同意才能往下办。
consent-sensitive = 下面会问到健康、银行卡、证件这类私事。只用来办这件事，加密保管。可以问吗？
consent-sharing = 办这件事，可能要请别的部门核对您的情况（比如民政局）。可以吗？
consent-publication = 按规定，名单可能要公示几天：名字会遮住一部分，不写病情、电话和住址。可以吗？
consent-guardian = 下面会问到不满 14 岁的孩子。孩子的事，要父母或监护人同意才能记。可以记下来吗？
consent-refused = 好的，刚才说的我都没有留。
    想办的时候，打 { $phone }，或者到{ $address }（{ $hours }）都行。
consent-refused-part = 好的，这些就不在这里问了。办的时候到{ $address }当面说，或打 { $phone }。
why-consent = 国家有规定：记您的个人情况，先要您点头。不同意也没关系，可以打电话或到窗口办。
why-general = 工作人员要靠这些来看您合不合适、怎么帮您。不方便说的可以跳过。

## 办哪几件事
needs-one = 我听到您想办：{ $needs }。对吗？
needs-several = 我听到您想办这几件：{ $needs }。一起办吗？
needs-dropped = 好的，先不办。您再说说，想办什么？
needs-again = 您已经有一件“{ $service }”在办，编号 { $case }。下面说的是再办一件。
needs-under_way = 您的“{ $service }”（{ $case }）还在办，您说的我转给工作人员看。
needs-lead = 还有一句：您或者家里人想找份活、学门手艺，我们也帮得上。想办就选一个，不想办不用管。
lead-not_now = 好的。以后想办，随时说。
how-ask = 这次办得怎么样？点一下就行，不点也可以。只记个数，不记名字。
how-good = 满意
how-fair = 一般
how-poor = 不满意
how-thanks = 谢谢您，记下了。
how-thanks_poor = 谢谢您说实话，记下了。想说说哪里没办好，回“人工”，有人听您说。
lead-door = 往后您或者家里人要“{ $needs }”，在这里说一声就行。
needs-together = 这几件一起给您办：{ $needs }。一样的话只问一次。哪件不想办，说“不办{ $one }”就行。
needs-later = { $needs }我也记下了。先把{ $now }办完，再问您这件，说过的不用再说。想先办它，说“先办{ $one }”；不想办，说“不办{ $one }”。
needs-next = 您刚才还说想办{ $needs }，接着办吗？说过的不再问。
needs-next_dropped = 好的，{ $needs }先不办。以后想办，随时说。
needs-let_go = 好的，{ $needs }不办了。接着办{ $now }。
needs-goes_on = 好的，就办{ $now }。
needs-all = 好的，都办。
needs-first = 好的，先办{ $needs }。{ $others }放在后面，不会丢。
o-needs-go_on = 接着办
o-needs-not_now = 先不办
o-needs-all = 一起办
o-needs-only = 只办{ $service }
o-needs-none = 都不是

door-to-other = 这件事不归我们办。说“找人工”，工作人员会告诉您找谁。
door-to-legal = 这件事不在工会能办的范围里。可以打 { $number }，公共法律服务热线，免费问律师。
door-to-government = 这件事归政府部门管。打 { $number } 反映，他们会派给管这件事的单位。
door-to-labour = 这件事可以打 { $number }，人社热线，他们管工资、社保和工伤。
door-to-police = 请马上打 { $number } 报警。
door-to-tax = 税的事可以打 { $number }，税务热线。
door-to-school = 学校里的助学金要向学校申请，请问班主任或学校的资助办公室。
door-to-medical = 医保报销的事归当地医保局管，也可以打 { $number } 问。
door-to-women = 可以打 { $number }，妇女热线。
door-to-youth = 可以打 { $number }，青少年热线。
door-to-heart = 心里难受，可以打 { $number }，心理援助热线，有人听您说。

## 上次填过的
known-head = 这些您以前填过，还对吗？
known-foot = 哪一项变了，回复它前面的数字。
known-none = 好的，我们重新填。
o-known-yes = 都对
o-known-no = 都不对，重新填

## 核对
review-head = { $service }：请看一遍，对不对？
review-line = { $number }. { $question }：{ $value }
review-papers = 照片：{ $papers }。哪张不对，直接说，比如“那张是户口本，不是身份证”。
review-photos = { $paper }{ $count }张
review-foot = 要改哪一项，回复它前面的数字，或者直接说。没问题就说“提交”。
o-submit = 没问题，提交
o-later = 先不交，以后再说
settle-two = 前面记的{ $question }是 { $old }，这次听到的是 { $now }。哪个对？
problem-id_age = 这个号码上的出生日期是{ $born }，和{ $who }的年纪对不上。请再看一眼证件，是不是{ $who }的。
problem-id_birth = 这个号码上的出生日期是{ $born }，和前面说的{ $who }的生日不一样。请再看一眼证件。
problem-id_of_another = 这个号码是另一个人的。请发{ $who }自己的身份证号。
problem-id_sex = 这个号码和{ $who }的性别对不上。请再看一眼证件。

## 回话
said-noted = 记下了：{ $what }。
said-corrected = 改好了：{ $what }。
said-stands = 记着呢：{ $what }。
said-told_for_staff = 您说的都留着，工作人员看得到。这一项还要您答一句。
said-asked_later = 您说的我先替您收着，后面再跟您核对。
said-not_found_before = 您前面说的我都留着。这一项我没从里头听出来，麻烦您再说一声。
said-words_kept = 您说的话工作人员也看得到。
said-sorrow = 听着心里难受，您多保重，不着急。想歇就歇着，您填的都留着。
said-weary = 问得多，让您受累了。不想说的可以说“跳过”，累了先歇着，您填的都留着。
said-skipped = 好的，这项先不填。
said-set_aside = 好，这一项先放着，我们先说别的。
said-left_unknown = 好的，先写“不清楚”，工作人员会帮您弄明白。
said-parents_file = 助学的申请记在家长名下，所以申请人写您自己，孩子的情况后面单独问。
said-of_others = 您说的我听到了。这一项要填的是{ $who }的情况，所以还没写上。
said-for_whom = 好，这次是替{ $who }办。
said-needed = 这一项少不了，不然没法往下办。
said-no_id = 没关系，没有身份证号也能往下办。我记给工作人员看，他们会告诉您拿什么来代替。
said-flagged = 好的，我先照这样记下，请工作人员帮您核对。
said-unclear = 不好意思，我没太听明白。
said-or_skip = 一时说不上来，就说“跳过”；想找人帮忙，就说“找人工”。
problem-again = 这个数我还是记不上，请您再看一眼。
problem-still = 没关系，这个数不急。可以先放着，也可以请工作人员来帮您。
problem-still_person = 没关系，可以请工作人员来帮您。
said-hasty = 刚才那一下来得太快，像是碰到的，没有算数。请看清楚再选一次。
said-stale = 这个选项是前面那一问的，已经过去了。
said-language = 好的，我们说中文。
said-help = 您像平常说话一样说就行。还可以说：“返回”改上一项，“跳过”，“为什么问”，“进度”，“暂停”，“找人工”，“换个聊天接着办”，“取消”，“隐私说明”，“删除我的资料”。
    也可以打 { $phone }，或到{ $address }（{ $hours }）。
said-welcome = 不客气。
said-paused = 好的，都替您存着。什么时候想接着办，说一声就行。
said-bye = 好的，有事随时找我。
said-no_back = 前面没有可以改的了。
said-nothing_to_withdraw = 您现在没有在办的申请。
said-no_answer = 这个我说不准，怕说错了耽误您。可以打 { $union }（工会热线）或 { $labour }（人社热线）问；要问工作人员，就说“找人工”。
said-failed = 刚才这句我没有处理好，已经留着给工作人员看。请换个说法再说一遍，或打 { $phone }。
unreadable-type = 这个文件我打不开。请发照片（JPG、PNG）或 PDF。
unreadable-size = 这个文件太大了。请拍小一点，或者分几张发。
unreadable-empty = 这个文件是空的，请再发一次。
unreadable-quota = 您发的照片已经很多了，先到这里。还要补的话，请说“找人工”。
unreadable-failed = 照片没有收好，请再发一次。
unreadable-wordless = 这个我看不懂，请打字告诉我，或者发照片。
unreadable-long = 这段话太长了，我一次读不完。请分成几段发，前面说过的都还在。
unreadable-script = 这些符号我看不懂，请打字告诉我。

## 确认
confirm-cancel = { $needs }真的不办了吗？这一件填好的内容会删掉，找不回来。
confirm-delete = 要删除您在这里的全部资料吗？没交的申请、说过的话、发过的照片都会删掉，找不回来。
    已经交给工作人员的申请要按档案规定保存，我会把您的要求告诉他们。
confirm-withdraw = 真的要撤回这份申请吗？
confirm-kept = 好的，什么都没动。
confirm-cancelled = 好的，{ $needs }不办了，这一件填的内容删掉了。
deleted-alert = 紧急情况的记录，工作人员要按规定留着。
deleted-all = 都删掉了。以后有难处，随时再来。
deleted-with-case = 聊天和没交的内容都删掉了。已经交的申请（{ $cases }）按档案规定还要保存，您的要求我已经告诉工作人员。
o-confirm-cancel = 不办了
o-confirm-delete = 全部删除
o-confirm-withdraw = 撤回
o-confirm-no = 先不
o-agree = 同意
o-disagree = 不同意
o-skip = 跳过
o-wait = 这一项先放着
o-none = 没有
o-status = 查进度
o-human = 找人工
o-resume = 接着办
o-case = { $service }（{ $case }）

## 材料
paper-kept = 照片收到了，替您保管着。
paper-received = { $count ->
    [1] 照片收到了。
   *[other] { $count } 张照片收到了。
}
paper-placed = 好的，记作：{ $paper }。
papers-placed = 好的，记作：{ $what }。
paper-nth = 第{ $number }张 { $paper }
paper-nth_only = 第{ $number }张
paper-not_that = 好的，那张不是{ $paper }。
paper-left = 好的，这张留给工作人员看。
papers-left = 好的，{ $what }留给工作人员看。
paper-by_mistake = 好的，这张是发错的，不算材料，不要紧。
papers-by_mistake = 好的，{ $what }是发错的，不算材料，不要紧。
paper-lack_noted = 好的，没有{ $what }也不要紧，我记下了，交上来以后工作人员能看到。
paper-lack_later = 好的，{ $what }以后再补，我记下了。
paper-explained = { $paper }：{ $how }
paper-explained_foot = 还弄不明白也不要紧，您说一声“找人工”，工作人员会帮您。
paper-mistake = 发错的照片
    .how = 不是材料，不用管。
paper-still = 还差一样：
paper-send_when_ready = 好的，不急，拍好了发来就行。
paper-other = 别的材料
    .how = 拍清楚四个角，字看得见就行。
paper-voice = 语音
voice-kept = 语音替您留着，工作人员能听。我还听不懂语音，请再打字说一遍。
o-place-more = 下一页

## 进度
status-case = { $service }（{ $case }）：{ $state }。{ $since } 交的。
status-case_due = { $service }（{ $case }）：{ $state }。{ $since } 交的，{ $due } 之前会有人处理。
status-alert_unseen = { $service }（{ $case }）：按急事发给值班的人了，现在还没有人看到。急的话请先打 { $police } 或 { $ambulance }，也可以打 { $phone }。
status-alert_seen = { $service }（{ $case }）：{ $by }已经看到了。有危险先打 { $police }。
status-reason = 工作人员说：{ $reason }
status-draft = { $service }：还没交，还有 { $left } 项没填。
status-draft_full = { $service }：都填好了，还没交。
status-draft_next = { $service }：前面这件交了就接着办，说过的不再问。
status-none = 您现在没有在办的事。

## 交了以后
receipt-head = 交好了。{ $service }，编号 { $case }。
receipt-next = 接下来工作人员会看您的申请，有消息就在这里告诉您。
receipt-next_due = 接下来工作人员会看您的申请，{ $due } 之前会有回音，就在这里告诉您。
receipt-urgent = 这件事等不得，已经标了“急”，请工作人员先看。人不舒服马上打 { $ambulance }。
receipt-next_elsewhere = 接下来由专人看。会按您说的时间、用您说的办法找您，不在这个聊天里找。
receipt-next_here = 接下来由专人看。有回音会在您说的时间、在这个聊天里告诉您，只说“有新消息”。
receipt-clock = 请留意：{ $clock }，最晚 { $last }。
receipt-clock_past = 先别放弃，也别再等：是不是真过了，工作人员先帮您看这一条；您现在也打 { $labour }（人社热线）或 { $union }（工会热线）问一问。
receipt-kept = 只有专门受理投诉的人能看到，被反映的人看不到。
receipt-kept_unread = 我们这里现在没有能受理这件投诉的人，先锁着没人看。请直接打 { $union }（上级工会）或 { $government } 反映。
receipt-code = 没留姓名电话，请记好下面这个号码，{ $days } 天里有效。以后换了手机或聊天，发这个号码就能接着问。不要给别人看。
receipt-papers = 还要这些材料，有空拍照发来就行：{ $papers }。
receipt-papers_welcome = 手边有这些的话，有空拍照发来，没有也不要紧：{ $papers }。
receipt-foot = 想知道办到哪了，说“进度”。要补材料、改内容、撤回，直接说。
call-opened = 已经告诉工作人员了，会有人在这里回您。
call-before = 您前面跟我说的，接您这件事的人也看得到，不用再说一遍。
call-opened_urgent = 这件事等不得，我先转给工作人员了，标了“急”。现在还没有人看到。人不舒服马上打 { $ambulance }，也可以直接打 { $phone }。
call-opened_closed = 已经替您记下了。现在不是上班时间（{ $hours }），上班后会有人在这里回您。急事请打 { $phone }。
done-withdraw = 已经撤回：{ $service }（{ $case }）。以后情况变了，可以再申请。
done-supply = 好的，已经记到 { $case } 里了。
done-add_paper = { $count ->
    [1] 照片收到了，已经放进 { $case }。
   *[other] { $count } 张照片收到了，已经放进 { $case }。
}
done-lack_paper = 没关系，您说的我告诉工作人员了，接着往下办。以后有了，拍照发来就行。
done-say = 好的，已经转给工作人员。
done-relayed = 已经转给{ $by }。
ask-reach = 方便的话，留个称呼和电话，工作人员好找您。想几点打、想发短信，也可以说。不想留，说“不留”，就在这里回您。
o-reach-skip = 不留
reach-skipped = 好的，不留也行，工作人员就在这里回您。
reach-left = 好的，工作人员就在这里回您。想留电话，随时发给我就行。
done-reach = 记下了：{ $what }。工作人员看得到。
reach-name = 您的称呼
reach-phone = 您的电话
reach-reach = 您想怎么联系
reach-news = 有了就告诉您
done-leave = 好的，智能助手回来了。
notice-refused = 这一步没有办成：{ $why }
notice-claimed = { $by }正在看您的“{ $service }”（{ $case }）。
notice-claimed_call = { $by }看到了，会在这里回您。
notice-asked = 您的“{ $service }”（{ $case }）还差一样：
notice-asked_what = { $what }

channel-web = 网页聊天
channel-telegram = Telegram
channel-wechat = 微信
channel-official = 微信公众号
channel-wecom = 企业微信
channel-kf = 微信客服
channel-console = 电脑上的聊天
heard-link = 您想在这里接着办 { $case }。
heard-code = 您有接续码，想在这里接着办。
confirm-move = 要换一部手机、换一个聊天接着办，我给您一个接续码。
    会一起换过去的：{ $what }。
    换过去以后，就在那边办，这里不再显示。要是只换了电话号码，把新号码告诉我就行。给您接续码吗？
o-confirm-move = 给我接续码
o-move-all = 都换过去，给我接续码
o-move-only = 只换{ $what }
move-case = { $service }（{ $case }）
move-draft = 还没交的{ $service }
move-code = 请在新的聊天里发下面这个接续码，就能在那边接着办。{ $minutes }分钟内有效，只能用一次，也只显示这一次，请不要告诉别人。
    没用上也没关系，这里什么都不变。
move-code_is = 接续码：{ $code }
move-own = 这个接续码要在新的聊天里发，不是在这里。
move-short = 接续码是 8 位数字，窗口打印的是 12 位。请再看一眼，发给我。
move-wrong = 这个接续码没对上：可能打错了，也可能过了时间，或者用过了。请再看一眼，或者在原来的聊天里再要一个。
    原来的聊天打不开，请打 { $phone }。
move-no_code = 没关系，想接着办的时候再发给我。
move-lost = 没关系，不用着急。请把申请编号发给我（BF 开头的那个），工作人员跟您核对后帮您换到这里。编号找不到，请打 { $phone }，或到{ $address }。
move-here = 接上了，从现在起在这里接着办：{ $what }。
ask-code = 请把原来聊天里给您的接续码发给我（8 位数字）。
    还没有的话，在原来的聊天里说“换个聊天接着办”，就会给您。
o-code-lost = 原来的聊天打不开了
o-code-no = 先不换
ask-link_phone = 申请 { $case } 时，您留的手机号是多少？
link-asked = 记下了。如果 { $case } 的编号和手机号对得上，工作人员会打申请里留的电话，跟您核对后换到这里。
    电话里会问您这个数：{ $mark }。
    原来的聊天还打得开，就在那边说“换个聊天接着办”，更快。着急请打 { $phone }。
link-enough = 今天试过好几次了。请打 { $phone }，或到{ $address }，工作人员帮您接着办。
link-no_phone = 没关系。请打 { $phone }，工作人员帮您接着办。
link-away = 用您的接续码，已经转到{ $channel }接着办了：{ $what }。
    如果这不是您本人换的，请点“不是我换的”，或马上打 { $phone }。
link-away_by = { $by }核对后，已经转到{ $channel }接着办了：{ $what }。
    如果这不是您本人换的，请点“不是我换的”，或马上打 { $phone }。
o-worry-yes = 我没事
o-worry-no = 我不太好
o-gone-fine = 知道了
o-gone-not_me = 不是我换的
gone-fine = 好的。
gone-not_me = 好的，我记下了：不是您换的。那边已经停住，看不到也动不了，工作人员核对好了会告诉您。着急请马上打 { $phone }。
link-frozen = { $what }先停在这里：原来的聊天里说，不是他本人换过来的。工作人员核对好以前，这里看不到它，也动不了它。
    是您本人换的，别担心，请打 { $phone } 说一声，核对好了接着办。
link-thawed = { $by }核对好了，{ $service }（{ $case }）在这里接着办。
link-here = 接上了。“{ $service }”（{ $case }）从现在起在这里接着办。
notice-request_cancelled = 刚才要您补的，不用补了。
notice-person = （现在是{ $by }在和您说话。您说的会直接转给他。想回到智能助手，就说“回到助手”。）
notice-handed_back = { $by }说完了，智能助手回来了。
notice-moved = { $service }（{ $case }）有新进展：{ $state }。
notice-moved-returned = { $service }（{ $case }）还要补一补。
notice-moved-declined = { $service }（{ $case }）这次没有办成。
notice-moved-closed = { $service }（{ $case }）办完了。
notice-extended = { $service }（{ $case }）要多一些时间，最晚 { $due }。原因：{ $reason }
notice-written-receipt = { $service }（{ $case }）的书面告知：{ $text }
notice-written-answer = { $service }（{ $case }）的书面答复：{ $text }
notice-reason = 工作人员说：{ $reason }
notice-file = 初步看过了。还要补几项，用来建档，我一项一项问您。
notice-paper_accepted = { $paper }看过了，可以用。（{ $case }）
notice-paper_returned = { $paper }还不行：{ $reason }
    请再发一张。
notice-acknowledged = { $by }已经看到您说的话，知道您的情况了。
notice-offer_back = { $by }好一会儿没有回话了。您可以再等等，也可以说“回到助手”，我接着帮您。
remind = 您的“{ $service }”还差 { $left } 项没填，都给您留着。想接着办，回我一句就行。这阵子顾不上也不要紧，{ $days } 天之内都在；过了这些天，填的内容会自动删掉。
remind-discreet = 您上次有事没说完，都给您留着。想接着说，回我一句就行；不想说了，不用理。
ask-news = 您有一条新消息。方便看的时候，回“看”就行。
o-news-look = 看
o-news-not_now = 现在不方便
news-kept = 好，先不打扰，给您留着。方便了回我一句就行。
remind-last = 您的“{ $service }”还没办完，差 { $left } 项，再过 { $hours } 小时就会自动删掉。想留着接着办，回我一句就行；不办了，不用理。
expired = 您的“{ $service }”很久没有动过了，填的内容已经删掉。想办的时候，随时再来。

## 危险
danger-self_harm = 我听到您很难受。您现在安全吗？身边有人吗？
    如果马上有危险，请打 { $police } 或 { $ambulance }。
    想有人听您说，打 { $heart }。
danger-taken = 马上打 { $ambulance }，现在就打。说清楚吃了什么、伤在哪里、人在哪里。
    旁边有人就喊人。别一个人待着，别睡。
    一边等，一边想有人听您说，打 { $heart }。
danger-self_harm_other = 您先稳住。马上打 { $police }，说清楚人在哪里。在高处或水里打 { $fire }，受了伤打 { $ambulance }。
    有人能陪着就陪着，慢慢跟他说话，别说重话，别硬拉。
    您自己也别站到危险的地方去。
danger-violence = 先保护好自己，能离开就离开，到人多的地方去。
    马上打 { $police }。受了伤打 { $ambulance }。
    也可以打 { $women }，有人帮您。
danger-threat = 我听得出来，您气极了。先别动手，手里的东西放下，离他远一点。
    真伤了人，您和家里人都要跟着受苦。有什么委屈，慢慢跟我说。
    忍不住了打 { $heart }，有人听您说。有人受伤打 { $ambulance }，有危险打 { $police }。
danger-confinement = 有人不让您走，这不对。能打电话就打 { $police }。
    不方便说话，可以发短信到 12110 报警。
danger-injury = 先救人：马上打 { $ambulance }。
    有火或有人被困，打 { $fire }；要警察，打 { $police }。
    能拍照就把现场拍下来。
danger-collective = 我听到了，大家很着急。请别堵路、别上高处，人最要紧。
    可以打 { $government } 或 { $union } 反映。有人受伤或打起来，马上打 { $police }。
    说一说：哪家单位、多少人、欠了什么，我转给工作人员。
danger-child_labour = 未满 16 岁不能做工。孩子有危险，马上打 { $police }。
    请告诉我在哪里，别的不用多说。
danger-assault = 这不是您的错。请马上打 { $police }，先到安全的地方。
    衣服和东西先别洗、别扔。也可以打 { $women }。
danger-unsure = 您说的让我有点担心。您现在安全吗？
    有危险请马上打 { $police } 或 { $ambulance }；心里难受可以打 { $heart }。
worry-heard = 听您这么说，我心里也不好受。日子压得您太累了。
ask-worry = 您现在安全吗？心里憋得慌，可以打 { $heart }，有人听您说。
worry-listen = 我在听，您慢慢说。
worry-fine = 好，我放心些。难受的时候随时跟我说，打 { $heart } 也行。
worry-here = 好，咱们接着来。难受了随时跟我说，打 { $heart } 也行。
worry-silent = 等了一会儿没有您的回话，我不放心。
danger-passing_on = 您的话我已经发给值班的人，现在还没有人看到。急的话请先打 { $police } 或 { $ambulance }，也可以打 { $phone }。
danger-kept = 您填的内容都还在，不着急。
danger-ask_place-1 = 您现在在哪里？说个地方，我一起转过去。
danger-ask_place-2 = 能告诉我您那边是什么地方吗？路名、楼名都行。
danger-ask_place-3 = 附近有什么看得见的？店名、站名都可以。
danger-way_out = 没有危险、想接着办，说“继续”就行。
danger-ask_company-1 = 身边有人吗？
danger-ask_company-2 = 能不能叫个信得过的人到您身边来？
danger-place_told = 记下了，您在{ $place }。
danger-phone_told = 好，这个电话我也转过去。
danger-with-1 = 有人在您身边就好，请他先别走开。
danger-with-2 = 好，您让他多陪您一会儿。
danger-with-3 = 身边有人，我放心一些。别让自己落单。
danger-alone-1 = 一个人扛着，太难了。能给家里人或者朋友打个电话吗？
danger-alone-2 = 我在这儿陪您说话。能叫个人过来，就叫一个。
danger-alone-3 = 有我听您说着。再找个信得过的人陪您，好吗？
danger-listen-1 = 我在听，您慢慢说。
danger-listen-2 = 您说的这些我都记着，一句也不会丢。
danger-listen-3 = 嗯，我听到了。您愿意跟我说，就接着说。
danger-listen-4 = 我还在，您说的每一句我都转过去。
danger-hard-1 = 您难成这样，不是您的错。我在听。
danger-hard-2 = 这些事换谁都难受。您慢慢说，我陪着您。
danger-again-1 = 我在。先别动，慢慢喘口气，离危险的地方远一点。
danger-again-2 = 您先顾着自己，别的事都可以等。
danger-again-3 = 我没走开。先让自己待在安全一点的地方。
danger-unseen-1 = 值班的人还没看到，请先打 { $police } 或 { $ambulance }。
danger-unseen-2 = 现在还没有人接到。{ $police } 一直有人，也可以打 { $phone }。
danger-unseen-3 = 我这边还在等人看到。急的话，先打 { $police }。
danger-seen_by = { $by }已经看到了，您说的他也能看到。有危险先打 { $police }。
danger-down-1 = 太好了，您平安比什么都要紧。先歇一歇，喝口热水。
danger-down-2 = 那就好。今天够难的了，先好好歇着。
danger-down-3 = 听您这么说，我放心多了。先缓一缓，不着急。
danger-rest-1 = 好，您先歇着。您说的我也转过去。
danger-rest-2 = 嗯，我在。先照顾好自己。
danger-rest-3 = 知道了。您慢慢歇，有话随时跟我说。
danger-go_on = 要办的事不着急。哪天想接着办，说一声“继续”就行。
danger-believed-1 = 您平安就好，是我多心了，我们接着来。
danger-believed-2 = 好，我信您，没事最要紧。我们接着来。
danger-believed-3 = 听您这么说我就放心了，我们接着来。
danger-may_call = 您这句话我也转给值班的人了。他们还是会看到，可能会打电话问您一声，照实说就行。
danger-may_call_by = 您这句话我也转给{ $by }了。可能还会打电话问您一声，照实说就行。
danger-resumed = 好的，我们接着来。
danger-rested = 又见到您了，真好。之前说过的都还在，不用再说一遍，我们慢慢来。
danger-closed = 工作人员那边先告一段落了。要是又有危险，随时跟我说，先打 { $police }。
danger-passed_on = 跟您说一声：那时候为了您的安全，我把{ $what }发给了本中心值班的工作人员。想知道他们还告诉过谁，打 { $phone } 问。
danger-passed_on_to = 跟您说一声：那时候为了您的安全，我把{ $what }发给了本中心值班的工作人员，{ $by }看到了。想知道他们还告诉过谁，打 { $phone } 问。
danger-passed-words = 您说的话
danger-passed-name = 您的姓名
danger-passed-phone = 您的电话
danger-passed-place = 您说的地方

# 没说准的时候
settle-again = 我还没弄清是哪一个。
settle-person = 没关系，这一项也可以先放着，或者让工作人员跟您核对。您看怎么办？
settle-stands = 好，{ $question }还照原来的：{ $value }。
settle-refused = 好，那不算。
o-settle-none = 都不对
half = 我怕听错您的意思。下面点一个，或者再跟我说一句。
half-consent = 不急，您想好了再定。同意就按“同意”，不愿意就按“不同意”。
half-review = 我没听准。没问题要交，就按“提交”；哪里要改，直接说。
review-not_yet = 先不交。要交就按“提交”；哪里要改，直接说。
half-delete = 先不删。真要删就按“全部删除”。
half-cancel = 先不取消。真不办了就按“不办了”。
half-withdraw = 先不撤。真要撤就按“撤回”。
said-yes_or_no = 我怕听错，再问您一声。
said-already_in = { $service }已经交上去了，编号 { $case }，不用再交一次。
said-which_wrong = 您看是不是这一项要改？
said-passed_on = 这句话我记在申请（{ $case }）里了，工作人员看得到。
settle-left = 这一项工作人员会再跟您核对。

