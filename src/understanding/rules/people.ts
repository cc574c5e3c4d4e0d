import type { Heard } from './heard.ts';
import { readWays } from './ways.ts';

const ways = readWays('people.txt');
const heOrShe = ways('he-or-she', 'gu');
const withWhomBefore = ways('with-whom-before');

/** A person named in a message, by relation to the speaker; `relation` is one of design.md section 7, or `self` or `other`. */
export type Person = {
  readonly relation: string;
  readonly from: number;
  readonly to: number;
  /** 他, 她: whose relation is only that of whoever was named before. */
  readonly pronoun?: true;
};

const relations: readonly (readonly [string, RegExp])[] = [
  ['mother_in_law', ways('kin-mother-in-law', 'gu')],
  ['father_in_law', ways('kin-father-in-law', 'gu')],
  ['child_in_law', ways('kin-child-in-law', 'gu')],
  ['grandchild', ways('kin-grandchild', 'gu')],
  ['grandmother', ways('kin-grandmother', 'gu')],
  ['grandfather', ways('kin-grandfather', 'gu')],
  ['spouse', ways('kin-spouse', 'gu')],
  ['other', ways('kin-of-others', 'gu')],
  ['mother', ways('kin-mother', 'gu')],
  ['father', ways('kin-father', 'gu')],
  ['child', ways('kin-child', 'gu')],
  ['father', ways('kin-father-in-dialect', 'gu')],
  ['brother', ways('kin-brother', 'gu')],
  ['sister', ways('kin-sister', 'gu')],
  ['other', ways('kin-other', 'gu')],
];

const own = ways('speaker', 'gu');

/** 他, 她: whoever was named last and is not the speaker; somebody else where nobody was. */
const pronouns = (text: string, named: readonly Person[]): readonly Person[] =>
  [...text.matchAll(heOrShe)].flatMap((match) => {
    const before = named.filter((one) => one.to <= match.index);
    const last = before.filter((one) => one.relation !== 'self').at(-1);
    const inside = named.some((one) => one.from <= match.index && match.index < one.to);
    const to = match.index + match[0].length;
    return inside
      ? []
      : [{ relation: last?.relation ?? 'other', from: match.index, to, pronoun: true }];
  });

/** Everybody named, in the order of the text; of two readings of one place the longer. */
export function findPeople(text: string): readonly Person[] {
  const all: Person[] = [];
  for (const [relation, pattern] of relations)
    for (const match of text.matchAll(pattern))
      all.push({ relation, from: match.index, to: match.index + match[0].length });
  const kept: Person[] = [];
  const longest = all.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const one of longest)
    if (kept.every((other) => other.to <= one.from || other.from >= one.to)) kept.push(one);
  for (const match of text.matchAll(own)) {
    const one = { relation: 'self', from: match.index, to: match.index + match[0].length };
    if (kept.every((other) => other.to <= one.from || other.from >= one.to)) kept.push(one);
  }
  const inOrder = kept.toSorted((a, b) => a.from - b.from);
  return [...inOrder, ...pronouns(text, inOrder)].toSorted((a, b) => a.from - b.from);
}

/** Who a place in the text is about: the person last named before it in its sentence; the speaker where nobody is. */
export function whoAt(people: readonly Person[], heard: Pick<Heard, 'text'>, at: number): string {
  const begin = sentenceStart(heard.text, at);
  const named = people.filter(
    (one) => one.from >= begin && one.from < at && !isObject(heard.text, one),
  );
  return named.at(-1)?.relation ?? 'self';
}

/** 带两个娃, 养着老娘: somebody that another's doing is about, not who the sentence is of. */
const isObject = (text: string, one: Person): boolean =>
  one.relation !== 'self' && withWhomBefore.test(text.slice(Math.max(0, one.from - 12), one.from));

const sentenceStart = (text: string, at: number): number => {
  const head = text.slice(0, at);
  return Math.max(...['。', '！', '!', '；', ';', '\n'].map((sign) => head.lastIndexOf(sign))) + 1;
};
