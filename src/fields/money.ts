import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';
import { onlyFiller } from './filler.ts';
import { type Amount, findAmounts, moneyValue } from './money-amounts.ts';
import { withoutDebts } from './money-debts.ts';
import { ofPart } from './money-parts.ts';
import { readMoney } from './money-read.ts';
import { type Per, showMoney } from './money-show.ts';
import { type MoneySpec, type Spec, schemaOf, signed, takesDebts } from './money-spec.ts';
import { isForStretch } from './money-stretch.ts';
import { isOfOnce } from './money-when.ts';
import { moneyWords } from './money-words.ts';
import { normalise, originalSpan } from './normalise.ts';

const usualMax: Readonly<Record<Per, number>> = { month: 1e6, year: 1e7, once: 1e7 };

/** An amount of yuan as a worker says it (domain.md section 8): a number, or `{value, approx, min?, max?}`. */
export function money(given: MoneySpec): Field {
  const { per, max = usualMax[per], about } = given;
  const spec = { ...given, max, own: moneyWords(per, about) };
  const show = (value: Value): Phrase => showMoney(value, per);
  return {
    kind: 'money',
    hint: 'number',
    find: (text) => {
      const plain = normalise(text);
      const told = takesDebts(spec) ? plain.text : withoutDebts(plain.text);
      return ofPart(told, findAmounts(told), spec.part).flatMap((unsigned) => {
        const amount = signed(told, unsigned);
        if (
          !isSure(amount, spec) ||
          (spec.per !== 'once' && isForStretch(told, amount)) ||
          (spec.now && isOfOnce(told, amount.from))
        )
          return [];
        const span = originalSpan(plain, amount.from, amount.to);
        return [{ value: moneyValue(amount), span, ...(amount.approx && { approx: true }) }];
      });
    },
    read: (text) => readMoney(normalise(text).text, spec),
    show,
    mask: show,
    schema: schemaOf(spec),
  };
}

/** An amount without doubt, and of no other rate or noun than the field's. */
const isSure = (amount: Amount, spec: Spec): boolean =>
  !amount.vague &&
  Math.abs(amount.value) >= (amount.value === 0 ? 0 : 1) &&
  (amount.currency || isLarge(amount)) &&
  (amount.rate === null || amount.rate === spec.per) &&
  onlyFiller(amount.noun, spec.own) &&
  (amount.value >= 0 || spec.mayBeNegative === true) &&
  Math.abs(amount.max ?? amount.value) <= spec.max;

/** Enough to be an amount without a currency; ages and codes are not. */
const isLarge = ({ value, bare, arabic }: Amount): boolean =>
  value >= 100 && (!bare || (arabic && value < 1e6));
