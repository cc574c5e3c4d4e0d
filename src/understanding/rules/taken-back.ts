import { findAmounts } from '../../fields/money-amounts.ts';
import { clausesOf } from './clauses.ts';
import type { Hit } from './hits.ts';
import { parseWords, readLexicon } from './lexicon.ts';
import { readWays } from './ways.ts';

const ways = readWays('corrections.txt');
const deniesOrErrs = ways('denies-or-errs');
const takenBackTail = ways('taken-back-tail');

const turns = parseWords(readLexicon('turns.txt')).filter(({ text }) => deniesOrErrs.test(text));
const turning = (set: string) => turns.filter((word) => word.set === set).map(({ text }) => text);

/** Words that turn round what was just said, alone or at its head: of those in `lexicon/turns.txt` the ones that deny it. A sigh (哎) alone takes nothing back. */
const alone: ReadonlySet<string> = new Set(turning('mends_alone'));
const led = turning('mends_led');

/** 不对不对 is 不对. */
const once = (said: string): string => said.replace(/^(\p{Script=Han}{1,4}?)\1+$/u, '$1');

const bare = (said: string): string => once(said.replace(takenBackTail, '').trim());

/** Whether a clause is nothing but a turn, or begins with one and says it anew. */
function turnOf(clause: string): 'alone' | 'led' | null {
  if (alone.has(bare(clause))) return 'alone';
  return led.some((word) => clause.startsWith(word)) ? 'led' : null;
}

/** Sums that somebody takes back in the same breath by saying another: 差我两万八，不对不对，差两万六 is 26,000. */
export function takenBack(text: string): readonly Hit[] {
  const clauses = clausesOf(text);
  const amounts = findAmounts(text);
  const hasAmount = (at: number): boolean =>
    amounts.some(
      ({ from, to }) => (clauses[at]?.from ?? to) <= from && to <= (clauses[at]?.to ?? 0),
    );
  const said = (at: number): string => text.slice(clauses[at]?.from ?? 0, clauses[at]?.to ?? 0);
  return clauses.flatMap((clause, at) => {
    const turn = at + 1 < clauses.length ? turnOf(said(at + 1)) : null;
    if (turn === null || !hasAmount(at)) return [];
    const anew = turn === 'alone' ? at + 2 : at + 1;
    return anew < clauses.length && hasAmount(anew) ? [clause] : [];
  });
}
