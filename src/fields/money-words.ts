import { words } from './filler.ts';
import type { Per } from './money-show.ts';

/** What an amount is about, so that 住院花了三万 is no tuition. */
export type MoneyTopic = 'pay' | 'household' | 'school' | 'medical' | 'owed' | 'rent' | 'loan';

const always = words(`
每周 一周 每天 一天 每日 一日 每星期 一星期 每个星期 一个星期 每礼拜 一个礼拜 每个礼拜 每学期 一学期 每季度 一季度 每小时
块 块钱 元 钱 人民币 连 从 或 或者 要么 or from 每月 每个月 一个月 一月 月 按月 每年 一年 全年 年 一 个 的话 每 份 左右吧 上下吧 整 多 来 点 点儿 出头 负 亏 亏了 倒贴 倒贴了
yuan rmb month year monthly yearly every each thereabouts kuai cny
`);

const topics: Readonly<Record<MoneyTopic, ReadonlySet<string>>> = {
  pay: words(`
    工资 工钱 工款 收入 薪水 月薪 年薪 薪 薪资 挣 挣个 挣到 赚 赚个 拿 拿到 拿个 到手 税后 税前 底薪 实发 应发 发 发个 发到 给个 开 打工 上班 干活 活 退休金 退休工资 养老金 低保 低保金 补贴
    奖金 加班 加班费 扣完 扣了 社保 五险一金 卡里 打卡里 基本工资 劳务费 想要 希望 要求 最低 最少 期望 起步 月收入 年收入 总收入 净收入 进账 入账 手里 落 落手里 靠 种地 摆摊 送外卖 跑车 零工 打零工 做零工 要 想 得有 包吃住 不包 加 提成 全勤 绩效
    earn earns earning make makes making salary wage wages income pay paid get take home after before tax net gross expect want`),
  household: words(
    `我俩 俩人 俩 两个人 两口子 夫妻俩 夫妻 全家 全家人 一家 一家人 一家子 家庭 几口人 几个人 family household together`,
  ),
  school: words(`
    学费 学杂费 住宿费 书本费 书费 杂费 交 要交 得交 缴 缴费 学期 学年 伙食费 生活费 大学 孩子 娃 学校 收费 收 要 需要 花 报名费 第一年 通知书上写的 写的
    tuition fee fees school term need needs`),
  medical: words(`
    看病 治病 住院 花 花了 花掉 花去 用 用了 用掉 医药费 医疗费 药费 药 吃药 手术 手术费 化疗 透析 医保 报 报了 报销 报销了 报完 报掉 能报 给报了 剩 剩下 自费 自己掏 自掏 掏 掏了 自付 自己付 自己出 出 出了 付 付了 交 交了 医院 总费用 费用 总 治疗费 治疗 检查费 垫 垫了 押金 合作医疗 新农合 大病 大病保险
    spent spend cost costs medical hospital paid pay bill bills insurance reimbursed covered myself`),
  owed: words(`
    欠 欠我 欠我们 欠俺 欠俺们 欠着 欠了 欠了我 还欠 还欠我 总共欠 拖欠 没给 没发 没结 没结清 该给 该发 老板 公司 厂里 单位 包工头 工头 工地 工程队 工钱 工资 差 还差 差我 押 扣 扣了 扣我 血汗钱 大家 工友 尾款 没拿到 没到手 赔 赔偿 补偿 要
    owe owes owed boss company unpaid wages wage salary`),
  rent: words(`
    房租 租金 租 租房 租的 房东 水电 水电费 含水电 不含水电 要 交 付 房钱 rent`),
  loan: words(
    `贷 贷款 想贷 借 想借 需要 要 缺 缺口 投 投资 资金 本钱 启动资金 额度 loan need borrow want`,
  ),
};

const usual: Readonly<Record<Per, readonly MoneyTopic[]>> = {
  month: ['pay', 'household', 'rent'],
  year: ['pay', 'household', 'rent', 'school', 'medical'],
  once: ['pay', 'school', 'medical', 'owed', 'rent', 'loan'],
};

/** Words that may stand around an amount without making it something else. */
export function moneyWords(per: Per, about?: readonly MoneyTopic[]): ReadonlySet<string> {
  return new Set([...always, ...(about ?? usual[per]).flatMap((topic) => [...topics[topic]])]);
}

/** Others whose amounts may be named beside one's own; several amounts are asked about, one of another is not taken. */
export const others = words(`
  老婆 老公 爱人 媳妇 对象 丈夫 妻子 他 她 孩子他爸 孩子他妈 孩子爸 孩子妈 儿子 女儿 闺女 我妈 我爸 妈 爸 父母 老人 老两口 wife husband
`);

/** Words by which a longer sentence shows that its amount is the one asked for. */
export const cueOf: Readonly<Partial<Record<MoneyTopic, RegExp>>> = {
  pay: /挣|赚|拿|工资|收入|到手|薪|发|给|开/,
  household: /收入|一共|总共|加起来|全家/,
  rent: /房租|租金|租/,
};
