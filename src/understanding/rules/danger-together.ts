import { isPast, within } from './danger-time.ts';
import type { Heard } from './heard.ts';
import type { Hit } from './hits.ts';
import { readWays } from './ways.ts';

const ways = readWays('danger.txt');
const surroundsMe = ways('surrounds-me');
const staysOut = ways('stays-out');

/** People act together in a place: not a queue, a traffic jam, a joint arbitration or a dinner. */
export function isAction(heard: Heard, sentence: Hit, hit: Hit): boolean {
  if (within(heard, 'harmless', sentence)) return false;
  if (isPast(heard, sentence, hit) && !within(heard, 'plan', sentence)) return false;
  const text = heard.text.slice(sentence.from, sentence.to);
  if (surroundsMe.test(text)) return false;
  if (staysOut.test(text) && !within(heard, 'plan', sentence)) return false;
  const many = crowds.test(text);
  const strike = within(heard, 'strike', sentence);
  if (strike) return many || within(heard, 'plan', sentence) || within(heard, 'crowd', sentence);
  return many && within(heard, 'action', sentence);
}

const crowds = ways('crowds');
