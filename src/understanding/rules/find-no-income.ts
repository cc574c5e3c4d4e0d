import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('money.txt');
const wageWords = ways('wage-words');

const nothing = ways('no-income', 'gu');
const household = ways('household-before');
const asking = ways('asking-before');

/** "我自己没收入", "全家一分钱收入都没有": an income of nothing, of the one who writes or of the household. */
export function findNoIncome({ heard, people, needs }: Talk): readonly Sighting[] {
  // 工资卡上仨月没进账: pay that did not come.
  if (needs.has('legal_aid') && wageWords.test(heard.text)) return [];
  return [...heard.text.matchAll(nothing)].flatMap((match): Sighting[] => {
    const before = heard.text.slice(0, match.index);
    const span = { from: match.index, to: match.index + match[0].length };
    if (asking.test(before)) return [];
    if (household.test(before))
      return [{ field: 'household_income', value: 0, ...span, points: 3 }];
    return whoAt(people, heard, match.index) === 'self'
      ? [{ field: 'monthly_income', value: 0, ...span, points: 3 }]
      : [];
  });
}
