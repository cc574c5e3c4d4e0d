# 这个窗口还不能直接办的事：叫什么，该找谁。

service-policy_consult = 政策咨询

door-other = 您说的“{ $service }”，我这里还不能直接办。请打 { $phone } 问我们的工作人员，或者说“找人工”。
door-mutual = 职工医疗互助怎么领，要问办互助的工会：打 { $union }（工会热线）或 { $phone }，也可以说“找人工”。住院的单据先都留好。报完以后自己掏的钱，我们这里也可以帮您申请，说“医疗救助”就行。
door-policy_consult = 政策上的事我没有确切答案，不敢乱说。可以打 { $labour }（人社）或 { $government } 问清楚，也可以说“找人工”。
