import { findDigitRuns } from './digits.ts';
import { idProblem } from './id-number.ts';
import { conditionIn } from './member-illness.ts';
import { incomeIn } from './member-income.ts';
import { behindName, nameIn } from './member-name.ts';
import { findNumerals } from './numerals.ts';

/** Values of `employment_status`, as far as a member's work is heard. */
export const memberStatuses = [
  'employed',
  'laid_off',
  'unemployed',
  'flexible',
  'migrant',
  'sick_leave',
  'retired',
  'student',
] as const;

/** One of them. */
export type MemberStatus = (typeof memberStatuses)[number];

/** What may be known of a member of the household, besides who it is. */
export type MemberFacts = {
  readonly name?: string;
  /** Years. */
  readonly age?: number;
  /** One of the values of `employment_status`. */
  readonly status?: MemberStatus;
  /** Grade or school as said: 高二, 小学. */
  readonly grade?: string;
  /** Illness or disability as said. */
  readonly condition?: string;
  /** Yuan a month. */
  readonly income?: number;
  readonly id_number?: string;
};

/** What is said of one person in a stretch of plain text that begins right behind the word for him. */
export function factsIn(said: string, isChild: boolean): MemberFacts {
  const name = nameIn(said);
  const rest = name === undefined ? said : behindName(said, name);
  const found: { -readonly [key in keyof MemberFacts]: MemberFacts[key] } = {
    name,
    age: ageIn(rest, { isChild, named: name !== undefined }),
    grade: gradeIn(said),
    status: undefined,
    condition: conditionIn(said),
    income: undefined,
    id_number: idIn(said),
  };
  found.income = incomeIn(rest, isChild, found.age);
  if (found.grade === undefined) found.status = statusIn(isChild ? nearest(said) : said, isChild);
  if (isChild && found.age !== undefined && found.age < 16 && found.status !== 'student')
    found.status = undefined;
  if (isChild && found.grade !== undefined) {
    found.income = undefined;
    if (found.status !== 'student') found.status = undefined;
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The first two clauses: what is said later of a child's family is not said of the child. */
const nearest = (said: string): string =>
  said
    .split(/[，,。；;]/u)
    .slice(0, 2)
    .join('，')
    .replace(/[，](?:房|租|在.{0,6}厂|我|俺|平均|每月|一个月).*$/u, '');

/** Ages of so many people in a row, as 十三、十一、八岁 behind 三个孩子; `null` where it is no such row. */
export function agesInRow(said: string, count: number): readonly number[] | null {
  const row = findNumerals(said).slice(0, count);
  const [first, last] = [row[0], row.at(-1)];
  if (row.length < count || first === undefined || last === undefined) return null;
  const apart = row
    .slice(1)
    .map((one, index) => said.slice((row[index] as typeof one).to, one.from));
  const fits =
    /^[\s:：，,]*(?:分别)?(?:是|为)?(?:今年)?$/u.test(said.slice(0, first.from)) &&
    apart.every((gap) => /^(?:周?岁)?(?:[\s、，,/]|和|跟)+$/u.test(gap)) &&
    /^\s*(?:周?岁|了|$|[，,。；;])/u.test(said.slice(last.to)) &&
    row.every(({ value }) => Number.isInteger(value) && value >= 0 && value <= 110);
  return fits ? row.map(({ value }) => value) : null;
}

/** What one clause says of all who were named before: 都在外头打工; `null` where none does. */
export const saidOfAll = (said: string): string | null =>
  /[，,、\s](?:他们|她们|俩人?|两个人?|仨人?|几个人?|兄弟俩|姐妹俩|两口子|全|也)?都(?<all>[^，,。；;]+)/u.exec(
    said,
  )?.groups?.['all'] ?? null;

const noAge = /^\s*(?:[年月日号个块元万千点楼级班%次口人天元平米公斤]|多块|来块|礼拜|星期)/;

function ageIn(
  said: string,
  { isChild, named }: { readonly isChild: boolean; readonly named: boolean },
): number | undefined {
  if (
    isChild &&
    /^(?:才|刚)?(?:出生|满月)|个(?:多)?月大|^(?:才|刚|只有)[一二三四五六七八九十\d]+个(?:多)?月/.test(
      said,
    )
  )
    return 0;
  for (const one of findNumerals(said)) {
    const after = said.slice(one.to, one.to + 4);
    const value = Math.floor(one.min ?? one.value);
    if (value < 0 || value > 120 || one.vague) continue;
    if (
      /^\s*(?:多|来)?\s*(?:周|虚)?岁|^\s*years? old|^\s*yrs?/i.test(said.slice(one.to, one.to + 12))
    )
      return value;
    const before = said.slice(0, one.from);
    const near =
      /^[\s:：,，、|]*(?:今年|现年|都|快|已经|才|刚|有|也|is |aged? )*$/iu.test(before) ||
      /(?:今年|现年|都|快|已经)$/.test(before) ||
      (value >= 3 && /\p{Script=Han}$/u.test(before) && after.startsWith('了'));
    if (
      near &&
      !noAge.test(after) &&
      one.unit <= 10 &&
      (isChild ? value < (named ? 80 : 40) : value >= 16)
    )
      return value;
  }
  return undefined;
}

const grade =
  /幼儿园(?:[小中大]班)?|学前班|托班|小学[一二三四五六\d]年级|初中[一二三\d]年级|高中[一二三\d]年级|[一二三四五六七八九1-9]年级|小[一二三四五六](?=[，,。、\s的了]|$)|初[一二三]|高[一二三]|大[一二三四五](?![个点岁])|研[一二三]|小学|初中|高中|中专|职高|职中|职校|技校|技工学校|中职|大专|专科|高职|本科|大学|研究生|硕士|博士|复读|kindergarten|primary school|middle school|high school|college|university|grade \d{1,2}/i;

function gradeIn(said: string): string | undefined {
  const match = grade.exec(said);
  if (
    !match ||
    /毕业|没考上|没上过|没念过|文化|学历/.test(
      said.slice(Math.max(0, match.index - 4), match.index + match[0].length + 4),
    )
  )
    return undefined;
  return match[0];
}

const statuses: readonly (readonly [MemberStatus, RegExp])[] = [
  ['retired', /(?<!没|没有|未|没到)退休|退了休|离休|retired/i],
  ['laid_off', /下岗|待岗|内退|买断|laid off/i],
  [
    'unemployed',
    /没(?:有)?(?:个)?(?:固定)?工作|没(?:在|去)?上班|不(?:能)?上班|没(?:有)?活|没(?:有)?事做|失业|无业|待业|在家(?:闲|待|呆|带|照顾|照看|务|没|养病|歇|做饭)|没(?:有)?职业|家庭主妇|干不了活|不能干活|没(?:法|办法)(?:上班|干活|工作)|unemployed|no job|not work|doesn't work|doesnt work|out of work/i,
  ],
  ['sick_leave', /病休|病假/],
  [
    'flexible',
    /零工|散工|临时工|灵活就业|外卖|快递|骑手|摆摊|摆地摊|网约车|滴滴|跑车|做点?小生意|种地|务农|种田|在地里|小卖部/,
  ],
  [
    'migrant',
    /农民工|(?:外地|外面|外头|外边|在外|外出|出去|出门|城里|广东|上海|深圳|浙江)(?:打工|务工|干活)|打工在外/,
  ],
  ['student', /上学|读书|念书|在读|上着学|念着书|student|at school/i],
  [
    'employed',
    /上班|打工|有工作|在岗|在职|在[^，,。]{1,8}(?:干|做(?!手术|检查|化疗|透析|放疗|康复|饭)|工作|打工)|当(?:保安|保洁|服务员|老师|工人)|works?\b|working/i,
  ],
];

/** What no child is. */
const past: ReadonlySet<MemberStatus> = new Set(['retired', 'laid_off']);

function statusIn(said: string, isChild: boolean): MemberStatus | undefined {
  if (isChild && /没(?:到)?上学|还小|没到上学/.test(said)) return undefined;
  const found = statuses.find(
    ([status, pattern]) => !(isChild && past.has(status)) && pattern.test(said),
  )?.[0];
  return (
    found ??
    (/^(?:就)?在家(?:里)?(?=[，,。\s]|$)/.test(said) && !isChild ? 'unemployed' : undefined)
  );
}

function idIn(said: string): string | undefined {
  for (const { digits, to } of findDigitRuns(said)) {
    const id =
      digits.length === 17 && /^\s?[Xx]/.test(said.slice(to, to + 2)) ? `${digits}X` : digits;
    if (id.length === 18 && idProblem(id, '9999-12-31') === null) return id;
  }
  return undefined;
}
