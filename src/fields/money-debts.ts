import { clausesOf, type Stretch } from './clauses.ts';
import { kinSource } from './member-words.ts';
import { type Amount, findAmounts } from './money-amounts.ts';
import { partsOf } from './money-parts.ts';
import { readWords } from './words.ts';

const { any, fit } = readWords('money.txt');
const flags = 'iu';
const whom = `${any('whose-kin')}?${any('creditor-size')}?(?:${any('creditor')}|${kinSource})`;
const borrows = new RegExp(any('borrowed'), flags);
const owesThem = new RegExp(`${any('owing-to')}${any('owing-done')}?${whom}`, flags);
const owes = new RegExp(`${any('owing')}${any('owing-done')}?[^我俺咱]{0,4}$`, flags);
const behind = fit.iu`^{debt-behind-lead}*(?:${whom})?{debt-behind}`;
const debtEnds = fit.iu`(?<!{debt-no}[^，,。；;\s]{0,3}){debt-noun}[\s\p{P}]*$`;
const ended = new RegExp(any('debt-ended'), flags);
const debtor = new RegExp(any('his-debtor'), flags);

/** Whose debt an amount is: the worker's own, somebody's by the word alone (欠了五万), or none. */
type Debt = 'own' | 'some';

/** What tells of a debt before an amount, where nothing between them ends it. */
function toldBefore(before: string): Debt | null {
  for (const [words, debt] of [
    [borrows, 'own'],
    [owesThem, 'own'],
    [owes, 'some'],
  ] as const) {
    const told = words.exec(before);
    if (told && !ended.test(before.slice(told.index + told[0].length))) return debt;
  }
  return null;
}

/** The clause of an amount before and behind it, up to the amounts beside it. */
function around(text: string, one: Amount, all: readonly Amount[]): readonly [Stretch, Stretch] {
  const clause = clausesOf(text, all).find(({ from, to }) => from <= one.from && one.to <= to);
  const last =
    all.filter(({ to, bare, value }) => to <= one.from && !(bare && value < 10)).at(-1)?.to ?? 0;
  const next = all.find(({ from }) => from >= one.to)?.from ?? text.length;
  const { from, to } = clause ?? one;
  return [
    { from: Math.max(from, last), to: one.from },
    { from: one.to, to: Math.min(to, next) },
  ];
}

/** Amounts that are owed or borrowed, each with where its words stand. */
function debtsIn(
  text: string,
): readonly (Stretch & { readonly amount: Amount; readonly debt: Debt })[] {
  const all = findAmounts(text);
  return all.flatMap((amount) => {
    const [ahead, after] = around(text, amount, all);
    const debt = debtOf(text, amount, [ahead, after]);
    return debt === null ? [] : [{ amount, debt, from: ahead.from, to: after.to }];
  });
}

function debtOf(
  text: string,
  amount: Amount,
  [ahead, after]: readonly [Stretch, Stretch],
): Debt | null {
  const before = text.slice(ahead.from, ahead.to);
  const told = toldBefore(before);
  if (told === 'own') return told;
  const [words] = partsOf(text, [amount]);
  // 欠了一屁股债，两万多: what the clause before it told is how much.
  if (before.trim() === '' && debtEnds.test(text.slice(0, ahead.from))) return 'own';
  // 两万五，是找老乡借的: behind a bare amount the next clause tells what it is.
  const alone = before.trim() === '' && text.slice(after.from, after.to).trim() === '';
  const rest = alone
    ? text.slice(after.from).replace(/^[\s\p{P}]+/u, '')
    : text.slice(after.from, after.to);
  const isBehind = behind.test(rest);
  return isBehind && (told !== null || words === null) ? 'own' : told;
}

/** The text with spaces where it tells what is owed or borrowed; as long as before. */
export function withoutDebts(text: string): string {
  let plain = text;
  for (const { from, to } of debtsIn(text))
    plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to);
  return plain;
}

/** Amounts that the worker himself owes or has borrowed: 还欠我姐两万; what a boss owes is not among them. */
export const ownDebts = (text: string): readonly Amount[] =>
  debtsIn(text).flatMap(({ amount, debt, from, to }) =>
    debt === 'own' && !debtor.test(text.slice(from, to)) ? [amount] : [],
  );
