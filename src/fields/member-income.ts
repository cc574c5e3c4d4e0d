import { findAmounts } from './money-amounts.ts';
import { readWords } from './words.ts';

const { fit } = readWords('household.txt');

const pay = fit`{earns}[^，,。；;]{0,6}$`;
const spent = fit`{spends}{spends-on}?[^，,。；;]{0,3}$`;

/** 30岁 3000: the second number of a line in columns. */
const inColumns = fit.u`^[\s，,、|:：]*(?:\d{1,2}){age-sign}?[\s，,、|]+(?:{monthly-income}?[:：]?\s*)?(\d{3,6}){yuan}?(?=[\s，,、；;。|]|$)`;

/** 药费一个月三百, 两人合计六千: a sum that is paid, or earned by more than one. */
const notHis = fit`{costs}|{jointly}`;
/** 在砖厂搬货3600: a bare figure that ends the clause about somebody's work. */
const atWork = fit.u`^[^，,。；;\s]*{at-work}[^，,。；;\s]*$`;
const endsClause = fit.u`^{yuan}?(?=[，,。；;\s]|{i}|$)`;

const livesOn = fit.u`^{together}?{live-on}`;
const works = fit.u`{works}`;
const incomeHead = fit.u`{income-head}`;
const incomeSaid = fit.u`{income-said}`;
/** A child's is only what he is said to work for; that an income stands in the list is enough for one who is grown, or right behind his name. */
function childEarns(
  said: string,
  { from, to, years }: { readonly from: number; readonly to: number; readonly years: number },
): boolean {
  if (livesOn.test(said)) return false;
  if (works.test(said.slice(0, from))) return true;
  const head = said.slice(0, to);
  if (years >= 16) return incomeHead.test(head);
  return incomeSaid.test(head) && !/[，,。；;]/u.test(said.slice(0, from));
}

const noIncome = fit.i`{no-income}`;
/** What he earns a month: named as pay, said for a month, or right behind the word for him. */
export function incomeIn(said: string, isChild: boolean, years = 0): number | undefined {
  if ((!isChild || years >= 18) && noIncome.test(said)) return 0;
  const column = inColumns.exec(said)?.[1];
  if (column !== undefined) return Number(column);
  const amount = findAmounts(said).find(
    ({ value, rate, bare, currency, from, to, vague, arabic }) => {
      const before = said.slice(0, from);
      if (vague || value < 100 || value > 5e4 || spent.test(before)) return false;
      if (notHis.test(before)) return false;
      if ((rate !== null && rate !== 'month') || (bare && !currency && !(arabic && value >= 300)))
        return false;
      if (isChild && !childEarns(said, { from, to, years })) return false;
      const worked =
        arabic &&
        value >= 800 &&
        value <= 20_000 &&
        atWork.test(before) &&
        endsClause.test(said.slice(to));
      return (
        pay.test(said.slice(0, from + 4)) ||
        rate === 'month' ||
        (!isChild && (worked || (from <= 2 && value < 1e4)))
      );
    },
  );
  return amount?.value;
}
