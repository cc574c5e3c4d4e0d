import fc from 'fast-check';
import Nzh from 'nzh';
import { expect, test } from 'vitest';
import { softened } from './numeral-about.ts';
import { findNumerals } from './numerals.ts';

/** Every number of a text as "value", "~value" where about, with [min,max] where there are ends. */
const heard = (text: string): string =>
  findNumerals(text)
    .map((one) =>
      softened(text, one, one.to + (/^块钱?/.exec(text.slice(one.to))?.[0].length ?? 0)),
    )
    .map(({ value, min, max, approx }) => {
      const ends = min !== undefined || max !== undefined ? `[${min ?? ''},${max ?? ''}]` : '';
      return `${approx ? '~' : ''}${value}${ends}`;
    })
    .join(' ');

test.each([
  // domain.md section 8, row by row
  ['两千五', '2500'],
  ['2千5', '2500'],
  ['2k5', '2500'],
  ['两千零五', '2005'],
  ['一万二', '12000'],
  ['1万2', '12000'],
  ['1.2w', '12000'],
  ['12k', '12000'],
  ['1w', '10000'],
  ['2.5万', '25000'],
  ['三万五', '35000'],
  ['三百五', '350'],
  ['一百八十块', '180'],
  ['八百来块', '~800'],
  ['三千多', '~3000[3000,4000]'],
  ['三千出头', '~3000[3000,4000]'],
  ['四五千', '~4500[4000,5000]'],
  ['小一万', '~9000[,10000]'],
  ['不到两千', '~2000[,2000]'],
  ['千把块', '~1000'],
  ['百十来块', '~110'],
  // trailing digits
  ['一百八', '180'],
  ['三万零五', '30005'],
  ['一万二千五', '12500'],
  ['一亿二', '120000000'],
  ['二十五', '25'],
  ['一百零八', '108'],
  ['3千500', '3500'],
  ['1w8千', '18000'],
  ['三w五', '35000'],
  ['万二', '12000'],
  ['千五', '1500'],
  // writing
  ['壹万贰仟叁佰', '12300'],
  ['伍仟陆佰圆', '5600'],
  ['三点五万', '35000'],
  ['12,345.67', '12345.67'],
  ['二〇二三', '2023'],
  ['一百亿', '10000000000'],
  ['俩', '2'],
  ['仨', '3'],
  ['三千 五百', '3000 500'],
  // about
  ['两千七八', '~2750[2700,2800]'],
  ['一万二三', '~12500[12000,13000]'],
  ['三四十', '~35[30,40]'],
  ['二十五六', '~25.5[25,26]'],
  ['十几', '~15[11,19]'],
  ['三十多万', '~300000[300000,400000]'],
  ['十来万', '~100000'],
  ['万儿八千', '~9000[8000,10000]'],
  ['千儿八百', '~900[800,1000]'],
  ['3000多块', '~3000[3000,4000]'],
  ['2500多', '~2500[2500,2600]'],
  ['三千块左右', '~3000'],
  ['大概3000', '~3000'],
  ['将近四千', '~4000[,4000]'],
  ['快五千了', '~5000[,5000]'],
  ['至少三千', '~3000[3000,]'],
  ['少说也有三千', '~3000[3000,]'],
  ['挣不上两千', '~2000[,2000]'],
  ['两万几', '~20000[20000,30000]'],
  ['两千几百', '~2000[2100,2900]'],
  ['三万把块', '~30000'],
  ['廿三万', '230000'],
  ['三千以上', '~3000[3000,]'],
  ['最多五百', '~500[,500]'],
  ['上千块', '~1000'],
  // ranges
  ['三到五千', '~4000[3000,5000]'],
  ['3000-4000', '~3500[3000,4000]'],
  ['3-4000', '~3500[3000,4000]'],
  ['三、四千', '~3500[3000,4000]'],
  ['八九百到一千', '~900[800,1000]'],
  ['两到三千五', '~2750[2000,3500]'],
  // English
  ['three thousand five hundred', '3500'],
  ['2 thousand', '2000'],
  ['twenty-five', '25'],
  ['about 3k', '~3000'],
])('hears %s as %s', (said, value) => {
  expect(heard(said)).toBe(value);
});

test.each([
  '万一',
  '千万别',
  '一共',
  '一下',
  '一直',
  '第三',
  '高三',
  '星期三',
  '五一',
  '老三',
  '一家',
  '最近',
  '好几',
  '',
])('hears no number in %j', (said) => {
  expect(heard(said)).toBe('');
});

test.each([
  ['三千一个月', '3000 1'],
  ['两千五一天', '2500 1'],
  ['138-1234-5678', '138 1234 5678'],
  ['2023-05-01', '2023 5 1'],
])('does not run %s together', (said, values) => {
  expect(heard(said)).toBe(values);
});

test('几千 and its like are vague and must be asked', () => {
  for (const said of ['几千', '好几万', '几十万', '大几千', '数千'])
    expect(findNumerals(said).map(({ vague }) => vague)).toEqual([true]);
});

test('reads every whole number that nzh writes, in everyday and in banknote script', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99_999_999 }), (value) => {
      for (const said of [Nzh.cn.encodeS(value), Nzh.cn.encodeB(value)])
        expect(heard(`${said}元`), said).toBe(String(value));
    }),
  );
});

test('reads digits as they stand', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
      expect(heard(String(value))).toBe(String(value));
      expect(heard(value.toLocaleString('en-US'))).toBe(String(value));
    }),
  );
});
