import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { severalOf } from '../fields/choice.ts';
import { clausesOf } from '../fields/clauses.ts';
import { literal } from '../messages/phrase.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('places.txt');
const told = ways('firm-told', 'gu');
const sentence = ways('firm-sentence');

/** The firms that a sentence without stops names, each once: 黔顺物业 of 老的那个叫黔顺物业新的那个叫宏达. */
const firmsIn = (words: string): readonly string[] => [
  ...new Set([...words.matchAll(told)].flatMap((match) => match[1] ?? [])),
];

const lead = ways('firm-lead');
const ledBy = ways('firm-led-by');
const alone = ways('firm-alone');
const goesOn = ways('firm-goes-on');

/** 福满食品厂 of 叫福满食品厂老板姓高: the firm alone, where what is told of it follows in one breath. */
const firmAhead = (words: string): string | null =>
  goesOn.exec(words.replace(lead, ''))?.[1] ?? null;

/** 就是那个福满食品厂，老板姓高: the boss alone was read, and the firm stands in the clause before him. */
function withFirmBefore(value: string, text: string): string | null {
  const [first] = clausesOf(text);
  const firm = first === undefined ? '' : text.slice(first.from, first.to).replace(lead, '');
  return ledBy.test(value) && !value.includes(firm) && alone.test(firm)
    ? `${firm}，${value}`
    : null;
}

/** The firm without what is told of it; put as a question where the words before were no answer. */
function withoutToldOf(meaning: Meaning): Meaning {
  const { reading, act, text, found } = meaning;
  if (reading?.kind === 'value' && typeof reading.value === 'string') {
    const value = firmAhead(reading.value) ?? withFirmBefore(reading.value, text);
    return value === null ? meaning : { ...meaning, reading: { ...reading, value } };
  }
  const silent = act === 'other' && reading === undefined;
  const firm =
    silent && !found.some(({ question }) => question === 'employer') ? firmAhead(text) : null;
  return firm === null
    ? meaning
    : {
        ...meaning,
        act: 'answer',
        reading: { kind: 'value', value: firm },
        doubt: true,
        proposed: true,
      };
}

/** A sentence kept as the name of a firm: the firm that it names is put instead, or it is asked which of them is meant. */
export function withFirmOfSentence(said: Meaning, { question }: Expectation): Meaning {
  if (question?.id !== 'employer') return said;
  const meaning = withoutToldOf(asReading(said));
  const { reading } = meaning;
  if (reading?.kind !== 'value') return said;
  const { value } = reading;
  if (typeof value !== 'string') return said;
  if (!sentence.test(value)) return meaning;
  const [only, ...more] = firmsIn(value);
  if (only === undefined || only === value) return meaning;
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
