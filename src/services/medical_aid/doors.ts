import type { Centre } from '../../messages/centre.ts';
import { literal, type Phrase, phrase } from '../../messages/phrase.ts';
import { chosen, isOneOf } from '../common/lists.ts';
import type { Facts } from '../service.ts';

/** The doors that may help besides this one, by the facts, the most pressing first (domain.md section 4.1); `medical_aid-door-<id>` says each. */
export function doorsOf(facts: Facts): readonly string[] {
  const payers = chosen(facts, 'other_payers');
  const cause = facts('harm_cause');
  const unfiled = facts('has_file') === false;
  return [
    ...(facts('treatment_stopped') === true ? ['emergency'] : []),
    ...(cause === 'work' ? ['work'] : []),
    ...(cause === 'third_party' ? ['third_party'] : []),
    ...(cause === 'work' || cause === 'third_party' ? ['legal_aid'] : []),
    ...(payers.includes('gov_aid')
      ? []
      : [facts('dibao') === true ? 'government_dibao' : 'government']),
    ...(payers.includes('mutual') ? [] : ['mutual']),
    ...(unfiled ? ['relief'] : []),
  ];
}

/** Doors that are services of this house. */
const services: ReadonlySet<string> = new Set(['legal_aid', 'relief']);

const billWords = ['in_hospital', 'not_claimed', 'lost', 'last_year'] as const;

/** What to do now, in plain words: what cannot wait, the bill, the other doors, and the hospitals of the centre's own list. */
export function advice(
  facts: Facts,
  { hotlines, hospitals = [] }: Pick<Centre, 'hotlines' | 'hospitals'>,
): readonly Phrase[] {
  const args = { ambulance: literal(hotlines['ambulance'] ?? '120') };
  const doors = doorsOf(facts);
  const said = (door: string): Phrase =>
    phrase(`medical_aid-door-${door}`, {
      ...args,
      ...(services.has(door) ? { service: phrase(`service-${door}`) } : {}),
    });
  return [
    ...doors.filter((door) => door === 'emergency').map(said),
    ...billWords
      .filter((state) => isOneOf(facts, 'bill_state', [state]))
      .map((state) => phrase(`medical_aid-advice-${state}`)),
    ...doors.filter((door) => door !== 'emergency').map(said),
    ...(hospitals.length === 0
      ? []
      : [phrase('medical_aid-door-hospitals', { names: hospitals.map(literal) })]),
    phrase('medical_aid-advice-keep'),
  ];
}
