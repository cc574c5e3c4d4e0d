import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leakOf, marked } from '../../../test/understanding/leaving.ts';
import { checkCharacter } from '../../fields/id-number.ts';

/** What is sent of the messages of one talk, apart by ‖. */
const sent = (line: string): string => leakOf(line.split(' ‖ ').map(marked)).sent;

test.each([
  ['in pieces', '号是开头135，接下来六六二零，末尾7719'],
  ['in full-width and ringed figures', '１３５，⑥⑥②⓪，然后⁷⁷¹⁹'],
  ['in letters that look like figures', '打l35，再66Z0，再77I9'],
  ['in pinyin', 'yao san wu, liu liu er ling, qi qi yi jiu'],
  ['in pinyin run together, with tones', 'yi1san1wu3 liu4liu4er4ling2 qi1qi1yi1jiu3'],
  ['in English', 'one three five and then double six two zero then seventy-seven nineteen'],
  ['in banknote figures', '壹叁伍 陆陆贰零 柒柒壹玖'],
  ['as numbers', '一百三十五，六千六百二十，七千七百一十九，连着读'],
  ['with measure words', '1个3个5个6个6个2个0个7个7个1个9个'],
  ['counted', '一个1一个3一个5，两个6，一个2一个0，两个7，1和9'],
  ['a row that ends in a count', '我电话一三七四个零六二一五'],
  ['in keycaps', '1️⃣3️⃣5️⃣啊6️⃣6️⃣2️⃣0️⃣啊7️⃣7️⃣1️⃣9️⃣'],
  ['by sound', '要散武溜溜儿另妻妻要酒'],
  ['in Suzhou and Roman figures', '〡〣〥，然后VI VI II，再〧〧〡〩'],
  ['in dots and dashes', '.---- ...-- ..... -.... -.... ..--- ----- --... --... .---- ----.'],
  ['in letters between figures, again and again', '4Zll7Zll7'],
  ['within a row of letters', '加我wx13566207719abc'],
] as const)('a number %s stays: %s', (_, said) => {
  const left = sent(said).replaceAll(/<[A-Z]+_\d+>/gu, '');
  expect(left.match(/[\d零一二三四五六七八九壹叁伍陆柒玖①-⑨⓪²⁷¹⁹]/gu)?.length ?? 0).toBeLessThan(7);
  expect(sent(said)).toContain('<');
});

test.each([
  '三个月没发，每月四千五，欠了一万三千五',
  '2026年3月12号进的厂，被欠两万七千块',
  '我52岁，家里4口人，两个孩子上学，房租每月800',
  '工伤评了9级，住院花了13600元，报了70%',
  '从2025年10月到2026年2月，5个月，一共23500元',
  '一起干活的有十七个人，一样没拿到，一直拖着',
  'they owe me 4500 yuan a month for three months, since 2026-03-12',
])('plain quantities leave as they are: %s', (said) => {
  expect(sent(said)).toBe(said);
});

test('what left before counts with what is said now', () => {
  expect(sent('先记135 ‖ 再记6620 ‖ 最后7719')).toBe('先记135 ‖ 再记<NUMBER_1> ‖ 最后<NUMBER_1>');
});

test.each([
  ['numbers run together without a unit', '一百三十七零四百五十八二千六百一十九打这个电话'],
  ['English run together', 'onethreeseven zerofourfiveeight twosixonenine'],
  ['first letters of its syllables', '拼音头一个字母 ysqlswbelyj'],
])('a number that is told by %s stays', (_, said) => {
  expect(sent(said)).toMatch(/<[A-Z]+_1>/u);
  expect(sent(said)).not.toMatch(/[一二三四五六七八九]{2}|four|ysql/u);
});

test('pairs over several messages stay before seven have left, and so does what goes on a begun mobile number', () => {
  expect(sent('十三七十 ‖ 四十五八十二 ‖ 六十一九')).toBe('十三七十 ‖ <NUMBER_1> ‖ <NUMBER_1>');
  expect(sent('137号楼 ‖ 0458房 ‖ 2619栋')).not.toMatch(/0458|2619/u);
});

test('a birth date between the two ends of an ID number stays with them', () => {
  expect(sent('前六位990101，1980年01月01日生，后四位0014')).not.toMatch(/1980|0014|990101/u);
});

const digits = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const phone = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digits(9))
  .map(([two, rest]) => `1${two}${rest}`);
const id = fc
  .tuple(
    digits(4),
    fc.integer({ min: 1950, max: 2009 }),
    fc.integer({ min: 10, max: 12 }),
    fc.integer({ min: 10, max: 28 }),
    digits(3),
  )
  .map((parts) => `99${parts.join('')}`)
  .map((first) => first + checkCharacter(first));

const scripts: readonly string[] = [
  '0123456789',
  '０１２３４５６７８９',
  '零一二三四五六七八九',
  '洞幺两三四五六拐八勾',
  '零壹贰叁肆伍陆柒捌玖',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '٠١٢٣٤٥٦٧٨٩',
  '๐๑๒๓๔๕๖๗๘๙',
  '〇〡〢〣〤〥〦〧〨〩',
  '⓿❶❷❸❹❺❻❼❽❾',
];
const spelled: readonly (readonly string[])[] = [
  'ling yi er san si wu liu qi ba jiu'.split(' '),
  'líng yāo èr sān sì wǔ liù qī bā jiǔ'.split(' '),
  'zero one two three four five six seven eight nine'.split(' '),
];
const alike = ['o', 'l', 'Z', '3', '4', 'S', 'b', '7', 'B', 'g'];
const seps = ['', ' ', '-', '·', '、', '。', '/', '啊', '个', '然后', '😀', '—', '\u200b'];

/** A piece of a number in some dress. */
const dressed = (piece: string): fc.Arbitrary<string> => {
  const each = (signs: readonly string[], by: string): string =>
    Array.from(piece, (sign) => (sign === 'X' ? 'X' : `⟦${signs[Number(sign)]}=${sign}⟧`)).join(by);
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...scripts), fc.constantFrom(...seps))
      .map(([script, by]) => each(Array.from(script), by)),
    fc
      .tuple(fc.constantFrom(...spelled), fc.constantFrom(' ', ', ', '-'))
      .map(([all, by]) => each(all, by)),
    fc.constant(each(spelled[0] as readonly string[], '')),
    fc.constant(
      each(
        Array.from(scripts[0] as string, (sign) => `${sign}\uFE0F\u20E3`),
        '',
      ),
    ),
    // Where every figure has become a letter there is nothing left to see.
    fc.constant(each(/[347]/u.test(piece) ? alike : Array.from(scripts[0] as string), '')),
  );
};

const fillers = fc.constantFrom(
  '，',
  '，然后是',
  '，再接',
  ' 老婆问我写啥 ',
  '，老板没给三个月工资，',
  '，欠我三千五，',
  '，2026年3月12号的事，',
  '，两个孩子，',
  '，中间那段是',
  '。',
  ' and then ',
  ' ‖ ',
  ' ‖ 后面是',
  ' ‖ ',
);

/** A number cut into pieces, each in a dress of its own, over one to three messages or more; forwards or backwards. */
const disguised = fc
  .tuple(fc.oneof(phone, id), fc.boolean(), fc.integer({ min: 1, max: 5 }))
  .chain(([secret, back, size]) => {
    const whole = back ? Array.from(secret).toReversed().join('') : secret;
    const step = Math.max(2, Math.ceil(whole.length / size));
    const pieces = whole.match(new RegExp(`.{1,${step}}`, 'gu')) ?? [];
    return fc
      .tuple(fc.tuple(...pieces.map(dressed)), fc.array(fillers, { minLength: 6, maxLength: 6 }))
      .map(([said, between]) => said.map((words, at) => `${words}${between[at]}`).join(''));
  });

test('of a number in any mixture of dresses, over several messages, seven digits never leave', () => {
  fc.assert(
    fc.property(disguised, (line) => {
      expect(leakOf(`我的号${line}`.split(' ‖ ').map(marked)).digits).toBeLessThan(7);
    }),
    { numRuns: Number(process.env['DISGUISES'] ?? 800) },
  );
}, 60_000);
