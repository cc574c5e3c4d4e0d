import { findAmounts } from './money-amounts.ts';

const pay =
  /(?:挣|赚|工资|收入|拿|退休金|养老金|月入|薪|打工|寄|到手|earns?|makes?)[^，,。；;]{0,6}$/;
const spent =
  /(?:花|欠|借|学费|费|药|报|贷|还|房租|租房子?住?|存|低保|自费|自付|透析)(?:了|着|我|掉|款|销|部分)?[^，,。；;]{0,3}$/;

/** 30岁 3000: the second number of a line in columns. */
const inColumns =
  /^[\s，,、|:：]*(?:\d{1,2})(?:周?岁)?[\s，,、|]+(?:月?(?:收入|工资)?[:：]?\s*)?(\d{3,6})(?:元|块)?(?=[\s，,、；;。|]|$)/u;

/** A child's is only what he is said to work for; that an income stands in the list is enough for one who is grown, or right behind his name. */
function childEarns(
  said: string,
  { from, to, years }: { readonly from: number; readonly to: number; readonly years: number },
): boolean {
  if (/^(?:们)?(?:一起)?(?:过|住|生活)/u.test(said)) return false;
  if (/打工|上班|挣|赚|工作|工资|寄|earn|works?/u.test(said.slice(0, from))) return true;
  const head = said.slice(0, to);
  if (years >= 16) return /收入|月薪|月入|薪|拿|退休金|每月|一个月|makes?/u.test(head);
  return /收入|月薪|月入|薪|拿|退休金/u.test(head) && !/[，,。；;]/u.test(said.slice(0, from));
}

/** What he earns a month: named as pay, said for a month, or right behind the word for him. */
export function incomeIn(said: string, isChild: boolean, years = 0): number | undefined {
  if (
    (!isChild || years >= 18) &&
    /(?:没(?:有)?|无)(?:啥|什么|任何)?(?:收入|工资|经济来源)|没(?:有)?钱挣|no income/i.test(said)
  )
    return 0;
  const column = inColumns.exec(said)?.[1];
  if (column !== undefined) return Number(column);
  const amount = findAmounts(said).find(
    ({ value, rate, bare, currency, from, to, vague, arabic }) => {
      const before = said.slice(0, from);
      if (vague || value < 100 || value > 1e5 || spent.test(before)) return false;
      if ((rate !== null && rate !== 'month') || (bare && !currency && !(arabic && value >= 300)))
        return false;
      if (isChild && !childEarns(said, { from, to, years })) return false;
      return pay.test(said.slice(0, from + 4)) || rate === 'month' || (!isChild && from <= 2);
    },
  );
  return amount?.value;
}
