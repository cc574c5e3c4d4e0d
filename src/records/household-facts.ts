import type { Answers } from '../messages/answer.ts';
import { serviceById } from '../services/index.ts';
import { counts } from '../services/read.ts';
import type { Double, Household } from './household.ts';
import type { RecordWorld } from './world.ts';

/** A person of a household with an ID number. */
export type Person = { readonly name: string; readonly idNumber: string };

const known = (): ReadonlySet<string> =>
  new Set((serviceById('relief')?.questions ?? []).map((one) => one.id));

/** Facts of a case that belong into a household file: those the file's own form asks for, where they count; a newer one stands over an older. */
export function mergedFacts(before: Answers, told: Answers): Answers {
  const ids = known();
  const news = Object.entries(told).filter(
    ([id, answer]) => ids.has(id) && counts(answer) && (before[id]?.at ?? 0) <= answer.at,
  );
  return { ...before, ...Object.fromEntries(news) };
}

const textOf = (answers: Answers, id: string): string => {
  const value = answers[id]?.value;
  return typeof value === 'string' ? value.trim() : '';
};

/** Everybody of a household whose ID number is known, the householder first. */
export function peopleOf({ facts }: Pick<Household, 'facts'>): readonly Person[] {
  const head = { name: textOf(facts, 'name'), idNumber: textOf(facts, 'id_number') };
  const members = ['family_details', 'family_members'].flatMap((id) => {
    const value = facts[id]?.value;
    return Array.isArray(value) ? value : [];
  });
  const others = members.flatMap((one): readonly Person[] => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const { name, id_number: number } = one as { name?: unknown; id_number?: unknown };
    return typeof number === 'string' && number !== ''
      ? [{ name: typeof name === 'string' ? name : '', idNumber: number }]
      : [];
  });
  const all = [head, ...others].filter((one) => one.idNumber !== '');
  return all.filter(
    (one, index) => all.findIndex((other) => other.idNumber === one.idNumber) === index,
  );
}

/** People of a household who stand in another file that is not closed. */
export function doublesOf(
  of: Pick<Household, 'id' | 'facts'>,
  world: Pick<RecordWorld, 'householdsOf'>,
): readonly Double[] {
  return peopleOf(of).flatMap(({ name, idNumber }) =>
    world
      .householdsOf(idNumber)
      .filter((other) => other.id !== of.id && other.state !== 'closed')
      .map((other) => ({ person: name, household: other.id })),
  );
}

/** What a household file is found by, exactly. */
export type HouseholdKey = { readonly kind: 'id_number' | 'name'; readonly value: string };

/** The exact values a household file is found by. */
export function householdKeys(of: Pick<Household, 'facts'>): readonly HouseholdKey[] {
  const name = textOf(of.facts, 'name');
  return [
    ...peopleOf(of).map(({ idNumber }): HouseholdKey => ({ kind: 'id_number', value: idNumber })),
    ...(name === '' ? [] : [{ kind: 'name' as const, value: name }]),
  ];
}
