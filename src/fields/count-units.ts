import type { Stretch } from './clauses.ts';
import { findDurations, isRate } from './durations.ts';
import { words } from './filler.ts';
import type { Numeral } from './numeral.ts';
import { softened } from './numeral-about.ts';
import { findNumerals } from './numerals.ts';
import { readWords } from './words.ts';

const { fit } = readWords('counts.txt');

/** What a count counts. */
export type CountUnit = 'people' | 'months' | 'years' | 'sqm' | 'times' | 'days';

/** A count in plain text; `sure` where its unit stood with it. */
export type Counted = Stretch & {
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  readonly vague: boolean;
  readonly sure: boolean;
};

const measures: Readonly<Record<'people' | 'sqm' | 'times', RegExp>> = {
  people: fit.i`^\s*{about}?\s*(?:{people-unit}|{measure}(?!{no-person-behind}))`,
  sqm: fit.i`^\s*{about}?\s*{measure}?(?:{area-unit}|㎡)`,
  times: fit.i`^\s*{about}?\s*{times-unit}`,
};

/** What a number counts when it counts something else; it is no answer then. */
const other = fit.i`^\s*(?:{other-unit}|%|-|\/|\.\d|[a-z])`;

/** Every count of that unit in plain text, in order; bare numbers come with `sure: false`. */
export function findCounts(text: string, unit: CountUnit): readonly Counted[] {
  if (unit === 'months' || unit === 'years' || unit === 'days') return findSpans(text, unit);
  return findNumerals(text).flatMap((numeral) => countAt(text, numeral, measures[unit]) ?? []);
}

/** After a bare 个: who is counted, or nothing more. */
const isPerson = fit.u`^(?:{of}?(?:{worker}|\p{Script=Han}{1,4}?{worker-end})|\s*[，,。；;！!？?]|\s*$)`;

/** 家里少了一口: by how many, and not how many. */
const changedBy = new RegExp(`${readWords('people.txt').any('changed-by')}$`, 'u');

function countAt(text: string, numeral: Numeral, measure: RegExp): Counted | null {
  if (measure === measures.people && changedBy.test(text.slice(0, numeral.from))) return null;
  const ahead = text.slice(numeral.to, numeral.to + 10);
  const match = measure.exec(ahead);
  if (!match && (other.test(ahead) || numeral.form === 'spoken')) return null;
  const end = softened(text, numeral, numeral.to + (match?.[0].length ?? 0));
  const { from, to, value, min, max, approx, vague } = end;
  const sure = match !== null && !(match[0].endsWith('个') && !isPerson.test(text.slice(to)));
  return { from, to, value, min, max, approx, vague, sure };
}

function findSpans(text: string, unit: 'months' | 'years' | 'days'): readonly Counted[] {
  const spans = findDurations(text).map((one): Counted => {
    const by = unit === 'years' ? 1 / 12 : 1;
    const exact = unit === 'days' ? one.days : one.months * by;
    const { from, to, approx, vague, min, max } = one;
    const scale = (end: number | undefined): number | undefined =>
      end === undefined ? undefined : Math.round(unit === 'days' ? end * 30 : end * by);
    return {
      from,
      to,
      value: exact,
      min: scale(min),
      max: scale(max),
      approx,
      vague,
      sure: !one.maybeDate && !isRate(text, one),
    };
  });
  const bare = findNumerals(text).flatMap((numeral): Counted[] => {
    const inside = spans.some(({ from, to }) => numeral.from >= from && numeral.to <= to);
    if (inside || other.test(text.slice(numeral.to, numeral.to + 8))) return [];
    const { from, to, value, min, max, approx, vague } = softened(text, numeral, numeral.to);
    return [{ from, to, value, min, max, approx, vague, sure: false }];
  });
  return [...spans, ...bare].toSorted((a, b) => a.from - b.from);
}

const shared = '个 整 满 多 有 了 已 已经 够 不止';

/** Words that may stand around a count without making it something else. */
export const countWords: Readonly<Record<CountUnit, ReadonlySet<string>>> = {
  people: words(
    `${shared} 连大带小 老小 老老小小 大大小小 拢共 口 人 口人 加上 加上我 连 连我 带我 包括 包括我 算上 算上我 在内 一起 一起的 住 过 一家 一家子 全家 全家人 家庭 人口 大人 小孩 孩子 娃 老人 加 和 跟 工友 工人 同事 大家伙 大家 我妈 我爸 老婆 老公 爱人 媳妇 老伴 父母 儿子 女儿 招 要 要招 想招 需要 缺 欠 没发 被欠 欠了 people family household workers members there are live together including need hire`,
  ),
  months: words(
    `${shared} 干 干了 欠 欠了 拖 拖了 拖欠 没发 没给 交 交了 缴 缴了 社保 厂里 公司 老板 单位 包工头 工地 欠我 欠我们 欠俺 工钱 断 断了 没上班 months month for 时间 工资 试用期`,
  ),
  years: words(
    `${shared} 干 干了 做 做了 住 住了 交 交了 学制 工龄 读 念 years year for 时间 工作 从事`,
  ),
  sqm: words(
    `${shared} 房子 面积 建筑面积 使用面积 住 平 平米 平方 大 就这么大 房 sqm square metres meters area`,
  ),
  times: words(`${shared} 去 去过 过 去了 来 来了 透析 住院 住了 院 times 一周 一个月 每周 每月`),
  days: words(`${shared} 住 住了 住院 院 天 days for 时间 休 歇 请假`),
};
