import type { Amount } from '../../fields/money-amounts.ts';
import { whoAt } from './people.ts';
import type { Talk } from './sighting.ts';

/** 靠妻子一个月两千四: whom one lives on earns it. */
function earnerAt(people: Talk['people'], text: string, at: number): string | null {
  const last = people.filter((one) => one.from < at).at(-1);
  if (last === undefined || /[，,。]/u.test(text.slice(last.to, at))) return null;
  return /靠(?:着)?(?:我|俺)?$/u.test(text.slice(0, last.from)) ? last.relation : null;
}

/** 老板说账户冻结了，每月七千二没发: what follows the boss's clause is no pay of his. */
function isOfBoss(people: Talk['people'], text: string, at: number): boolean {
  const last = people.filter((one) => one.from < at).at(-1);
  if (last === undefined || !/^(?:老板|包工头|工头|boss)$/u.test(text.slice(last.from, last.to)))
    return false;
  return /[，,]/u.test(text.slice(last.to, at));
}

const gone = /^[^，,。；;]{0,8}(?:没了(?!工作)|去世|过世|走了|不在了|病故|离了|离婚|死了)/u;

/** Whose money it is: a child at school earns none, so that 俩孩子念书，一个月就两千六 is the speaker's. */
export function ownerOf({ people, heard }: Pick<Talk, 'people' | 'heard'>, at: number): string {
  const { text } = heard;
  if (
    /(?:^|[，,。；;、\s])(?:而)?(?:我|俺|本人|自己)(?:自己|自个儿?|这边)?(?:一个月|每个?月)?(?:就|才|只|也就|只有)*$/u.test(
      text.slice(Math.max(0, at - 12), at),
    )
  )
    return 'self';
  const who = earnerAt(people, text, at) ?? whoAt(people, heard, at);
  if (
    who === 'spouse' &&
    gone.test(text.slice(people.filter((one) => one.from < at).at(-1)?.to ?? 0, at))
  )
    return 'self';
  if (who === 'other' && isOfBoss(people, text, at)) return 'self';
  if (who !== 'child' && who !== 'grandchild') return who;
  const clause = text.slice(0, at).split(/[，,]/u).at(-1) ?? '';
  const last = people.filter((one) => one.from < at && one.relation === who).at(-1);
  const told = text.slice(last?.from ?? 0, at);
  const named = last !== undefined && last.from >= at - clause.length;
  return named || /打工|上班|工作|挣|赚|工资/u.test(told.slice(0, told.length - clause.length))
    ? who
    : 'self';
}

/** 老公一个月五千，我三千八: the speaker's part beside another's month. */
export const isMyPart = (text: string, { from, value }: Amount): boolean =>
  value >= 300 &&
  value < 50_000 &&
  /(?:^|[，,。；;、])(?:我|俺)(?:自己|就|才|只有)?$/u.test(text.slice(0, from)) &&
  /(?:一个月|每月|月薪|每个月|工资)/u.test(text.slice(Math.max(0, from - 30), from));
