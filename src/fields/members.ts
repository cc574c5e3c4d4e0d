import { z } from 'zod';
import { literal, type Phrase, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { isAside } from './aside.ts';
import type { Field, Reading } from './field.ts';
import { memberStatuses } from './member-facts.ts';
import { inLawsNamed } from './member-in-law.ts';
import { type MemberHeard, readHousehold } from './member-mentions.ts';
import { kinSource, relations } from './member-words.ts';
import { normalise, originalSpan } from './normalise.ts';
import { readWords } from './words.ts';

const { fit } = readWords('household.txt');

const member = z.strictObject({
  relation: z.enum(relations),
  name: z.string().min(2).max(40).optional(),
  age: z.int().min(0).max(120).optional(),
  status: z.enum(memberStatuses).optional(),
  grade: z.string().max(40).optional(),
  condition: z.string().max(200).optional(),
  income: z.number().min(0).max(1e6).optional(),
  id_number: z
    .string()
    .regex(/^\d{17}[\dX]$/)
    .optional(),
});

/** The household besides the applicant, `{relation, name?, age?, status?, grade?, condition?, income?, id_number?}` each, told in one breath or one by one; empty where there is nobody. */
export const members = (): Field => ({
  kind: 'members',
  hint: 'text',
  find: (text) => {
    const plain = normalise(text);
    const household = readHousehold(inLawsNamed(plain.text));
    if (!household) return [];
    const { people, from, to } = household;
    return [{ value: people, span: originalSpan(plain, from, to) }];
  },
  read: (text) => read(normalise(text).text.trim()),
  show: (value) => list(value, showMember),
  mask: (value) => list(value, ({ relation }) => phrase(`show-relation-${relation}`)),
  schema: z.array(member).max(20),
});

const nobody = fit.i`^(?:{alone-lead}|,|，|\s)*(?:{alone-no-one}|{i}{alone-ways}+{live-on}?){alone-tail}*[，,。.!！]*{nobody-else}?[。.!！]*$`;

const asksWho = fit`{asks}`;
function read(text: string): Reading {
  if (nobody.test(text)) return { kind: 'value', value: [] };
  const household = readHousehold(inLawsNamed(text));
  // 没有孩子, 老公走了: people were spoken of, and nobody of them lives here.
  if (!household && onlyMe.test(text)) return { kind: 'value', value: [] };
  if (!household)
    return (elders.test(text) || mentionsKin(text)) && !isAside(text)
      ? { kind: 'problem', problem: phrase('problem-members-who') }
      : { kind: 'nothing' };
  const told = household.people.some((person) => Object.keys(person).length > 1);
  const asks = isAside(text) || asksWho.test(text);
  if (asks && (!told || isAside(text))) return { kind: 'nothing' };
  return { kind: 'value', value: household.people };
}

/** 就我一个人过, behind whatever was said of others. */
const onlyMe = fit.u`{only}{only-me}{on-my-own}*{alone-lives}?{alone-end}*[。.!！]?$|{i}?{by-self}{live-on}{done}*[。.!！]?$`;

const mentionsKin = (text: string): boolean => text.length <= 20 && mentionsNobody.test(text);
const mentionsNobody = fit.iu`^(?:{kin-lead-words}|\s)*(?:(?:{no-kin}|no ){had}?)?${kinSource}(?!{of})`;

/** People without a relation: 老人, 三口人. */
const elders = fit`{elders}|[{{mouths-number}}\d]{mouths}`;

function list(value: Value, each: (one: MemberHeard) => Phrase): Phrase {
  const people = Array.isArray(value) ? (value as readonly MemberHeard[]) : [];
  return people.length === 0
    ? phrase('show-none')
    : phrase('show-list', { list: people.map(each) });
}

function showMember({
  relation,
  name,
  age,
  status,
  grade,
  condition,
  income,
  id_number: id,
}: MemberHeard): Phrase {
  const details: Phrase[] = [
    ...(name === undefined ? [] : [literal(name)]),
    ...(age === undefined ? [] : [phrase('show-age', { age })]),
    ...(status === undefined ? [] : [phrase(`show-status-${status}`)]),
    ...(grade === undefined ? [] : [literal(grade)]),
    ...(condition === undefined ? [] : [literal(condition)]),
    ...(income === undefined
      ? []
      : [phrase('show-money-month', { amount: income.toLocaleString('en-US') })]),
    ...(id === undefined ? [] : [literal(id)]),
  ];
  const who = phrase(`show-relation-${relation}`);
  return details.length === 0 ? who : phrase('show-member', { who, details });
}
