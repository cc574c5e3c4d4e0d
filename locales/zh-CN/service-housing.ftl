# 住房：先看几样条件，告诉该去哪里，再转给管这件事的部门。

service-housing = 住房的事
    .about = 公租房、租房难、房子漏、房东赶人，先帮您看看条件、告诉您去哪里办，再替您转过去。不收钱。

q-housing_need = 住房的难处
    .ask = 住房上碰到的是哪一种难处？
q-housing_story = 房子的事
    .also = 经过
    .ask = 房子是怎么回事？在哪里、从什么时候开始，说一说。
    .good = 比如：租在西街，房东要涨租，昨天把电停了
q-housing-housing_status = 现在住的房
    .ask = 现在住的是什么房子？
q-housing-housing_area = 自家房子大小
    .ask = 自己家的房子多少平方米？
    .good = 说个数就行，比如：60
q-local_hukou = 户口在本县
    .ask = 户口在本县吗？
q-residence_permit = 居住证
    .ask = 办过本县的居住证吗？
q-local_work_months = 在本县干了多久
    .also = 工作年限
    .ask = 在本县上班一共多久了？交过社保的也算在里面。
    .good = 比如：两年，或者 26 个月。没上班就说 0
q-housing-household_income = 全家月收入
    .also = 全家收入、家庭收入、家里收入
    .ask = 全家人每个月一共进账多少钱？工资、退休金、做生意都算。
    .why = 申请公租房要看收入。这一条只有办事的人看得到。
    .good = 说个大概也行，比如：三千。没有收入就说"没有"
q-housing_assets = 名下的房和车
    .ask = 全家人名下有没有下面这些？没有就说"没有"。
    .why = 有也可以问，只是要请工作人员看一看。
q-rent = 一个月房租
    .also = 房租、租金
    .ask = 现在一个月房租多少钱？
    .good = 说个大概也行，比如：五百

o-housing_need-public_rental = 想申请公租房（廉租房）
o-housing_need-rent_help = 房租交不起，想问租房补贴
o-housing_need-repair = 房子漏、破、危险，没钱修
o-housing_need-landlord = 房东赶人、停水停电、不退押金
o-housing_need-employer_housing = 单位宿舍让搬
o-housing_need-no_home = 没有地方住
o-housing_need-other = 别的
o-housing_assets-home_here = 在本县有房
o-housing_assets-home_elsewhere = 在老家或外地有房
o-housing_assets-transferred = 这几年卖过房或过户给别人
o-housing_assets-car = 有小汽车

group-housing_home = 房子
group-housing_conditions = 看条件的几样

paper-lease = 租房合同
    .also = 租约、房租合同、租赁合同、房租收据、租房协议
    .how = 拍有地址、租金、押金和签字的那几页。没签合同，转账记录也行。
paper-housing_photos = 房子的照片
    .also = 漏雨的照片、房子照片、停电的照片、房东的微信、通知
    .how = 漏的、裂的地方，或者房东发的话、贴的纸条，有就拍一张。

housing-step-open = 还差：{ $what }。知道了才能看。
housing-step-other_trouble = 不是申请公租房的事，没有条件要对，请工作人员看该找谁。
housing-step-local = 户口在本县。
housing-step-worked = 外地户口，有居住证，在本县干了 { $months } 个月；本县要 { $line } 个月：够了。
housing-step-worked_short = 外地户口，有居住证，在本县干了 { $months } 个月；本县要 { $line } 个月：还不够。
housing-step-no_permit = 外地户口，没办居住证，在本县干了 { $months } 个月（本县要 { $line } 个月），要请工作人员看。
housing-step-work_unset = 在本县干了 { $months } 个月。外地户口要干多久，本县的数还没有填进来，要请工作人员看。
housing-step-has_public = 说了现在住的是：{ $kind }，要请工作人员看。
housing-step-no_home = 现在住的是：{ $kind }，在本地没有自己的房。
housing-step-area_unset = 自家房 { $area } 平方米，{ $size } 人。多小才算，本县的数还没有填进来，要请工作人员看。
housing-step-narrow = { $area } ÷ { $size } 人 = 每人 { $each } 平方米，没到 { $line } 平方米。
housing-step-wide = { $area } ÷ { $size } 人 = 每人 { $each } 平方米，到了或超过了 { $line } 平方米。
housing-step-income_unset = 收入多少以内可以申请，本县的数还没有填进来，要请工作人员看。
housing-step-income = { $income } ÷ { $size } 人 = 每人每月 { $each } 元，没到 { $line } 元。
housing-step-income_over = { $income } ÷ { $size } 人 = 每人每月 { $each } 元，到了或超过了 { $line } 元。
housing-step-income_near = { $income } ÷ { $size } 人 = 每人每月 { $each } 元，离 { $line } 元很近，要请工作人员看。
housing-step-asset = 说了：{ $what }，要请工作人员看。

housing-door-public_rental = 公租房归住建部门管，一般到住的街道或乡镇递申请，也可以打 { $government } 问。工作人员看过，会告诉您到哪个窗口、带什么。房子有限，多半要排队，别把现在住的先退了。
housing-door-rent_help = 租房补贴归住建部门管，一般到住的街道或乡镇问，也可以打 { $government }。眼下房租真交不起，日子也难，可以说“困难帮扶”，一起申请。
housing-door-repair = 房子要塌、墙裂得厉害、电线泡了水，先出来住，有危险打 { $fire }。没到那一步，先拍几张照片，告诉村里、社区或街道，请他们来看；我们的工作人员也替您问。租的房子，先告诉房东。
housing-door-landlord = 房东要收回房子，得照合同提前说、给出搬家的时间；停水停电、威胁、动手逼人搬走，法规不许（住房租赁条例，2025 年 9 月 15 日起施行）。有人动手、撬门，打 { $police }；停了水电、不退押金，打 { $government } 反映，不知道怎么说理打 { $legal }，免费问律师。合同、转账、聊天记录都留好，先别签“自愿搬走”。
housing-door-employer_housing = 先别急着搬，请单位写清楚为什么、哪天搬。要是同时被辞退、欠工资，也告诉我们，可以一起办法律援助。
housing-door-no_home = 今晚就没地方去，打 { $government } 问最近的救助站，或者到派出所、民政所说一声；有危险打 { $police }。也可以说“找人工”。

code-housing_office = 要由住建部门或街道来办
    .door = 带上身份证和材料到住的街道或乡镇问，或者打 { $government }。

figure-housing_income_line = 公租房收入线（元/人/月）
figure-housing_area_line = 公租房住房面积线（平方米/人）
figure-housing_work_months = 外地户口申请公租房要在本县干满几个月

register-housing = 住房转介登记表
register-column-housing_need = 事项
register-column-housing_status = 现住房
register-column-housing_area = 面积（平方米）
register-column-local_hukou = 本县户籍
register-column-residence_permit = 居住证
register-column-local_work_months = 本县就业（月）
register-column-housing_assets = 房产车辆

state-housing-accepted = 看过了，准备替您转过去
    .staff = 已受理
state-housing-referred = 已经转给管住房的部门
    .staff = 已转街道或住建
state-housing-answered = 那边有答复了
    .staff = 已有答复

notice-file-housing = 看过了。转过去以前还要问几项，我一项一项问您。
