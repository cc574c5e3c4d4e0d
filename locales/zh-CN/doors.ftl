# 这个窗口还不能直接办的事：叫什么，该找谁。

service-medical_aid = 医疗救助
service-vacancy = 单位招工
service-skills_training = 技能培训
service-model_worker = 劳模服务
service-housing = 住房保障
service-startup_tax = 创业和税费
service-seasonal = 送温暖、送清凉
service-member_discount = 会员优惠
service-donation = 捐款捐物
service-policy_consult = 政策咨询

door-other = 您说的“{ $service }”，我这里还不能直接办。请打 { $phone } 问我们的工作人员，或者说“找人工”。
door-mutual = 职工医疗互助怎么领，要问办互助的工会：打 { $union }（工会热线）或 { $phone }，也可以说“找人工”。住院的单据先都留好。看病花钱家里难的，我们这里可以帮您申请，说“困难帮扶”就行。
door-medical_aid = 怎么报销要问当地医保局。看病花钱家里难的，我们这里可以帮您申请，说“困难帮扶”就行；想跟人说说，说“找人工”，或打 { $phone }。
door-vacancy = 招工的事，我这里还不能直接登记。请打 { $phone } 告诉工作人员，或者说“找人工”。
door-skills_training = 学技术的事，我这里还不能直接报名。可以打 { $labour }（人社热线）问有什么班，或者说“找人工”。
door-model_worker = 劳模的事，请和工会的人说：打 { $union }（工会热线），或者说“找人工”。
door-housing = 租公租房的事，可以问住的街道或乡镇，也可以打 { $government }。要工作人员帮着问，说“找人工”。
door-startup_tax = 税的事可以打 { $tax }（税务热线），创业贷款可以打 { $labour }（人社热线）问。也可以说“找人工”。
door-seasonal = 慰问、送清凉的事，要问工作人员：说“找人工”，或打 { $phone }。
door-member_discount = 入会、会员卡和优惠的事，可以打 { $union }（工会热线），或者说“找人工”。
door-donation = 谢谢您的好意。捐款捐物请和工作人员说：打 { $phone }，或者说“找人工”。请别把钱直接转给聊天里的人。
door-policy_consult = 政策上的事我没有确切答案，不敢乱说。可以打 { $labour }（人社）或 { $government } 问清楚，也可以说“找人工”。
