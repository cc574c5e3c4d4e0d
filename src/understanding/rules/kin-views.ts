import { wordSets } from '../../fields/word-files.ts';
import { findPeople, type Person } from './people.ts';
import type { View } from './view.ts';
import { readWays } from './ways.ts';

const ways = readWays('people.txt');
const myTail = ways('my-tail');
const iFirst = ways('i-first');

const tables: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  [...wordSets(new URL('../lexicon/kin-views.txt', import.meta.url))].map(([helped, pairs]) => [
    helped,
    new Map(
      pairs.map((pair) => {
        const [who = '', word = ''] = pair.split('=');
        return [who.replaceAll(' ', '_'), word] as const;
      }),
    ),
  ]),
);

/** Whoever is called so by a child is the child's parent, whether 我 stands before it or not. */
const parents: ReadonlySet<string> = new Set(['mother', 'father']);
const owned = ways('owned-before');
/** 我 as one of the household, and not before 爸 or as who tells. */
const counted = ways('counted-behind');

/** A helper's words about the household as the one he helps would say them: 我爸 for a mother is 老伴. Where it is not known how, they stay. */
export function inTheirWords(text: string, { helping, kin }: View): string {
  const [helped = ''] = kin;
  const table = helping && kin.size === 1 ? tables.get(helped.replaceAll(' ', '_')) : undefined;
  if (table === undefined) return text;
  let said = '';
  let at = 0;
  for (const one of findPeople(text)) {
    const word = wordFor(text, one, table);
    if (word === undefined || one.from < at) continue;
    said += `${text.slice(at, one.from).replace(myTail, '')}${word}`;
    at = one.to;
  }
  return said + text.slice(at);
}

function wordFor(
  text: string,
  { relation, from, to }: Person,
  table: ReadonlyMap<string, string>,
): string | undefined {
  if (relation === 'self') return counted.test(text.slice(to)) ? table.get('speaker') : undefined;
  const mine = owned.test(text.slice(0, from)) || iFirst.test(text.slice(from, to));
  return mine || (parents.has(relation) && !table.has('mother_in_law'))
    ? table.get(relation)
    : undefined;
}
