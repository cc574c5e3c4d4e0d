import type { FoundAnswer } from '../dialogue/act.ts';
import { clausesOf, type Stretch } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import type { Question } from '../services/service.ts';
import { leftOf, placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import { hear } from './rules/heard.ts';
import { readWays } from './rules/ways.ts';
import { isTalk } from './talk.ts';

const ways = readWays('wishes.txt');
const holdsNumber = ways('holds-number');

const isOnly = (clause: string, set: string): boolean => {
  const { inside, outside } = leftOf(clause, { spans: [], echo: '', known: wordsOfSet(set) });
  return inside + outside < 1;
};

/** Whether a clause says nothing but that any work, any place will do: 啥都行, 哪儿都中. */
export const isAnything = (clause: string): boolean =>
  placesOfSet(clause, 'any_said').length > 0 &&
  !/[?？]/u.test(clause) &&
  isOnly(clause, 'anything');

/** Whether a clause says where somebody would work, and nothing else: 离家近就行. */
export const isNearby = (clause: string): boolean =>
  placesOfSet(clause, 'nearby').length > 0 &&
  !toneIn(clause).has('asks') &&
  isOnly(clause, 'nearby');

/** What was heard as a wish and is none: how the job should be (轻松), or where somebody comes from (家是贵州毕节的). */
export function isNoWish({ question, value, raw }: FoundAnswer, plain: string): boolean {
  if (typeof value !== 'string') return false;
  if (question === 'job_wanted') return isOnly(value, 'job_qualities');
  if (question !== 'work_place') return false;
  const at = plain.indexOf(raw);
  const clause = clausesOf(plain).find(({ from, to }) => from <= at && at < to);
  return clause !== undefined && isHome(plain.slice(clause.from, clause.to));
}

/** Whether a clause tells where somebody comes from, and wishes nothing. */
export const isHome = (clause: string): boolean =>
  placesOfSet(clause, 'from_home').length > 0 && placesOfSet(clause, 'nearby').length === 0;

/** Whether words are the names of trades and nothing else: 电焊, 保洁阿姨. */
export function isTrade(words: string): boolean {
  const spans = hear(words).names.get('trade') ?? [];
  const { inside, outside } = leftOf(words, { spans, echo: '', known: wordsOfSet('trade_ends') });
  return spans.length > 0 && inside + outside < 1;
}

/** The trades named in a text, as it names them; `null` where it names none. */
export function tradesIn(text: string): string | null {
  const spans = (hear(text).names.get('trade') ?? []).toSorted(
    (one, other) => one.from - other.from,
  );
  const said = spans
    .filter((one) => !spans.some((other) => other !== one && holds(other, one)))
    .map(({ from, to }) => text.slice(from, to));
  return said.length === 0 ? null : said.join('，');
}

const holds = (one: Stretch, other: Stretch): boolean =>
  one.from <= other.from && one.to >= other.to && one.to - one.from > other.to - other.from;

/** To a wish of work "anything" is an answer, kept in the words it was said in, with what else was wished; `null` where it was not said. */
export function anythingIn(plain: string, { field }: Question): Reading | null {
  if (field.wished === undefined) return null;
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to).trim());
  // Trades that are named say more than the word that one is not choosy.
  if (!clauses.some(isAnything) || clauses.some(isTrade)) return null;
  const said = clauses.filter((clause) => isAnything(clause) || isWish(clause));
  const value = said.join('，');
  return field.schema.safeParse(value).success
    ? { kind: 'value', value }
    : { kind: 'value', value: said.filter(isAnything).join('，').slice(0, shortest) };
}

const shortest = 40;

/** A number is of something else, as the wage; a clause that asks or tells of somebody is talk. */
const isWish = (clause: string): boolean =>
  !holdsNumber.test(clause) && !isTalk(clause) && !isNearby(clause);

/** The name of a thing without the words that only wish it: 保安啊，看门都行 are two trades. */
export function withoutEnd(clause: string): string {
  const bare = clause.trim();
  const end = placesOfSet(bare, 'name_ends').find(({ to }) => to === bare.length);
  return end === undefined || end.from < 2 ? bare : withoutEnd(bare.slice(0, end.from));
}

/** A trade told where the place was asked for, and a place where the trade was: it answers the other question; `whole`: the message says nothing else. */
export function wishedElsewhere(
  plain: string,
  { field }: Question,
  welcome: readonly Question[],
): { readonly found: readonly FoundAnswer[]; readonly whole: boolean } {
  const other = welcome.find(
    (one) => one.field.wished !== undefined && one.field.wished !== field.wished,
  );
  if (field.wished === undefined || other === undefined) return { found: [], whole: false };
  const isOther =
    field.wished === 'place' ? (clause: string) => isTrade(withoutEnd(clause)) : isNearby;
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to).trim());
  const said = clauses.filter(isOther);
  const named = other.field.wished === 'trade' ? said.map(withoutEnd) : said;
  const reading = other.field.read(named.join('，'), { today: '' });
  return said.length === 0 || reading.kind !== 'value'
    ? { found: [], whole: false }
    : {
        found: [{ question: other.id, value: reading.value, raw: said.join('，'), sure: true }],
        whole: clauses.every((clause) => said.includes(clause) || isTalk(clause)),
      };
}
