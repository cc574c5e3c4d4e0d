import { fold } from './fold.ts';
import type { Hit, Hits } from './hits.ts';
import { ownLexicon } from './own-lexicon.ts';
import { linesBegun, matches } from './patterns.ts';
import { repair } from './sounds.ts';

const lexicon = ownLexicon({ words: 'grief-words.txt', lines: 'grief.txt' });

/** What weighs less is told in passing. */
const enough = 2;

/** What weighs so much is met in however few words. */
const heavy = 3;

/** A message of so many letters that speaks of hardship is a story. */
const story = 40;

/** So many letters say more than a plain fact. */
const telling = 10;

/** Who died is not ill: what each death leaves unsaid. */
const overBy: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['child_death', ['child_ill', 'death']],
  ['death', ['kin_ill']],
  // Whose it is was told.
  ['own_ill', ['ill_found']],
  ['kin_ill', ['ill_found']],
  ['child_ill', ['ill_found']],
]);

/** What grieves the worker in a story of grief or a cry, by the lines of `lexicon/grief.txt`, feelings last; empty for a plain fact. `asked`: a question stands open, so that hardship alone is its answer. */
export function griefIn(original: string, asked: boolean): readonly string[] {
  const text = repair(fold(original).text);
  const { hear, lines } = lexicon();
  const hits = hear(text);
  const heard = linesBegun(lines, hits).filter((line) =>
    matches(text, line.patterns, hits).some((hit) => !isOfAnother(line.name, hit, hits)),
  );
  const feelings = heard.filter(isFeeling);
  const { length } = [...text.matchAll(/\p{L}/gu)];
  const long = length >= story;
  const moved =
    feelings.length > 0 ||
    heard.some(({ score }) => score >= heavy) ||
    (length >= telling && heard.some(({ score }) => score >= enough));
  const weight = heard.reduce((sum, { score }) => sum + score, long ? 1 : 0);
  if (heard.length === 0 || weight < enough || (asked && !moved)) return [];
  const names = [...heard.filter((one) => !isFeeling(one)), ...feelings].map(({ name }) => name);
  const over = new Set(names.flatMap((name) => overBy.get(name) ?? []));
  return [...new Set(names)].filter((name) => !over.has(name));
}

/** 我儿子 还有个老妈 妈瘫在床上: ill is who was named last before it. */
function isOfAnother(name: string, { from, to }: Hit, hits: Hits): boolean {
  const others = whose.get(name);
  if (others === undefined) return false;
  const last = (set: string): number =>
    Math.max(
      -1,
      ...(hits.get(set) ?? [])
        .filter((one) => one.from >= from && one.to <= to)
        .map((one) => one.from),
    );
  return last(others.other) > last(others.own);
}

const whose: ReadonlyMap<string, { readonly own: string; readonly other: string }> = new Map([
  ['child_ill', { own: 'child', other: 'kin' }],
  ['kin_ill', { own: 'kin', other: 'child' }],
]);

const isFeeling = ({ name }: { readonly name: string }): boolean => name.startsWith('feels_');
