import { words } from './filler.ts';

/** Words that may stand around a date without making it something else. */
export const dateWords: ReadonlySet<string> = words(`
从 自 到 于 起 开始 开始的 那天 那时 那时候 那会 那会儿 的时候 时候 前后 底 初 中旬 上旬 下旬 份 号 日 年 月 间 左右吧 里 头上 当天
虚岁 周岁 年龄 现年 满 生日 生 生的 生人 出生 出生日期 出生于 出生的 阳历 公历 新历 农历 阴历 身份证上 身份证上是 写的是
这个 厂 这厂 单位 公司 厂里 工地 这里 这边 入职 入职的 进厂 进的厂 进厂的 进 进去 进来 上班 上的班 上班的 开始上班 干 干的 开始干 来 来的 去 去的 到厂 工作 参加工作 参加工作的 签 签的 签的合同 合同
离职 离职的 走 走的 辞 辞的 辞职 辞职的 被辞 被辞退 被辞退的 辞退 辞退的 被开 被开除 开除 不干 没干 不做 做到 干到 最后 下岗 下岗的 失业 失业的 停产 停工 关门 倒闭 散伙
工伤 事故 受伤 受的伤 受伤的 伤的 摔 摔的 摔伤 出事 出的事 出事的 发生 发生的 事发 出 确诊 查出来 查出来的 查出 查的 得的 住院 住的院 出院 手术 做手术 做的手术 病 得病 病的
欠 欠的 没发 没给 断 断的 停发 停发的 拖 结婚 结的婚 离 离的婚 离婚 丈夫走的 去世 去世的 入学 开学 毕业 毕业的 入会 入的会 预产期 生孩子 怀孕 可以 能 上岗 到岗 就能
born birthday since from until on started start joined left hired worked work fired injured happened date birth
`);

/** Words that show that a date is of somebody else. */
export const othersInDate =
  /老婆|老公|爱人|媳妇|对象|孩子|儿子|女儿|闺女|娃|我妈|我爸|父亲|母亲|爸爸|妈妈|公公|婆婆|弟|妹|哥|姐|爷爷|奶奶/;
