import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';

const nothing =
  /(?:没有?|没得|莫得|冇|木有|无|断了)(?:任何|一分钱?|半点|啥|什么|一点|了)*的?(?:收入|进账|进项|经济来源)(?!证明|高|低|不|少)|(?:收入|进账)(?:也|都|是|为|就是)*(?:零|0(?!\d|\.)|没有?(?!发|拿|到|证明))|一[分毛]钱?的?(?:收入|进账)(?:都|也)?没有?|\bno income\b/gu;
const household =
  /(?:全家|一家(?:人|子|[一二两三四五六七八九十\d]口)?|我们家|家里(?:头|面)?)[^，,。；;]{0,6}$|\b(?:family|household|we|us|both of us)\b[^,.;]{0,24}$/u;
const asking = /(?:如果|要是|假如|是不是|有没有|算不算)[^，,。；;]{0,6}$/u;

/** "我自己没收入", "全家一分钱收入都没有": an income of nothing, of the one who writes or of the household. */
export function findNoIncome({ heard, people, needs }: Talk): readonly Sighting[] {
  // 工资卡上仨月没进账: pay that did not come.
  if (needs.has('legal_aid') && /工资|工钱|薪/u.test(heard.text)) return [];
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
