import type { Heard } from './heard.ts';
import type { Hit } from './hits.ts';

/** Whether a set's word or an idea stands within a stretch. */
export const within = (heard: Heard, name: string, span: Hit): boolean =>
  heard.at(name).some((one) => one.from >= span.from && one.to <= span.to);

/** Told of earlier days, with no word of now beside it. */
export const isPast = (heard: Heard, sentence: Hit, hit: Hit): boolean =>
  within(heard, 'past', upTo(heard, sentence, hit)) && !isNow(heard, hit);

/** A sentence to the end of the clause a sign stands in: what a later clause tells of earlier days is another matter. */
export function upTo({ text }: Heard, sentence: Hit, hit: Hit): Hit {
  const comma = text.slice(hit.to, sentence.to).search(/[，,]/u);
  return { from: sentence.from, to: comma < 0 ? sentence.to : hit.to + comma };
}

/** A word of now stands right beside the sign. */
export const isNow = (heard: Heard, hit: Hit): boolean =>
  within(heard, 'now', { from: hit.from - 9, to: hit.to + 6 });
