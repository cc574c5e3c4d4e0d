import type { Macs } from './hmac.ts';

/** Sums are told apart up to 2^24 yuan; whatever is more stands together at the top. */
const bits = 24;
/** So many halvings are ruled by one digest: it has two bytes for each of their 15 places. */
const atOnce = 4;
const room = 2 ** 52;

/** A number that says of a sum only whether it is more or less than another of this database: the larger sum always has the larger number, the sum itself cannot be read from it. 0 is kept for none. */
export function inOrder(macs: Pick<Macs, 'of'>, yuan: number | undefined): number {
  if (yuan === undefined || !(yuan >= 0)) return 0;
  const sum = Math.min(Math.round(yuan), 2 ** bits - 1);
  let [low, high] = [1, room];
  for (let level = 0; level < bits; level += atOnce) {
    const before = Math.floor(sum / 2 ** (bits - level));
    const digest = macs.of('lookup', 'order', `${level}:${before}`);
    for (let place = 1, step = 1; step <= atOnce; step += 1) {
      const upper = Math.floor(sum / 2 ** (bits - level - step)) % 2;
      // Where a range is cut nobody can tell without the key, but never so near its end that the next cuts have no room.
      const cut = 0.25 + digest.readUInt16BE((place - 1) * 2) / 2 ** 17;
      const middle = low + Math.floor((high - low) * cut);
      if (upper === 1) low = middle;
      else high = middle;
      place = place * 2 + upper;
    }
  }
  return low;
}
