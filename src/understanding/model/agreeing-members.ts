import { z } from 'zod';
import { memberStatuses } from '../../fields/member-facts.ts';
import { kinSource, relations, relationsOf } from '../../fields/member-words.ts';
import { normalise } from '../../fields/normalise.ts';
import { findNumerals } from '../../fields/numerals.ts';
import type { Value } from '../../messages/value.ts';
import type { Agreement, Words } from './agreeing.ts';
import { ground } from './ground.ts';

const member = z.object({
  relation: z.enum(relations),
  name: z.string().min(2).max(40).optional().catch(undefined),
  age: z.int().min(0).max(120).optional().catch(undefined),
  status: z.enum(memberStatuses).optional().catch(undefined),
  grade: z.string().min(1).max(40).optional().catch(undefined),
  condition: z.string().min(1).max(200).optional().catch(undefined),
  income: z.number().min(0).max(1e6).optional().catch(undefined),
  id_number: z.string().optional().catch(undefined),
});

type Member = z.infer<typeof member>;

/** The people of a household as a model heard them, each fact only where its words or figures are in the message; they agree where the words name every one of them. What the grammar knows of one of them stands beside it. */
export function agreeingMembers(
  claimed: Value,
  words: Words & { readonly read: readonly Value[] },
): Agreement {
  const people = peopleOf(claimed).map((one) => grounded(one, words));
  const heard = [...words.read, ...words.heard].map(peopleOf).filter((one) => one.length > 0);
  if (people.length === 0) {
    const [first] = heard;
    return first === undefined
      ? { kind: 'none', value: null }
      : { kind: 'differs', value: valueOf(first) };
  }
  const same = heard.find((one) => kin(one) === kin(people)) ?? [];
  const named = namedIn(`${words.raw} ${words.around}`);
  const all = people.every(({ relation }) => named.has(relation));
  const agrees = all || same.length > 0;
  return { kind: agrees ? 'agrees' : 'differs', value: valueOf(joined(people, same)) };
}

const kinWord = new RegExp(kinSource, 'giu');

/** Every relation that a word of a text names. */
const namedIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...normalise(text).text.matchAll(kinWord)].flatMap(
      ([word]) =>
        relationsOf.get(word.toLowerCase()) ??
        relationsOf.get(word.toLowerCase().replace(/s$/u, '')) ??
        [],
    ),
  );

const peopleOf = (value: Value): readonly Member[] =>
  (Array.isArray(value) ? value : []).flatMap((one: Value) => {
    const read = member.safeParse(one);
    return read.success ? [read.data] : [];
  });

const kin = (people: readonly Member[]): string =>
  people
    .map(({ relation }) => relation)
    .toSorted()
    .join();

/** Of each person the model's facts, and what else the grammar heard of the same one. */
function joined(people: readonly Member[], heard: readonly Member[]): readonly Member[] {
  const left = [...heard];
  return people.map((one) => {
    const at = left.findIndex(({ relation }) => relation === one.relation);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return { ...one, ...told({ id_number: other?.id_number, name: one.name ?? other?.name }) };
  });
}

/** Without the facts that the words do not hold. */
function grounded(one: Member, { raw, around }: Words): Member {
  const holds = (words: string | undefined): boolean =>
    words !== undefined && (ground(raw, words) !== null || ground(around, words) !== null);
  const figures = findNumerals(normalise(raw).text).flatMap(({ value, min, max }) => [
    value,
    min ?? value,
    max ?? value,
  ]);
  const isSaid = (figure: number | undefined): boolean =>
    figure !== undefined && figures.includes(figure);
  return told({
    relation: one.relation,
    name: holds(one.name) ? one.name : undefined,
    age: isSaid(one.age) || one.age === 0 ? one.age : undefined,
    status: one.status,
    grade: holds(one.grade) ? one.grade : undefined,
    condition: holds(one.condition) ? one.condition : undefined,
    income: isSaid(one.income) || one.income === 0 ? one.income : undefined,
  }) as Member;
}

const told = (facts: object): Partial<Member> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

const valueOf = (people: readonly Member[]): Value => people.map((one) => told(one));
