/** What an amount is paid for: a stretch of time or a piece of work. */
export type Rate = 'hour' | 'day' | 'week' | 'month' | 'season' | 'term' | 'year' | 'piece';

const rateOf: readonly (readonly [Rate, RegExp])[] = [
  ['hour', /小时|钟头|时薪|hour|hr/i],
  ['week', /礼拜|星期|周|week/i],
  ['term', /学期|term|semester/i],
  ['season', /季/],
  ['month', /月|month/i],
  ['year', /年|year|annual/i],
  ['piece', /件|单|趟|次|平/],
  ['day', /天|日|工|晚|day|daily/i],
];

const kindOf = (said: string): Rate =>
  (rateOf.find(([, pattern]) => pattern.test(said)) as readonly [Rate, RegExp])[0];

const units = '(?:小时|钟头|天|日|晚|工|礼拜|星期|周|月|季度?|学期|学年|年|件|单|趟|次|平)';
const named =
  '(?<![上下这两几半一二三四五六七八九十\\d]个?)月(?:薪|收入|工资|入|租|均|供)|时薪|日薪|日工资|周薪|年薪|年收入|全年|monthly|yearly|(?:per|a|each|every) (?:day|week|month|year|hour)';
const between =
  '[的能可挣赚拿给得有发到手是就也才大概差不多平均总共一般工资收入要交房租钱开约为左右还下来全家共里个人俩合:： ]{0,14}';
const before = new RegExp(
  `((?:(?<![零〇一二三四五六七八九十\\d第])[一1]|每|按|论)个?${units}|${named})${between}$`,
  'i',
);
const after = new RegExp(
  `^\\s*(?:(?:\\/|每|一|1(?!\\d)|按|per |a |an |each |every )\\s*个?(?:${units}|hour|hr|day|week|month|year|term|semester)(?!纪|轻|月)|(?:monthly|yearly|daily|annually|hourly))`,
  'i',
);

/** A rate beside an amount, and how many units of text it takes. */
export type RateFound = { readonly rate: Rate; readonly length: number };

/** The rate named right before `at`: 一天一百八, 月薪三千, 每个月大概三千. */
export function rateBefore(text: string, at: number): RateFound | null {
  const match = before.exec(text.slice(Math.max(0, at - 20), at));
  return match && { rate: kindOf(match[1] as string), length: match[0].length };
}

/** The rate named right behind `at`: 180/天, 三千一个月, 3000 a month. */
export function rateAfter(text: string, at: number): RateFound | null {
  const match = after.exec(text.slice(at, at + 16));
  return match && { rate: kindOf(match[0]), length: match[0].length };
}
