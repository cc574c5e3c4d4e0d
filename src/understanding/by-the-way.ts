import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { placesOfSet } from './explained.ts';

/** An answer with another line put right behind it, by a word that leads to something else: 保洁，对了电话改成…. */
export type ByTheWay = { readonly answer: string; readonly aside: string };

/** A message at an open question that a word of turning to something else parts in two, where what stands behind puts a value in place of another; `null` where it does not. */
export function byTheWayIn(plain: string, { kind, question }: Expectation): ByTheWay | null {
  if (kind !== 'question' || question === null || question.field.story === true) return null;
  const word = placesOfSet(plain, 'by_the_way').find(({ from }) => from > 0);
  if (word === undefined) return null;
  const answer = plain.slice(0, word.from).replace(/[\s\p{P}]+$/u, '');
  const aside = plain.slice(word.to).replace(/^[\s\p{P}]+/u, '');
  return answer === '' || placesOfSet(aside, 'turn_to').length === 0 ? null : { answer, aside };
}

/** Both parts as one meaning, where what stands behind is of another line than the open one; `null` where it is not. */
export function withAside(
  answered: Meaning,
  aside: Meaning,
  asked: string | undefined,
): Meaning | null {
  const mended = aside.found.filter((one) => one.question !== asked);
  if (mended.length === 0 || aside.danger !== undefined) return null;
  const known = new Set(mended.map((one) => one.question));
  return {
    ...answered,
    act: 'correct',
    found: [...answered.found.filter((one) => !known.has(one.question)), ...mended],
  };
}
