import { squeezed } from './grid.ts';
import { anyMark, type ColumnKey, columnKeys, columnWords } from './list-words.ts';

/** What a heading may be: a column that is read, with its rank among the words for it (0 is the preferred one); one that is known and passed over; or `null`. */
export type Told = { readonly key: ColumnKey; readonly rank: number } | 'passed' | null;

type Rank = { readonly key: ColumnKey; readonly rank: number };

const brackets = /[（(【[〔{][^（()）【】[\]]*[）)】\]〕}]/gu;
const exact = new Map<string, Told>();
const endings: (Rank & { readonly end: string })[] = [];
for (const word of columnWords('passed')) exact.set(bareHeading(word), 'passed');
for (const key of columnKeys)
  for (const [rank, word] of columnWords(key).entries()) {
    if (word.startsWith('~')) endings.push({ key, rank, end: word.slice(1) });
    else if (!exact.has(bareHeading(word))) exact.set(bareHeading(word), { key, rank });
  }
endings.sort((a, b) => b.end.length - a.end.length);
const others = columnWords('others');
const units = [10_000, 1000, 1].map((by) => ({
  by,
  pattern: new RegExp(`${anyMark(`unit-${by}`)}$`, 'u'),
}));

/** What a heading says its column is, by `words/columns.txt`. */
export function toldBy(heading: string): Told {
  const inside = [...heading.matchAll(brackets)].map(([said]) => squeezed(said)).join('');
  if (others.some((word) => inside.includes(word))) return null;
  const whole = bareHeading(heading);
  const parts = [whole, ...whole.split(/[/、,，;；|或]/u), withoutUnit(whole)];
  for (const part of parts) {
    const told = exact.get(part);
    if (told !== undefined) return told;
  }
  if (others.some((word) => whole.includes(word))) return null;
  const ending = endings.find(({ end }) => whole.endsWith(end));
  return ending === undefined ? null : { key: ending.key, rank: ending.rank };
}

/** How many yuan one of a column is, by the unit its heading names: 慰问金额（万元）. */
export function scaleOf(heading: string): number {
  const inside = [...heading.matchAll(brackets)].map(([said]) => squeezed(said).slice(1, -1));
  const said = [...inside, squeezed(heading)].map((text) => text.replace(/^单位[:：]?/u, ''));
  return units.find(({ pattern }) => said.some((text) => pattern.test(text)))?.by ?? 1;
}

/** A heading without blanks, stars and what stands in brackets. */
function bareHeading(heading: string): string {
  const text = squeezed(heading.replaceAll(brackets, ''));
  return (text === '' ? squeezed(heading) : text).replaceAll(/[*＊:：_"“”]/gu, '');
}

function withoutUnit(heading: string): string {
  const unit = units.find(({ pattern }) => pattern.test(heading));
  return unit === undefined ? heading : heading.replace(unit.pattern, '');
}
