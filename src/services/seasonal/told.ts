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
