import fc from 'fast-check';
import { checkCharacter } from '../../src/fields/id-number.ts';

/** A text with numbers of people in it, and those numbers as plain digits. */
export type SecretText = { readonly text: string; readonly secrets: readonly string[] };

const scripts: readonly string[] = [
  '0123456789',
  '０１２３４５６７８９',
  '零一二三四五六七八九',
  '〇一二三四五六七八九',
  '零幺二三四五六七八九',
  '洞幺两三四五六拐八勾',
  '零壹贰叁肆伍陆柒捌玖',
  '零壹貳參肆伍陸柒捌玖',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '٠١٢٣٤٥٦٧٨٩',
];
const gaps: readonly string[] = [
  '',
  '',
  '',
  ' ',
  '-',
  '－',
  '　',
  '.',
  '·',
  '，',
  ' - ',
  '\u200b',
  '、',
  '\n',
  '/',
  '_',
  '—',
];

const digits = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digits(9))
  .map(([two, rest]) => `1${two}${rest}`);
const landline = fc
  .tuple(fc.constantFrom('010', '021', '0551', '0371'), digits(8))
  .map((parts) => parts.join(''));
const id = fc
  .tuple(
    digits(4),
    fc.integer({ min: 1940, max: 2015 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
  )
  .map(([area, year, month, day, sequence]) => {
    const first = `99${area}${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${sequence}`;
    return first + checkCharacter(first);
  });
const card = fc
  .integer({ min: 16, max: 19 })
  .chain((length) => digits(length - 4).map((rest) => `6228${rest}`));

/** Digits as somebody writes them: in one script or several, in groups or one by one. */
const written = (secret: string): fc.Arbitrary<string> =>
  fc
    .record({
      one: fc.constantFrom(...scripts),
      other: fc.constantFrom(...scripts),
      mixed: fc.boolean(),
      gap: fc.constantFrom(...gaps),
      every: fc.constantFrom(1, 3, 4, 6),
      end: fc.constantFrom('X', 'x', 'Ｘ', '叉'),
    })
    .map(({ one, other, mixed, gap, every, end }) =>
      Array.from(secret)
        .map((sign, at) => {
          const script = Array.from(mixed && at % 5 > 2 ? other : one);
          const shown = sign === 'X' ? end : (script[Number(sign)] as string);
          return at > 0 && at % every === 0 ? gap + shown : shown;
        })
        .join(''),
    );

const words = fc.constantFrom(
  '我电话',
  '身份证号',
  '卡号是',
  '打我手机',
  '欠我三千五，',
  '老板跑路了',
  '工资卡',
  '你记一下',
  '啊',
  '，',
  '。',
  ' ',
  '老婆的是',
  'call me at ',
  'my id is ',
  '（',
  '）',
  '😀',
  '2026年3月2号',
  '两个孩子',
  '#',
  '"',
  '\\n',
  '微信同号',
);

/** A message with one to three numbers of people between everyday words. */
export const secretTexts: fc.Arbitrary<SecretText> = fc
  .array(
    fc.tuple(
      words,
      fc
        .oneof(mobile, landline, id, card)
        .chain((secret) => written(secret).map((said) => ({ secret, said }))),
      words,
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => ({
    text: parts.map(([before, { said }, after]) => `${before}${said}${after}`).join(''),
    secrets: parts.map(([, { secret }]) => secret),
  }));

const all = new Map<string, string>(
  [...scripts, '〇幺兩叁肆伍陆柒捌玖'].flatMap((script) =>
    Array.from(script).map((sign, value) => [sign, String(value)] as const),
  ),
);

/** The digits of a text as they stand in a row, whatever script and whatever marks between them; letters part them. */
const digitsIn = (text: string): string =>
  Array.from(text)
    .map((sign) => all.get(sign) ?? (/\p{L}/u.test(sign) ? ' ' : ''))
    .join('');

/** Every string of a request, those within JSON within JSON too. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    try {
      const inner: unknown = JSON.parse(value);
      return typeof inner === 'object' ? stringsIn(inner) : [value];
    } catch {
      return [value];
    }
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => [key, ...stringsIn(one)])
    : [String(value)];
}

/** The secrets of which seven digits in a row stand anywhere in a request's body. */
export function leaked(body: string, secrets: readonly string[]): readonly string[] {
  const sent = stringsIn(body === '' ? '' : JSON.parse(body))
    .map(digitsIn)
    .join(' ');
  return secrets.filter((secret) => {
    const plain = secret.replace('X', '');
    return Array.from({ length: plain.length - 6 }, (_, at) => plain.slice(at, at + 7)).some(
      (piece) => sent.includes(piece),
    );
  });
}
