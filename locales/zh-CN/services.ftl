# 几个服务共用的问题。问法里少说"您"，替家里人办的时候也读得通。

q-name = 姓名
    .also = 名字
    .ask = 请问叫什么名字？
    .good = 写身份证上的名字，比如：王小明
q-phone = 电话
    .also = 电话号码、手机号、手机
    .ask = 打哪个电话能找到人？
    .good = 手机或座机都行，比如：13800001234
q-phone_invalid = 没核对上的电话
    .ask = 这个电话号码好像不对，请再说一次。
q-alt_phone = 另一个电话
    .ask = 万一这个电话打不通，还可以打给谁？
    .good = 家里人的手机或座机都行，没有就说"没有"
q-id_number = 身份证号
    .also = 身份证
    .ask = 身份证号是多少？
    .why = 办手续要核对是不是本人。只有办事的人看得到，不会公开。
    .good = 一共 18 位，最后一位可能是 X
q-id_type = 身份证件情况
    .ask = 身份证现在是什么情况？
o-id_type-lost = 丢了
o-id_type-pending = 正在办或补办
o-id_type-none = 从来没办过
o-id_type-withheld = 被别人扣着
o-id_type-passport = 护照
o-id_type-hk_macau_permit = 港澳居民来往内地通行证
o-id_type-taiwan_permit = 台胞证
o-id_type-permanent_residence = 外国人永久居留身份证
o-id_type-residence_permit = 居住证或居留证
o-id_type-military = 军人证件
o-id_type-other = 别的证件
q-id_number_invalid = 没核对上的身份证号
    .ask = 这个身份证号没核对上，请再说一次。
q-age = 年龄
    .also = 岁数、年纪
    .ask = 今年多大年纪？
q-birth_date = 出生日期
    .also = 生日、出生年月
    .ask = 哪年哪月哪天出生的？
    .good = 写身份证上的日期，比如：1985年3月2日
q-sex = 性别
    .ask = 是男还是女？
q-address = 现在的住址
    .also = 住址、地址
    .ask = 现在住在哪里？
    .good = 写到门牌号最好，比如：城关镇幸福路12号3单元201
q-hukou_place = 户口所在地
    .also = 户口、户籍
    .ask = 户口在哪里？
    .good = 写到县和乡镇就行，比如：示例县城关镇
q-education = 文化程度
    .also = 学历、文凭
    .ask = 读书读到哪一级？
q-employment_status = 工作情况
    .also = 工作状态
    .ask = 现在的工作是什么情况？
q-employer = 工作单位
    .also = 单位、公司、公司名字、厂名
    .ask = 现在在哪个单位上班？没有单位的，说以前上班的那一家。
    .good = 说全名最好，记不清就说大家平时怎么叫它
q-union_member = 工会会员
    .ask = 加入工会了吗？
    .why = 有些帮扶只给工会会员。没加入也可以先登记，我们告诉您怎么加入。
q-monthly_income = 本人月收入
    .also = 本人收入、我的收入、月收入
    .ask = 本人每个月到手多少钱？
    .why = 帮扶要看收入。这一条只有办事的人看得到。
    .good = 说个大概也行，比如：两千五。没有收入就说"没有"

# 选项

o-sex-male = 男
o-sex-female = 女
o-education-primary = 小学或没上过学
o-education-junior = 初中
o-education-senior = 高中
o-education-vocational = 中专、技校、职高
o-education-junior_college = 大专
o-education-bachelor = 本科
o-education-graduate = 研究生
o-employment_status-employed = 在上班
o-employment_status-laid_off = 下岗、待岗或内退
o-employment_status-unemployed = 没工作
o-employment_status-flexible = 打零工、跑外卖、摆摊
o-employment_status-migrant = 进城打工（农民工）
o-employment_status-sick_leave = 请病假在家
o-employment_status-retired = 退休了
o-employment_status-student = 还在上学

# 问题分组

group-wish = 想要什么
group-person = 本人
group-work = 工作
group-trouble = 困难
group-home = 家里
group-health = 身体
group-money = 钱
group-payment = 收款
group-agreement = 同意的事
group-staff = 工作人员填

# 材料

paper-id_card = 身份证
    .also = 身份证、我的身份证、本人身份证、身份证正面、身份证反面、身份证背面、身份证正反面、身份证人像面、身份证国徽面、身份证复印件、二代证、ID卡、身份证照片
    .how = 正面和反面各拍一张，四个角都拍进去，字要看得清。
paper-business_licence = 营业执照
    .also = 执照、个体户执照
    .how = 正本或副本都行，名称和日期要拍清楚。
paper-disability_card = 残疾证
    .also = 残疾证、残疾人证、残联的证、残证、残疾卡
    .how = 拍有照片和等级的那一页。

# 前后对不上的时候

clash-household_size = 刚才说一共 { $size } 口人，说到的人加上本人是 { $named } 个，对不上。是说漏了谁，还是人数记错了？说漏了就补一句“还有我妈”，人数不对就说几口人。
clash-left = 好，先照您说的记着，不再问您了。对不上的地方工作人员会看，到时候跟您核对。
clash-household_income = 刚才说本人每月 { $own } 元，全家每月 { $all } 元，全家的应该更多。
clash-birth_date = 说的出生日期和身份证号里的不一样。
clash-sex = 说的性别和身份证号里的不一样。
clash-order = “{ $first }”说的是 { $from }，“{ $second }”说的是 { $to }，先后反了。

# 没有办成的原因，和还能去哪里

code-too_young = 年龄还不到
    .door = 不满 16 岁不能上班。可以打 { $youth }，问问上学和技能培训。
code-out_of_county = 不归本县管
    .door = 请找户口或上班的地方的工会，打 { $union } 可以帮您找到。
code-duplicate_file = 已经登记过
    .door = 原来的登记还有效，想改哪里可以直接告诉我们。
code-docs_incomplete = 材料不全
    .door = 补齐以后可以再申请，缺什么请问帮扶中心。
code-false_info = 情况对不上
    .door = 如果是误会，可以带上证明来帮扶中心说清楚。
code-over_line = 收入超过了标准
    .door = 情况变差了可以再申请。眼前过不去，可以到乡镇、街道问临时救助。
code-asset = 房子或车超过了规定
    .door = 情况有变可以再申请。眼前过不去，可以到乡镇、街道问临时救助。
code-business = 家里有自己的生意
    .door = 生意停了可以再申请。做小生意的优惠，可以打 { $tax } 问一问。
code-private_school = 孩子上收费高的学校或留学
    .door = 可以向学校申请减免和助学金，也可以问助学贷款。
code-not_union_member = 还不是工会会员
    .door = 先加入工会再申请，打 { $union } 告诉您怎么加入。眼前过不去，可以到乡镇、街道问低保和临时救助。
code-no_one_year_relation = 在这里上班还不满规定的时间
    .door = 满了可以再申请。眼前过不去，可以到乡镇、街道问临时救助。
code-retired = 已经退休
    .door = 可以到社区或乡镇、街道问低保、临时救助和老人的补贴。
code-already_aided = 同一件事别处已经帮过
    .door = 有新的困难可以再申请。
code-check_refused = 没有同意核对收入
    .door = 想好了随时可以再申请，核对只看要看的，结果会保密。
code-no_self_pay_proof = 没有自己付费的单子
    .door = 到医院收费处补打结算单，拿到就可以再申请。
code-objection_upheld = 公示时有人提出不同意见，查下来属实
    .door = 有不同看法，可以到帮扶中心要求复查。情况变了可以再申请。
code-late = 过了申请的日子
    .door = 下一次开始时可以再申请。急用钱可以到乡镇、街道问临时救助。
code-not_labour = 不是上班的纠纷
    .door = 别的官司可以打 { $legal }，免费问律师。
code-over_legal_line = 收入超过了法律援助的标准
    .door = 可以打 { $legal } 免费咨询，也可以问县总工会的律师。
code-limit_passed = 过了法律规定的期限
    .door = 先打 { $legal } 问清楚还有没有别的办法。欠薪也可以打 { $government } 反映。
code-school_excluded = 这类学校不在资助范围
    .door = 可以向学校申请国家助学金和减免，也可以问助学贷款。
code-level_excluded = 这个上学阶段不在资助范围
    .door = 可以向学校申请资助。家里实在困难，可以申请困难帮扶。
code-no_match = 暂时没有合适的岗位
    .door = 可以打 { $labour }，问问人社局的招聘会和免费培训。

# 标准（中心文件 thresholds）

figure-dibao_line = 低保标准（元/人/月）
figure-relative_multiplier = 相对困难线是低保标准的几倍
figure-accident_ratio = 自付费用占家庭年收入的比例
figure-near_line_percent = 离线多近要人工核定（%）
figure-min_wage = 最低工资（元/月）
figure-province_income = 全省人均可支配收入（元/年）
figure-labour_relation_months = 农民工要满几个月劳动关系
figure-legal_aid_multiplier = 法律援助经济困难线是低保标准的几倍
