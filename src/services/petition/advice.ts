import { type Phrase, phrase } from '../../messages/phrase.ts';
import type { Facts, Remark } from '../service.ts';
import { isAboutCentre, isCorruption, tellsOfCorruption } from './questions.ts';

/** At most so many speak for all (信访工作条例 art. 20). */
const representatives = 5;

const isMany = (facts: Facts): boolean => Number(facts('petition_people')) > representatives;

/** Said while he tells: where it belongs instead, how many speak for all, who reads it, and what staying unknown means. */
export const remarks = (facts: Facts): readonly Remark[] => [
  ...(isCorruption(facts)
    ? [{ id: 'corruption', say: phrase('petition-corruption'), leaves: true as const }]
    : []),
  ...(tellsOfCorruption(facts('petition_story')) || tellsOfCorruption(facts('petition_demand'))
    ? [{ id: 'bribes', say: phrase('petition-bribes') }]
    : []),
  ...(isAboutCentre(facts) ? [{ id: 'centre', say: phrase('petition-about_centre') }] : []),
  ...['arbitration', 'lawsuit', 'reconsideration']
    .filter((one) => facts('petition_procedure') === one)
    .map((one) => ({ id: 'procedure', say: phrase(`petition-procedure-${one}`) })),
  ...['pending', 'answered']
    .filter((one) => facts('petition_before') === one)
    .map((one) => ({ id: 'before', say: phrase(`petition-before-${one}`) })),
  ...(isMany(facts) ? [{ id: 'many', say: phrase('petition-many') }] : []),
  ...(facts('anonymous') === 'yes' ? [{ id: 'anonymous', say: phrase('petition-anonymous') }] : []),
];

/** With the receipt: by when he hears, and that nobody may pay him back for it. */
export const advice = (facts: Facts): readonly Phrase[] => [
  phrase('petition-advice-days'),
  phrase('petition-advice-safe'),
  ...(isMany(facts) ? [phrase('petition-advice-many')] : []),
];
