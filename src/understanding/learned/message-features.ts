import { dangerSigns } from '../rules/danger.ts';
import { featuresOf } from '../rules/features.ts';
import type { Heard } from '../rules/heard.ts';
import { weigh } from '../rules/needs.ts';
import { findPeople, type Person, whoAt } from '../rules/people.ts';
import { hashOf } from './hash.ts';

const signs = /[\s\p{P}\p{S}]/u;

/** What a message as a whole is learned by: its characters by twos and threes, the ideas heard in it and how they follow each other, whose words they are, what the rules of `needs.txt` and the signs of danger say. */
export function messageFeatures(heard: Heard): Int32Array {
  const { text } = heard;
  const all = new Set<number>();
  const even = evened(text);
  const who = whoBy(heard, findPeople(text));
  for (let at = 0; at < even.length; at += 1) {
    const char = even.charAt(at);
    if (char === ' ') continue;
    all.add(hashOf(1, char));
    const pair = even.slice(at, at + 2);
    all.add(hashOf(2, pair));
    all.add(hashOf(3, `${who[at] ?? ''}${pair}`));
    if (!pair.includes(' ')) all.add(hashOf(4, even.slice(at, at + 3)));
  }
  const ideas = ideasOf(heard);
  ideas.forEach(({ name, from }, number) => {
    all.add(hashOf(5, name));
    all.add(hashOf(6, `${who[from] ?? ''}${name}`));
    const next = ideas[number + 1];
    if (next !== undefined && next.from - from <= 8) all.add(hashOf(7, `${name}>${next.name}`));
  });
  for (const name of featuresOf(heard, weigh(heard), dangerSigns(heard))) all.add(hashOf(9, name));
  return Int32Array.from(all);
}

/** Figures made alike, signs made one. */
const evened = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charAt(at))
    .map((char) => (/\d/u.test(char) ? '0' : signs.test(char) ? ' ' : char))
    .join('');

/** For each character whose clause it stands in: the speaker's, one of the family, or another's. */
function whoBy(heard: Heard, people: readonly Person[]): readonly string[] {
  const out: string[] = [];
  let who = 's';
  for (let at = 0; at < heard.text.length; at += 1) {
    const changes =
      at === 0 ||
      /[。！!；;\n]/u.test(heard.text.charAt(at - 1)) ||
      people.some((one) => one.to === at || one.from === at);
    if (changes) who = shortOf(whoAt(people, heard, at));
    out.push(who);
  }
  return out;
}

const shortOf = (relation: string): string =>
  relation === 'self' ? 's' : relation === 'other' ? 'o' : 'k';

type Idea = { readonly name: string; readonly from: number };

const named = /^[a-z_0-9]+$/u;

const ideasOf = ({ hits }: Heard): readonly Idea[] =>
  [...hits]
    .filter(([name]) => named.test(name))
    .flatMap(([name, places]) => places.map(({ from }) => ({ name, from })))
    .toSorted((one, other) => one.from - other.from);
