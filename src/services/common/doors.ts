import type { Centre } from '../../messages/centre.ts';
import { literal, type Phrase, phrase } from '../../messages/phrase.ts';

/** What a centre may have a number for, as a text names it. */
export const hotlineNames = [
  'union',
  'legal',
  'labour',
  'government',
  'police',
  'ambulance',
  'fire',
  'women',
  'youth',
  'heart',
  'tax',
  'discipline',
] as const;

/** A text that may name every hotline of the centre and its own phone; a line it has none for is the phone. */
export const door = (key: string, centre: Centre): Phrase =>
  phrase(key, {
    ...Object.fromEntries(
      hotlineNames.map((line) => [line, literal(centre.hotlines[line] ?? centre.phone)]),
    ),
    phone: literal(centre.phone),
  });
