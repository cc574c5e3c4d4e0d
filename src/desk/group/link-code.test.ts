import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../../test/storage/fixture.ts';
import { codeIn, makeCode } from './link-code.ts';

const staff = { id: 's1', login: 'limei', name: '李梅', roles: ['intake'], active: true };

test('codes are eight plain characters, none like another', async () => {
  const { store, gone } = await testStore();
  onTestFinished(gone);
  const codes = new Set<string>();
  for (let count = 0; count < 50; count += 1) codes.add(await makeCode(store, staff, 0));
  expect(codes.size).toBe(50);
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{8}$/);
});

test('a code is read however it is typed after the command, and nothing else is one', () => {
  for (const text of [
    '/link ABCD2345',
    '/LINK abcd-2345',
    '/link@bot  abcd 2345',
    '/start link_ABCD2345',
  ])
    expect(codeIn(text)).toBe('ABCD2345');
  expect(codeIn('/link')).toBe('');
  for (const text of ['ABCD2345', '/start relief', '/start', 'link ABCD2345', '/linked'])
    expect(codeIn(text)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => void codeIn(text)));
});
