import type { Safety } from '../dialogue/act.ts';
import { findWords, type Hit, type Hits, indexWords, type WordIndex } from './rules/hits.ts';
import { parseWords, readLexicon } from './rules/lexicon.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('danger.txt');
const houseNumber = ways('house-number');

let lexicon: WordIndex | undefined;

const index = (): WordIndex => (lexicon ??= indexWords(parseWords(readLexicon('safety.txt'))));

/** Longer is a story. */
const longestPlace = 60;

/** What somebody in danger says of himself: where he is, who is with him, that he is out of it, whether anybody saw it. `plain` is the message half-width and simplified; `asked`: the place was asked for. */
export function safetyIn(plain: string, asked = false): Safety {
  const text = plain.toLowerCase();
  const said = findWords(text, index());
  const clauses = clausesOf(text);
  const seen = said.has('seen');
  const down = clauses.some((clause) => isDown(text, clause, said));
  const company = seen ? undefined : companyIn(said);
  const place = placeIn(
    plain,
    clauses.filter((clause) => !isDown(text, clause, said)),
    { text, said, asked },
  );
  return {
    ...(down ? { down } : {}),
    ...(seen ? { asksSeen: true } : {}),
    ...(said.has('taken') ? { taken: true } : {}),
    ...(company === undefined ? {} : { company }),
    ...(place === undefined ? {} : place),
  };
}

function clausesOf(text: string): readonly Hit[] {
  const clauses: Hit[] = [];
  let from = 0;
  for (const match of text.matchAll(/[，,。.！!？?；;\n]+|(?<=[^\x00-\x7f])\s+/gu)) {
    clauses.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...clauses, { from, to: text.length }].filter((one) => one.to > one.from);
}

type Said = { readonly text: string; readonly said: Hits; readonly asked?: boolean };

const inside = (said: Hits, name: string, { from, to }: Hit): readonly Hit[] =>
  (said.get(name) ?? []).filter((one) => one.from >= from && one.to <= to);

/** A word of safety with no refusal, condition or question about it. */
const isDown = (text: string, clause: Hit, said: Hits): boolean =>
  !/^\s*[?？]/u.test(text.slice(clause.to)) &&
  inside(said, 'unsure', clause).length === 0 &&
  inside(said, 'down', clause).some(
    (one) => inside(said, 'not_yet', { from: clause.from, to: one.from }).length === 0,
  );

function companyIn(said: Hits): Safety['company'] {
  if (said.has('with')) return 'with';
  return said.has('alone') ? 'alone' : undefined;
}

/** Where he is, in his own words: what stands after 我在 as far as it names places, or, where it was asked, a clause that is nothing but a place. */
function placeIn(plain: string, clauses: readonly Hit[], words: Said): Place | undefined {
  for (const clause of clauses) {
    if (clause.to - clause.from > longestPlace) continue;
    const leads = inside(words.said, 'at', clause).filter((one) =>
      covered({ from: clause.from, to: one.from }, words, ['before_at']),
    );
    if (leads.length === 0 && !words.asked) continue;
    const from = Math.max(clause.from, ...leads.map((one) => one.to));
    const place = placeFrom(plain, { from, to: clause.to }, { ...words, led: leads.length > 0 });
    if (place !== undefined) return place;
  }
  return undefined;
}

type Place = Pick<Safety, 'place' | 'vague'>;

function placeFrom(
  plain: string,
  told: Hit,
  words: Said & { readonly led: boolean },
): Place | undefined {
  const ends = inside(words.said, 'spot', told).map((one) => one.to);
  if (ends.length === 0) return undefined;
  const to = withTail(Math.max(...ends), told.to, words);
  if (!words.led && (to < told.to || inside(words.said, 'deed', told).length > 0)) return undefined;
  if (['not_place', 'with'].some((one) => inside(words.said, one, { ...told, to }).length > 0))
    return undefined;
  const place = plain.slice(told.from, to).replace(/^[\s:：]+|\s+$/gu, '');
  const start = plain.indexOf(place, told.from);
  const at = { from: start, to: start + place.length };
  return { place, ...(covered(at, words, ['vague', 'vague_more']) ? { vague: true } : {}) };
}

/** Numbers and small words after a place belong to it: 东门路12号, 楼顶上. */
function withTail(from: number, most: number, { text, said }: Said): number {
  const number = houseNumber.exec(text.slice(from, most))?.[0];
  const small = inside(said, 'vague_more', { from, to: most }).find((one) => one.from === from);
  const to = number === undefined ? small?.to : from + number.length;
  return to === undefined ? from : withTail(to, most, { text, said });
}

/** Whether a message only says that he wishes to go on with his matter. */
export function goesOn(plain: string): boolean {
  const text = plain
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim();
  const said = findWords(text, index());
  return (
    said.has('go_on') &&
    covered({ from: 0, to: text.length }, { text, said }, ['go_on', 'go_on_more'])
  );
}

/** Nothing but these words and blanks stands in a stretch. */
function covered(stretch: Hit, { text, said }: Said, names: readonly string[]): boolean {
  const ends = new Set([stretch.from]);
  const hits = names.flatMap((name) => inside(said, name, stretch));
  for (let at = stretch.from; at < stretch.to; at++)
    if (ends.has(at)) {
      for (const hit of hits) if (hit.from === at) ends.add(hit.to);
      if (/\s/u.test(text.charAt(at))) ends.add(at + 1);
    }
  return ends.has(stretch.to);
}
