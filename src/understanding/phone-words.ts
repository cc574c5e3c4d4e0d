import type { FoundAnswer } from '../dialogue/act.ts';
import { clausesOf, type Stretch } from '../fields/clauses.ts';
import { saysMoreThanPhone } from '../fields/phone-numbers.ts';

const phones: ReadonlySet<string> = new Set(['phone', 'alt_phone']);

/** 电话留我儿子的139…: a number with the words that tell whose it is, which staff then read beside it. */
export function withPhoneWords(
  fields: readonly FoundAnswer[],
  text: string,
): readonly FoundAnswer[] {
  return fields.map((one) => {
    if (!phones.has(one.question)) return one;
    const from = text.indexOf(one.raw);
    const number: Stretch = { from, to: from + one.raw.length };
    const clause = clausesOf(text, [number]).find(
      (part) => from >= 0 && part.from <= number.from && number.to <= part.to,
    );
    const words = clause === undefined ? '' : text.slice(clause.from, clause.to).trim();
    return saysMoreThanPhone(words) ? { ...one, raw: words } : one;
  });
}
