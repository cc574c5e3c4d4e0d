import type { PaperSaid, PapersSaid } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Wording } from '../wording/wording.ts';
import { endOfName, type PaperToken, paperTokens } from './paper-lexicon.ts';

/** How many characters around a name may be unknown before its clause tells something else. */
const mostAround = 6;
/** How many unknown characters a clause may hold that only names a paper. */
const mostLeft = 2;

type Light = { readonly expectation: Expectation; readonly wording: Wording };

type Which = PaperSaid['which'];

/** What is said so far; a selector waits for the name it belongs to. */
type Reading = {
  readonly said: PaperSaid[];
  readonly lacking: string[];
  readonly unclear: string[];
  readonly denied: string[];
  which: Which;
  counted: number;
};

/** What words say of photos: which paper each is, that it cannot be said, or that a paper does not come. Every word is explained or counted as left over. */
export function papersSaid(plain: string, light: Light): PapersSaid {
  const { wording, expectation } = light;
  const tokens = paperTokens(plain, { wording, language: expectation.language });
  const clauses = clausesOf(tokens);
  const first = readAll(clauses, light, []);
  // 是缴费单 不是结算单: what it is not tells what it is, wherever it stands.
  const reading = first.denied.length === 0 ? first : readAll(clauses, light, first.denied);
  const left = leftIn(tokens);
  const has = (kind: 'lack' | 'later' | 'coming' | 'unknown' | 'came'): boolean =>
    tokens.some((token) => typeof token !== 'string' && token.kinds.has(kind));
  const { said, lacking, unclear, denied, which } = reading;
  return {
    said,
    lacking,
    unclear,
    ...(denied.length === 0 ? {} : { denied }),
    ...(has('came') ? { came: true as const } : {}),
    whole: clauses.every((clause) => leftIn(clause) <= (names(clause) ? mostLeft : 0)),
    ...(said.length === 0 && Array.isArray(which) && which.length === 1 && left === 0
      ? { picked: which[0] as number }
      : {}),
    ...(has('later') ? { lack: 'later' } : has('lack') ? { lack: 'none' } : {}),
    coming: has('coming') && !has('lack') && left <= mostLeft,
  };
}

function readAll(
  clauses: readonly (readonly (PaperToken | string)[])[],
  light: Light,
  denied: readonly string[],
): Reading {
  const reading: Reading = {
    said: [],
    lacking: [],
    unclear: [],
    denied: [...denied],
    which: null,
    counted: 0,
  };
  for (const clause of clauses) readClause(clause, { reading, light });
  return reading;
}

const ends = /[，,。；;！？!?…]/u;

function clausesOf(tokens: readonly (PaperToken | string)[]) {
  const clauses: (PaperToken | string)[][] = [[]];
  for (const token of tokens) {
    if (typeof token === 'string' && ends.test(token)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

const names = (clause: readonly (PaperToken | string)[]): boolean =>
  clause.some((token) => typeof token !== 'string' && token.kinds.has('name'));

const leftIn = (tokens: readonly (PaperToken | string)[]): number =>
  tokens.filter((token) => typeof token === 'string' && /[\p{L}\p{N}]/u.test(token)).length;

/** A name counts where its clause says little else, and does not say that the paper is missing. */
function readClause(
  clause: readonly (PaperToken | string)[],
  { reading, light }: { readonly reading: Reading; readonly light: Light },
): void {
  const words = clause.filter((token) => typeof token !== 'string');
  const crowded = leftIn(clause) > mostAround;
  const asks = words.some(({ kinds }) => kinds.has('what'));
  const missing = words.some(
    ({ kinds }) => (kinds.has('lack') || kinds.has('later')) && !kinds.has('unknown'),
  );
  const before = reading.said.length;
  let negated = false;
  for (const token of words) {
    if (token.kinds.has('name')) {
      const need = crowded ? null : needOf(token, light, reading.denied);
      if (need !== null && asks) reading.unclear.push(need);
      else if (need !== null && missing) reading.lacking.push(need);
      else if (negated) reading.denied.push(...(crowded ? [] : token.ids));
      else if (need !== null) take(reading, need);
      negated = false;
    } else if (token.kinds.has('muddle') && !crowded) reading.said.push(muddled);
    else if (token.kinds.has('mistake') && !crowded) mistaken(reading, token.kinds.has('all'));
    else if (token.kinds.has('unknown') && !crowded && !asks) take(reading, 'other');
    else if (token.kinds.has('not')) negated = true;
    else select(reading, token);
  }
  behind(reading, before);
}

/** Who cannot tell the photos from each other leaves all that have no name to staff. */
const muddled: PaperSaid = { need: 'other', which: 'all' };

/** 发错了，不是材料: of one photo said twice is said once. */
function mistaken(reading: Reading, all: boolean): void {
  const last = reading.said.at(-1);
  if (all) reading.which = 'all';
  if (last?.need === 'mistake' && reading.which === null) return;
  take(reading, 'mistake');
}

/** "身份证是第一张": numbers that follow the only name of a clause are its own. */
function behind(reading: Reading, before: number): void {
  const last = reading.said.at(-1);
  if (reading.which === null || reading.said.length !== before + 1 || last?.which !== null) return;
  reading.said[reading.said.length - 1] = { ...last, which: reading.which };
  reading.which = null;
}

function take(reading: Reading, need: string): void {
  reading.said.push({ need, which: reading.which });
  if (Array.isArray(reading.which))
    reading.counted = Math.max(reading.counted, ...(reading.which as readonly number[]));
  reading.which = null;
}

/** Which of the photos the next name is for. */
function select(reading: Reading, { kinds, numbers }: PaperToken): void {
  const count = numbers[0] ?? 1;
  const upTo = (most: number, of: (at: number) => number): readonly number[] =>
    Array.from({ length: Math.min(most, 30) }, (_, at) => of(at));
  const numbered = (more: readonly number[]): void => {
    reading.which = [
      ...(Array.isArray(reading.which) ? (reading.which as readonly number[]) : []),
      ...more,
    ];
  };
  if (kinds.has('nth')) numbered(numbers);
  else if (kinds.has('first')) numbered(upTo(count, (at) => at + 1));
  else if (kinds.has('head')) numbered([1]);
  else if (kinds.has('final')) numbered(upTo(count, (at) => at - count));
  else if (kinds.has('last')) numbered([-1]);
  else if (kinds.has('rest')) reading.which = 'rest';
  else if (kinds.has('all') && reading.which === null) reading.which = 'all';
  else if (kinds.has('next')) {
    reading.counted += 1;
    numbered([reading.counted]);
  }
}

/** The paper a name means here, without what it is said not to be: what is on the checklist goes before what is not; a name that fits two of it means neither. */
function needOf(token: PaperToken, light: Light, denied: readonly string[]): string | null {
  const { expectation } = light;
  const named = ofApplicant(token, light) ?? token.ids;
  const left = named.filter((id) => !denied.includes(id));
  const ids = left.length > 0 ? left : named;
  const here = ids.filter((id) => expectation.papers?.needs.includes(id) === true);
  const meant = here.length > 0 ? here : ids;
  return meant.length === 1 ? (meant[0] as string) : null;
}

/** "我妈的身份证", where it is she who applies, is the applicant's own. */
function ofApplicant(token: PaperToken, { expectation, wording }: Light): readonly string[] | null {
  const { relation, welcome, today, language } = expectation;
  const field = welcome.find((one) => one.id === 'for_whom')?.field;
  if (relation === undefined || field === undefined) return null;
  const end = endOfName(token.words, { wording, language });
  if (end === null || end.before === '') return null;
  return field.find(end.before, { today })[0]?.value === relation ? end.ids : null;
}
