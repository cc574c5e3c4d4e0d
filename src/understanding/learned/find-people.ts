import { charsOf } from '../../fields/as-text.ts';
import type { Stretch } from '../../fields/clauses.ts';
import { isGiven, isSurname, nameFeatures } from './name-features.ts';
import { type Unit, unitsOf } from './name-units.ts';
import { readTagger } from './stored.ts';
import { bestRow, speakFor, type Tagger } from './tagger.ts';

/** Tags of a unit: outside, the beginning or the inside of a name. */
export const nameTags: readonly string[] = ['O', 'B-name', 'I-name'];

/** So much must speak against a name before it is none: a token too many costs less than a name that leaves. Against a word of the dictionary less is enough. */
const lean = { name: 15, word: 5 };

/** The stretches of a text that are names of people, as a tagger hears them. The tagger is read with the first text. */
export function findPeople(
  text: string,
  {
    tagger = readTagger('names'),
    towards = lean,
  }: { readonly tagger?: Tagger; readonly towards?: typeof lean } = {},
): readonly Stretch[] {
  const units = unitsOf(text);
  const places = speakFor(nameFeatures(text, units), tagger);
  const rowAt = (by: number): readonly Stretch[] => {
    const leaning = places.map(([out = 0, ...names]) => Float64Array.of(out - by, ...names));
    return stretchesOf(bestRow(leaning, tagger.follows), units);
  };
  const sure = new Set(rowAt(towards.word).map(({ from, to }) => `${from} ${to}`));
  return rowAt(towards.name)
    .filter((one) => sure.has(`${one.from} ${one.to}`) || !isWord(one, units))
    .map((one) => whole(text, one, units));
}

function stretchesOf(row: readonly number[], units: readonly Unit[]): readonly Stretch[] {
  const found: { from: number; to: number }[] = [];
  row.forEach((tag, at) => {
    const { from, to } = units[at] as Unit;
    if (tag === 1) found.push({ from, to });
    else if (tag === 2) (found.at(-1) as { to: number }).to = to;
  });
  return found;
}

/** Whether a stretch is one word of the dictionary, or within one. */
function isWord({ from, to }: Stretch, units: readonly Unit[]): boolean {
  const first = units.find((one) => one.from === from);
  return first !== undefined && first.word.length > 1 && first.word.length >= to - from;
}

/** A name cut too short is made whole: with the surname right before it, or with a character behind surname and one, where that belongs to no other word. */
function whole(text: string, { from, to }: Stretch, units: readonly Unit[]): Stretch {
  const said = text.slice(from, to);
  if (!/^\p{Script=Han}{1,2}$/u.test(said)) return { from, to };
  const before = units.find((one) => one.to === from);
  const after = units.find((one) => one.from === to);
  const starts = isSurname(said);
  const lead = !starts && before !== undefined && isSurname(before.text) && before.place < 5;
  const tail = starts && after !== undefined && after.place === 0 && isGiven(after.text);
  return {
    from: lead ? before.from : from,
    to: tail && charsOf(said).length === 2 ? after.to : to,
  };
}
