import { readWords } from './words.ts';

const { any } = readWords('numbers.txt');

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
/** Words that may stand between a rate and its amount as parts of both: 一个月能拿三千. */
const between =
  '([的能可挣赚拿给得有发到手是就也才大概差不多平均总共一般工资收入要交房租钱开约为左右还下来全家共里个人俩合:： ]{0,14})';
/** Any other words within the clause, but no number: 一个月药费800, 每周透析大概1200. */
const clause = `((?:一般|一共|一起|一直|[零〇]${any('zero-words')}|[^\\d零〇一二两俩三仨四五六七八九十百千万几，,。；;！!？?、\\n]){0,12})`;
const counted = '(?<![零〇一二三四五六七八九十\\d第])[一1]';
const before = new RegExp(`((?:${counted}|每|按|论)个?${units}|${named})${between}$`, 'i');
const times = '(?:小时|钟头|天|礼拜|星期|周|月|季度?|学期|学年|年)(?![级纪轻岁龄份初底中])';
const loosely = new RegExp(
  `(每个?${times}|(?<![这那近去前头后])${counted}个?${times}|${named})${clause}$`,
  'i',
);
/** 住院一个月花了三万, 欠我一个月三千: a length of time and no rate. */
const length = /(?:[欠拖干做住停休了过满病歇断院治疗]|欠[^，,。]{0,3})$/u;
const after = new RegExp(
  `^\\s*(?:(?:\\/|每|一|1(?!\\d)|按|per |a |an |each |every )\\s*个?(?:${units}|hour|hr|day|week|month|year|term|semester)(?!纪|轻|月)|(?:monthly|yearly|daily|annually|hourly))`,
  'i',
);

/** A rate beside an amount, how many units of text it takes, and the words between that are of neither. */
export type RateFound = {
  readonly rate: Rate;
  readonly length: number;
  readonly noun: string;
  /** How far before the amount the rate begins; 0 where it stands behind. */
  readonly reach: number;
};

/** The rate named before `at` in its clause: 一天一百八, 月薪三千, 每个月大概三千, 一个月药费八百. */
export function rateBefore(text: string, at: number): RateFound | null {
  const said = text.slice(Math.max(0, at - 26), at);
  const match = before.exec(said.slice(-20));
  if (match)
    return {
      rate: kindOf(match[1] as string),
      length: match[0].length,
      noun: match[2] ?? '',
      reach: match[0].length,
    };
  const loose = loosely.exec(said);
  if (!loose || (/^[一1]/.test(loose[0]) && length.test(said.slice(0, loose.index)))) return null;
  return {
    rate: kindOf(loose[1] as string),
    length: 0,
    noun: loose[2] ?? '',
    reach: loose[0].length,
  };
}

/** The rate named right behind `at`: 180/天, 三千一个月, 3000 a month. */
export function rateAfter(text: string, at: number): RateFound | null {
  const match = after.exec(text.slice(at, at + 16));
  return match && { rate: kindOf(match[0]), length: match[0].length, noun: '', reach: 0 };
}
