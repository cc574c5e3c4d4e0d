import { literal, type Phrase, phrase } from '../../messages/phrase.ts';
import type { Here } from '../service.ts';

/** What a centre may have a number for, as a text names it. */
const lines = [
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
] as const;

/** A text that may name every hotline of the centre and its own phone; a line it has none for is the phone. */
export const door = (key: string, { centre }: Here): Phrase =>
  phrase(key, {
    ...Object.fromEntries(
      lines.map((line) => [line, literal(centre.hotlines[line] ?? centre.phone)]),
    ),
    phone: literal(centre.phone),
  });

/** The keys among those wished for that have a text here, as doors. */
export const doors = (keys: readonly string[], here: Here): readonly Phrase[] =>
  keys.map((key) => door(key, here));
