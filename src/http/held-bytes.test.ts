import { expect, test } from 'vitest';
import { createHeldBytes, withHeldBody } from './held-bytes.ts';

const most = { one: 100, all: 250 };

/** A body that stands still after its first part until `go` is called. */
function slowBody(first: number, then = 0) {
  const gate = Promise.withResolvers<void>();
  async function* body() {
    yield new Uint8Array(first);
    await gate.promise;
    yield new Uint8Array(then);
  }
  return { body: body(), go: gate.resolve };
}

const read = async (got: unknown) =>
  got instanceof Uint8Array ? String(got.byteLength) : String(got);

test('many slow senders of one net hold no more than one may, and others still find room', async () => {
  const held = createHeldBytes(most);
  const slow = slowBody(90, 5);
  const first = withHeldBody(slow.body, { held, by: 'a', limit: 100 }, read);
  await new Promise(setImmediate);
  const second = slowBody(20);
  second.go();
  expect(await withHeldBody(second.body, { held, by: 'a', limit: 100 }, read)).toBe('full');
  const other = slowBody(80, 20);
  other.go();
  expect(await withHeldBody(other.body, { held, by: 'b', limit: 100 }, read)).toBe('100');
  slow.go();
  expect(await first).toBe('95');
  // All of it was given back.
  expect(held.take('a', 100)).toBe(true);
});

test('all nets together hold no more than all may', async () => {
  const held = createHeldBytes(most);
  const slow = ['a', 'b', 'c'].map((by) => ({ by, ...slowBody(80) }));
  const under = slow.map(({ by, body }) => withHeldBody(body, { held, by, limit: 100 }, read));
  await new Promise(setImmediate);
  const late = slowBody(20);
  late.go();
  expect(await withHeldBody(late.body, { held, by: 'd', limit: 100 }, read)).toBe('full');
  for (const { go } of slow) go();
  expect(await Promise.all(under)).toEqual(['80', '80', '80']);
  expect(held.take('d', 100)).toBe(true);
});

test('what is too large or breaks off is held no longer, and what fails gives back, too', async () => {
  const held = createHeldBytes(most);
  const large = slowBody(60, 60);
  large.go();
  expect(await withHeldBody(large.body, { held, by: 'a', limit: 100 }, read)).toBe('large');
  async function* broken() {
    yield new Uint8Array(50);
    throw new Error('gone');
  }
  expect(await withHeldBody(broken(), { held, by: 'a', limit: 100 }, read)).toBe('broken');
  const whole = slowBody(90);
  whole.go();
  const fails = withHeldBody(whole.body, { held, by: 'a', limit: 100 }, async () => {
    throw new Error('no disk');
  });
  await expect(fails).rejects.toThrow('no disk');
  expect(held.take('a', 100)).toBe(true);
});
