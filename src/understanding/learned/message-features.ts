import { dangerSigns } from '../rules/danger.ts';
import { featuresOf } from '../rules/features.ts';
import type { Heard } from '../rules/heard.ts';
import { weigh } from '../rules/needs.ts';
import { findPeople, type Person, whoAt } from '../rules/people.ts';
import { hashOf, hashOfRange, join } from './hash.ts';
import { seenText } from './seen-text.ts';

/** What a message as a whole is learned by: its characters by twos and threes, the ideas heard in it and how they follow each other, whose words they are, what the rules of `needs.txt` and the signs of danger say. */
export function messageFeatures(heard: Heard): Int32Array {
  const all = new Set<number>();
  const { codes, words } = seenText(heard);
  const even = codes.map((code) => (isSign(code) ? blank : code));
  const who = whoBy(heard, findPeople(heard.text));
  for (let at = 0; at < even.length; at += 1) {
    if (even[at] === blank) continue;
    all.add(hashOfRange(1, even, at, at + 1));
    const pair = hashOfRange(2, even, at, at + 2);
    all.add(pair);
    all.add(join(3, pair, who[at] as number));
    if (even[at + 1] !== blank) all.add(hashOfRange(4, even, at, at + 3));
  }
  const inOrder = words.toSorted((one, other) => one.from - other.from);
  inOrder.forEach(({ name, from }, at) => {
    all.add(join(5, name, 0));
    all.add(join(6, name, who[from] as number));
    const next = inOrder[at + 1];
    if (next !== undefined && next.from - from <= 8) all.add(join(7, name, next.name));
  });
  if (even.length <= 8) all.add(hashOf(8, 'short'));
  if (even.length > 80) all.add(hashOf(8, 'long'));
  for (const name of featuresOf(heard, weigh(heard), dangerSigns(heard))) all.add(hashOf(9, name));
  return Int32Array.from(all);
}

const blank = 32;

/** Blanks and signs are one. */
const isSign = (code: number): boolean =>
  code <= 47 ||
  (code >= 58 && code <= 96) ||
  (code >= 123 && code <= 191) ||
  (code >= 0x2000 && code < 0x3040) ||
  code >= 0xff00;

/** For each character whose clause it stands in: the speaker's (0), one of the family (1), another's (2). */
function whoBy(heard: Heard, people: readonly Person[]): Uint8Array {
  const out = new Uint8Array(heard.text.length + 1);
  const edges = new Set(people.flatMap(({ from, to }) => [from, to]));
  let who = 0;
  for (let at = 0; at < heard.text.length; at += 1) {
    const changes = at === 0 || edges.has(at) || sentenceEnds.has(heard.text.charCodeAt(at - 1));
    if (changes) who = numberFor(whoAt(people, heard, at));
    out[at] = who;
  }
  return out;
}

const sentenceEnds = new Set(Array.from('。！!；;\n', (sign) => sign.charCodeAt(0)));

const numberFor = (relation: string): number =>
  relation === 'self' ? 0 : relation === 'other' ? 2 : 1;
