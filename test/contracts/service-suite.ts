import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/services/read.ts';
import type { Facts, Question, Service } from '../../src/services/service.ts';
import { pickBy, valuesOf, walk } from './service-walk.ts';
import { rulesHold, waysHold } from './service-ways.ts';
import { lacking, wording } from './service-words.ts';

const seeds = fc.nat({ max: 1_000_000 });
const runs = { numRuns: 60 };

/** Kinds of answer whose form wants an example. */
const wantExample = new Set([
  'name',
  'phone',
  'residentId',
  'money',
  'count',
  'date',
  'address',
  'bankCard',
  'members',
]);

/** What every service promises. */
export function serviceSuite(service: Service): void {
  describe(service.id, () => {
    questionsHold(service);
    wordsHold(service);
    waysHold(service);
    rulesHold(service);
  });
}

function questionsHold(service: Service): void {
  const ids = service.questions.map((question) => question.id);

  test('its question ids are unique and fit the wire', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/u);
  });

  test('every field takes some value, and every choice of it is one', () => {
    for (const question of service.questions) {
      expect(valuesOf(question), question.id).not.toEqual([]);
      for (const option of question.field.options ?? [])
        expect(question.field.choose?.(option.id), `${question.id} ${option.id}`).toBeDefined();
    }
  });

  test('a condition reads only questions that stand earlier', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const facts = factsOf(walk(service, pickBy(seed)).answers);
        for (const [place, question] of service.questions.entries()) {
          const earlier = new Set(ids.slice(0, place));
          const watched: Facts = (id) => {
            expect(earlier.has(id), `${question.id} reads ${id}`).toBe(true);
            return facts(id);
          };
          question.when?.(watched);
        }
      }),
      runs,
    );
  });

  test('everything the form stars has a starred question', () => {
    const starred = new Set(
      service.questions.filter((question) => question.starred).map((question) => question.id),
    );
    for (const [key, held] of Object.entries(service.form))
      for (const id of held) expect(starred.has(id), `${key}: ${id}`).toBe(true);
  });

  test('register and groups name its own questions, and every question stands in one group', () => {
    const grouped = service.groups.flatMap((group) => group.questions);
    expect([...service.register, ...grouped].filter((id) => !ids.includes(id))).toEqual([]);
    expect(grouped.toSorted()).toEqual(ids.toSorted());
  });

  test('what is sensitive in the family of money, health and bank is marked', () => {
    const must =
      /^(id_number|student_id|bank_card|open_bank|illness|health|disability|.*_income$)/u;
    const open = service.questions.filter(
      (question) =>
        must.test(question.id) && question.sensitive !== true && question.field.kind !== 'yesNo',
    );
    expect(open.map((question) => question.id)).toEqual([]);
  });
}

/** The key of a question's words in this service. */
const wordsOf = (service: Service, question: Question): string =>
  wording.has(`q-${service.id}-${question.id}`, 'zh-CN')
    ? `q-${service.id}-${question.id}`
    : `q-${question.id}`;

function wordsHold(service: Service): void {
  test('every question and choice has its words in every language', () => {
    const keys = service.questions.flatMap((question) => {
      const key = wordsOf(service, question);
      return [
        key,
        `${key}.ask`,
        ...(question.field.options ?? []).map((option) => option.label.key),
      ];
    });
    expect(lacking(keys)).toEqual([]);
  });

  test('what is sensitive says why, and what has a form shows a good answer', () => {
    const keys = service.questions
      .filter((question) => question.staffOnly !== true)
      .flatMap((question) => {
        const key = wordsOf(service, question);
        return [
          ...(question.sensitive === true && question.starred ? [`${key}.why`] : []),
          ...(wantExample.has(question.field.kind) ? [`${key}.good`] : []),
        ];
      });
    expect(lacking(keys)).toEqual([]);
  });

  test('its name, groups and refusals have their words, and every refusal another door', () => {
    const keys = [
      `service-${service.id}`,
      `service-${service.id}.about`,
      ...service.groups.map((group) => `group-${group.id}`),
      ...service.refusals.flatMap((code) => [`code-${code}`, `code-${code}.door`]),
    ];
    expect(lacking(keys)).toEqual([]);
  });

  test('a question is short, speaks no officialese and asks one thing', () => {
    for (const question of service.questions) {
      if (question.staffOnly === true) continue;
      const ask = wording.text({ key: `${wordsOf(service, question)}.ask` }, 'zh-CN');
      expect(ask.length, `${question.id}: ${ask}`).toBeLessThanOrEqual(70);
      expect(ask).not.toMatch(/[!！]|贵|予以|敬请|务必|须知|特此|如实填写/u);
      expect(ask.match(/[？?]/gu)?.length ?? 0, `${question.id}: ${ask}`).toBeLessThanOrEqual(2);
    }
  });
}
