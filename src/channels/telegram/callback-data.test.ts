import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenData, createCallbackData } from './callback-data.ts';

const anyOption = fc
  .array(fc.integer({ min: 1, max: 0xd7ff }), { minLength: 1, maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

test('any option of any turn fits into 64 bytes and is read again', () => {
  const data = createCallbackData();
  fc.assert(
    fc.property(anyOption, fc.nat(1e9), (option, turn) => {
      const written = data.write({ option, turn });
      expect(Buffer.byteLength(written)).toBeLessThanOrEqual(64);
      expect(data.read(written)).toEqual({ option, turn });
    }),
  );
});

test('after a restart a short option is still known, a long one is an option nobody offers', () => {
  const before = createCallbackData();
  const after = createCallbackData();
  expect(after.read(before.write({ option: 'yes', turn: 7 }))).toEqual({ option: 'yes', turn: 7 });
  const long = '很长的选项'.repeat(10);
  const read = after.read(before.write({ option: long, turn: 7 }));
  expect(read?.turn).toBe(7);
  expect(read?.option).not.toBe(long);
});

test('what is no data of ours is not taken for a press', () => {
  const { read } = createCallbackData();
  for (const data of ['', chosenData, 'o:', 'o::yes', 'claim:BF26-000001', 'o:Z:yes'])
    expect(read(data)).toBeNull();
  fc.assert(fc.property(fc.string(), (data) => void read(data)));
});
