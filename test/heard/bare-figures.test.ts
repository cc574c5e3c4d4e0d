import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expect as expected } from '../../src/dialogue/expect.ts';
import { services } from '../../src/services/index.ts';
import type { Question } from '../../src/services/service.ts';
import { analyze } from '../../src/understanding/analyze.ts';
import { bareAnswer } from '../../src/understanding/bare.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { worldNow } from '../chaos/talk.ts';
import { talkAt, wording } from './talk.ts';

const listening = createUnderstanding({ wording, analyse: analyze, listensToAll: true });
const quick = createUnderstanding({ wording, analyse: analyze });

/** Every question of every service, as it stands open for himself and for another. */
const standing = services.flatMap((service) =>
  [...service.questions]
    .filter((question: Question, at, all) => all.findIndex(({ id }) => id === question.id) === at)
    .flatMap((question: Question) =>
      ['self', 'mother'].map((whom) => {
        const talk = talkAt(service.id, question.id, { for_whom: whom });
        return { name: `${question.id} of ${service.id} (${whom})`, question, talk };
      }),
    )
    .map(({ name, talk }) => ({ name, light: expected(talk.session, worldNow(talk)) })),
);
const inFigures = standing.filter(
  ({ light }) =>
    light.kind === 'question' &&
    [
      'phone',
      'residentId',
      'docId',
      'bankCard',
      'money',
      'count',
      'date',
      'age',
      'duration',
    ].includes(light.question?.field.kind ?? ''),
);

const digits = (least: number, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((all) => all.join(''));
const phone = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digits(9, 9))
  .map(([second, rest]) => `1${second}${rest}`);
const unit = fc.constantFrom('', '元', '块', '块钱', '个', '口人', '口', '岁', '天', '年', '月');
const figure = fc.oneof(
  fc.tuple(digits(1, 7), unit).map(([number, of]) => `${number}${of}`),
  fc.tuple(digits(1, 3), digits(3, 3), unit).map(([a, b, of]) => `${a},${b}${of}`),
  fc.tuple(digits(1, 4), digits(1, 2), unit).map(([a, b, of]) => `${a}.${b}${of}`),
  phone,
  phone.map((one) => `${one.slice(0, 3)} ${one.slice(3, 7)} ${one.slice(7)}`),
  digits(8, 19),
  fc.constantFrom('990101198001010014', '99010119800229002X', '99010119850101007x'),
  fc
    .tuple(
      fc.integer({ min: 1940, max: 2027 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      fc.constantFrom('年 月 日', '年 月 号', '- - ', '. . ', '/ / '),
    )
    .map(([year, month, day, marks]) => {
      const [one, two, three] = marks.split(' ');
      return `${year}${one}${month}${two}${day}${three}`;
    }),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([month, day]) => `${month}月${day}号`),
);

const incoming = (text: string) =>
  ({
    id: 'e',
    from: { channel: 'table', chat: 'u' },
    at: 0,
    body: { kind: 'text', text },
  }) as const;

/** Messages at these questions mean the same either way; gives how many went the short one. */
function sameAsListening(places: typeof standing, texts: fc.Arbitrary<string>): number {
  let taken = 0;
  const one = fc.property(fc.nat(places.length - 1), texts, (at, text) => {
    const { name, light } = places[at] as (typeof places)[number];
    if (bareAnswer(text, light, wording) !== null) taken += 1;
    const heard = quick(incoming(text), light);
    expect({ name, text, heard }).toEqual({ name, text, heard: listening(incoming(text), light) });
  });
  fc.assert(one, { numRuns: process.env['CI'] ? 2500 : 1000 });
  return taken;
}

test('there are many questions that are answered in figures', () => {
  expect(inFigures.length).toBeGreaterThan(60);
});

test('a figure alone is understood as it is where everything is listened to', () => {
  // The short way is really taken.
  expect(sameAsListening(inFigures, figure)).toBeGreaterThan(20);
}, 120_000);

const named = standing.filter(
  ({ light }) => light.kind === 'question' && light.question?.field.kind === 'name',
);
const name = fc
  .tuple(
    fc.constantFrom(
      ...Array.from(
        '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文向和平安要有没不是都那来去',
      ),
    ),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from(
          '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂红梅国华建文玉春生子小大一二三四死病工钱人家没有不知道办事给我他她你好难苦命头老板厂房医院学校',
        ),
      ),
      minLength: 1,
      maxLength: 2,
    }),
  )
  .map(([one, rest]) => `${one}${rest}`);

test('a name alone is understood as it is where everything is listened to', () => {
  expect(sameAsListening(named, name)).toBeGreaterThan(100);
}, 120_000);

test.each(['5000?', '5000？', '别写5000', '大概5000', '5000吧', '不是5000', '120', '救命120'])(
  '%s is no answer in figures alone, or is heard all the same',
  (text) => {
    for (const { light } of inFigures) {
      expect(quick(incoming(text), light)).toEqual(listening(incoming(text), light));
    }
  },
);

test.each(['99010119800229002X', '娃的身份证是99010119800229002X', '99010119800229002X 这个'])(
  'the number of the one who studies is not also that of who applies: %s',
  (text) => {
    const talk = talkAt('student_aid', 'student_id', { for_whom: 'self' });
    const light = expected(talk.session, worldNow(talk));
    const meaning = listening(incoming(text), light);
    expect(meaning.found).toEqual([]);
    expect(meaning.reading).toMatchObject({ kind: 'value', value: '99010119800229002X' });
  },
);
