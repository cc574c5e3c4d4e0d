import { addDays, dayOf, isWholeDay } from '../messages/day.ts';
import type { Override } from '../messages/office.ts';
import { cents } from '../services/common/amount.ts';
import { figureOn } from '../services/common/figures.ts';
import { householdOf, netPerHead } from '../services/common/household.ts';
import { serviceById } from '../services/index.ts';
import { counts, factsOf, questionOf } from '../services/read.ts';
import { screened } from '../services/screened.ts';
import { categoryOf, type Household, type YearLine } from './household.ts';
import type { HouseholdDeed } from './household-deed.ts';
import { doublesOf, mergedFacts } from './household-facts.ts';
import { leaving } from './household-leaving.ts';
import type { RecordAct, Ruling } from './record.ts';
import { changeOf, done, isBlank, type RecordWorld, refused, unchanged } from './world.ts';

/** A deed of one kind on a household. */
export type HouseholdDeedOf<K extends HouseholdDeed['kind']> = Extract<
  HouseholdDeed,
  { readonly kind: K }
>;

/** One act on a household file. */
export type HouseholdAct<K extends HouseholdDeed['kind'] = HouseholdDeed['kind']> = RecordAct<
  HouseholdDeedOf<K>
>;

const desk = ['intake', 'approver', 'finance', 'women', 'deputy', 'admin'];

/** Every act on a household file. Nothing is ever taken out of a file: a new line stands beside the old. */
export function decideHousehold(
  before: Household | null,
  act: RecordAct<HouseholdDeed>,
  world: RecordWorld,
): Ruling {
  const looks = act.by.program === true && act.deed.kind === 'show';
  if (!looks && !desk.some((role) => world.roles.includes(role)))
    return refused('refused-not_yours_to_do');
  const { deed } = act;
  if (deed.kind === 'open_household') return open({ ...act, deed }, world);
  if (before === null) return refused('refused-no_record');
  switch (deed.kind) {
    case 'hang_case':
      return hangCase(before, { ...act, deed }, world);
    case 'correct_fact':
      return correctFact(before, { ...act, deed }, world);
    case 'name_responsible': {
      if (isBlank(deed.name)) return refused('refused-empty');
      const { kind: _, ...responsible } = deed;
      return done(before, { ...before, responsible }, act);
    }
    case 'number_file': {
      const { kind: _, ...header } = deed;
      return done(before, { ...before, ...header }, act);
    }
    case 'add_year':
      return done(
        before,
        { ...before, years: [...before.years, yearLine(before, { ...act, deed }, world)] },
        act,
      );
    case 'visit':
      return visit(before, { ...act, deed });
    case 'authorise': {
      if (isBlank(deed.authorisation.person)) return refused('refused-empty');
      const others = before.authorisations.filter(
        (one) => one.person !== deed.authorisation.person,
      );
      return done(before, { ...before, authorisations: [...others, deed.authorisation] }, act);
    }
    case 'put_on_file':
      return putOnFile(before, { ...act, deed }, world);
    case 'settle_double': {
      if (isBlank(deed.reason)) return refused('refused-no_reason');
      const doubles = before.doubles.filter((one) => one.household !== deed.household);
      return done(before, { ...before, doubles }, act);
    }
    case 'note':
      return isBlank(deed.text) ? refused('refused-empty') : done(before, before, act);
    case 'show':
    case 'export':
      return done(before, before, act);
    default:
      return leaving(before, { ...act, deed }, world);
  }
}

/** A new file; for somebody who heads one already the case hangs on that. */
function open(act: HouseholdAct<'open_household'>, world: RecordWorld): Ruling {
  const { kind: _, case: number, year, filedOn, ...header } = act.deed;
  const id = act.deed.facts['id_number']?.value;
  const known = typeof id === 'string' ? world.householdsOf(id) : [];
  const same = known.find((one) => one.facts['id_number']?.value === id && one.state !== 'closed');
  if (same !== undefined) {
    if (number === undefined) return refused('refused-has_file', { file: same.id });
    const deed = { kind: 'hang_case', case: number, facts: header.facts } as const;
    return hangCase(same, { ...act, deed }, world);
  }
  const blank: Household = {
    kind: 'household',
    id: world.fresh('household'),
    ...header,
    facts: mergedFacts({}, header.facts),
    state: filedOn === undefined ? 'proposed' : 'filed',
    ...(filedOn === undefined ? {} : { filedOn }),
    cases: number === undefined ? [] : [number],
    responsible: null,
    years: year === undefined ? [] : [year],
    visits: [],
    authorisations: [],
    doubles: [],
    overrides: [],
    opened: act.at,
    changed: act.at,
    version: 0,
  };
  const made = { ...blank, doubles: doublesOf(blank, world) };
  return done(null, made, act, {
    cases:
      number === undefined ? [] : [{ case: number, deed: { kind: 'hang', household: made.id } }],
    changes: flagged(made, act, world),
  });
}

/** The other files in which somebody of this one stands know it too. */
function flagged(of: Household, act: RecordAct, world: RecordWorld) {
  const others = [...new Set(of.doubles.map((one) => one.household))];
  return others.flatMap((id) => {
    const other = world.record('household', id);
    if (other === null || other.doubles.some((one) => one.household === of.id)) return [];
    const people = of.doubles.filter((one) => one.household === id);
    const doubles = [
      ...other.doubles,
      ...people.map(({ person }) => ({ person, household: of.id })),
    ];
    return [changeOf(other, { ...other, doubles }, act)];
  });
}

/** A case of the same household: its facts fill the file, newer over older. */
function hangCase(before: Household, act: HouseholdAct<'hang_case'>, world: RecordWorld): Ruling {
  const { case: number, facts } = act.deed;
  const cases = before.cases.includes(number) ? before.cases : [...before.cases, number];
  const joined = { ...before, cases, facts: mergedFacts(before.facts, facts) };
  const after = { ...joined, doubles: doublesOf(joined, world) };
  return done(before, after, act, {
    cases: [{ case: number, deed: { kind: 'hang', household: before.id } }],
    changes: flagged(after, act, world),
  });
}

function correctFact(
  before: Household,
  act: HouseholdAct<'correct_fact'>,
  world: RecordWorld,
): Ruling {
  const { question, answer } = act.deed;
  const service = serviceById('relief');
  const asked = service === undefined ? undefined : questionOf(service, question);
  if (asked === undefined) return refused('refused-no_question');
  const given = counts(answer) && answer.state === 'given';
  if (given && !asked.field.schema.safeParse(answer.value).success)
    return refused('refused-not_valid');
  const changed = { ...before, facts: { ...before.facts, [question]: answer } };
  const after = { ...changed, doubles: doublesOf(changed, world) };
  return done(before, after, act, { changes: flagged(after, act, world) });
}

/** The line of a year: what people say the category is, beside what the figures of this day give. */
function yearLine(
  before: Household,
  act: HouseholdAct<'add_year'>,
  { centre, now }: RecordWorld,
): YearLine {
  const { why, category, note } = act.deed;
  const day = dayOf(now);
  const relief = serviceById('relief');
  const home = householdOf(factsOf(before.facts));
  const found =
    relief === undefined ? null : screened(relief, factsOf(before.facts), { centre, day });
  return {
    year: Number(day.slice(0, 4)),
    day,
    why,
    category,
    ...(found === null
      ? { figures: [] }
      : { verdict: found.verdict, steps: found.steps, figures: found.figures }),
    ...('open' in home ? {} : { net: cents(netPerHead(home).value) }),
    by: act.by.name,
    ...(note === undefined ? {} : { note }),
  };
}

/** A visit is of two people; photographs want consent. */
function visit(before: Household, act: HouseholdAct<'visit'>): Ruling {
  const one = act.deed.visit;
  if (new Set(one.visitors.map((name) => name.trim()).filter((name) => name !== '')).size < 2)
    return refused('refused-two_visitors');
  if (!isWholeDay(one.day)) return refused('refused-no_day');
  if (one.photos.length > 0 && !one.photoConsent) return refused('refused-photo_consent');
  return done(before, { ...before, visits: [...before.visits, one] }, act);
}

/** 在档: with a category, and with nobody of it in another file; the manager may let it pass with a reason. */
function putOnFile(
  before: Household,
  act: HouseholdAct<'put_on_file'>,
  world: RecordWorld,
): Ruling {
  if (before.state === 'filed') return unchanged;
  if (before.state === 'closed') return refused('refused-file_closed');
  if (!world.roles.some((role) => ['approver', 'deputy', 'admin'].includes(role)))
    return refused('refused-not_yours_to_do');
  const approved = before.cases.some((number) => {
    const of = world.case(number);
    return of?.service === 'relief' && of.meeting?.outcome === 'approved';
  });
  const without = [
    ...(categoryOf(before) === null ? ['category'] : []),
    ...(before.doubles.length > 0 ? ['double'] : []),
    ...(approved ? [] : ['meeting']),
  ];
  const reason = act.deed.override?.trim() ?? '';
  const passes = reason !== '' && world.roles.includes('admin');
  if (without.length > 0 && !passes)
    return refused('refused-file_not_ready', {
      needs: without.map((one) => ({ key: `condition-${one}` })),
    });
  const override: Override = { at: act.at, by: act.by.name, step: 'filed', without, reason };
  return done(
    before,
    {
      ...before,
      state: 'filed',
      filedOn: act.deed.day,
      overrides: without.length > 0 ? [...before.overrides, override] : before.overrides,
    },
    act,
  );
}

/** The day from which a household that is on file wants another visit of its responsible person (every so many months of the centre; domain.md section 2.6). */
export function visitDue(of: Household, world: Pick<RecordWorld, 'centre' | 'now'>): string | null {
  if (of.state !== 'filed') return null;
  const last =
    of.visits
      .map((one) => one.day)
      .toSorted()
      .at(-1) ??
    of.filedOn ??
    dayOf(of.opened);
  const day = dayOf(world.now);
  const months = figureOn(world.centre.thresholds, 'visit_months', day)?.value ?? 6;
  return addDays(last, Math.round(months * 30.5));
}
