# 入会、会员卡、会员优惠、商家加盟。

service-member_discount = 入会、会员优惠
    .about = 加入工会、办会员卡、问哪里有会员优惠，商家想加盟，都在这里登记。不收钱。

q-member_wish = 会员的事
    .ask = 是哪一件事？
q-card_matter = 卡怎么了
    .ask = 卡是什么情况？
q-discount_wanted = 想找什么优惠
    .ask = 想找哪一类店的优惠，在哪一带？
    .good = 比如：东街的药店，或者体检
q-member_story = 是什么事
    .ask = 是什么事？说一说。
q-unit_union = 单位有没有工会
    .ask = 单位里有工会吗？
q-shop_kind = 做什么的
    .also = 类别
    .ask = 店是做什么的？
    .good = 比如：药店、洗车、理发
q-shop_place = 店在哪里
    .also = 地址
    .ask = 店在哪里？
q-shop_offer = 给会员什么优惠
    .also = 优惠内容
    .ask = 打算给会员什么优惠？
    .good = 比如：九五折，或者每月 8 日九折
q-shop_until = 优惠到哪天
    .ask = 优惠做到哪天？
    .good = 比如：2027年12月31日
q-shop_code = 统一社会信用代码
    .ask = 营业执照上 18 位的统一社会信用代码是多少？
q-shop_agreement = 协议号
    .ask = 协议号是多少？
q-member_discount-employer = 单位或店名
    .ask = 在哪个单位上班，或者跑哪个平台？商家说店名。
    .good = 说全名最好，没有单位就说"没有"

o-member_wish-join = 想加入工会
o-member_wish-card = 会员卡：办、丢、用不了
o-member_wish-discount = 问哪里有会员优惠
o-member_wish-merchant = 我是商家，想加盟
o-member_wish-other = 别的
o-card_matter-new = 还没有卡，想办
o-card_matter-lost = 卡丢了
o-card_matter-broken = 卡用不了
o-card_matter-retired = 退休或换了单位

o-unit_union-there = 有工会
o-unit_union-none = 单位没有工会
o-unit_union-no_employer = 没有单位

group-member = 会员
group-shop = 商家

paper-shop_licence = 店的营业执照
    .also = 营业执照、执照
    .how = 正本或副本都行，名称和代码要拍清楚。

discount-found = 会员优惠，拿会员卡就能用：
discount-line = · { $name }（{ $kind }），{ $place }：{ $offer }，到 { $to }。
discount-kinds = 现在有会员优惠的有：{ $kinds }。想问哪一类，直接说，比如“药店”。
discount-none = 会员优惠的店，我这里还没有填进来。登记一下，工作人员查了告诉您。
member-told-card = 办会员卡自愿，不收钱。我们不会问您卡的密码和验证码，谁问都别说；卡丢了，卡里绑了银行功能的，先打银行电话挂失。
member-told-join = 入会自愿。有单位的找单位工会；单位没有工会，或者送外卖、打零工的，乡镇、街道的工会也能办，打 { $union }（工会热线）问就近的。我先帮您登记。
member-advice-union = 工作人员会告诉您单位工会怎么办、带什么。
member-advice-no_union = 单位没有工会也能入会，工作人员替您联系乡镇、街道的工会。
member-advice-merchant = 加盟不收钱。工作人员看过执照，跟您签好协议，再告诉会员。

code-member_elsewhere = 要由单位或乡镇、街道的工会来办
    .door = 打 { $union }（工会热线）问就近的工会，我们也可以替您转过去。
code-merchant_unfit = 这次没有谈成
    .door = 优惠或材料有变化，随时可以再来，打 { $phone } 商量。

register-member_discount = 会员服务登记表
register-column-member_wish = 事项
register-column-card_matter = 会员卡
register-column-discount_wanted = 询问的优惠
register-column-member_discount-employer = 单位或商家
register-column-shop_code = 信用代码
register-column-shop_kind = 类别
register-column-shop_place = 地址
register-column-shop_offer = 优惠内容
register-column-shop_until = 有效期
register-column-shop_agreement = 协议号

state-member_discount-referred = 已经转给能办的工会
    .staff = 已转单位或街道工会
state-member_discount-published = 优惠已经告诉会员
    .staff = 已发布优惠
notice-file-member_discount = 还差一两样，我一样一样问。
