import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPassword, hashPassword } from './password.ts';

const b64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

test('a password is known again and another is not', async () => {
  const stored = await hashPassword('三伏天也要喝热水的人');
  expect(await checkPassword('三伏天也要喝热水的人', stored)).toBe(true);
  expect(await checkPassword('三伏天也要喝热水的', stored)).toBe(false);
});

test('what is stored names Argon2id and its parameters, and the same password is stored differently each time', async () => {
  const stored = await hashPassword('one and the same');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$/);
  expect(await hashPassword('one and the same')).not.toBe(stored);
});

test('a hash that was made with other parameters still reads', async () => {
  const { argon2Sync } = await import('node:crypto');
  const nonce = Buffer.alloc(16, 7);
  const by = { nonce, parallelism: 2, tagLength: 16, memory: 8192, passes: 1 };
  const tag = argon2Sync('argon2id', { message: 'older', ...by });
  const stored = `$argon2id$v=19$m=8192,t=1,p=2$${b64(nonce)}$${b64(tag)}`;
  expect(await checkPassword('older', stored)).toBe(true);
  expect(await checkPassword('newer', stored)).toBe(false);
});

test('a stored text that is no hash opens nothing and breaks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (stored) => {
      expect(await checkPassword('x', stored)).toBe(false);
    }),
    { numRuns: 50 },
  );
  expect(await checkPassword('', '')).toBe(false);
});
