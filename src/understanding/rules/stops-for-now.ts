import { readWays } from './ways.ts';

const ways = readWays('acts.txt');
const stopsTalking = ways('stops-talking');
const stopsToday = ways('stops-today');
const comesBack = ways('comes-back');
const goesNow = ways('goes-now');
const stopOfOthers = ways('stop-of-others');

/** Longer is a story, in which somebody may have stopped. */
const longest = 30;

/** Whether somebody leaves off for now: 今天先不讲了, 不弄了明天来. Nothing is given up by it. `surely`: he says that he comes back, or what calls him away. */
export function stopsForNow(text: string): { readonly surely: boolean } | null {
  if (text.length > longest || stopOfOthers.test(text)) return null;
  const surely = comesBack.test(text) || goesNow.test(text);
  const stops = stopsToday.test(text) || (surely && stopsTalking.test(text));
  return stops ? { surely } : null;
}
