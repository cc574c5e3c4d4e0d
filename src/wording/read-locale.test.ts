import { expect, test } from 'vitest';
import { emptyLocale, takeFile } from './read-locale.ts';

const text = `# a remark
one = first
    .also = first too

-term = a term
two = second, { one }
`;

test('a message is read when it is asked for, and once; ids stand in the order of the file', () => {
  const locale = emptyLocale();
  expect(takeFile(locale, text)).toBeNull();
  expect(locale._messages.size).toBe(0);
  expect(locale._messages.get('two')?.id).toBe('two');
  expect(locale._messages.size).toBe(1);
  expect(locale._messages.get('two')).toBe(locale._messages.get('two'));
  expect(locale._messages.get('one')?.attributes).toEqual({ also: 'first too' });
  expect(locale._messages.ids()).toEqual(['one', 'two']);
  expect(locale._terms.get('-term')?.value).toBe('a term');
  expect([locale._messages.has('three'), locale._messages.get('three')]).toEqual([
    false,
    undefined,
  ]);
});

test('an id that stands twice is named, in whichever file', () => {
  const locale = emptyLocale();
  expect(takeFile(locale, 'one = a\none = b\n')).toBe('one');
  expect(takeFile(locale, 'one = c\n')).toBe('one');
});
