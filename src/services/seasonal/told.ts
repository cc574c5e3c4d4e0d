import type { Centre } from '../../messages/centre.ts';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import { campaignLine, openCampaigns } from '../common/campaigns.ts';
import { door } from '../common/doors.ts';
import type { Facts, Here } from '../service.ts';
import { seasonalKind, seasonalWish } from './questions.ts';

/** What of a question's choices these words name. */
const heard = (question: typeof seasonalWish, said: string, day: string): readonly unknown[] =>
  question.field.find(said, { today: day }).map(({ value }) => value);

/** What can be joined now. Of the list nobody is told here whether he stands on it: a person checks first who asks. Heat and its pay are no gift, and have their door. */
export function atOnce(said: string, { centre, day }: Here): readonly Phrase[] {
  const wished = heard(seasonalWish, said, day);
  if (wished.includes('heat')) return [door('seasonal-door-heat', centre)];
  if (wished.includes('on_list')) return [phrase('seasonal-told-on_list')];
  if (wished.includes('supplies') || wished.includes('come_here')) return [];
  const kinds = heard(seasonalKind, said, day);
  const open = openCampaigns(centre, day);
  const named = open.filter(({ kind }) => kinds.includes(kind));
  const shown = kinds.length === 0 ? open : named;
  if (shown.length === 0) return [phrase('seasonal-told-none')];
  return [phrase('seasonal-told-open'), ...shown.map(campaignLine)];
}

/** The kind that he asked for, as far as it is known. */
function kindOf(facts: Facts, centre: Centre): unknown {
  const named = centre.campaigns?.find(({ name }) => name === facts('activity'));
  return named?.kind ?? facts('seasonal_kind');
}

/** Campaigns of his kind that have begun since then and can still be joined; only for who agreed to hear of them. */
export function news(
  facts: Facts,
  since: string,
  { centre, day }: Here,
): readonly { readonly id: string; readonly lines: readonly Phrase[] }[] {
  if (facts('notify') !== true) return [];
  const wanted = kindOf(facts, centre);
  return openCampaigns(centre, day)
    .filter(({ from, kind }) => from > since && (wanted === undefined || kind === wanted))
    .map((one) => ({ id: one.id, lines: [phrase('seasonal-news'), campaignLine(one)] }));
}

/** What to know after it was handed in. */
export function advice(facts: Facts, centre: Centre): readonly Phrase[] {
  const wish = facts('seasonal_wish');
  return [
    ...(wish === 'heat' ? [door('seasonal-door-heat', centre)] : []),
    ...(wish === 'join' ? [phrase('seasonal-advice-join')] : []),
    ...(wish === 'on_list' ? [phrase('seasonal-advice-on_list')] : []),
    ...(facts('notify') === true ? [phrase('seasonal-advice-notify')] : []),
  ];
}
