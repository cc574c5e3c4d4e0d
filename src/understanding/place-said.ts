import { clausesOf } from '../fields/clauses.ts';
import type { Question } from '../services/service.ts';
import { hear } from './rules/heard.ts';
import { readWays } from './rules/ways.ts';
import { withoutEnd } from './wished-work.ts';

const ways = readWays('places.txt');
const head = ways('said-place-head');
const tail = ways('said-place-tail');
const ending = ways('said-place-ending');
const anyPlace = ways('any-place');
const joined = ways('places-joined');
const noPlace = ways('no-said-place');

/** Whether a question asks for a place by its name. */
export const asksPlace = ({ id, field }: Question): boolean =>
  field.wished === 'place' || id === 'hukou_place';

const mostLetters = 12;

/** Whether words are the name of a place and nothing else: a county that is known, or what ends as a place is called. */
export const isPlaceName = (words: string): boolean =>
  words.split(joined).every((one) => isPlace(one));

function isPlace(words: string): boolean {
  if (words.length < 2 || words.length > mostLetters || noPlace.test(words)) return false;
  const { names } = hear(words);
  const known = ['place', 'county'].flatMap((set) => names.get(set) ?? []);
  return known.some(({ from, to }) => from === 0 && to === words.length) || ending.test(words);
}

const bareOf = (clause: string): string =>
  withoutEnd(clause.replace(head, '').replace(tail, '')).replace(tail, '');

/** 靠山屯 of 靠山屯的; other words as they are. */
export function barePlace(words: string): string {
  const bare = bareOf(words.trim());
  return isPlaceName(bare) ? bare : words;
}

/** The place of an answer that names it in a clause of its own and talks beside it: 富拉尔基 of 就本地，祖辈都在这儿，富拉尔基的; `null` where nothing is left out by it. */
export function placeSaid(plain: string): string | null {
  const stretches = clausesOf(plain);
  const clauses = stretches.map(({ from, to }) => plain.slice(from, to).trim());
  const named = clauses.map(bareOf).filter((clause) => isPlaceName(clause));
  const own = named.filter((place) => !anyPlace.test(place));
  const said = own.length > 0 ? own : named;
  return said.length === 0 || said.length === clauses.length
    ? null
    : said.join(/\s/u.test(plain[stretches[0]?.to ?? 0] ?? '') ? ' ' : '，');
}
