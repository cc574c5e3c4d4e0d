import { firmAhead } from '../../fields/employer-words.ts';
import { type Heard, wordsAt } from '../rules/heard.ts';
import type { Sighting } from '../rules/sighting.ts';
import { type SpanLight, spanFeatures } from './span-features.ts';
import { bestRow, speakFor, type Tagger } from './tagger.ts';

/** Fields whose value is a stretch of the message. */
export const spanFields = [
  'employer',
  'school',
  'job_wanted',
  'skills_wanted',
  'illness',
  'address',
  'hukou_place',
  'work_place',
  'name',
  'student_name',
  'business_type',
] as const;

/** Tags of a character: outside, or the beginning or the inside of a field's stretch. */
export const tags: readonly string[] = [
  'O',
  ...spanFields.flatMap((field) => [`B-${field}`, `I-${field}`]),
];

/** The stretches of a message that are the value of a field, each field once, the first of them; `points` is how much more speaks for it, a character, than for nothing. */
export function heardSpans(heard: Heard, light: SpanLight, tagger: Tagger): readonly Sighting[] {
  const places = speakFor(spanFeatures(heard, light), tagger);
  const row = bestRow(places, tagger.follows);
  const found = new Map<string, Sighting>();
  for (let from = 0; from < row.length; from += 1) {
    const tag = row[from] as number;
    if (tag % 2 === 0) continue;
    let to = from + 1;
    while (row[to] === tag + 1) to += 1;
    const field = spanFields[(tag - 1) / 2] as string;
    // A name is not cut before the word for what it is: 红星服装 of 红星服装厂.
    if (field === 'employer') to += firmAhead(heard.text.slice(to));
    if (!found.has(field) && isWhole(heard.text, from, to)) {
      const points = margin(places.slice(from, to), tag);
      found.set(field, { field, value: wordsAt(heard, from, to), from, to, points });
    }
  }
  return [...found.values()];
}

/** A stretch that cuts no Latin word and neither begins nor ends with a blank. */
const isWhole = (text: string, from: number, to: number): boolean => {
  const cuts = (at: number): boolean => /^[a-z'’]{2}/iu.test(text.slice(at - 1, at + 1));
  return !cuts(from) && !cuts(to) && text.slice(from, to).trim().length === to - from;
};

const margin = (places: readonly Float64Array[], tag: number): number =>
  places.reduce(
    (sum, own, at) => sum + (own[at === 0 ? tag : tag + 1] as number) - (own[0] as number),
    0,
  ) / places.length;
