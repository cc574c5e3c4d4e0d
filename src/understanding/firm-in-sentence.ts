import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { severalOf } from '../fields/choice.ts';
import { literal } from '../messages/phrase.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('places.txt');
const told = ways('firm-told', 'gu');
const sentence = ways('firm-sentence');

/** The firms that a sentence without stops names, each once: 黔顺物业 of 老的那个叫黔顺物业新的那个叫宏达. */
const firmsIn = (words: string): readonly string[] => [
  ...new Set([...words.matchAll(told)].flatMap((match) => match[1] ?? [])),
];

/** A sentence kept as the name of a firm: the firm that it names is put instead, or it is asked which of them is meant. */
export function withFirmOfSentence(said: Meaning, { question }: Expectation): Meaning {
  if (question?.id !== 'employer') return said;
  const meaning = asReading(said);
  const { reading } = meaning;
  if (reading?.kind !== 'value') return said;
  const { value } = reading;
  if (typeof value !== 'string' || !sentence.test(value)) return said;
  const [only, ...more] = firmsIn(value);
  if (only === undefined || only === value) return said;
  if (more.length > 0)
    return {
      ...meaning,
      reading: severalOf([only, ...more].map((one) => ({ value: one, label: literal(one) }))),
    };
  return { ...meaning, reading: { ...reading, value: only }, doubt: true, proposed: true };
}

/** What was put right of the open question, as its answer. */
function asReading(meaning: Meaning): Meaning {
  const mended = meaning.found.find((one) => one.question === 'employer');
  if (meaning.reading !== undefined || mended === undefined) return meaning;
  const { target: _, ...rest } = meaning;
  const found = meaning.found.filter((one) => one !== mended);
  return { ...rest, act: 'answer', found, reading: { kind: 'value', value: mended.value } };
}
