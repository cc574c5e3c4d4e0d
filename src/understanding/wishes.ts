import { clausesOf } from '../fields/clauses.ts';
import type { Wishes } from '../messages/person.ts';
import { saidLines } from './said-lines.ts';

const kindsIn = saidLines('wishes.txt', ['reach', 'news'] satisfies readonly (keyof Wishes)[]);

const personIn = saidLines('wishes.txt', ['person']);

/** Whether a clause of it wishes for somebody to talk to, whatever need is told beside it. */
export const wishesPerson = (plain: string): boolean =>
  clausesOf(plain).some(({ from, to }) => personIn(plain.slice(from, to)).length > 0);

/** How and when he wants to be reached, and of what he wants to hear later: each the whole message, in his own words; `null` where it says neither. */
export function wishesIn(plain: string): Wishes | null {
  const heard = kindsIn(plain);
  return heard.length === 0 ? null : Object.fromEntries(heard.map((name) => [name, plain.trim()]));
}

/** What else stands beside the wish, clause by clause: 找人工，下午三点以后打. */
export const besideWishes = (plain: string): string =>
  clausesOf(plain)
    .map(({ from, to }) => plain.slice(from, to))
    .filter((clause) => kindsIn(clause).length === 0)
    .join('，');
