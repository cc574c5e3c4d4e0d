import { within } from './danger-time.ts';
import type { Heard } from './heard.ts';
import { findWords, type Hit, type Hits, indexWords, type WordIndex } from './hits.ts';
import { parseWords, readLexicon } from './lexicon.ts';

let words: WordIndex | undefined;

/** Characters between the treatment and the word that it stops. */
const reach = 8;

/** So far where it is the hospital that says so: 透析的钱交不上了，医院说明天就停. */
const farther = 16;

const areNear = (one: Hit, other: Hit, within = reach): boolean =>
  one.from <= other.to + within && other.from <= one.to + within;

/** Beside a near day, want of money right at what nobody can do without says that it stops. */
function endsSoon(said: Hits): readonly Hit[] {
  const vital = said.get('vital') ?? [];
  return said.has('soon')
    ? (said.get('money') ?? []).filter((one) => vital.some((care) => areNear(one, care)))
    : [];
}

/** Medicine or dialysis stops for want of money, or the hospital stops it: no danger for the alarm, but a person must see it today. */
export function careStops(heard: Heard): boolean {
  words ??= indexWords(parseWords(readLexicon('pressing.txt')));
  const said = findWords(heard.text, words);
  const stops = [...(said.get('stops') ?? []), ...endsSoon(said)];
  if (stops.length === 0 || said.has('meant') || heard.has('rumour')) return false;
  const byHouse = (one: Hit): boolean => (said.get('house') ?? []).some((it) => areNear(it, one));
  const near = (said.get('care') ?? []).flatMap((care) => {
    const stop = stops.find((one) => areNear(one, care, byHouse(one) ? farther : reach));
    return stop === undefined
      ? []
      : [{ from: Math.min(stop.from, care.from) - reach, to: Math.max(stop.to, care.to) }];
  });
  const now = near.filter((span) => !within(heard, 'long_past', span));
  return now.length > 0 && (said.has('money') || now.some(byHouse));
}
