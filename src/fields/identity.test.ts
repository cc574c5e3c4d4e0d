import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identity } from './identity.ts';

const today = '2026-11-23';
const field = identity();

test.each([
  ['990101198001010014', '990101198001010014'],
  ['身份证丢了，号码是990101198001010014', '990101198001010014'],
])('"%s" is the resident number %s', (said, value) => {
  expect(field.read(said, { today })).toMatchObject({
    kind: 'value',
    value,
    implies: { birth_date: '1980-01-01' },
  });
});

test.each([
  ['E12345678', 'E12345678', 'passport'],
  ['护照E12345678', 'E12345678', 'passport'],
  ['没有身份证，只有护照 ea1234567', 'EA1234567', 'passport'],
  ['my passport is G87654321', 'G87654321', 'passport'],
  ['港澳通行证H1234567800', 'H1234567800', 'hk_macau_permit'],
  ['回乡证 M12345678', 'M12345678', 'hk_macau_permit'],
  ['台胞证12345678', '12345678', 'taiwan_permit'],
  ['我是台湾人，台胞证号01234567', '01234567', 'taiwan_permit'],
  ['外国人永久居留证 USA123456789012', 'USA123456789012', 'permanent_residence'],
  ['军官证 南字第01234567号', '南字第01234567号', 'military'],
])('"%s" is the number %s of another paper: %s', (said, value, type) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value, implies: { id_type: type } });
  expect(field.schema.safeParse(value).success).toBe(true);
});

test.each([
  ['没有身份证', 'none'],
  ['我从来没办过身份证', 'none'],
  ['没上户口，没身份证', 'none'],
  ['身份证丢了', 'lost'],
  ['丢了', 'lost'],
  ['身份证让人偷了', 'lost'],
  ['我身份证找不到了', 'lost'],
  ['还没办', 'pending'],
  ['身份证还没下来', 'pending'],
  ['正在补办', 'pending'],
  ['老板扣了我的身份证', 'withheld'],
  ['身份证被中介收走了', 'withheld'],
])('"%s" is no number, and says why: %s', (said, type) => {
  expect(field.read(said, { today })).toEqual({
    kind: 'value',
    value: null,
    implies: { id_type: type },
  });
});

test.each(['护照', '我用台胞证', '外国人永久居留证'])('"%s" is asked for its number', (said) => {
  expect(field.read(said, { today })).toMatchObject({ problem: { key: 'problem-id-number_of' } });
});

test.each(['13812345678', '三千', '为什么要身份证', '我没有工作', '没有', '工资没给', '手机丢了'])(
  'neither a number nor a reason is heard in "%s"',
  (said) => {
    expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
  },
);

test('a wrong resident number is not taken for another paper', () => {
  for (const wrong of ['990101198001010015', '99010119850101006X', '9901011980010100'])
    expect(field.schema.safeParse(wrong).success).toBe(false);
  expect(field.read('990101198001010015', { today })).toMatchObject({ kind: 'problem' });
});

test('whatever is said, what is taken can be stored or is none', () => {
  const part = fc.constantFrom(
    '护照',
    '身份证',
    '没',
    '丢了',
    'E1234',
    '5678',
    '台胞证',
    'X',
    '(',
    '9901',
    '𠮷',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 8 }),
      (parts) => {
        const reading = field.read(parts.join(''), { today });
        if (reading.kind === 'value' && reading.value !== null)
          expect(field.schema.safeParse(reading.value).success).toBe(true);
      },
    ),
  );
});
