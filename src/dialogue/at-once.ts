import type { Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import type { Offer, Question } from '../services/service.ts';
import { type Flow, saying } from './flow.ts';
import type { World } from './world.ts';

/** Whoever comes for these services hears at once what each of them has to say to his words, before any question. */
export function toldAtOnce(
  flow: Flow,
  services: readonly string[],
  { said, world }: { readonly said: string; readonly world: World },
): Flow {
  const told = services.flatMap(
    (id): readonly Phrase[] =>
      serviceById(id)?.atOnce?.(said, { centre: world.centre, day: world.today }) ?? [],
  );
  return told.length === 0 ? flow : saying(flow, ...told);
}

/** The choices of the centre's own data that a question shows. */
export const offersOf = (question: Question, world: World): readonly Offer[] =>
  question.offers?.({ centre: world.centre, day: world.today }) ?? [];
