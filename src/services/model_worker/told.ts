import type { Centre } from '../../messages/centre.ts';
import type { Phrase } from '../../messages/phrase.ts';
import { door } from '../common/doors.ts';
import type { Facts, Here } from '../service.ts';
import { modelAsks } from './questions.ts';

/** What he asks is answered as far as it is sure: no amount from memory, and no entitlement of one honour read from another. */
export const atOnce = (said: string, { centre, day }: Here): readonly Phrase[] => {
  const asked = modelAsks.find(said, { today: day }).map(({ value }) => value);
  return ['medal', 'amount', 'ill']
    .filter((one) => asked.includes(one))
    .map((one) => door(`model_worker-told-${one}`, centre));
};

/** Where else a model worker in hardship may turn. */
export const advice = (facts: Facts, centre: Centre): readonly Phrase[] =>
  facts('model_wish') === 'hardship' ? [door('model_worker-advice-hardship', centre)] : [];
