import type { DangerSign } from './danger.ts';
import type { Heard } from './heard.ts';
import type { Points } from './needs.ts';

const timely = ['now', 'past'];
const silent: ReadonlySet<string> = new Set(['num', 'now', 'past']);

/** What the classifier sees of a message: ideas heard, points of the rules, characters and pairs of them, and its length. */
export function featuresOf(
  heard: Heard,
  points: Points,
  signs: readonly DangerSign[],
): ReadonlySet<string> {
  const features = new Set<string>();
  for (const name of heard.hits.keys())
    if (/^[a-z_0-9]+$/u.test(name) && !silent.has(name)) features.add(`c:${name}`);
  for (const [label, { points: sum }] of points)
    for (const step of [1, 2, 3, 4, 6, 8]) if (sum >= step) features.add(`p:${label}:${step}`);
  for (const pair of pairsOf(heard.text)) features.add(`b:${pair}`);
  for (const one of heard.text) if (!/[\d\s\p{P}]/u.test(one)) features.add(`b:${one}`);
  for (const { kind, stands } of signs) features.add(`d:${kind}:${stands}`);
  if (signs.some((sign) => sign.stands)) features.add('d:stands');
  for (const name of timely) if (heard.has(name)) features.add(`c:${name}`);
  if (heard.text.length <= 8) features.add('short');
  if (heard.text.length > 80) features.add('long');
  return features;
}

/** Neighbouring characters, figures made alike and punctuation made one, with the ends marked. */
function* pairsOf(text: string): Generator<string> {
  const even = `^${text.replace(/\d+/gu, '0').replace(/[\s,，.。!！?？、;；:：]+/gu, ' ')}$`;
  for (let at = 0; at < even.length - 1; at++) yield even.slice(at, at + 2);
}
