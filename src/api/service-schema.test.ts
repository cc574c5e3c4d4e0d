import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOf } from '../../test/storage/fixture.ts';
import type { Case } from '../cases/case.ts';
import type { AnswerState, Answers } from '../messages/answer.ts';
import type { Value } from '../messages/value.ts';
import { services } from '../services/index.ts';
import type { Question, Service } from '../services/service.ts';
import { caseView } from './case-view.ts';
import { openApi } from './openapi.ts';
import { caseSchema, type Schema, schemaOf } from './service-schema.ts';

const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  strictRequired: false,
  strictTypes: false,
});
(formats as unknown as (one: Ajv2020) => void)(ajv);

/** Values whose check no schema can say. */
const known = [
  '2024',
  '2024-05',
  '2024-05-03',
  '990101198001010014',
  '99010119800229002X',
  '91350100M000100Y43',
  '高秀兰',
  '2021-03/2022-04',
  '某某街道 12 号',
  { from: '2021-03', to: '2022-04' },
];

/** Values as a schema has them, whatever else is checked of them. */
function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const any = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (any !== undefined) return fc.oneof(...any.map(valuesOf));
  const parts = schema['allOf'] as readonly Schema[] | undefined;
  if (parts !== undefined) return valuesOf(Object.assign({}, ...parts) as Schema);
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  switch (schema['type']) {
    case 'integer':
      return fc.integer({
        min: Math.max(-1e9, Number(schema['minimum'] ?? -1e9)),
        max: Math.min(1e9, Number(schema['maximum'] ?? 1e9)),
      });
    case 'number':
      return fc.integer({ min: 0, max: 200 }).map((half) => half / 2);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf((schema['items'] ?? {}) as Schema), { maxLength: 3 });
    case 'object':
      return membersOf(schema);
    default:
      return textOf(schema);
  }
}

function textOf(schema: Schema): fc.Arbitrary<unknown> {
  const pattern = schema['pattern'];
  if (typeof pattern !== 'string') return fc.string({ minLength: 1, maxLength: 20 });
  // What looks ahead cannot be made, only chosen.
  return /\(\?<?[=!]/u.test(pattern)
    ? fc.constantFrom(...known.filter((one) => typeof one === 'string'))
    : fc.stringMatching(new RegExp(pattern, 'u'));
}

function membersOf(schema: Schema): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as { [name: string]: Schema });
  const required = (schema['required'] ?? []) as string[];
  return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, valuesOf(one)])), {
    requiredKeys: required,
  });
}

const cache = new Map<string, readonly Value[]>();

/** Values that this question stores. */
function storedBy(of: string, { id, field }: Question): readonly Value[] {
  const found = cache.get(`${of} ${id}`);
  if (found !== undefined) return found;
  const tried = [
    ...known,
    ...fc.sample(valuesOf(schemaOf(field.schema)), { numRuns: 60, seed: 7 }),
  ];
  const stored = tried.flatMap((one) => {
    const read = field.schema.safeParse(one);
    return read.success ? [read.data] : [];
  });
  if (stored.length === 0) throw new Error(`No value for ${of} ${id} (${field.kind})`);
  cache.set(`${of} ${id}`, stored);
  return stored;
}

const states: readonly AnswerState[] = ['skipped', 'unknown', 'later', 'none', 'unconfirmed'];

const answerOf = (of: string, question: Question): fc.Arbitrary<Answers[string]> => {
  const base = { raw: 'x', turn: 1, at: 1 };
  const given = fc
    .constantFrom(...storedBy(of, question))
    .map((value) => ({ state: 'given' as const, value, ...base }));
  const other = fc
    .constantFrom(...states)
    .map((state) => ({ state, ...(state === 'none' ? { value: null } : {}), ...base }));
  return fc.oneof({ weight: 4, arbitrary: given }, { weight: 1, arbitrary: other });
};

const caseIn = (service: Service): fc.Arbitrary<{ of: Case; whole: boolean }> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(service.questions.map((one) => [one.id, answerOf(service.id, one)])),
        { requiredKeys: [] },
      ),
      fc.constantFrom(...service.stages.map(({ state }) => state)),
      fc.boolean(),
      fc.constantFrom(null, '2026-12-01'),
    )
    .map(([answers, state, whole, due]) => ({
      whole,
      of: caseOf('BF26-000001', 'u1', {
        service: service.id,
        answers: answers as Answers,
        state,
        clock: { due, provisional: false, stopped: null },
      }),
    }));

/** So that there are more than a thousand of all of them. */
const each = Math.ceil(1_000 / services.length) + 1;

describe.each(services.map((service) => [service.id, service] as const))('%s', (_, service) => {
  const schema = caseSchema(service, service.id);
  const fits = ajv.compile(schema);
  const told = (of: Case, whole: boolean): { answers: Record<string, object>; state: string } =>
    JSON.parse(JSON.stringify(caseView(of, whole))) as never;

  test('every case that it can hold fits its schema', () => {
    fc.assert(
      fc.property(caseIn(service), ({ of, whole }) => {
        const fitting = fits(told(of, whole));
        expect(fits.errors ?? []).toEqual([]);
        return fitting;
      }),
      { numRuns: each },
    );
  });

  test('what is none of its cases does not fit', () => {
    const plain = told(caseOf('BF26-000001', 'u1', { service: service.id, answers: {} }), true);
    expect(fits(plain)).toBe(true);
    const [typed] = service.questions.filter(({ field }) => field.kind !== 'text');
    const wrong = [
      { ...plain, state: 'lost' },
      { ...plain, service: 'another' },
      { ...plain, number: 5 },
      { ...plain, words: 'x' },
      { ...plain, answers: { name: { value: 'x' } } },
      { ...plain, answers: { name: { state: 'given', value: 'x', raw: 'x' } } },
      { ...plain, answers: { [typed?.id ?? '']: { state: 'given', value: { odd: [1] } } } },
    ];
    for (const one of wrong) expect(fits(one), JSON.stringify(one)).toBe(false);
  });
});

test('the document names only what is in it, and every schema of it is one', () => {
  const document = openApi('https://bangfu.example.org/api/v1') as {
    components: { schemas: Record<string, Schema> };
  };
  const text = JSON.stringify(document);
  const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/gu)].map(([, name]) => name);
  for (const name of names) expect(document.components.schemas).toHaveProperty(name ?? '');
  expect(text).not.toContain('$defs');
  for (const [name, schema] of Object.entries(document.components.schemas))
    expect(() => ajv.compile({ ...schema, $id: name }), name).not.toThrow();
});
