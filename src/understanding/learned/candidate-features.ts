import type { Heard } from '../rules/heard.ts';
import type { Hit } from '../rules/hits.ts';
import { type Person, whoAt } from '../rules/people.ts';
import type { Candidate } from './candidates.ts';
import { hashOf } from './hash.ts';

/** What candidates are weighed in: the message, who is in it, what it is about, what was asked. */
export type CandidateLight = {
  readonly heard: Heard;
  readonly people: readonly Person[];
  readonly needs: Iterable<string>;
  readonly asked?: string;
};

const clauseEnd = /[，,。；;！!？?\n]/u;
const sentenceEnd = /[。；;！!？?\n]/u;

/** How far characters around a candidate are looked at. */
const reach = 14;

/** How far a place is away, in few steps. */
const step = (distance: number): string =>
  distance <= 1 ? '0' : distance <= 3 ? '1' : distance <= 7 ? '2' : '3';

/** Features of a candidate: characters and ideas on both sides, near and far, in its clause and the one before, whose words they are, and how it stands among its kind. */
export function candidateFeatures(
  one: Candidate,
  light: CandidateLight,
  all: readonly Candidate[],
): Int32Array {
  const { heard } = light;
  const { text } = heard;
  const out: number[] = [hashOf(0, one.kind)];
  const add = (kind: number, words: string): void => void out.push(hashOf(kind, words));
  const ahead = text.slice(Math.max(0, one.from - reach), one.from);
  const behind = text.slice(one.to, one.to + reach);
  around(ahead, behind, add);
  add(14, text.slice(one.from, one.to).replace(/[\d零一二两三四五六七八九十百千万.]+/gu, '0'));
  ideas(one, heard, add);
  const who = whoAt(light.people, heard, one.from);
  add(20, who);
  for (const need of light.needs) {
    add(21, need);
    add(22, `${need}|${one.amount?.rate ?? ''}`);
  }
  add(23, light.asked ?? '');
  if (light.asked !== undefined) add(24, `${light.asked}|${text.length < 14 ? 's' : 'l'}`);
  const kin = all.filter((other) => other.kind === one.kind);
  add(
    25,
    `${kin.length === 1 ? '1' : kin.length === 2 ? '2' : 'n'}${kin.indexOf(one) === 0 ? 'f' : kin.indexOf(one) === kin.length - 1 ? 'l' : 'm'}`,
  );
  if (one.amount !== undefined) amountFeatures(one, kin, { text, all, who, add });
  else add(26, sizeOf(one));
  return Int32Array.from(out);
}

type Add = (kind: number, words: string) => void;

const sizeOf = ({ kind, options }: Candidate): string => {
  const value = options[0]?.value;
  if (kind === 'date') return `${String(value).length}`;
  return typeof value === 'number' ? `${Math.min(20, value)}` : '';
};

/** Characters by themselves and by twos and threes, with how near they stand; those of a clause before count apart. */
function around(ahead: string, behind: string, add: Add): void {
  const sides = [
    { words: Array.from(ahead).toReversed().join(''), at: 1, turn: true },
    { words: behind, at: 4, turn: false },
  ];
  for (const { words, at, turn } of sides) {
    let clause = 0;
    for (let i = 0; i < words.length; i += 1) {
      const char = words.charAt(i);
      if (sentenceEnd.test(char)) break;
      if (clauseEnd.test(char)) {
        clause += 1;
        if (i === 0) add(at + 6, 'edge');
        continue;
      }
      if (clause > 1) break;
      const near = `${clause}${step(i)}`;
      add(at, `${near}${char}`);
      const pair = words.slice(i, i + 2);
      if (pair.length === 2) add(at + 1, `${clause}${i <= 2 ? 'n' : 'f'}${turned(pair, turn)}`);
      const three = words.slice(i, i + 3);
      if (three.length === 3 && i <= 5) add(at + 2, `${clause}${turned(three, turn)}`);
    }
  }
  add(12, `${ahead.slice(-1)}|${behind.slice(0, 1)}`);
  add(13, `${ahead.slice(-2)}|${behind.slice(0, 2)}`);
}

const turned = (words: string, turn: boolean): string =>
  turn ? Array.from(words).toReversed().join('') : words;

/** Words of `names.txt` under names of their own. */
const named = (names: Heard['names']): readonly (readonly [string, readonly Hit[]])[] =>
  [...names].map(([name, places]) => [`g_${name}`, places]);

/** Words of the dictionaries that stand before and behind, nearest first, and which the message holds at all. */
function ideas(one: Candidate, { text, hits, names }: Heard, add: Add): void {
  for (const [name, places] of [...hits, ...named(names)]) {
    if (!/^[a-z_0-9]+$/u.test(name) || name.startsWith('d_')) continue;
    add(30, name);
    for (const { from, to } of places) {
      if (to <= one.from && one.from - to <= 24) {
        const between = text.slice(to, one.from);
        if (sentenceEnd.test(between)) continue;
        add(31, `${clauseEnd.test(between) ? 'o' : 'c'}${step(one.from - to)}${name}`);
        add(32, `${clauseEnd.test(between) ? 'o' : 'c'}${name}`);
      } else if (from >= one.to && from - one.to <= 16) {
        const between = text.slice(one.to, from);
        if (sentenceEnd.test(between)) continue;
        add(33, `${clauseEnd.test(between) ? 'o' : 'c'}${step(from - one.to)}${name}`);
        add(34, `${clauseEnd.test(between) ? 'o' : 'c'}${name}`);
      } else if (from < one.to && to > one.from) add(35, name);
    }
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
  const size = Math.floor(Math.log10(amount.value) * 3);
  add(40, `${size}`);
  add(41, `${amount.rate ?? 'none'}`);
  add(42, `${amount.rate ?? 'none'}|${who}`);
  add(43, `${amount.currency}${amount.approx}${amount.bare}`);
  add(44, amount.noun);
  const others = kin.flatMap((one) =>
    one.amount === undefined || one.from === from ? [] : [one.amount.value],
  );
  const lengths = all.flatMap((one) =>
    one.kind === 'months' ? [Number(one.options[0]?.value)] : [],
  );
  if (others.some((a) => others.some((b) => a > b && a - b === amount.value))) add(45, 'rest');
  if (others.some((a) => others.some((b) => a !== b && a + b === amount.value))) add(45, 'sum');
  if (others.some((a) => lengths.some((n) => n > 1 && a * n === amount.value))) add(45, 'times');
  if (others.some((a) => lengths.some((n) => n > 1 && amount.value * n === a))) add(45, 'each');
  if (others.some((a) => a > amount.value)) add(46, 'less');
  if (others.some((a) => a < amount.value)) add(46, 'more');
  if (text.length < 20) add(47, 'short');
}
