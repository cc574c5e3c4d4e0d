import { choice } from './choice.ts';
import type { Field } from './field.ts';
import { wordSets } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** Whom an application may be for, seen from the one who writes. */
export const whomValues = [
  'self',
  'mother',
  'father',
  'spouse',
  'child',
  'relative',
  'other',
] as const;

const said = wordSets('for-whom.txt');

/** How people name each of them. */
export const kin: { readonly [relation: string]: readonly string[] } = Object.fromEntries(said);

const parents = ['mother', 'father'].flatMap((one) => kin[one] ?? []);
const ofTheir = (relation: string): readonly string[] =>
  (kin[relation] ?? []).flatMap((one) =>
    parents.flatMap((parent) => [`${one}${parent}`, `${one}的${parent}`]),
  );

// 我爱人的妈妈 is no mother of the one who writes.
const sayings = {
  ...kin,
  relative: [...(kin['relative'] ?? []), ...ofTheir('spouse'), ...ofTheir('relative')],
  other: [...(kin['other'] ?? []), ...ofTheir('other')],
};
const field = choice({ set: 'for_whom', values: whomValues, sayings });

const byLength = Object.entries(sayings)
  .flatMap(([value, words]) => words.map((word) => [word, value] as const))
  .toSorted(([one], [other]) => other.length - one.length);
const byFirst = Map.groupBy(byLength, ([word]) => word.charAt(0));
const owner = /^(?:我|俺|咱|他|她)?(?:们)?(?:家)?(?:里)?(?:的)?(?:[大小老二三亲])?/u;

/** Who is named where a text begins, and where that word ends; one-character words count here, as in 给娃. */
export function whomAtStart(text: string): { readonly value: string; readonly to: number } | null {
  const [own = ''] = owner.exec(text) ?? [];
  for (let from = 0; from <= own.length; from++) {
    const named = byFirst.get(text.charAt(from))?.find(([word]) => text.startsWith(word, from));
    if (named !== undefined) return { value: named[1], to: from + named[0].length };
  }
  return null;
}

/** 给我, 我办, 就是我: himself, where nobody else is named behind it. */
const mine =
  /^(?:嗯|就|就是|是|都是|当然|只)*(?:给|为|替|帮)?(?:我|俺|咱|本人|自己)(?:自己|本人|自个儿?)?(?:要|想)?(?:来)?(?:办|申请|用|弄)?(?:的|吧|呀|啊|呢|嘛|了|[，,。.!！\s])*$/u;

/** Whom it is for: 给我妈办 is for the mother, 给我办 for the one who writes. */
export const whom = (): Field => ({
  ...field,
  read: (text, context) =>
    mine.test(normalise(text).text.trim())
      ? { kind: 'value', value: 'self' }
      : field.read(text, context),
});
