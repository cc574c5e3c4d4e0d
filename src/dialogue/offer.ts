import type { PostOffer } from '../messages/office.ts';
import { literal, type Phrase } from '../messages/phrase.ts';

/** A post that staff found for him, line by line: whom to call, and to pay nobody. */
export const offerLines = ({
  unit,
  post,
  place,
  pay,
  contact,
  phone,
}: PostOffer): readonly Phrase[] => [
  { key: 'notice-referred', args: { unit: literal(unit), post: literal(post) } },
  { key: 'notice-referred-where', args: { place: literal(place) } },
  { key: 'notice-referred-pay', args: { pay } },
  { key: 'notice-referred-contact', args: { contact: literal(contact), phone: literal(phone) } },
  { key: 'notice-referred-foot' },
];
