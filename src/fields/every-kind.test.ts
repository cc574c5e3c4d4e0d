import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { createWording } from '../wording/wording.ts';
import { address } from './address.ts';
import { bankCard } from './bank-card.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { dateRange } from './date-range.ts';
import { docId } from './doc-id.ts';
import { duration } from './duration.ts';
import type { Field, Reading } from './field.ts';
import { members } from './members.ts';
import { money } from './money.ts';
import { name } from './name.ts';
import { phone } from './phone.ts';
import { residentId } from './resident-id.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

const marital = {
  set: 'yesno',
  values: ['yes', 'no'],
  sayings: { yes: ['结婚', '已婚'], no: ['没结婚', '单身'] },
};
const people = { unit: 'people' } as const;

const kinds: readonly (readonly [string, Field])[] = [
  ['name', name()],
  ['mobile', phone()],
  ['any telephone', phone({ kinds: ['mobile', 'landline'] })],
  ['resident ID', residentId()],
  ['choice', choice(marital)],
  ['choices', choices({ ...marital, max: 1 })],
  ['yes or no', yesNo()],
  ['household', count({ min: 1, max: 20, ...people })],
  ['headcount', count({ min: 0, max: 5000, ...people })],
  ['months', count({ min: 0, max: 600, unit: 'months' })],
  ['square metres', count({ min: 1, max: 1000, unit: 'sqm' })],
  ['days', count({ min: 0, max: 999, unit: 'days' })],
  ['monthly money', money({ per: 'month' })],
  ['yearly money', money({ per: 'year', max: 500_000 })],
  ['money once', money({ per: 'once', about: ['school'] })],
  ['net money', money({ per: 'month', mayBeNegative: true })],
  ['past date', date({ when: 'past', min: '1900-01-01' })],
  ['future date', date({ when: 'future', precision: 'day' })],
  ['any year', date({ when: 'any', precision: 'year' })],
  ['date range', dateRange()],
  ['duration', duration({ unit: 'months' })],
  ['text', text({ max: 50, min: 2 })],
  ['address', address()],
  ['bank card', bankCard()],
  ['members', members()],
  ['other document', docId()],
];

const today = '2026-11-23';
const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));

/** Every key a phrase uses, its arguments' too. */
const keysIn = (phrase: Phrase): readonly string[] => [
  phrase.key,
  ...Object.values(phrase.args ?? {}).flatMap((arg) =>
    typeof arg !== 'object' ? [] : [arg].flat().flatMap((one) => keysIn(one)),
  ),
];

/** Keys of a phrase that a language has no words for. */
const wordless = (phrase: Phrase): readonly string[] =>
  keysIn(phrase).flatMap((key) =>
    key === 'literal'
      ? []
      : wording.languages
          .filter((language) => !wording.has(key, language))
          .map((language) => `${key} has no words in ${language}`),
  );

const unstorable = (field: Field, value: Value): readonly string[] => [
  ...(field.schema.safeParse(value).success ? [] : [`${JSON.stringify(value)} cannot be stored`]),
  ...wordless(field.show(value)),
  ...wordless(field.mask(value)),
];

/** What is wrong with all that a field hears in a text; empty for any text at all. */
function faults(field: Field, said: string): readonly string[] {
  const found = field.find(said, { today });
  const reading = field.read(said, { today });
  return [
    ...found
      .slice(0, 50)
      .flatMap(({ value, span: [from, to] }, index) => [
        ...(from >= (found[index - 1]?.span[0] ?? 0) && to > from && to <= said.length
          ? []
          : [`[${from}, ${to}) is no stretch of the text`]),
        ...unstorable(field, value),
      ]),
    ...faultsOf(field, reading),
  ];
}

function faultsOf(field: Field, reading: Reading): readonly string[] {
  switch (reading.kind) {
    case 'nothing':
      return [];
    case 'value':
      return unstorable(field, reading.value);
    case 'problem':
      return wordless(reading.problem);
    case 'unsure':
      return [
        ...(reading.options.length > 0 ? [] : ['no options']),
        ...(new Set(reading.options.map(({ value }) => JSON.stringify(value))).size ===
        reading.options.length
          ? []
          : ['an option stands twice']),
        ...wordless(reading.ask),
        ...reading.options.flatMap(({ value, label }) => [
          ...unstorable(field, value),
          ...wordless(label),
        ]),
      ];
  }
}

const fragments =
  '我 我叫 我家 老婆 两个孩子 王小明 张 三千 两千五 一万二 3 12 2k5 1.2w 九十九 零 〇 一百亿 几千 块 元 万 千 百 十 多 来 把 左右 不到 小 大概 约 一天 一个月 一年 每月 / - 到 至 ~ , ， 。 、 ? 年 月 号 日 去年 前年 上个月 腊月 八月十五 农历 阴历 2023 85 2023-02-30 5月 3号 礼拜三 三年前 半年 俩月 个半 岁 口人 个人 平 次 天 13812345678 990101198001010014 99010119850101007X 6228480000000007 0571-88886666 E12345678 +86 叫 是 的 了 吗 没有 不是 有 都 结婚 没结婚 单身 和平县东风镇 幸福路12号 上高二 糖尿病 没工作 去世了 68 yes no about a month March 2024 three thousand 😀 \u200b \ud83d \u{20bb7} \n'.split(
    ' ',
  );
const talk = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''));
/** Texts a kind: few in the quick loop, many where the whole is proved. */
const runs = process.env.CI === undefined ? 20 : 300;

const anything = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 40 })
    .map((points) => String.fromCodePoint(...points)),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);

const heavy: readonly (readonly [string, string])[] = [
  ['ten thousand emojis', '😀'.repeat(10_000)],
  ['a megabyte of digits', '1'.repeat(1_000_000)],
  ['a megabyte of talk', '我叫王小明一个月三千块'.repeat(90_000)],
  ...'千 一 零 万 我叫 老婆 的 2023年 1- 三月到 不 一个月 嗯 ， 十 到 五 O 1, 我 半'
    .split(' ')
    .map((part) => [`nothing but ${part}`, part.repeat(4000)] as const),
];

describe.each(kinds)('%s', (_name, field) => {
  test('stores, shows and hides whatever it hears in everyday talk', () => {
    fc.assert(
      fc.property(talk, (said) => {
        expect(faults(field, said)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anything, (said) => {
        expect(faults(field, said)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test.each(heavy)('bears %s', (_what, said) => {
    expect(faults(field, said)).toEqual([]);
  });

  test('finds nothing in an empty text and reads it as nothing', () => {
    expect(field.find('', { today })).toEqual([]);
    expect(field.read('', { today })).toEqual({ kind: 'nothing' });
  });

  test.each(['为什么要问这个', '这是干嘛用的？', '返回上一步', '你们几点上班？', '转人工'])(
    'does not take "%s" for an answer',
    (said) => {
      expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
    },
  );

  test('its options, where it has any, give values it stores', () => {
    for (const option of field.options ?? []) {
      expect(wordless(option.label)).toEqual([]);
      expect(unstorable(field, field.choose?.(option.id) ?? null)).toEqual([]);
    }
    expect(field.choose?.('nonsense')).toBeUndefined();
  });
});
