import type { Heard } from './heard.ts';
import type { Hit } from './hits.ts';
import { readWays } from './ways.ts';

const ways = readWays('danger.txt');
const aboutWhen = ways('about-when');
const ofThen = ways('of-then');

/** Whether a set's word or an idea stands within a stretch. */
export const within = (heard: Heard, name: string, span: Hit): boolean =>
  heard.at(name).some((one) => one.from >= span.from && one.to <= span.to);

/** Told of earlier days, with no word of now beside it. */
export const isPast = (heard: Heard, sentence: Hit, hit: Hit): boolean =>
  within(heard, 'past', upTo(heard, sentence, hit)) && !isNow(heard, hit);

/** A sentence to the end of the clause a sign stands in, and over clauses that are nothing but a time (塌方了，前年): what a later clause tells of earlier days is another matter. */
export function upTo(heard: Heard, sentence: Hit, hit: Hit): Hit {
  let end = hit.to;
  for (;;) {
    const comma = heard.text.slice(end, sentence.to).search(/[，,]/u);
    if (comma < 0) return { from: sentence.from, to: sentence.to };
    end += comma;
    const next = clauseAfter(heard.text, end + 1, sentence.to);
    if (!isOnlyTime(heard, next)) return { from: sentence.from, to: end };
    end = next.to;
  }
}

function clauseAfter(text: string, from: number, most: number): Hit {
  const comma = text.slice(from, most).search(/[，,]/u);
  return { from, to: comma < 0 ? most : from + comma };
}

/** A word of earlier days with nothing before it but a number, and nothing after it but small words. */
const isOnlyTime = ({ text, at }: Heard, { from, to }: Hit): boolean =>
  at('past').some(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      aboutWhen.test(text.slice(from, one.from)) &&
      ofThen.test(text.slice(one.to, to)),
  );

/** A word of now stands right beside the sign. */
export const isNow = (heard: Heard, hit: Hit): boolean =>
  within(heard, 'now', { from: hit.from - 9, to: hit.to + 6 });
