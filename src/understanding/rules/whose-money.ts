import type { Amount } from '../../fields/money-amounts.ts';
import { whoAt } from './people.ts';
import type { Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('money.txt');
const leansBefore = ways('leans-before');
const employerAlone = ways('employer-alone');
const speakerClause = ways('speaker-clause');
const worksOrEarns = ways('works-or-earns');
const speakerBegins = ways('speaker-begins');
const eachMonthNear = ways('each-month-near');

/** 靠妻子一个月两千四: whom one lives on earns it. */
function earnerAt(people: Talk['people'], text: string, at: number): string | null {
  const last = people.filter((one) => one.from < at).at(-1);
  if (last === undefined || /[，,。]/u.test(text.slice(last.to, at))) return null;
  return leansBefore.test(text.slice(0, last.from)) ? last.relation : null;
}

/** 老板说账户冻结了，每月七千二没发: what follows the boss's clause is no pay of his. */
function isOfBoss(people: Talk['people'], text: string, at: number): boolean {
  const last = people.filter((one) => one.from < at).at(-1);
  if (last === undefined || !employerAlone.test(text.slice(last.from, last.to))) return false;
  return /[，,]/u.test(text.slice(last.to, at));
}

const gone = ways('gone-behind');

/** Whose money it is: a child at school earns none, so that 俩孩子念书，一个月就两千六 is the speaker's. */
export function ownerOf({ people, heard }: Pick<Talk, 'people' | 'heard'>, at: number): string {
  const { text } = heard;
  if (speakerClause.test(text.slice(Math.max(0, at - 12), at))) return 'self';
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
  return named || worksOrEarns.test(told.slice(0, told.length - clause.length)) ? who : 'self';
}

/** 老公一个月五千，我三千八: the speaker's part beside another's month. */
export const isMyPart = (text: string, { from, value }: Amount): boolean =>
  value >= 300 &&
  value < 50_000 &&
  speakerBegins.test(text.slice(0, from)) &&
  eachMonthNear.test(text.slice(Math.max(0, from - 30), from));
