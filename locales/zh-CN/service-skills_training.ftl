service-skills_training = 技能培训
    .about = 帮您报免费的技能培训班，学完拿证。不收钱。

q-skills_wanted = 想学的技术
    .also = 想学什么、工种、想考的证
    .ask = 想学什么技术？
    .good = 比如：电工、月嫂、做面点、开叉车。没想好就说“没想好”
q-class_time = 上课时间
    .also = 时间
    .ask = 什么时候能来上课？
q-training_purpose = 学来做什么
    .ask = 学会了打算做什么？
q-has_certificate = 有没有证
    .ask = 这门技术，手里有证书了吗？
q-same_trade_subsidised = 以前领过补贴
    .also = 领过培训补贴
    .ask = 同样的技术，以前参加过免费培训，或者领过培训补贴吗？
    .why = 同一门技术能不能再补，工作人员要查了才知道。领过也照样可以报名。
q-skills_training-birth_date = 出生日期
    .ask = 哪年哪月哪天出生的？
    .good = 写身份证上的日期，比如：1985年3月2日
q-course_term = 期次
    .ask = 哪一期班（工作人员填）
q-course_hours = 课时
    .ask = 一共多少课时（工作人员填）
q-certificate_no = 证书号
    .ask = 证书号（工作人员填）
q-training_subsidy = 补贴金额
    .ask = 补贴金额（工作人员填）
q-work_after = 学完以后
    .ask = 学完找到工作没有（工作人员填）

o-class_time-day = 平时白天
o-class_time-evening = 晚上
o-class_time-weekend = 周末
o-class_time-any_time = 都可以
o-training_purpose-job = 找工作
o-training_purpose-business = 自己干
o-training_purpose-better = 把现在的活干得更好
o-work_after-hired = 上班了
o-work_after-own = 自己干了
o-work_after-not_yet = 还没有

paper-portrait = 一寸照片
    .also = 一寸照、证件照、登记照、半身照、免冠照
    .how = 办结业证用，白底的，脸要看得清。开班时带来也行。

state-skills_training-accepted = 报上名了，等开班
    .staff = 已报名
state-skills_training-in_progress = 正在上课
    .staff = 上课中
state-skills_training-certified = 拿到证书了
    .staff = 已拿证
state-skills_training-follow_up = 回访
    .staff = 回访

skills_training-advice-job = 学完想找工作，可以现在就登记，说“找工作”就行。
skills_training-advice-pay_first = 帮扶中心的班不收钱。有人让您先交钱、先办贷款，或者说交钱包拿证，都先别交，打电话问问我们。

skills_training-step-no_status = 还不知道现在的工作情况。
skills_training-step-group = 现在是“{ $status }”，在本中心免费培训的范围里。
skills_training-step-group_other = 现在是“{ $status }”，不在本中心写明的培训范围里，请人工看。
skills_training-step-group_unset = 现在是“{ $status }”。中心还没有写明培训给哪些人，请人工看。
skills_training-step-no_before = 还不知道同样的技术以前补贴过没有。
skills_training-step-first_time = 同样的技术以前没有补贴过。
skills_training-step-again = 同样的技术以前参加过或领过补贴，请核对还能不能补。
skills_training-step-again_once = 同样的技术以前参加过或领过补贴。本中心规定同一工种只补一次，请核对。
skills_training-step-too_young = 今年 { $age } 岁，不满 16 岁，请人工看。

code-no_course = 暂时没有这个班
    .door = 有了新班我们会再开报名。也可以打 { $labour }，问人社局有什么班。
code-trade_subsidised = 同样的技术已经补贴过
    .door = 可以换一门技术报名，也可以自己去学。别的政策可以打 { $labour } 问。

register-skills_training = 技能培训登记表
