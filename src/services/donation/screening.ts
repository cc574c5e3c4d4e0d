import { type Phrase, phrase } from '../../messages/phrase.ts';
import { daysUntil, earliestDay } from '../common/days.ts';
import type { Facts, Measures, Screening } from '../service.ts';

/** Goods that are to be eaten or taken are looked at where they keep for fewer days than these. */
const SHORT_DAYS = 60;

/** What to look at before a gift is taken: for whom it is meant (慈善法 art. 40), and whether goods still keep. */
export function screen(facts: Facts, { day }: Measures): Screening {
  if (facts('gift_kind') === undefined)
    return { verdict: 'insufficient', steps: [phrase('donation-step-open')] };
  const looks = [...named(facts), ...expiry(facts, day)];
  return looks.length > 0
    ? { verdict: 'review', steps: looks }
    : { verdict: 'likely', steps: [phrase('donation-step-fine')] };
}

function named(facts: Facts): readonly Phrase[] {
  if (facts('gift_purpose') !== 'person') return [];
  return [phrase(facts('gift_related') === true ? 'donation-step-related' : 'donation-step-named')];
}

function expiry(facts: Facts, day: string): readonly Phrase[] {
  const said = facts('gift_expiry');
  const last = typeof said === 'string' ? earliestDay(said) : null;
  if (last === null) return [];
  const days = daysUntil(day, last);
  if (days < 0) return [phrase('donation-step-expired', { last })];
  return days < SHORT_DAYS ? [phrase('donation-step-short', { last, days })] : [];
}
