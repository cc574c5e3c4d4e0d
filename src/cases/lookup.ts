import type { Answers } from '../messages/answer.ts';
import type { Case } from './case.ts';

/** A value a case can be found by, exactly. */
export type LookupKey = { readonly kind: 'id_number' | 'phone' | 'name'; readonly value: string };

const given = (answers: Answers, id: string): string | null => {
  const value = answers[id]?.value;
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The exact values staff may find this case by: ID number, phones and full names of applicant and speaker. */
export function lookupKeys(of: Pick<Case, 'answers' | 'speaker'>): readonly LookupKey[] {
  const keys: (LookupKey | null)[] = [
    keyOf('id_number', given(of.answers, 'id_number')),
    keyOf('phone', given(of.answers, 'phone')),
    keyOf('phone', given(of.answers, 'alt_phone')),
    keyOf('phone', of.speaker.phone ?? null),
    keyOf('name', given(of.answers, 'name')),
    keyOf('name', of.speaker.name ?? null),
  ];
  return keys.filter((key) => key !== null);
}

const keyOf = (kind: LookupKey['kind'], value: string | null): LookupKey | null =>
  value === null ? null : { kind, value };
