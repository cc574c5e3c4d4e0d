import { dayOf, isWholeDay } from '../messages/day.ts';
import type { RecordAct, Ruling } from './record.ts';
import type { Source, SourceDeed } from './source.ts';
import { done, isBlank, type RecordWorld, refused } from './world.ts';

type GiftDeed = Extract<SourceDeed, { kind: 'receive_gift' }>;

/** What stands against a gift being written in; `null` where nothing does. Money that came is written by finance alone, on a source of gifts, for a case that is a gift of money and still open, with a receipt, and once: never twice for one case, whichever source, nor twice for one receipt. */
function against(source: Source, deed: GiftDeed, world: RecordWorld): Ruling | null {
  if (!['finance', 'deputy'].some((role) => world.roles.includes(role)))
    return refused('refused-gift_finance');
  if (source.closed || source.origin !== 'donation') return refused('refused-gift_source');
  if (!Number.isSafeInteger(deed.cents) || deed.cents <= 0) return refused('refused-no_amount');
  if (isBlank(deed.receipt)) return refused('refused-gift_receipt');
  if (!isWholeDay(deed.day) || deed.day > dayOf(world.now)) return refused('refused-no_day');
  const of = world.case(deed.case);
  if (of === null || of.service !== 'donation') return refused('refused-gift_case');
  if (['declined', 'withdrawn', 'closed'].includes(of.state)) return refused('refused-gift_over');
  const all = (world.sources?.() ?? [source]).flatMap((one) => one.gifts ?? []);
  if (all.some((one) => one.case === deed.case) || of.gift !== undefined)
    return refused('refused-gift_twice', { case: deed.case });
  if (all.some((one) => one.receipt === deed.receipt.trim()))
    return refused('refused-gift_receipt_used', { receipt: deed.receipt.trim() });
  return null;
}

/** A gift that came: the source's budget is higher by it, and the case of the gift hears of it in the same commit. */
export function receiveGift(
  before: Source,
  act: RecordAct<SourceDeed>,
  { deed, world }: { readonly deed: GiftDeed; readonly world: RecordWorld },
): Ruling {
  const problem = against(before, deed, world);
  if (problem !== null) return problem;
  const receipt = deed.receipt.trim();
  const gift = { case: deed.case, cents: deed.cents, receipt, day: deed.day };
  const after: Source = {
    ...before,
    budget: before.budget + deed.cents,
    gifts: [...(before.gifts ?? []), gift],
  };
  const mark = { source: before.id, name: before.name, cents: deed.cents, receipt, day: deed.day };
  const hears = { case: deed.case, deed: { kind: 'gift_stands', gift: mark } } as const;
  return done(before, after, act, { cases: [hears] });
}
