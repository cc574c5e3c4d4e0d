### 对话：不管办哪件事，助手都这样说话

nothing = {""}
greeting = 您好，我是{ $centre }的智能助手。遇到难处，像平常说话一样告诉我就行。
    我不会问您密码和验证码。
greeting-again = 您好，我还在。我们接着上次的来。
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
    .good = 回复“同意”或“还没说”。

## 同意
heard-needs = 我听到您想办：{ $needs }。
heard-more = 您刚才说的我先替您收着，您同意以后才会记下来。
consent-basic = 开始之前要您同意：我会记下您说的情况，只用来办您的事，只有{ $centre }的工作人员能看。您随时可以说“删除我的资料”。
    可以吗？
consent-sensitive = 下面会问到健康、银行卡、证件这类私事。只用来办这件事，加密保管。可以问吗？
consent-sharing = 办这件事，可能要请别的部门核对您的情况（比如民政局）。可以吗？
consent-publication = 按规定，名单可能要公示几天：名字会遮住一部分，不写病情、电话和住址。可以吗？
consent-guardian = 下面会问到不满 14 岁的孩子。您是孩子的父母或监护人，同意记下来吗？
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
review-foot = 要改哪一项，回复它前面的数字，或者直接说。没问题就说“提交”。
o-submit = 没问题，提交
o-later = 先不交，以后再说
settle-two = 前面您说{ $question }是 { $old }，这次说的是 { $now }。哪个对？
problem-id_of_another = 这个号码是另一个人的。请发{ $who }自己的身份证号。
problem-id_sex = 这个号码和{ $who }的性别对不上。请再看一眼证件。

## 回话
said-noted = 记下了：{ $what }。
said-corrected = 改好了：{ $what }。
said-skipped = 好的，这项先不填。
said-set_aside = 好的，先放一放，最后我再问您一次。
said-left_unknown = 好的，先写“不清楚”，工作人员会帮您弄明白。
said-needed = 这一项少不了，不然没法往下办。
said-flagged = 好的，我先照这样记下，请工作人员帮您核对。
said-unclear = 不好意思，我没太听明白。
said-unclear_again = 还是没听明白，别着急。说不上来就说“跳过”，想找人帮忙就说“人工”。
said-or_skip = 说不上来就说“跳过”，想找人帮忙就说“人工”。
said-hasty = 刚才那一下来得太快，像是碰到的，没有算数。请看清楚再选一次。
said-stale = 这个选项是前面那一问的，已经过去了。
said-language = 好的，我们说中文。
said-help = 您像平常说话一样说就行。还可以说：“返回”改上一项，“跳过”，“为什么问”，“进度”，“暂停”，“找人工”，“取消”，“删除我的资料”。
    也可以打 { $phone }，或到{ $address }（{ $hours }）。
said-welcome = 不客气。
said-paused = 好的，都替您存着。什么时候想接着办，说一声就行。
said-bye = 好的，有事随时找我。
said-no_back = 前面没有可以改的了。
said-nothing_to_withdraw = 您现在没有在办的申请。
said-no_answer = 这个我没有确切答案，不敢乱说。可以打 { $union }（工会热线）或 { $labour }（人社热线）；要我找工作人员，就说“找人工”。
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
confirm-cancel = 真的不办了吗？填好的内容会删掉，找不回来。
confirm-delete = 要删除您在这里的全部资料吗？没交的申请、说过的话、发过的照片都会删掉，找不回来。
    已经交给工作人员的申请要按档案规定保存，我会把您的要求告诉他们。
confirm-withdraw = 真的要撤回这份申请吗？
confirm-kept = 好的，什么都没动。
confirm-cancelled = 好的，已经取消，填的内容删掉了。
deleted-all = 都删掉了。以后有难处，随时再来。
deleted-with-case = 聊天和没交的内容都删掉了。已经交的申请（{ $cases }）按档案规定还要保存，您的要求我已经告诉工作人员。
o-confirm-cancel = 不办了
o-confirm-delete = 全部删除
o-confirm-withdraw = 撤回
o-confirm-no = 先不
o-agree = 同意
o-disagree = 不同意
o-skip = 跳过
o-none = 没有
o-status = 查进度
o-human = 找人工
o-resume = 接着办
o-case = { $service }（{ $case }）

## 材料
paper-kept = 照片收到了，替您保管着。
paper-received = 照片收到了。
paper-placed = 好的，记作：{ $paper }。
paper-other = 别的材料
paper-voice = 语音
voice-kept = 语音替您留着，工作人员能听。我还听不懂语音，请再打字说一遍。
    .how = 拍清楚四个角，字看得见就行。

## 进度
status-case = { $service }（{ $case }）：{ $state }。{ $since } 交的。
status-case_due = { $service }（{ $case }）：{ $state }。{ $since } 交的，{ $due } 之前会有人处理。
status-reason = 工作人员说：{ $reason }
status-draft = { $service }：还没交，还有 { $left } 项没填。
status-draft_full = { $service }：都填好了，还没交。
status-none = 您现在没有在办的事。

## 交了以后
receipt-head = 交好了。{ $service }，编号 { $case }。
receipt-next = 接下来工作人员会看您的申请，有消息就在这里告诉您。
receipt-next_due = 接下来工作人员会看您的申请，{ $due } 之前会有回音，就在这里告诉您。
receipt-clock = 请留意：{ $clock }，最晚 { $last }。
receipt-papers = 还要这些材料，有空拍照发来就行：{ $papers }。
receipt-foot = 想知道办到哪了，说“进度”。要补材料、改内容、撤回，直接说。
call-opened = 已经告诉工作人员了，会有人在这里回您。
call-opened_closed = 已经替您记下了。现在不是上班时间（{ $hours }），上班后会有人在这里回您。急事请打 { $phone }。
done-withdraw = 已经撤回：{ $service }（{ $case }）。以后情况变了，可以再申请。
done-supply = 好的，已经记到 { $case } 里了。
done-add_paper = 照片收到了，已经放进 { $case }。
done-say = 好的，已经转给工作人员。
done-relayed = 已经转给{ $by }。
done-leave = 好的，智能助手回来了。
notice-refused = 这一步没有办成：{ $why }
notice-claimed = { $by }正在看您的“{ $service }”（{ $case }）。
notice-claimed_call = { $by }看到了，会在这里回您。
notice-asked = 您的“{ $service }”（{ $case }）还差一样：
notice-asked_what = { $what }

channel-web = 网页聊天
channel-telegram = Telegram
channel-wechat = 微信
channel-console = 终端
heard-link = 您想在这里接着办 { $case }。
ask-link = 有人想在{ $channel }里接着办您的“{ $service }”（{ $case }）。是您本人吗？
ask-link_phone = 申请 { $case } 时，您留的手机号是多少？
o-link-yes = 是我
o-link-no = 不是我
link-asked = 记下了。如果 { $case } 的手机号对得上，我会在原来的聊天里问一句，请到那边点“是我”。去不了那边，就打 { $phone }，工作人员帮您换。
link-enough = 今天问过好几次了。请打 { $phone }，或到{ $address }，工作人员帮您接着办。
link-no_phone = 没关系。请打 { $phone }，工作人员帮您接着办。
link-tell_person = 有人想在{ $channel }里接着办 { $case }。如果是您本人，请告诉{ $by }。
link-refused = 好的，没有换，还在这里办。您的资料没有给别人看。不放心就打 { $phone }。
link-away = 您的“{ $service }”（{ $case }）换到{ $channel }里接着办了。要是不是您换的，请马上打 { $phone }。
link-here = 接上了。“{ $service }”（{ $case }）从现在起在这里接着办。
notice-request_cancelled = 刚才要您补的，不用补了。
notice-person = （现在是{ $by }在和您说话。您说的会直接转给他。想回到智能助手，就说“回到助手”。）
notice-handed_back = { $by }说完了，智能助手回来了。
notice-moved = { $service }（{ $case }）有新进展：{ $state }。
notice-moved-returned = { $service }（{ $case }）还要补一补。
notice-moved-declined = { $service }（{ $case }）这次没有办成。
notice-moved-closed = { $service }（{ $case }）办完了。
notice-reason = 工作人员说：{ $reason }
notice-file = 初步看过了。还要补几项，用来建档，我一项一项问您。
notice-paper_accepted = { $paper }看过了，可以用。（{ $case }）
notice-paper_returned = { $paper }还不行：{ $reason }
    请再发一张。
notice-acknowledged = { $by }已经知道您的情况了。
notice-offer_back = { $by }好一会儿没有回话了。您可以再等等，也可以说“回到助手”，我接着帮您。
remind = 您的“{ $service }”还差 { $left } 项没填。想接着办，回我一句就行。不办了也没关系，{ $days } 天后会自动删掉。
expired = 您的“{ $service }”很久没有动过了，填的内容已经删掉。想办的时候，随时再来。

## 危险
danger-self_harm = 我听到您很难受。您现在安全吗？身边有人吗？
    如果马上有危险，请打 { $police } 或 { $ambulance }。
    想有人听您说，打 { $heart }。
danger-violence = 先保护好自己，能离开就离开，到人多的地方去。
    马上打 { $police }。受了伤打 { $ambulance }。
    也可以打 { $women }，有人帮您。
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
danger-passing_on = 我已经把您的话转给值班的人。您也可以直接打 { $phone }。
danger-kept = 您填的内容都还在，不着急。
danger-heard = 我听着，您说的都转过去了。有危险先打 { $police }。想接着办事，就说“继续”。值班电话：{ $phone }。
danger-resumed = 好的，我们接着来。
