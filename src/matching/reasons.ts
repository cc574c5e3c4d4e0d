import { pay as payField } from '../fields/pay.ts';
import { literal, type Phrase, phrase } from '../messages/phrase.ts';
import { DAYS, HOURS, type Match, monthly } from './score.ts';

const field = payField();

/** Why a seeker and a post are put together, in words for staff: the work, the place, the pay, the hours, what to ask first. Nothing of it tells what is sensitive. */
export function reasonsOf(match: Match): readonly Phrase[] {
  const { post, seeker } = match;
  return [
    phrase(`match-trade-${match.trade}`, {
      wanted: literal(seeker.named),
      post: literal(post.named),
    }),
    ...(match.skilled && match.trade !== 'can' ? [phrase('match-skilled')] : []),
    phrase(`match-place-${match.place}`, {
      where: literal([...post.place.areas, ...post.place.counties].join('、')),
    }),
    ...payReason(match),
    ...(seeker.shift === null || seeker.shift === 'any_shift'
      ? []
      : [phrase(`match-hours-${match.hours}`, { wish: phrase(`o-shift-${seeker.shift}`) })]),
    ...(post.welcomes ? [phrase('match-welcomes')] : []),
    ...(post.demands.size === 0
      ? []
      : [
          phrase('match-demands', {
            what: [...post.demands].map((one) => phrase(`match-demand-${one}`)),
          }),
        ]),
    ...(seeker.minor ? [phrase('match-minor')] : []),
  ];
}

function payReason({ pay, post, seeker }: Match): readonly Phrase[] {
  if (post.pay === null) return [phrase('match-pay-open')];
  const offered = field.show(post.pay);
  const month = monthly(post.pay);
  const args = {
    offered,
    asks: seeker.asks ?? 0,
    less: Math.max(0, Math.round((seeker.asks ?? 0) - (month?.max ?? 0))),
  };
  return [
    phrase(pay === 'open' ? 'match-pay-unknown' : `match-pay-${pay}`, args),
    ...(month === null || post.pay.per === 'month'
      ? []
      : [phrase('match-pay-reckoned', { days: DAYS, hours: HOURS, month: Math.round(month.min) })]),
  ];
}
