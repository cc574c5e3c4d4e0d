import type { Centre, Discount } from '../../messages/centre.ts';
import { literal, type Phrase, phrase } from '../../messages/phrase.ts';
import { door } from '../common/doors.ts';
import type { Facts, Here } from '../service.ts';
import { memberWish } from './questions.ts';

/** So many shops are told at once; more would be a list that nobody reads on a phone. */
const mostTold = 5;

/** Shops whose offer still stands on a day. */
const standing = (centre: Centre, day: string): readonly Discount[] =>
  (centre.discounts ?? []).filter(({ to }) => day <= to);

/** Whether words name this shop: its kind, how its name begins, or its street. */
const names = (said: string, { kind, name, place }: Discount): boolean =>
  [kind, name.slice(0, 3), place.slice(0, 2)].some((part) => said.includes(part));

const line = ({ kind, name, place, offer, to }: Discount): Phrase =>
  phrase('discount-line', {
    kind: literal(kind),
    name: literal(name),
    place: literal(place),
    offer: literal(offer),
    to: literal(to),
  });

/** Where members pay less, by what was named; where nothing fits, the kinds there are. */
export function shopsFor(said: string, centre: Centre, day: string): readonly Phrase[] {
  const all = standing(centre, day);
  const found = all.filter((one) => names(said, one)).slice(0, mostTold);
  if (found.length > 0) return [phrase('discount-found'), ...found.map(line)];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.length === 0
    ? [phrase('discount-none')]
    : [phrase('discount-kinds', { kinds: kinds.map(literal) })];
}

/** The shops at once where he asks for them; that a card costs nothing and no secret of it is asked; where to join. */
export function atOnce(said: string, { centre, day }: Here): readonly Phrase[] {
  const wished = memberWish.field.find(said, { today: day }).map(({ value }) => value);
  const shops = wished.includes('discount') && !wished.includes('merchant');
  return [
    ...(shops ? shopsFor(said, centre, day) : []),
    ...(wished.includes('card') ? [phrase('member-told-card')] : []),
    ...(wished.includes('join') ? [door('member-told-join', centre)] : []),
  ];
}

/** What to know after it was handed in. */
export function advice(facts: Facts, centre: Centre, day: string): readonly Phrase[] {
  const wish = facts('member_wish');
  const wanted = facts('discount_wanted');
  if (wish === 'discount' && typeof wanted === 'string') return shopsFor(wanted, centre, day);
  if (wish === 'card') return [phrase('member-told-card')];
  if (wish === 'merchant') return [phrase('member-advice-merchant')];
  return wish === 'join'
    ? [phrase(facts('unit_union') === 'there' ? 'member-advice-union' : 'member-advice-no_union')]
    : [];
}
