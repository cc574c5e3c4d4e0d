import { clausesOf } from '../fields/clauses.ts';
import { leftOf, placesOfSet, wordsOfSet } from './explained.ts';
import { findPeople } from './rules/people.ts';
import { speaks } from './talk.ts';

/** Whether a clause with 是 at its head only says who did or does what (是他喊我来的, 是工头带我们干): it tells something, and agrees to nothing. */
export function tellsWho(clause: string): boolean {
  const behind = headless(clause.trim());
  if (behind === null) return false;
  const people = findPeople(behind).map(({ from, to }) => ({ from, to }));
  const first = people.find(({ from }) => from <= mostBefore);
  const named =
    first !== undefined ||
    speaks().test(behind.slice(0, mostBefore + 1)) ||
    placesOfSet(behind, 'made_to').length > 0;
  if (!named) return false;
  const { inside, outside } = leftOf(behind, {
    spans: people,
    echo: '',
    known: wordsOfSet('persons'),
  });
  return inside + outside >= leastSaid;
}

/** Whether every clause of a text that begins with 是 only says who did what, and there is one. */
export function onlyTellsWho(plain: string): boolean {
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const led = clauses.filter((clause) => headless(clause.trim()) !== null);
  return led.length > 0 && led.every(tellsWho);
}

/** What stands behind the word that may be a yes or may lead a sentence. */
function headless(clause: string): string | null {
  const words = [...wordsOfSet('leads_who')].filter((word) => clause.startsWith(word));
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest === '' || longest.length === clause.length ? null : clause.slice(longest.length);
}

/** Who did it is named at once. */
const mostBefore = 2;

/** Letters of a deed. */
const leastSaid = 2;
