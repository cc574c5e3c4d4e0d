# 劳模：生活困难、津贴、补证、疗休养、慰问。

service-model_worker = 劳模服务
    .about = 劳模生活有难处、问津贴、补证书、疗休养，在这里登记，县总工会的人来办。不收钱。

q-model_wish = 劳模的事
    .ask = 是哪一件事？
q-model_worker-model_type = 劳模级别
    .also = 级别、哪一级劳模
    .ask = 是哪一级的？
q-model_title = 荣誉称号
    .also = 称号
    .ask = 证书上写的是什么称号？
q-model_year = 哪年评的
    .also = 授予年份
    .ask = 哪一年评上的？
    .good = 说年份就行，比如：1992年
q-model_trouble = 难处
    .ask = 是什么难处？说一说。
    .good = 比如：去年中风住院，自己花了两万，每个月药费八百
q-model_certificate = 证书号
    .ask = 证书号或者文号是多少？
    .good = 照证书上写。找不到就说"没有"
q-model_allowance = 津贴（元/月）
    .ask = 每月津贴多少？
    .good = 比如：300
q-model_visit = 慰问情况
    .ask = 哪天慰问过？

o-model_wish-hardship = 生活有困难、看病钱不够
o-model_wish-allowance = 问津贴、补助
o-model_wish-certificate = 劳模证丢了，要补
o-model_wish-rest = 疗休养、体检
o-model_wish-condolence = 问慰问金
o-model_wish-family = 劳模去世了，家属的事
o-model_wish-other = 别的
o-model_title-model_worker = 劳动模范
o-model_title-advanced = 先进工作者
o-model_title-medal = 五一劳动奖章
o-model_title-craftsman = 工匠
o-model_title-other = 别的

group-model = 劳模

paper-model_paper = 劳模证书
    .also = 劳模证、奖章证书、荣誉证书、劳动模范证、证书、奖状
    .how = 有照片、称号和年份的那几页都拍。
paper-model_proof = 能证明是劳模的东西
    .also = 单位证明、表彰文件、老照片、奖章、档案复印件
    .how = 单位开的证明、表彰文件、奖章的照片都行。

model_worker-told-medal = 五一劳动奖章、先进工作者、工匠和劳动模范，待遇不一定一样，要看证书上写的称号和级别，工作人员核对了告诉您。
model_worker-told-amount = 津贴、补助、慰问金多少，各级各年不一样，我不敢乱说。登记一下，工作人员查了告诉您，也可以打 { $union }（工会热线）。
model_worker-told-ill = 病了先安心看病，住院的单子都留好。看病钱不够，除了劳模的帮扶，还可以一起申请医疗救助和困难帮扶，跟我说一声就行。
model_worker-advice-hardship = 劳模的帮扶和困难帮扶不是一回事：家里实在难，可以再说“困难帮扶”，看病的钱可以问医疗救助，填过的不用再填。

model_worker-step-open = 还差级别或者要办的事。知道了才能看。
model_worker-step-no_level = 说了不是劳模，要请工作人员问清楚。
model_worker-step-level = 级别：{ $level }。工作人员会核对证书。
model_worker-step-other_wish = 这件事不看收入，请工作人员办。
model_worker-step-title = 称号是：{ $title }，待遇和劳动模范不一定一样，要请工作人员看。
model_worker-step-no_income = 还不知道本人每月多少钱。
model_worker-step-no_line = 生活困难补助的收入线还没有填进来，要请工作人员看。
model_worker-step-under = 每月 { $income } 元，线是 { $line } 元，差 { $short } 元：可能符合生活困难补助。
model_worker-step-over = 每月 { $income } 元，到了或超过了 { $line } 元：只看收入，可能不符合。
model_worker-step-near = 每月 { $income } 元，离 { $line } 元很近，要请工作人员看。

code-not_model_worker = 没有查到劳模的记录
    .door = 找到证书或单位的证明，随时可以再来。日子难的，可以说“困难帮扶”。
code-model_over_line = 收入超过了劳模补助的线
    .door = 情况变了可以再申请。看病花得多，可以问医疗救助。
code-model_excluded = 按规定这一项不能享受
    .door = 有不同看法，可以到帮扶中心要求复查，也可以打 { $union }。

figure-model_line_working = 劳模生活困难补助线：在职（元/月）
figure-model_line_retired = 劳模生活困难补助线：退休（元/月）
figure-model_line_other = 劳模生活困难补助线：农民和其他（元/月）

register-model_worker = 劳模服务登记表
register-column-model_type = 级别
register-column-model_title = 荣誉称号
register-column-model_year = 授予年份
register-column-model_wish = 事项
register-column-model_allowance = 津贴（元/月）
register-column-model_visit = 慰问

state-model_worker-in_progress = 正在核对，往上报
    .staff = 核对上报中
notice-file-model_worker = 看过了。还要补一两样，我一样一样问。
