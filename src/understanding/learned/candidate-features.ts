import type { Heard } from '../rules/heard.ts';
import { type Person, whoAt } from '../rules/people.ts';
import type { Candidate } from './candidates.ts';
import { hashOf, hashOfRange, join, numberOf } from './hash.ts';
import { type SeenText, seenText } from './seen-text.ts';

/** What candidates are weighed in: the message, who is in it, what it is about, what was asked. */
export type CandidateLight = {
  readonly heard: Heard;
  readonly people: readonly Person[];
  readonly needs: Iterable<string>;
  readonly asked?: string;
};

/** How far characters around a candidate are looked at, and words on both sides. */
const reach = { letters: 14, before: 24, behind: 16 };

/** How far a place is away, in few steps. */
const stepOf = (distance: number): number =>
  distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 7 ? 2 : 3;

type Add = (feature: number) => void;

/** Features of a candidate: characters and ideas on both sides, near and far, in its clause and the one before, whose words they are, and how it stands among its kind. */
export function candidateFeatures(
  one: Candidate,
  light: CandidateLight,
  all: readonly Candidate[],
): Int32Array {
  const { heard } = light;
  const seen = seenText(heard);
  const out: number[] = [hashOf(0, one.kind)];
  const add: Add = (feature) => void out.push(feature);
  lettersBefore(one.from, seen, add);
  lettersBehind(one.to, seen, add);
  const { codes } = seen;
  add(hashOfRange(12, codes, one.from - 1, one.from) ^ hashOfRange(15, codes, one.to, one.to + 1));
  add(hashOfRange(13, codes, one.from - 2, one.from) ^ hashOfRange(16, codes, one.to, one.to + 2));
  add(hashOf(14, heard.text.slice(one.from, one.to).replace(figures, '0')));
  words(one, seen, add);
  const who = whoAt(light.people, heard, one.from);
  add(hashOf(20, who));
  const rate = one.amount?.rate ?? '';
  for (const need of light.needs) {
    add(join(21, numberOf(need), 0));
    add(join(22, numberOf(need), numberOf(rate)));
  }
  const asked = numberOf(light.asked ?? '');
  add(join(23, asked, 0));
  if (light.asked !== undefined) add(join(24, asked, heard.text.length < 14 ? 1 : 0));
  const kin = all.filter((other) => other.kind === one.kind);
  add(join(25, Math.min(3, kin.length), placeIn(kin, one)));
  if (one.amount === undefined) add(join(26, sizeOf(one), 0));
  else amountFeatures(one, kin, { text: heard.text, all, who, add });
  return Int32Array.from(out);
}

const figures = /[\d零一二两三四五六七八九十百千万.]+/gu;

/** First, last or between. */
function placeIn(kin: readonly Candidate[], one: Candidate): number {
  const at = kin.indexOf(one);
  return at === 0 ? 0 : at === kin.length - 1 ? 2 : 1;
}

const sizeOf = ({ kind, options }: Candidate): number => {
  const value = options[0]?.value;
  if (kind === 'date' && typeof value === 'string') return value.length;
  return typeof value === 'number' ? Math.min(20, value) : -1;
};

/** Characters before a place by themselves and by twos and threes, with how near they stand; those of the clause before count apart. */
function lettersBefore(from: number, { codes, clause, sentence }: SeenText, add: Add): void {
  const lowest = Math.max(0, from - reach.letters);
  for (let at = from - 1; at >= lowest; at -= 1) {
    if (sentence[at + 1] !== sentence[from]) break;
    const part = (clause[from] as number) - (clause[at + 1] as number);
    if (part > 1) break;
    const far = from - 1 - at;
    letters({ at, kind: 1, part, far, codes }, add);
  }
}

function lettersBehind(to: number, { codes, clause, sentence, text }: SeenText, add: Add): void {
  const highest = Math.min(text.length, to + reach.letters);
  for (let at = to; at < highest; at += 1) {
    if (sentence[at + 1] !== sentence[to]) break;
    const part = (clause[at + 1] as number) - (clause[to] as number);
    if (part > 1) break;
    letters({ at, kind: 4, part, far: at - to, codes }, add);
  }
}

type Letters = {
  readonly at: number;
  readonly kind: number;
  readonly part: number;
  readonly far: number;
  readonly codes: Uint16Array;
};

function letters({ at, kind, part, far, codes }: Letters, add: Add): void {
  add(join(kind, codes[at] as number, part * 4 + stepOf(far)));
  // Before a place words are read towards it, behind it away from it.
  const [one, two] = kind === 1 ? [at - 1, at - 2] : [at, at];
  add(
    join(kind + 1, hashOfRange(0, codes, Math.max(0, one), one + 2), part * 2 + (far <= 2 ? 1 : 0)),
  );
  if (far <= 5) add(join(kind + 2, hashOfRange(0, codes, Math.max(0, two), two + 3), part));
}

/** Words of the dictionaries that stand before and behind, in its clause or another of its sentence, over it, and which the message holds at all. */
function words(one: Candidate, { words: all, clause, sentence }: SeenText, add: Add): void {
  for (const { name, from, to } of all) {
    add(join(30, name, 0));
    if (to <= one.from && one.from - to <= reach.before) {
      if (sentence[to] !== sentence[one.from]) continue;
      const apart = clause[to] === clause[one.from] ? 0 : 1;
      add(join(31, name, apart * 4 + stepOf(one.from - to)));
      add(join(32, name, apart));
    } else if (from >= one.to && from - one.to <= reach.behind) {
      if (sentence[from] !== sentence[one.to]) continue;
      const apart = clause[from] === clause[one.to] ? 0 : 1;
      add(join(33, name, apart * 4 + stepOf(from - one.to)));
      add(join(34, name, apart));
    } else if (from < one.to && to > one.from) add(join(35, name, 0));
  }
}

type Among = {
  readonly text: string;
  readonly all: readonly Candidate[];
  readonly who: string;
  readonly add: Add;
};

/** How large it is, what it is paid for, and how it follows from others: the difference of two, a month's times the months. */
function amountFeatures(
  { amount, from }: Candidate,
  kin: readonly Candidate[],
  { text, all, who, add }: Among,
): void {
  if (amount === undefined) return;
  const rate = amount.rate ?? 'none';
  add(join(40, Math.floor(Math.log10(amount.value) * 3), 0));
  add(hashOf(41, rate));
  add(hashOf(42, `${rate}|${who}`));
  add(hashOf(43, `${amount.currency}${amount.approx}${amount.bare}`));
  add(hashOf(44, amount.noun));
  const others = kin.flatMap((one) =>
    one.amount === undefined || one.from === from ? [] : [one.amount.value],
  );
  const lengths = all.flatMap((one) =>
    one.kind === 'months' ? [Number(one.options[0]?.value)] : [],
  );
  const several = lengths.filter((length) => length > 1);
  const { value } = amount;
  if (others.some((a) => others.some((b) => a > b && a - b === value))) add(hashOf(45, 'rest'));
  if (others.some((a) => others.some((b) => a !== b && a + b === value))) add(hashOf(45, 'sum'));
  if (others.some((a) => several.some((n) => a * n === value))) add(hashOf(45, 'times'));
  if (others.some((a) => several.some((n) => value * n === a))) add(hashOf(45, 'each'));
  if (others.some((a) => a > value)) add(hashOf(46, 'less'));
  if (others.some((a) => a < value)) add(hashOf(46, 'more'));
  if (text.length < 20) add(hashOf(47, 'short'));
}
