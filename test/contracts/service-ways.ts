import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFinal, movesFrom } from '../../src/cases/table.ts';
import type { CaseState } from '../../src/messages/case-act.ts';
import type { Phrase } from '../../src/messages/phrase.ts';
import { stagesAt } from '../../src/services/common/stages.ts';
import { factsOf } from '../../src/services/read.ts';
import { screened } from '../../src/services/screened.ts';
import type { Service } from '../../src/services/service.ts';
import { languages } from '../../src/wording/wording.ts';
import { centreWith, exampleCentre, measuresOf } from './example-centre.ts';
import { converse, pickBy, walk } from './service-walk.ts';
import { keysIn, lacking, wording } from './service-words.ts';

const seeds = fc.nat({ max: 1_000_000 });
const today = '2026-11-23';

/** Every way through a service ends, reaches everything, and its cases come to an end. */
export function waysHold(service: Service): void {
  test('every way through it ends, and asks nothing twice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const asked = converse(service, pickBy(seed));
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThanOrEqual(service.questions.length);
      }),
      { numRuns: 60 },
    );
  });

  test('every question is reached on some way, staff-only ones aside', () => {
    const reached = new Set<string>();
    for (let seed = 0; seed < 1500; seed += 1)
      for (const question of walk(service, pickBy(seed)).asked) reached.add(question.id);
    const never = service.questions.filter(
      (question) => question.staffOnly !== true && !reached.has(question.id),
    );
    expect(never.map((question) => question.id)).toEqual([]);
  });

  test('its stages begin with submitted, are reached one from another, and come to an end', () => {
    const ways = [service.stages, stagesAt(service, exampleCentre), ...otherOrders(service)];
    for (const stages of ways) {
      expect(stages[0]?.state).toBe('submitted');
      const reached = new Set<CaseState>(['submitted']);
      for (const state of reached) for (const next of movesFrom(stages, state)) reached.add(next);
      // Only the worker withdraws; the table has no move there.
      const own = stages.map((stage) => stage.state).filter((state) => state !== 'withdrawn');
      expect(own.filter((state) => !reached.has(state))).toEqual([]);
      expect([...reached].some((state) => isFinal(state))).toBe(true);
      expect(stages.some((stage) => stage.file === true)).toBe(true);
    }
  });
}

const otherOrders = (service: Service) =>
  ['notice_visit_check', 'visit_check_notice'].map((relief_order) =>
    stagesAt(service, centreWith({}, { relief_order })),
  );

/** A text as it is said, with the numbers of the centre's list that it may name. */
const withNumbers = (phrase: Phrase): Phrase => ({
  ...phrase,
  args: { ...exampleCentre.hotlines, phone: exampleCentre.phone, ...phrase.args },
});

/** Papers, screening, clocks and advice stand whatever was answered and whatever the centre has set. */
export function rulesHold(service: Service): void {
  const bare = { ...exampleCentre, thresholds: {}, rules: {} };

  test('papers, screening, clocks and advice never throw, and have all their words', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(exampleCentre, bare), (seed, centre) => {
        const facts = seed === 0 ? () => undefined : factsOf(walk(service, pickBy(seed)).answers);
        const papers = service.papers(facts);
        const needs = papers.flatMap((paper) => [paper.id, ...(paper.or ?? [])]);
        expect(new Set(papers.map((paper) => paper.id)).size).toBe(papers.length);
        const screening = screened(service, facts, { centre, day: today });
        const clocks = service.deadlines?.(facts, today) ?? [];
        for (const clock of clocks) expect(clock.last).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        const clashes = service.conflicts?.(facts) ?? [];
        const ids = service.questions.map((question) => question.id);
        expect(clashes.filter((clash) => !ids.includes(clash.question))).toEqual([]);
        const said = [
          ...(screening?.steps ?? []),
          ...(service.advice?.(facts, centre, today) ?? []),
          ...(service.remarks?.(facts, measuresOf(centre, today)) ?? []).map((one) => one.say),
          ...(service.atOnce?.('', { centre, day: today }) ?? []),
          ...(service
            .news?.(facts, '2026-01-01', { centre, day: today })
            .flatMap(({ lines }) => lines) ?? []),
          ...service.questions.flatMap(
            ({ offers }) => offers?.({ centre, day: today }).map(({ label }) => label) ?? [],
          ),
          ...clashes.map((clash) => clash.why),
        ];
        expect(
          lacking([
            ...needs.flatMap((id) => [`paper-${id}`, `paper-${id}.how`]),
            ...clocks.map((clock) => `clock-${clock.id}`),
            ...Object.values(service.clocks ?? {}).map((clock) => `law-${clock.id}`),
            ...said.flatMap(keysIn),
          ]),
        ).toEqual([]);
        for (const phrase of said)
          for (const language of languages)
            expect(wording.text(withNumbers(phrase), language)).not.toMatch(
              /\{|NaN|undefined|Infinity/u,
            );
      }),
      { numRuns: 60 },
    );
  });

  test('it declares every figure and rule it reads, and the example centre sets them', () => {
    const named = new Set<string>();
    const watch = <T extends object>(of: T): T =>
      new Proxy(of, {
        get: (target, name) => {
          if (typeof name === 'string') named.add(name);
          return Reflect.get(target, name) as unknown;
        },
      });
    const centre = {
      ...exampleCentre,
      thresholds: watch(exampleCentre.thresholds),
      rules: watch(exampleCentre.rules),
    };
    for (let seed = 0; seed < 200; seed += 1)
      screened(service, factsOf(walk(service, pickBy(seed)).answers), { centre, day: today });
    service.order?.(centre);
    const declared = new Set(service.settings?.map((setting) => setting.name));
    expect([...named].filter((name) => !declared.has(name))).toEqual([]);
    const example = { ...exampleCentre.thresholds, ...exampleCentre.rules };
    expect([...declared].filter((name) => !(name in example))).toEqual([]);
  });
}
