import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditCheck, creditCode, isCreditCode } from './credit-code.ts';

const today = { today: '2026-11-23' };
const field = creditCode();
const read = (text: string) => field.read(text, today);
const good = '91990101MA5GX2QW7X';

test.each([
  [good],
  [`统一社会信用代码是${good}`],
  ['我们的代码 91990101ma5gx2qw7x'],
  ['９１９９０１０１MA5GX2QW7X'],
  ['91990101 MA5GX2QW7X'],
])('"%s" is the code of a unit', (text) => {
  expect(read(text)).toEqual({ kind: 'value', value: good });
});

test.each([
  ['91990101MA5GX2QW71', 'problem-credit-check'],
  ['91990101MA5GX2QW7', 'problem-credit-length'],
  ['990101198001010', 'problem-credit-old'],
  ['990101198001010014', 'problem-credit-person'],
])('"%s" is told what is wrong with it', (text, key) => {
  expect(read(text)).toMatchObject({ kind: 'problem', problem: { key } });
});

test.each(['不知道', '营业执照还没办下来', '明天再说'])('"%s" is no code', (text) => {
  expect(read(text).kind).toBe('nothing');
});

test('one that fails is kept under its own name, so that a second time it goes to staff', () => {
  expect(read('91990101MA5GX2QW71')).toMatchObject({
    keep: { question: 'credit_code_invalid', value: '91990101MA5GX2QW71' },
  });
});

test('a code is found in a sentence, the number of a person is not', () => {
  const found = field.find(`信用代码${good}，身份证990101198001010014`, today);
  expect(found.map(({ value }) => value)).toEqual([good]);
});

test('any one character changed is seen, whatever the code', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const character = fc.constantFrom(...Array.from(alphabet));
  fc.assert(
    fc.property(
      fc.array(character, { minLength: 9, maxLength: 9 }),
      fc.nat({ max: 8 }),
      character,
      (body, at, other) => {
        const base = `91990101${body.join('')}`;
        const code = base + (creditCheck(base) ?? '');
        expect(isCreditCode(code)).toBe(true);
        const changed = code.slice(0, 8 + at) + other + code.slice(9 + at);
        expect(isCreditCode(changed)).toBe(changed === code);
      },
    ),
  );
});
