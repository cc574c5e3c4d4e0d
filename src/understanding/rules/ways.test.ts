import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../fields/word-files.ts';
import { readLexicon } from './lexicon.ts';
import { readWays, waysIn } from './ways.ts';

const way = (text: string): RegExp => waysIn(`said: ${text}`, 'test.txt')('said');

describe('a way of saying', () => {
  test.each([
    ['(我/俺)?(叫/是)@({han}{2-3})', '俺叫王秀英', '王秀英'],
    ['月薪<2>@({digit}+)', '月薪大概3000', '3000'],
    ['@name(老板!(娘))', '老板娘和老板', '老板'],
    ['i_am@([^，]{1-5}~),', 'i am ill, i am tired', ' ill'],
    ['(^/，)@([一-九零]+)\\(', '，一(', '一'],
  ])('%s takes out of %s: %s', (written, said, taken) => {
    expect(way(written).exec(said)?.[1]).toBe(taken);
  });

  test.each([
    ['a gap stays within its clause', '欠<4>工资', '欠我的工资', '欠，我工资'],
    ['a gap has no more than its number', '欠<2>工资', '欠我工资', '欠我三月工资'],
    ['what stands before may be asked for', '<!(姑)娘', '我娘', '姑娘'],
    ['what stands next may be asked for', '小学=(生/$)', '小学', '小学毕业'],
    ['signs stand for themselves behind a stroke', '有\\?|行.', '有?', '有'],
    ['a full stop is a full stop', '行.', '行.', '行了'],
    ['where it begins and ends', '^(就/只)*我$', '就只我', '就只我们'],
  ])('%s', (_, written, fits, not) => {
    expect(way(written).test(fits)).toBe(true);
    expect(way(written).test(not)).toBe(false);
  });

  test('names another of its file, and goes on in the next line', () => {
    const ways = waysIn('firm: 厂 | 公司\nin-firm: 在{firm}(上/\n  干)', 'test.txt');
    expect(ways('in-firm').test('在公司干')).toBe(true);
    expect(ways('in-firm').test('在公司')).toBe(false);
  });

  test.each([
    ['said', 'test.txt: line 1 is no "name: way | way"'],
    ['said: 一\nsaid: 二', 'line 2 has a name that stands above, "said"'],
    ['said: (一/二', '"said" cannot be made'],
    ['said: 一{one}', 'it has no "one"'],
    ['said: [一{one}]', '{one} is no kind of character'],
    ['said: 一]', '"]" is no way of saying'],
    ['other: 一', 'it has no "said"'],
  ])('%s is refused with its file and place', (text, fault) => {
    expect(() => waysIn(text, 'test.txt')('said')).toThrow(fault);
  });
});

const files = readdirSync(new URL('../lexicon/ways/', import.meta.url)).filter((name) =>
  name.endsWith('.txt'),
);

test.each(files)('every way of %s can be made', (file) => {
  const ways = readWays(file);
  for (const { text } of linesOf(readLexicon(`ways/${file}`)))
    expect(ways(text.slice(0, text.indexOf(':'))).source).not.toBe('');
});
