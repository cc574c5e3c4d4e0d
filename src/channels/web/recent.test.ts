import { expect, test } from 'vitest';
import { createRecent } from './recent.ts';

test('an acknowledged line is shown until the history has it, once, and not for ever', () => {
  let now = 0;
  const recent = createRecent(() => now);
  const line = (id: string) => ({ id, at: now, who: 'worker', text: id }) as const;
  recent.add('c', line('a'));
  recent.add('c', line('b'));
  const shown = (had: string[]) => recent.after('c', had.map(line)).map(({ id }) => id);
  expect(shown([])).toEqual(['a', 'b']);
  expect(shown(['a'])).toEqual(['a', 'b']);
  expect(shown(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  expect(recent.after('other', [])).toEqual([]);
  now = 60_000;
  expect(shown([])).toEqual([]);
});
