import { normalise } from '../../fields/normalise.ts';
import { pauseFeatures, pauseTags } from '../learned/pauses.ts';
import type { Tagger } from '../learned/tagger.ts';
import { fitTagger, strongest, type TagLesson } from './fit-tagger.ts';

/** What somebody wrote with his pauses, and the question it answers, where one stood. */
export type Paused = { readonly text: string; readonly asked?: string };

const mark = /[，,。；;！!？?…~～\s]/u;

/** Who leaves so long a stretch without a mark writes none: of him nothing is learned. */
const longest = 18;

/** Learns where people pause from those who write their pauses: the marks are taken out, and are to be found again. */
export function trainPauses(all: readonly Paused[]): Tagger {
  const tagger = fitTagger(all.flatMap(lessonOf), pauseTags, { rounds: 8, faint: 1, step: 0.2 });
  return strongest(onlyFor(tagger), mostFeatures);
}

/** So many features are kept, so that the file stays small. */
const mostFeatures = 110_000;

function lessonOf({ text, asked = '' }: Paused): readonly TagLesson[] {
  const tags: number[] = [];
  let plain = '';
  let paused = false;
  for (const sign of normalise(text)
    .text.replaceAll(/(?<=\d)[，,](?=\d)/gu, ' ')
    .split('')) {
    if (mark.test(sign)) paused = true;
    else {
      tags.push(paused && plain !== '' ? 1 : 0);
      plain += sign;
      paused = false;
    }
  }
  const stretches = tags.map((tag, at) => (tag === 1 ? at : -1)).filter((at) => at > 0);
  const isWritten = [0, ...stretches].every(
    (from, at) => (stretches[at] ?? plain.length) - from <= longest,
  );
  return isWritten && plain.length > 3 ? [{ features: pauseFeatures(plain, asked), tags }] : [];
}

/** With two tags it is enough to know how much more speaks for the one. */
function onlyFor(tagger: Tagger): Tagger {
  const weights = Array.from(tagger.features, (_, at) => {
    const own = tagger.pairs.subarray(tagger.starts[at], tagger.starts[at + 1]);
    let sum = 0;
    for (let place = 0; place < own.length; place += 2)
      sum += (own[place] === 1 ? 1 : -1) * (own[place + 1] as number);
    return Math.max(-127, Math.min(127, sum));
  });
  return {
    ...tagger,
    starts: Int32Array.from(
      [0, ...weights.keys()].map((at, place) => (place === 0 ? 0 : (at + 1) * 2)),
    ),
    pairs: Int8Array.from(weights.flatMap((weight) => [1, weight])),
  };
}
