# What staff want at once, as the worker reads it: one list, each line ticked off when it came.
notice-asked_list = 您的“{ $service }”（{ $case }），工作人员请您补几样：
list-head = 还差 { $count } 样，哪样先有就先发哪样：
list-line = { $number }. { $what }
list-paper = { $paper }（拍照发来）
list-words = { $text }
list-foot = 说哪一样，前面带上数字，比如“{ $number } 没有”。不清楚是什么，只回数字。
list-nth = 第{ $number }样
list-came = 收到{ $numbers }。
list-came_all = 收到{ $numbers }，都齐了，谢谢您。
list-lacks = { $numbers }没有也不要紧，我已经告诉工作人员了。
list-lacks_all = { $numbers }没有也不要紧，我已经告诉工作人员了。别的都齐了，谢谢您。
list-no_line = 第{ $number }样已经不用了，或者没有这一样。
list-comma = 、
unclear-list = 一样一样来就行：回数字，或者直接拍照发来。
refused-too_many_asked = 一次最多问 12 样，先问要紧的。
refused-asked_already = 这些已经问过了，还在等回答。
list-which_told = 记下了。您说的是哪一样？回它前面的数字就行。
