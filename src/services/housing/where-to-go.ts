import type { Centre } from '../../messages/centre.ts';
import type { Phrase } from '../../messages/phrase.ts';
import { door } from '../common/doors.ts';
import type { Facts, Here } from '../service.ts';
import { housingNeed } from './questions.ts';

/** Trouble that cannot wait for a form: whoever tells of it hears at once whom to turn to. */
const pressing: readonly string[] = ['repair', 'landlord', 'no_home'];

/** Where to go with this trouble (domain.md section 4.11; 住房租赁条例 of 2025-09-15 for what a landlord may not do). */
export function advice(facts: Facts, centre: Centre): readonly Phrase[] {
  const need = facts('housing_need');
  return typeof need === 'string' && need !== 'other' ? [door(`housing-door-${need}`, centre)] : [];
}

/** The same at once, where the trouble is pressing. */
export function atOnce(said: string, { centre, day }: Here): readonly Phrase[] {
  const heard = housingNeed.field.find(said, { today: day }).map(({ value }) => value);
  return pressing
    .filter((need) => heard.includes(need))
    .slice(-1)
    .map((need) => door(`housing-door-${need}`, centre));
}
