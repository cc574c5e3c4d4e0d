import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { assentIn, leavesIn, namedIn, namesAct } from './assent.ts';
import { hearCommand, hearOnly } from './rules/acts.ts';
import { hear } from './rules/heard.ts';

/** 先别交, 就这样交: words of handing in are no name of anything, and no list of what is there. 不办了 is more: it gives the whole up. */
export const speaksOfHanding = (plain: string, { kind, question }: Expectation): boolean =>
  kind === 'question' &&
  namesInWords.has(question?.field.kind ?? '') &&
  assentIn(plain, 'submit') !== null &&
  (namesAct(plain, 'submit') || leavesIn(plain, 'submit')) &&
  !givesUp(plain);

function givesUp(plain: string): boolean {
  const heard = hear(plain);
  return (hearOnly(heard) ?? hearCommand(heard)) === 'cancel';
}

const namesInWords: ReadonlySet<string> = new Set(['text', 'name', 'address', 'choices']);

/** 中 交吧, where a value is put: it is agreed to, and what is not all answered yet is handed in by no word. */
export const agreesFirst = (plain: string, { occasion, question }: Expectation): boolean => {
  const [first, second] = clausesOf(plain);
  return (
    occasion === 'fact' &&
    first !== undefined &&
    second !== undefined &&
    assentIn(plain.slice(first.from, first.to), occasion, question ?? undefined) === 'yes' &&
    namedIn(plain.slice(second.from), ['handing']) !== null
  );
};
