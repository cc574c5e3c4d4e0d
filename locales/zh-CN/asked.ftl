### 大家都会问的：不管问到哪一项，都答一句，再接着问。用的都是中心自己的资料。

asked-word_file = 建档，就是工会给困难职工家里建一份档案，记着家里的情况，往后好帮。没办过、没听说过，就是没有。
asked-word_free_teacher = 公费师范生，是国家出学费培养的师范生，上学不交学费，毕业以后要去当老师。学费自己交的，就不是。
asked-word_arbitration = 仲裁，就是和单位有了纠纷，请劳动仲裁委员会评一评、定个结果，不收钱，在打官司前面。没去过，就说没去过。
asked-word_migrant = 农民工，说的是户口在农村、出来打工挣工资的人，在城里、在县里做活都一样。您是这样，就算。
asked-cost = 不要钱。{ $centre }办这些事不收费，也不会让您转账。有人向您要钱，请打 { $phone } 告诉我们。
asked-stand_in = 本人说不了、写不了，家里人可以先替着填。您把情况说清楚，工作人员会跟您核对由谁来签字，我这里不替他们定。
asked-gift = 不用，什么都别送。我们办事不收钱，也不收礼。有人向您要，请打 { $phone } 告诉我们。
asked-come_back = 行，不急。填过的都给您留着，什么时候回来，说一声“继续”就接着办。
asked-after_delete = 删了，没交的申请和在这里说过的话就没了，找不回来；想办还可以重新填。已经交给工作人员的申请按档案规定保存，工作人员接着办。
asked-binding = 光问问不算申请。没交之前什么都不算数，随时可以不办；您不同意，我什么都不留。
asked-who_sees = 只有{ $centre }办您这件事的工作人员能看，加密存着。要请别的部门核对，或者名单要公示，都会先问您同不同意。
asked-boss = 我这里不会把您说的告诉老板、单位和平台。往后要是得找单位核实，单位可能会知道；不放心，先打 { $phone } 和工作人员商量，或者说“找人工”。
asked-how_long_left = 填完大约还要 { $minutes } 分钟。
asked-how_long = 交上来以后，工作人员一般 { $days } 个工作日内先看。后面要核实，全办完要多久说不准，随时可以说“进度”。
asked-how_long_open = 交上来以后，工作人员会先看。全办完要多久说不准，随时可以说“进度”。
asked-machine = 我是{ $centre }的智能助手，是电脑程序，不是真人。您的事由工作人员看、由他们定。想和真人说，就说“找人工”。
asked-visit = 在这里就能填、能交，照片也能发。要不要跑一趟，工作人员看过会告诉您。想当面说也行：{ $address }，{ $hours }。
asked-anonymous = 光问事情不用留名字。要交申请，得写真名，不然没法办。不想在这里写，打 { $phone } 或到窗口说也行。
asked-no_paper = 没有也不要紧，申请先交，材料可以以后补。实在拿不出来的，告诉我们一声，工作人员会看有没有别的办法。
asked-fraud = 多个心眼是对的。我们不收钱，不要密码和验证码。不放心就打 { $phone } 或 { $union }（工会热线）问一问，或者到{ $address }来看看。
asked-news = 交了以后，有消息就在这里告诉您。您也可以随时说“进度”来问。
asked-news_days = 交上来以后，工作人员一般 { $days } 个工作日内先看。
asked-someone_else = 可以替别人办。告诉我给谁办就行，比如“给我妈办”。材料写他本人的，要他知道并同意。
asked-where = { $centre }：{ $address }。
    上班时间：{ $hours }。
    电话：{ $phone }。
asked-change = 能改。说“返回”改上一项，或者直接说，比如“电话改成……”。交之前会让您再看一遍，交了以后也能改。
asked-must_answer = 不想说的，说“跳过”就行。有几项少不了，不填办不下去，到时候我会告诉您。
asked-outcome = 能不能办成，要工作人员看了材料才定，我不能替他们说。先把情况说全，对您有好处。
asked-person = 有。说“找人工”，我就告诉工作人员，他们在上班时间（{ $hours }）回您。也可以直接打 { $phone }。
asked-amount = 能领多少，我说不准，不敢给您打包票。要看家里的情况和规定，工作人员看了材料再告诉您。
asked-queue = 在这里填、在这里交，不用排队。要到窗口来，先打 { $phone } 问一声，免得白等。（{ $hours }）
asked-lawyer = 想问律师，可以打 { $legal }（公共法律服务热线），不收钱。要申请法律援助，就说“法律援助”；能不能派律师，要工作人员看了再说。
asked-evidence = 聊天记录、录音、转账这些先都留好，别删；截图要看得到名字和日期，原件不要交给别人。算不算数要由办案的人看，也可以打 { $legal }（公共法律服务热线）免费问律师。
asked-jobless_money = 失业金、失业补助不在这里领，打 { $labour }（人社热线）问，他们告诉您去哪里办、要什么。
asked-useful = 您把情况说清楚，我帮您把申请填好交上去，工作人员看了告诉您能怎么帮；结果我不敢打包票。急的话打 { $phone }。
asked-recover = 能不能要回来，我不能打包票，要看证据和实际情况。工资条、考勤、聊天记录这些先留好。想请人帮，就说“法律援助”，也可以打 { $labour }（人社热线）。
asked-retaliate = 怕被为难，谁都会担心。可以先打 { $labour }（人社热线）或 { $legal }（法律热线）问问怎么办，也可以打 { $phone } 和我们的工作人员商量。后面怎样我不敢打包票，聊天记录、通知这些先留好。
asked-reach = 老板肯不肯听，我不敢打包票。您把事情说清楚，工作人员看了告诉您能怎么帮。也可以打 { $labour }（人社热线）或 { $legal }（法律热线）问。

asked-cannot_read = 不要紧。可以让家里人、工友念给您听，替您打字；也可以打 { $phone }，或者到{ $address }（{ $hours }），工作人员帮您填。
asked-cannot_fill = 不要紧，您不用自己填：我问一句，您用平常话答一句，我来写。弄不来就打 { $phone }，或者到{ $address }，工作人员帮您办。
asked-too_long = 好，我少说点。一次就问一样，您慢慢来，不着急。
asked-speak = 想和人说，打 { $phone }（{ $hours }），或者说“找人工”，工作人员来找您。在这里打字说也行，一句一句来。
asked-again = 好，再问一遍。
asked-means = 是我没说明白。
asked-too_many = 问得多，耽误您了。这些是办事要用的；不想说的，说“跳过”就行。
asked-nod = 好，咱们接着来。
asked-here_now = 我在呢，您说。
asked-moment = 行，不急。填过的都给您留着，什么时候回来，说一声“继续”就接着办。
asked-told_sign = 没看懂的、不同意的，先别签字、别按手印，更别在空白纸上签。说要带回去看看，拍张照片留好。已经签了的，把怎么签的告诉我们，聊天、录音留着。急的话打 { $phone }，或打 { $legal }（公共法律服务热线）免费问律师。
asked-told_gives_back = 先别退、别交，也别签字，把他怎么说的聊天、录音留好。证明该由单位开，他不开，可以打 { $labour }（人社热线）找劳动监察问；急的话打 { $phone }，工作人员帮您看。

### 留着什么：内容盖住一半，和“还对吗”那里一样

kept-values = 我这里留着您这些：{ $what }。
kept-labels = 我这里留着这几样：{ $what }。隔了好一阵子，怕手机换了人用，写的什么先不显示。
kept-photos = 还有您发来的 { $count } 张照片或文件。
kept-none = 我这里还没留下您的什么资料。
ask-check = 怕手机换了人用，先对一下：您在这里留的手机号，后四位是几？
o-check-no = 先不看了
check-wrong = 对不上。再看看，是您在这里留过的那个号码的后四位。
check-failed = 今天对不上，先不在这里显示。要看的话，带身份证到{ $address }，或者打 { $phone }，工作人员给您看。
check-no_phone = 隔了好一阵子，这里又没留过电话，怕手机换了人用，先不显示。要看的话，到{ $address }，或者打 { $phone }。
copy-head = 到 { $day } 为止，我这里记着您这些：
copy-case = ■ 交了的：{ $service }（{ $case }），{ $since } 交的，现在{ $state }
copy-draft = ■ 还没交的：{ $service }
copy-heard = ■ 先替您收着的
copy-line = · { $question }：{ $value }
copy-files = · 照片或文件 { $count } 份
copy-consent = ■ { $day } 同意了：{ $what }
copy-consent_not = ■ { $day } 没同意或收回了：{ $what }
copy-foot = 证件号和银行卡号只显示一部分，要看全的到窗口。哪一样不对，直接说“电话改成……”。想收回同意，说“撤回同意”。都不想留，说“删除我的资料”。
consent-name-basic = 记下我的情况
consent-name-sensitive = 健康、银行卡、证件这类私事
consent-name-sharing = 请别的部门核对
consent-name-publication = 名单公示
consent-name-guardian = 记孩子的情况
ask-revoke = 您想收回哪一样同意？别的不受影响。
revoke-none = 您现在没有给过什么同意，没有要收回的。
revoke-not_given = 这一样您没有同意过，我们也没有用。
revoke-follows-basic = 收回这一样，就是不让我们记您的情况了，要把这里的资料都删掉。
revoke-follows-sensitive = 收回以后：没交的表里，健康、银行卡、证件这些我都删掉；已经交了的，工作人员会知道，不再往下用。靠这些才能办的事，可能要到窗口办。已经办过的不受影响。真的收回吗？
revoke-follows-sharing = 收回以后：我们不再请别的部门核对您的情况，已经送出去的收不回来。要核对才能办的事，可能会停下来。真的收回吗？
revoke-follows-publication = 收回以后：您的名字不再往公示里放，工作人员会跟您商量怎么办；已经公示过的收不回来。真的收回吗？
revoke-follows-guardian = 收回以后：没交的表里，孩子的情况我都删掉；已经交了的，工作人员会知道，不再往下用。孩子的事可能要到窗口办。真的收回吗？
o-revoke-yes = 收回
o-revoke-no = 不收回
revoked-basic = 好的，收回了。
revoked-sensitive = 好的，收回了。没交的表里这些都删了，已经交了的我告诉了工作人员。以后要在窗口办，打 { $phone }。
revoked-sharing = 好的，收回了，我告诉了工作人员，不再请别的部门核对。
revoked-publication = 好的，收回了，我告诉了工作人员。
revoked-guardian = 好的，收回了。没交的表里这些都删了，已经交了的我告诉了工作人员。
kept-foot = 哪一样要改，直接说，比如“电话改成……”。要看全的，说“给我看我的资料”；收回同意，说“撤回同意”；不想留了，说“删除我的资料”。

### 听不明白的时候

unclear-again = 这句我还是没弄懂，不怪您。下面的选一个就行，或者换个说法。
unclear-still = 我们换个办法：说“找人工”，工作人员会在这里回您。想自己来，一次说一件事，我慢慢听。
unclear-rest-1 = 是我没听懂，不怪您。说“找人工”，工作人员会在这里回您。这一项也可以先放着，说“跳过”，我们先说别的。
unclear-rest-2 = 我还是没听出来。想有人听您细说，说“找人工”就行；说“跳过”，这一项先不管它。
unclear-rest-3 = 不急，不用非得现在说清楚。说“跳过”，这一项等一等；说“找人工”，有人来帮您。
unclear-person-1 = 是我没听懂，不怪您。说“找人工”，工作人员会在这里回您。
unclear-person-2 = 我还是没听出来。想有人听您细说，说“找人工”就行。
unclear-person-3 = 再这样问下去耽误您。说“找人工”，让工作人员来帮您。
unclear-idle = 比如：“老板三个月没发工资”“孩子学费交不起”“想找个工作”。
unclear-idle_yes = 我这里现在没有留着您的话：没同意之前说的，过一天就删了。麻烦您再说一遍，就能接着办。
unclear-consent_basic = 您说“同意”，我们就往下办；说“不同意”，我什么都不留。
unclear-consent = 同意就说“同意”，不同意就说“不同意”。
unclear-needs = 要办就说“是”；都不是，就说“都不是”。
unclear-known = 都对就说“都对”；哪一项变了，说它前面的数字。
unclear-settle = 下面哪一个对，说它就行；都不对，再说一遍。
unclear-review = 没问题就说“提交”；要改，说那一项前面的数字。
unclear-paper_wanted = 拍一张照片发来就行。
unclear-confirm = 下面两个，说一个就行。
unclear-which_case = 说它的编号，或者点一下。
unclear-link = 是您本人就说“是我”，不是就说“不是我”。
unclear-link_phone = 比如：138 开头的 11 位号码。
unclear-place = 是哪一样，点一下；都不是，就选“别的材料”。
unclear-question = 用一句平常的话回答就行。
unclear-question_choice = 比如说“{ $one }”，或者“{ $other }”；用自己的话说也行。
unclear-question_choices = 比如说“{ $one }”，或者“{ $other }”；说好几样也行。
unclear-question_yesNo = 有就说“有”，没有就说“没有”。
o-example = 看个例子

### 难过的话，先回一句

grief-one = { $what }，这段日子太难了。
grief-two = { $what }，{ $also }，这段日子太难了。
grief-death = 家里走了亲人
    .also = 家里又走了亲人
grief-child_death = 孩子走了
    .also = 孩子又走了
grief-child_ill = 孩子病着
    .also = 孩子又病着
grief-kin_ill = 家里人病着
    .also = 家里人又病着
grief-own_ill = 您身体不好
    .also = 您身体又不好
grief-ill_found = 查出了病
    .also = 又查出了病
grief-unpaid = 工资没到手
    .also = 工资又没到手
grief-jobless = 活也丢了
    .also = 活又丢了
grief-debt = 身上压着债
    .also = 身上还压着债
grief-alone = 一家子都靠您一个人
    .also = 还都靠您一个人扛
grief-feels_tears = 我听到了，您心里一定很苦，难受就慢慢说。
grief-feels_tired = 我听到了，您撑到现在，真的太累了。
grief-feels_lost = 我听到了，走到这一步，您心里一定又急又苦。
grief-feels_hard = 我听到了，这段日子太不容易，辛苦您了。

### 在办着的时候，别的事该找谁

door-within-other = 这件事我帮不上，说“找人工”，工作人员会告诉您找谁。
door-within-legal = 这件事可以打 { $number }，公共法律服务热线，免费问律师。
door-within-government = 这件事可以打 { $number }，他们会派给管这件事的单位。
door-then-draft = 咱们先把这份申请办完。
door-then-case = 您交的申请还在办，不受影响。
copy-file = 要一份文件的话，点开下面的链接，{ $minutes } 分钟内有效，每种只能取一次。别转给别人。
copy-take = 取文件
copy-page_title = 您的资料
copy-page_ready = 这里可以把您的资料存成文件。一种可以看、可以打印，一种给电脑用，各取一次。别人的手机上请不要存。
copy-page_over = 这个链接用过了，或者过时了。要的话，在聊天里再说一次“导出我的资料”。
copy-page_busy = 请过一会儿再试。
copy-page_html = 可以看、可以打印的
copy-page_json = 给电脑用的（JSON）
asked-papers = 办{ $service }，一般要这些：{ $papers }。不用先备齐，先填着，有了拍照发来就行。
asked-papers_open = 要看办什么事。先在这里填，填完我把要哪些材料一样一样告诉您，有了拍照发来就行。
asked-checks = 交上来以后，工作人员会核对您写的和发来的材料，有的事要到家里看一看。到时候怎么弄，他们会跟您说。
