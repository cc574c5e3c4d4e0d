# 送温暖、送清凉、送文化：现在有什么活动，报名，问名单，给户外干活的人要东西。

service-seasonal = 送温暖、送清凉、送文化
    .about = 过年慰问、夏天送清凉、看戏看电影，在这里报名、问名单。不收钱。

q-seasonal_wish = 想做什么
    .ask = 您想做哪一样？
q-seasonal_kind = 哪一种活动
    .ask = 是哪一种？
q-activity = 哪一个活动
    .also = 活动
    .ask = 想报哪一个活动？说不准就跳过，工作人员帮您看。
q-seasonal_for = 替谁报
    .ask = 替谁报名？
q-seasonal_needs = 要些什么
    .ask = 最要紧的是什么？可以选几样。
q-seasonal_place = 送到哪里
    .also = 地点、工地地址
    .ask = 在哪个地方？写到能找着就行。
    .good = 比如：东关安置房二期工地，南门进
q-seasonal_people = 多少人
    .also = 人数
    .ask = 一共多少人？
    .good = 说个数就行，比如：30
q-seasonal_story = 是什么事
    .ask = 是怎么回事？说一说，在哪个单位、哪里干活。
    .good = 比如：在开发区送快递，四十度天也没有歇的地方
q-seasonal-employer = 哪个单位
    .ask = 是哪个单位、工地或者站点？
    .good = 说全名最好，记不清就说大家平时怎么叫它
q-seasonal-name = 联系人
    .also = 名字、姓名
    .ask = 登记谁的名字？
    .good = 写身份证上的名字，比如：王小明
q-notify = 有了活动告诉我
    .ask = 以后再有这样的活动，要不要在这里告诉您一声？
q-seasonal_date = 希望哪天
    .ask = 希望哪天来？
    .good = 比如：下周三，或者：越快越好就跳过

o-seasonal_wish-join = 报名参加活动
o-seasonal_wish-on_list = 问慰问名单、在哪里领
o-seasonal_wish-supplies = 给户外干活的人要点东西
o-seasonal_wish-come_here = 想请活动到我们这里来
o-seasonal_wish-heat = 高温费、天太热还让干活
o-seasonal_wish-other = 别的
o-seasonal_kind-warmth = 送温暖（过年、冬天）
o-seasonal_kind-cool = 送清凉（夏天）
o-seasonal_kind-culture = 送文化（看戏、看电影）
o-seasonal_for-self = 我自己
o-seasonal_for-family = 我和家里人
o-seasonal_for-unit = 单位、工地、班组一起
o-seasonal_needs-water = 喝的水、绿豆汤、热水
o-seasonal_needs-medicine = 防暑药、常用药
o-seasonal_needs-rest_stop = 歇脚的地方
o-seasonal_needs-clothes = 毛巾、手套、棉衣
o-seasonal_needs-food = 吃的
o-seasonal_needs-other = 别的

group-seasonal = 活动

campaign-line = · { $name }：{ $when }{ $place }。给谁：{ $who }。{ $seats }{ $needs }报名到 { $to }。
campaign-when = { $when }，
campaign-no_hour = {""}
campaign-seats = 共 { $seats } 个名额。
campaign-any = {""}
campaign-needs = 有：{ $needs }。
campaign-nothing = {""}

seasonal-told-open = 现在能报名的：
seasonal-told-none = 这一类活动，现在没有正在报名的。可以先登记，有了告诉您。
seasonal-told-on_list = 名单上有没有您家，我这里不查：怕查错了人，也怕别人拿您的名字来查。登记一下，工作人员认准是您本人，再告诉您。
seasonal-door-heat = 天热先顾身体：头晕、恶心、出不了汗，马上停下到阴凉处，打 { $ambulance }。高温费是单位该不该发的事，各省的数不一样，我不敢乱说：打 { $labour }（人社热线）问，硬让顶着大太阳干的，打 { $government } 反映。单位该发不发，说“法律援助”，我帮您登记。

seasonal-news = 您说过有活动要告诉您。现在开始报名了，想报就说“报名”：
seasonal-advice-join = 工作人员会核对名额，报上了在这里告诉您时间和地点。
seasonal-advice-on_list = 工作人员会打电话跟您核对，别人打来问，我们不会说。
seasonal-advice-notify = 下次有这样的活动，会在这里告诉您。不想听了，跟我们说一声就行。

code-campaign_full = 名额已经报满
    .door = 下次有活动会早些告诉您，也可以打 { $phone } 问还有没有空出来的。
code-campaign_over = 这个活动已经结束
    .door = 下次开始报名再来，愿意的话到时候告诉您。
code-campaign_others = 这次活动是给别的人群的
    .door = 家里有难处，可以说“困难帮扶”申请；别的活动开始了再报名。

register-seasonal = 季节活动报名登记表
register-column-activity = 活动
register-column-seasonal_kind = 类别
register-column-seasonal_wish = 事项
register-column-seasonal_for = 替谁报
register-column-seasonal_people = 人数
register-column-seasonal_place = 地点
register-column-seasonal_needs = 需求
register-column-seasonal_date = 希望日期
register-column-notify = 愿意接通知

state-seasonal-accepted = 已经登记在名单上
    .staff = 已列入名单
state-seasonal-received = 已经领到或参加了
    .staff = 已发放或已参加
state-seasonal-answered = 已经跟您说过了
    .staff = 已答复本人

notice-file-seasonal = 已经替您记上了，还要问一两项。
