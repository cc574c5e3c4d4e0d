# 每种回答怎么读出来、怎么说错在哪里

o-yesno-yes = 是
o-yesno-no = 否

show-none = 没有
show-list = { $list }

show-money-month = 每月 { $amount } 元
show-money-month-about = 每月约 { $amount } 元
show-money-month-below = 每月不到 { $amount } 元
show-money-month-above = 每月 { $amount } 元以上
show-money-year = 一年 { $amount } 元
show-money-year-about = 一年约 { $amount } 元
show-money-year-below = 一年不到 { $amount } 元
show-money-year-above = 一年 { $amount } 元以上
show-money-once = { $amount } 元
show-money-once-about = 约 { $amount } 元
show-money-once-below = 不到 { $amount } 元
show-money-once-above = { $amount } 元以上
show-pay-month = 每月 { $amount } 元
show-pay-day = 每天 { $amount } 元
show-pay-hour = 每小时 { $amount } 元
show-pay-piece = 计件，每件 { $amount } 元
show-money-days = 做 { $days } 天，{ $amount }

show-count-people = { $count } 人
show-count-months = { $count } 个月
show-count-years = { $count } 年
show-count-age = { $count } 岁
show-count-sqm = { $count } 平方米
show-count-times = { $count } 次
show-count-days = { $count } 天

problem-money-tiny = 这个数是多少元？请选一个，或者写完整，比如“3000”。
problem-money-vague = 大概是多少？选一个最接近的，或者写个数，比如“3000”。
problem-money-several = 我看到几个数。是哪一个？
problem-money-people = 这是一个人的钱。一共是哪个数？
problem-money-owed = 给过的不算，还差多少没给？
problem-money-debt = 借的、欠的钱不填在这里。这一项要的是多少？
problem-money-part = 报销完、别人出完，自己这边一共是多少？
problem-money-over = 这个数太大了，不超过 { $max } 才记得下。请看看是不是多打了零，比如“3000”。
problem-money-negative = 这里不能是负数。没有的话，写 0 就行。
problem-money-rate-month = 一个月算下来大概多少元？比如“3000”。
problem-money-rate-year = 一年算下来大概多少元？比如“3万”。
problem-money-rate-once = 一共是多少元？比如“8000”。
problem-money-days-month = 这是一天的钱。一个月做几天？
problem-money-week-month = 这是一周的钱，一个月大概这么多，对吗？不对就写一个月的数。
problem-money-season-month = 这是一季度的钱，一个月大概这么多，对吗？不对就写一个月的数。
problem-money-year-month = 这是一年的钱，合一个月这么多，对吗？不对就写一个月的数。
problem-money-week-year = 这是一周的钱，一年合计大概这么多，对吗？不对就写一年的数。
problem-money-month-year = 这是一个月的钱，一年合计这么多，对吗？不对就写一年的数。
problem-money-season-year = 这是一季度的钱，一年合计这么多，对吗？不对就写一年的数。
problem-money-term-year = 这是一学期的钱，一年合计这么多，对吗？不对就写一年的数。
problem-money-total-once = 这里要一共的钱。是下面哪一个？也可以直接写总数。
problem-money-term-once = 是一学期的，还是一学年的？

problem-choice-several = 我听到不止一样。是哪一个？
problem-choices-max = 最多选 { $max } 样。请留下最要紧的。
problem-yesno-both = 我没分清。现在是有，还是没有？

problem-text-short = 请多写几个字，至少 { $min } 个字。
problem-text-long = 写得有点长了，最多 { $max } 个字。请挑要紧的写。
problem-text-lent = 借的钱、贷的款是要还的，不算别人给的，这里不用写。别处给过的，说谁给的、多少；没有就说“没有”。

problem-name-parts = 全名是“{ $name }”，对吗？
problem-name-full = 请写全名，和身份证上一样，比如“王小明”。

problem-phone-length = 我数到 { $digits } 位数字。手机号是 11 位，请再核对一下，比如“138 0000 0000”。
problem-phone-start = 手机号是 1 开头、一共 11 位，第二位是 3 到 9。请再核对一下。
problem-phone-area = 座机请带上区号，比如“0571-88880000”。
problem-phone-mobile = 这里请写手机号，11 位，比如“138 0000 0000”。
problem-phone-landline = 这里请写座机号，带区号，比如“0571-88880000”。
problem-phone-abroad = 这像是大陆以外的号码。就记这个吗？不是就再写一遍。
problem-phone-old = 这个号不用了，我就不记了。现在打哪个号能找到人？
problem-phone-several = 我看到不止一个号码。用哪一个？

problem-count-range = 这个数在 { $min } 到 { $max } 之间才对。请再看一下。
problem-count-vague = 具体是多少？写个数就行，比如“3”。
problem-count-which = 具体是多少？选一个，或者写个数。
problem-count-whole = 这里要整数。选一个最接近的。
problem-count-several = 我看到几个数。一共是多少？
problem-count-household = 连您自己一共是几口人？

show-date-day = { $year } 年 { $month } { $day } 日
show-date-month = { $year } 年 { $month }
show-date-year = { $year } 年
show-month-1 = 1 月
show-month-2 = 2 月
show-month-3 = 3 月
show-month-4 = 4 月
show-month-5 = 5 月
show-month-6 = 6 月
show-month-7 = 7 月
show-month-8 = 8 月
show-month-9 = 9 月
show-month-10 = 10 月
show-month-11 = 11 月
show-month-12 = 12 月
show-range = { $from }到{ $to }
show-duration = { $months } 个月

problem-date-invalid = 日历上没有这一天。请再看一下，比如“2023年5月3日”。
problem-date-month = 一年只有 12 个月，没有 { $month } 月。请再看一下，比如“2023年5月”。
problem-date-day = { $month }只有 { $days } 天，没有 { $day } 号。请再看一下。
problem-date-lunar_day = 农历那个月只有 { $days } 天，没有您说的那一天。请再看一下。
problem-date-leap = 农历 { $year } 年没有闰 { $month } 月。您说的是下面哪一个？也可以照身份证上写，比如“1985年3月2日”。
problem-date-future = 这一天还没到，今天是{ $today }。请再看一下，比如“2023年5月”。
problem-date-past = 这一天已经过了，今天是{ $today }。请写今天以后的日子。
problem-date-early = 这个日子太早了，应该在{ $min }以后。请再看一下。
problem-date-birth = 请把哪一年也写上，比如“1985年3月2日”。
problem-date-which = 您说的是哪一个？选一个，或者写年月，比如“2023年5月”。
problem-date-several = 我看到几个日子。是哪一个？
problem-date-age = 按岁数算，是哪一年出生的？选一个，或者写生日，比如“1985年3月2日”。
problem-date-year = 您说的是哪一年？选一个，或者写全，比如“1985年3月2日”。

problem-range-order = 开始的日子在结束的后面了。请再看一下，比如“2023年5月到8月”。
problem-range-which = 是下面哪一段？也可以写“2023年5月到8月”。
problem-range-several = 我看到几段时间。是哪一段？

problem-duration-range = 时间太长了，最多写 { $max }。请再看一下。
problem-duration-vague = 大概几个月？选一个最接近的，或者写个数。
problem-duration-which = 算几个月？选一个最接近的，或者写个数。
problem-duration-several = 我看到几段时间。是哪一个？

problem-id-check = 这个身份证号对不上，可能有一位打错了。请照着身份证再打一遍，一共 18 位。
problem-id-date = 身份证号里的出生日期不对，请照着身份证再打一遍，一共 18 位。
problem-id-length = 我数到 { $digits } 位。身份证号是 18 位，请照着身份证再打一遍。
problem-id-legacy = 这是以前的 15 位号码。换成 18 位是下面这个，对吗？不对就写身份证上的新号码。
problem-id-other = 这像是别的证件号。这里要身份证号，18 位；没有身份证可以告诉我。
problem-id-number_of = 可以的，没有身份证就用这个：{ $paper }。请把上面的号码打给我，比如“E12345678”；号码也没有，就说“没有”。
problem-id-several = 我看到不止一个身份证号。用哪一个？

problem-card-length = 我数到 { $digits } 位。银行卡号一般是 16 到 19 位，请照着卡再打一遍。
problem-card-id = 这像是身份证号。这里要银行卡号，在卡的正面。
problem-card-several = 我看到不止一个卡号。用哪一个？

problem-credit-check = 这个代码对不上，可能有一位打错了。请照着营业执照再打一遍，一共 18 位，里面没有字母 I、O、S、V、Z。
problem-credit-length = 我数到 { $length } 位。统一社会信用代码是 18 位，请照着营业执照再打一遍。
problem-credit-old = 这像是以前的 15 位执照号。请打新执照上 18 位的统一社会信用代码。
problem-credit-person = 这像是身份证号。这里要的是营业执照上的统一社会信用代码，也是 18 位。
problem-pay-unit = 这是怎么算的？
problem-pay-several = 我听到不止一个数。请只说这个岗位的工资，比如：一个月四千到五千。
problem-pay-range = 这个数不太像工资，请再说一次，比如：一个月四千，或者一天一百五。
problem-pay-agreed = 工资要写个数才能发布，求职的人才敢来。说个最低到最高也行，比如：一个月三千五到五千。
problem-doc-shape = 这个证件号不太像。请照着证件再打一遍，比如“E12345678”。

problem-address-more = 请写详细一点，到村、路或者门牌号，比如“东风镇李家村三组”。

problem-members-who = 家里都有谁？比如“老婆，45 岁，没上班；儿子，上高二”。

show-member = { $who }（{ $details }）
show-age = { $age } 岁
hours-range = { $from } 到 { $to }
o-hours-morning = 上午（9点到12点）
o-hours-noon = 中午（12点到2点）
o-hours-afternoon = 下午（2点到6点）
o-hours-evening = 晚上（7点到9点半）
o-hours-daytime = 上班时间（9点到6点）
o-hours-any = 都可以
show-relation-spouse = 配偶
show-relation-child = 孩子
show-relation-mother = 母亲
show-relation-father = 父亲
show-relation-brother = 兄弟
show-relation-sister = 姐妹
show-relation-grandfather = 爷爷或外公
show-relation-grandmother = 奶奶或外婆
show-relation-grandchild = 孙辈
show-relation-father_in_law = 公公或岳父
show-relation-mother_in_law = 婆婆或岳母
show-relation-child_in_law = 儿媳或女婿
show-status-employed = 在上班
show-status-laid_off = 下岗
show-status-unemployed = 没有工作
show-status-flexible = 打零工
show-status-migrant = 外出打工
show-status-sick_leave = 病休
show-status-retired = 退休
show-status-student = 在上学
