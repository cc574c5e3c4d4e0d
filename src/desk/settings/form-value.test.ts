import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldOf, valueIn } from './form-value.ts';
import type { Field } from './spec.ts';

const field = (name: string, kind: Field['kind'] = 'text'): Field => ({
  name,
  kind,
  label: name,
  value: '',
});
const read = (
  typed: { readonly [name: string]: string },
  kinds: { readonly [name: string]: Field['kind'] } = {},
) =>
  valueIn(
    Object.keys(typed).map((name) => field(name, kinds[name])),
    (name) => typed[name] ?? '',
  );

test('what is typed stands where the names of its fields say', () => {
  expect(
    read({ 'hours.zh-CN': ' 上午开 ', 'hours.en': 'mornings', 'openHours.from': '09:00' }),
  ).toEqual({
    hours: { 'zh-CN': '上午开', en: 'mornings' },
    openHours: { from: '09:00' },
  });
});

test('rows that are left empty are no rows', () => {
  expect(read({ 'a.breaks.0.from': '', 'a.breaks.1.from': '12:00', 'a.to': '' })).toEqual({
    a: { breaks: [{ from: '12:00' }] },
  });
});

test.each([
  ['730', 730],
  ['７３０', 730],
  ['20,000', 20000],
  ['0.5', 0.5],
  ['-3', -3],
  ['两千', '两千'],
  ['1e9', '1e9'],
  ['12元', '12元'],
])('%s as a number', (typed, value) => {
  expect(read({ value: typed }, { value: 'number' })).toEqual({ value });
});

test('whatever is typed under whatever name is read without harm', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.oneof(
          fc.string(),
          fc.constantFrom('__proto__.x', 'constructor.prototype', 'a.0', 'a.b'),
        ),
        fc.string(),
      ),
      (typed) => {
        read(typed);
        expect(({} as { x?: unknown }).x).toBeUndefined();
      },
    ),
  );
});

test('a fault is shown at its field, or at the one nearest to it', () => {
  const fields = ['openHours.from', 'openHours.breaks.0.from', 'hours.en'].map((name) =>
    field(name),
  );
  expect(fieldOf(fields, 'openHours.breaks')?.name).toBe('openHours.breaks.0.from');
  expect(fieldOf(fields, 'hours.en')?.name).toBe('hours.en');
  expect(fieldOf(fields, '')?.name).toBe('openHours.from');
});
