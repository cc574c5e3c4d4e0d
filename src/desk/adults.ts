import type { Case } from '../cases/case.ts';
import { unsigned } from '../cases/conditions.ts';

/** An adult of the household who signs for himself. `at` names him on a page without his name: `self`, or his place among the members. */
export type Adult = {
  readonly at: string;
  /** The name, or where there is none what he is to the applicant: as authorisations name him. */
  readonly person: string;
  readonly relation: string;
  readonly signed: boolean;
};

type Member = { readonly name?: string; readonly relation?: string; readonly age?: number };

/** The applicant and every adult member, each with whether he has signed that the household's means may be checked. */
export function adultsOf(of: Case): readonly Adult[] {
  const open = new Set(unsigned(of));
  const value = of.answers['family_members']?.value;
  const members: readonly Member[] = Array.isArray(value) ? (value as readonly Member[]) : [];
  const name = of.answers['name']?.value;
  const self = typeof name === 'string' ? name : '';
  return [
    { at: 'self', person: self === '' ? 'self' : self, relation: 'self', signed: !open.has(self) },
    ...members.flatMap(({ name: called, relation = '', age }, index) => {
      const person = called ?? relation;
      return age !== undefined && age < 18
        ? []
        : [{ at: `m${index}`, person, relation, signed: !open.has(person) }];
    }),
  ];
}
