# What staff want at once, as the worker reads it: one list, each line ticked off when it came.
notice-asked_list = Your “{ $service }” ({ $case }): staff need a few things from you.
list-head = { $count } still to come, in any order:
list-line = { $number }. { $what }
list-paper = { $paper } (send a photo)
list-words = { $text }
list-foot = Put the number in front, for example “{ $number } don't have it”. Not sure what one is? Send its number.
list-nth = no. { $number }
list-came = Got { $numbers }.
list-came_all = Got { $numbers }. That is everything, thank you.
list-lacks = { $numbers }: that is all right, I have told staff.
list-lacks_all = { $numbers }: that is all right, I have told staff. Everything else is here, thank you.
list-no_line = No. { $number } is no longer needed, or is not on the list.
list-comma = { ", " }
unclear-list = One at a time is fine: send a number, or a photo.
refused-too_many_asked = At most 12 things can be asked at once; ask for what matters first.
refused-asked_already = This was asked for already and is still awaited.
list-which_told = Noted. Which one do you mean? Send its number.
