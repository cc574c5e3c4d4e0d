import { nameFeatures } from './name-features.ts';
import { unitsOf } from './name-units.ts';
import { readTagger } from './stored.ts';
import { bestRow, speakFor, type Tagger } from './tagger.ts';

/** Tags of a unit: outside, the beginning or the inside of a name. */
export const nameTags: readonly string[] = ['O', 'B-name', 'I-name'];

/** So much must speak against a name before it is none: a token too many costs less than a name that leaves. */
const lean = 4;

/** The stretches of a text that are names of people, as a tagger hears them. The tagger is read with the first text. */
export function findPeople(
  text: string,
  { tagger = readTagger('names'), towards = lean }: { readonly tagger?: Tagger; readonly towards?: number } = {},
): readonly { readonly from: number; readonly to: number }[] {
  const units = unitsOf(text);
  const places = nameFeatures(text, units).map((ones) => {
    const sums = speakFor(ones, tagger);
    sums[0] = (sums[0] as number) - towards;
    return sums;
  });
  const row = bestRow(places, tagger.follows);
  const found: { from: number; to: number }[] = [];
  row.forEach((tag, at) => {
    const { from, to } = units[at] as (typeof units)[number];
    if (tag === 1) found.push({ from, to });
    else if (tag === 2) (found.at(-1) as { to: number }).to = to;
  });
  return found;
}
