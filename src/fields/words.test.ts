import { expect, test } from 'vitest';
import { listsIn } from './word-files.ts';
import { readWords } from './words.ts';

test.each([
  ['a line without a colon', '# words\nfar 远 近', 'line 2 has no colon behind a name'],
  ['a line without a name', ': 远 近', 'line 1 has no name before its colon'],
  ['a line without words', 'far: 远\n\nnear:\n', 'line 3 has no words behind "near:"'],
  ['a bracket that is not closed', 'far: 远[远方 近', 'line 1 holds "远[远方", which is no word'],
])('%s is refused in one line with file and line', (_, text, fault) => {
  expect(() => listsIn(text, 'src/far.txt')).toThrow(`Cannot read src/far.txt: ${fault}`);
});

test('comments say nothing, an indented line goes on, an underscore is a space', () => {
  const lists = listsIn('# all\nfar: 远 # not 近\n  far_away\nnear: 近[远近]', 'a');
  expect(lists.map(({ name, at, words }) => ({ name, at, words }))).toEqual([
    {
      name: 'far',
      at: 2,
      words: [
        { text: '远', except: [] },
        { text: 'far away', except: [] },
      ],
    },
    { name: 'near', at: 4, words: [{ text: '近', except: ['远近'] }] },
  ]);
});

test('an underscore is a space in the longer strings of a word, too', () => {
  expect(listsIn('burns: fire[fire_exit,fire_door]', 'a')[0]?.words).toEqual([
    { text: 'fire', except: ['fire exit', 'fire door'] },
  ]);
});

test('a pattern takes its words from the file: any word, or its characters within a class', () => {
  const { fit } = readWords('numbers.txt');
  expect(fit.u`^{slightly-behind}$`.test('出头')).toBe(true);
  expect(fit.u`^{slightly-behind}$`.test('出头了')).toBe(false);
  expect(fit.u`^[\d{{little-after}}]+${'x'}$`.test('差1x')).toBe(true);
});

test('a word is not heard inside its longer strings', () => {
  const near = readWords('numbers.txt').fit.u`{around-before}`;
  expect(near.exec('约三千')?.[0]).toBe('约');
  expect(near.test('预约三千')).toBe(false);
});

test('a list that is not there is refused by its name and its file', () => {
  expect(() => readWords('numbers.txt').any('nowhere')).toThrow(
    'Cannot read src/fields/words/numbers.txt: it has no list "nowhere"',
  );
});

test('lists of one name with a value behind a dot are one list, and tell what each word stands for', () => {
  const { fit, values } = readWords('dates.txt');
  expect(values('relative-year').get('前年')).toBe('-2');
  expect(fit.u`^{relative-year}$`.test('大前年')).toBe(true);
});

test('a word of several characters is refused where only single ones fit', () => {
  const { part } = readWords('numbers.txt');
  expect(() => part`[{{least-before}}]`).toThrow(
    /^Cannot read src\/fields\/words\/numbers\.txt: "[^"]+" in "least-before" is longer/u,
  );
});
