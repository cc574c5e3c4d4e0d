import type { Case } from '../cases/case.ts';
import { isFinal } from '../cases/table.ts';
import type { Answers } from '../messages/answer.ts';
import { serviceById } from '../services/index.ts';
import { counts, questionOf } from '../services/read.ts';
import type { Batch } from './batch.ts';
import { helpedIn } from './file-dues.ts';
import { categoryOf, type Household, headOf } from './household.ts';
import { holdsFor, type MissedRule, missedRules, type Told } from './missed-rules.ts';
import type { RecordWorld } from './world.ts';

/** Why somebody may have been missed: a reason of the rules, with the number it names. */
export type MissedReason = { readonly reason: string; readonly value?: string };

/** Somebody who fits a batch and is not on its list; `id` is what would be taken in. */
export type Missed = {
  readonly kind: 'case' | 'household';
  readonly id: string;
  readonly name: string;
  readonly household?: string;
  readonly cases: readonly string[];
  readonly unit?: string;
  readonly reasons: readonly MissedReason[];
};

/** Among whom is looked. */
export type Among = {
  readonly cases: readonly Case[];
  readonly households: readonly Household[];
  readonly world: Pick<RecordWorld, 'linesOf' | 'aidsOf' | 'householdsOf'>;
  readonly rules?: readonly MissedRule[];
};

type Person = { readonly household?: Household; readonly cases: readonly Case[] };

/** Everybody among open applications and household files whose told facts fit the batch's service and who is not on its list, those with most reasons first. Nothing is decided by it. */
export function missedBy(
  batch: Pick<Batch, 'id' | 'service' | 'year'>,
  { cases, households, world, rules = missedRules() }: Among,
): readonly Missed[] {
  const on = world.linesOf(batch.id);
  const listed = new Set(
    on.flatMap((one) => [one.household, ...(one.case === null ? [] : [one.case])]),
  );
  const fitting = rules.filter(
    ({ services }) => services.includes('any') || services.includes(batch.service),
  );
  return peopleAmong({ cases, households, world }, batch)
    .filter(
      ({ household, cases: own }) =>
        !(household !== undefined && listed.has(household.id)) &&
        !own.some((one) => listed.has(one.number) || listed.has(fileOf(one, world) ?? '')),
    )
    .map((one) => missedOf(one, { batch, rules: fitting, world }))
    .filter((one) => one.reasons.length > 0)
    .toSorted((a, b) => urgency(b) - urgency(a) || b.reasons.length - a.reasons.length);
}

const urgency = (one: Missed): number =>
  one.reasons.some(({ reason }) => reason.startsWith('urgent')) ? 1 : 0;

/** People, once each: the cases of a household with its file. */
function peopleAmong(
  { cases, households, world }: Omit<Among, 'rules'>,
  batch: Pick<Batch, 'service'>,
): readonly Person[] {
  const files = households.filter(({ state }) => state === 'filed' || state === 'proposed');
  const byFile = new Map<string, Case[]>(files.map(({ id }) => [id, []]));
  const alone = new Map<string, Case[]>();
  for (const of of cases) {
    if (!mayUse(of, batch)) continue;
    const own = byFile.get(fileOf(of, world) ?? '');
    if (own !== undefined) own.push(of);
    else alone.set(keyOf(of), [...(alone.get(keyOf(of)) ?? []), of]);
  }
  return [
    ...files.map((household) => ({ household, cases: byFile.get(household.id) ?? [] })),
    ...[...alone.values()].map((own) => ({ cases: own })),
  ];
}

/** Cases of the same ID number are one person's. */
const keyOf = (of: Case): string => textOf(of.answers, 'id_number') || of.number;

/** What is told for one matter is used for another only with the consent to share; nothing without the basic one. */
function mayUse(of: Case, batch: Pick<Batch, 'service'>): boolean {
  if (of.kind !== 'application' || isFinal(of.state) || of.consents.basic?.given !== true)
    return false;
  return of.service === batch.service || isRelief(of, batch) || of.consents.sharing?.given === true;
}

/** The hardship application is for help of whatever kind. */
const isRelief = (of: Case, { service }: Pick<Batch, 'service'>): boolean =>
  of.service === 'relief' && ['seasonal', 'medical_aid', 'student_aid'].includes(service);

function fileOf(of: Case, world: Pick<RecordWorld, 'householdsOf'>): string | undefined {
  if (of.household !== undefined) return of.household;
  const number = of.answers['id_number']?.value;
  return typeof number === 'string' ? world.householdsOf(number)[0]?.id : undefined;
}

type Around = {
  readonly batch: Pick<Batch, 'service' | 'year'>;
  readonly rules: readonly MissedRule[];
  readonly world: Pick<RecordWorld, 'aidsOf'>;
};

function missedOf(person: Person, { batch, rules, world }: Around): Missed {
  const { household, cases } = person;
  const tellers: readonly Told[] = [
    ...(household === undefined ? [] : [ofFile(household, batch, world)]),
    ...cases.map(ofCase),
  ];
  const reasons = rules.flatMap((rule): readonly MissedReason[] => {
    const told = tellers.find((one) => holdsFor(rule, one));
    return told === undefined ? [] : [reasonOf(rule, told)];
  });
  const asked = cases.find((one) => one.service === batch.service);
  const taken = asked ?? (household === undefined ? cases[0] : undefined);
  const name = household === undefined ? textOf(cases[0]?.answers, 'name') : headOf(household);
  const unit = household?.unit ?? textOf(cases[0]?.answers, 'employer');
  return {
    kind: taken === undefined ? 'household' : 'case',
    id: taken?.number ?? household?.id ?? '',
    name,
    ...(household === undefined ? {} : { household: household.id }),
    cases: cases.map((one) => one.number),
    ...(unit === '' ? {} : { unit }),
    reasons: reasons.filter(
      (one, at) => reasons.findIndex((other) => other.reason === one.reason) === at,
    ),
  };
}

/** A reason names its number: so many months, that category. */
function reasonOf(rule: MissedRule, told: Told): MissedReason {
  const [first] = rule.all;
  const value = first === undefined ? undefined : told(first.fact);
  const named = typeof value === 'number' || first?.fact === '@category';
  const plain = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return { reason: rule.reason, ...(named ? { value: plain } : {}) };
}

const textOf = (answers: Answers | undefined, id: string): string => {
  const value = answers?.[id]?.value;
  return typeof value === 'string' ? value : '';
};

const given = (answers: Answers, id: string) => {
  const answer = answers[id];
  return counts(answer) && answer?.state === 'given' ? answer.value : undefined;
};

/** What a case tells: health and other private matters only with the consent to them. */
function ofCase(of: Case): Told {
  const service = serviceById(of.service);
  return (fact) => {
    if (fact === '@urgent') return of.urgency === 'urgent';
    if (fact === '@service') return of.service;
    if (fact.startsWith('@')) return undefined;
    const question = service === undefined ? undefined : questionOf(service, fact);
    if (question?.sensitive === true && of.consents.sensitive?.given !== true) return undefined;
    return given(of.answers, fact);
  };
}

function ofFile(
  of: Household,
  batch: Pick<Batch, 'year'>,
  world: Pick<RecordWorld, 'aidsOf'>,
): Told {
  return (fact) => {
    if (fact === '@file') return of.state;
    if (fact === '@category') return categoryOf(of) ?? undefined;
    if (fact === '@helped') return helpedIn(world.aidsOf(of.id), batch.year);
    return fact.startsWith('@') ? undefined : given(of.facts, fact);
  };
}
