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
show-money-days = 做 { $days } 天，{ $amount }

show-count-people = { $count } 人
show-count-months = { $count } 个月
show-count-years = { $count } 年
show-count-sqm = { $count } 平方米
show-count-times = { $count } 次
show-count-days = { $count } 天

problem-money-tiny = 这个数是多少元？请选一个，或者写完整，比如“3000”。
problem-money-vague = 大概是多少？选一个最接近的，或者写个数，比如“3000”。
problem-money-several = 我看到几个数。是哪一个？
problem-money-over = 这个数太大了，不超过 { $max } 才记得下。请看看是不是多打了零，比如“3000”。
problem-money-negative = 这里不能是负数。没有的话，写 0 就行。
problem-money-rate-month = 一个月算下来大概多少元？比如“3000”。
problem-money-rate-year = 一年算下来大概多少元？比如“3万”。
problem-money-rate-once = 一共是多少元？比如“8000”。
problem-money-days-month = 这是一天的钱。一个月做几天？
problem-money-week-month = 这是一周的钱，一个月大概这么多，对吗？不对就写一个月的数。
problem-money-season-month = 这是一季度的钱，一个月大概这么多，对吗？不对就写一个月的数。
problem-money-year-month = 这是一年的钱，合一个月这么多，对吗？不对就写一个月的数。
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

problem-name-full = 请写全名，和身份证上一样，比如“王小明”。

problem-phone-length = 我数到 { $digits } 位数字。手机号是 11 位，请再核对一下，比如“138 0000 0000”。
problem-phone-start = 手机号是 1 开头、一共 11 位，第二位是 3 到 9。请再核对一下。
problem-phone-area = 座机请带上区号，比如“0571-88880000”。
problem-phone-mobile = 这里请写手机号，11 位，比如“138 0000 0000”。
problem-phone-landline = 这里请写座机号，带区号，比如“0571-88880000”。
problem-phone-several = 我看到不止一个号码。用哪一个？

problem-count-range = 这个数在 { $min } 到 { $max } 之间才对。请再看一下。
problem-count-vague = 具体是多少？写个数就行，比如“3”。
problem-count-which = 具体是多少？选一个，或者写个数。
problem-count-whole = 这里要整数。选一个最接近的。
problem-count-several = 我看到几个数。一共是多少？
