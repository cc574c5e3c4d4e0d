import { phrase } from '../../messages/phrase.ts';
import type { Facts, Service } from '../service.ts';
import { amountOf, cents } from './amount.ts';
import { earliestDay, latestDay } from './days.ts';

/** Answers that do not fit each other, as `Service.conflicts` gives them. */
export type Clashes = ReturnType<NonNullable<Service['conflicts']>>;

/** The number of people said against the people named and the applicant; the number is asked again, nobody is struck out. */
export function sizeClash(facts: Facts): Clashes {
  const size = facts('household_size');
  const members = facts('family_members');
  if (typeof size !== 'number' || !Array.isArray(members) || members.length + 1 === size) return [];
  const named = members.length + 1;
  return [
    {
      id: `size:${size}:${named}`,
      question: 'household_size',
      why: phrase('clash-household_size', { size, named }),
    },
  ];
}

/** One's own income above that of the whole household. */
export function incomeClash(facts: Facts): Clashes {
  const own = amountOf(facts('monthly_income'));
  const all = amountOf(facts('household_income'));
  if (own === undefined || all === undefined || own.least <= all.most) return [];
  const said = { own: cents(own.value), all: cents(all.value) };
  return [
    {
      id: `income:${said.own}:${said.all}`,
      question: 'household_income',
      why: phrase('clash-household_income', said),
    },
  ];
}

/** A birth date and a sex against those in an ID number; `who` names the questions of the one person. */
export function idClash(
  facts: Facts,
  who: { readonly id: string; readonly birth: string; readonly sex: string } = {
    id: 'id_number',
    birth: 'birth_date',
    sex: 'sex',
  },
): Clashes {
  const number = facts(who.id);
  if (typeof number !== 'string' || !/^\d{17}[\dX]$/u.test(number)) return [];
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const sex = Number(number[16]) % 2 === 1 ? 'male' : 'female';
  const [saidBirth, saidSex] = [facts(who.birth), facts(who.sex)];
  return [
    ...(typeof saidBirth === 'string' && !born.startsWith(saidBirth)
      ? [{ id: `${who.birth}:${saidBirth}`, question: who.birth, why: phrase('clash-birth_date') }]
      : []),
    ...(typeof saidSex === 'string' && saidSex !== sex
      ? [{ id: `${who.sex}:${saidSex}`, question: who.sex, why: phrase('clash-sex') }]
      : []),
  ];
}

/** Two days the second of which surely lies before the first; the second is asked again. */
export function orderClash(facts: Facts, first: string, second: string): Clashes {
  const [from, to] = [facts(first), facts(second)];
  if (typeof from !== 'string' || typeof to !== 'string') return [];
  const [begins, ends] = [earliestDay(from), latestDay(to)];
  if (begins === null || ends === null || ends >= begins) return [];
  const args = { first: phrase(`q-${first}`), second: phrase(`q-${second}`), from, to };
  return [
    { id: `order:${second}:${from}:${to}`, question: second, why: phrase('clash-order', args) },
  ];
}
