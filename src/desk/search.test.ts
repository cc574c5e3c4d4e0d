import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSearch } from './search.ts';

test('what is typed is known by its shape, full-width and spaced writing too', () => {
  expect(readSearch('bf26-000123')).toEqual({ kind: 'number', value: 'BF26-000123' });
  expect(readSearch('BF26000123')).toEqual({ kind: 'number', value: 'BF26-000123' });
  expect(readSearch('99010119800229002x')).toEqual({
    kind: 'id_number',
    value: '99010119800229002X',
  });
  expect(readSearch('990101 19800101 0014')).toEqual({
    kind: 'id_number',
    value: '990101198001010014',
  });
  expect(readSearch('１３９ ０００１ １２３４')).toEqual({ kind: 'phone', value: '13900011234' });
  expect(readSearch('+86 139-0001-1234')).toEqual({ kind: 'phone', value: '13900011234' });
  expect(readSearch('0990-1234567')).toEqual({ kind: 'phone', value: '09901234567' });
  expect(readSearch(' 欧阳小明 ')).toEqual({ kind: 'name', value: '欧阳小明' });
});

test('whatever is typed, something is looked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      (typed) => {
        expect(['number', 'id_number', 'phone', 'name']).toContain(readSearch(typed).kind);
      },
    ),
  );
});
