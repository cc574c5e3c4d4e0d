import { expect, test } from 'vitest';
import { forgetMessages } from '../../fields/remembered.ts';
import { createLeftBefore } from './left-before.ts';
import { tokenise } from './tokenise.ts';

const day = 24 * 3_600_000;

/** Sends texts one after another in one talk, some time apart. */
function talk(texts: readonly string[], apart = 0, between = (): void => undefined): string {
  let now = 0;
  const before = createLeftBefore(() => now);
  return texts
    .map((text) => {
      const { names, before: left } = before.of('web:1');
      const hints = { known: names, asked: false, ...(left === undefined ? {} : { before: left }) };
      const said = tokenise(text, hints);
      before.sent('web:1', said);
      now += apart;
      between();
      return said.text;
    })
    .join(' / ');
}

test('pieces of a number over several messages of a talk count together, for a day', () => {
  const pieces = ['先记135', '再记6620', '完了7719'];
  expect(talk(pieces)).toBe('先记135 / 再记<NUMBER_1> / 完了<NUMBER_1>');
  expect(talk(pieces, day)).toBe(pieces.join(' / '));
});

test('a name that was heard stays a name, the given name alone too', () => {
  expect(talk(['我叫史玉珠，来问工资', '玉珠她爸也在厂里'])).toBe(
    '我叫<NAME_1>，来问工资 / <NAME_1>她爸也在厂里',
  );
});

test('where messages are forgotten names are gone, and the count stays', () => {
  expect(talk(['先记135', '再记6620'], 0, forgetMessages)).toBe('先记135 / 再记<NUMBER_1>');
  const before = createLeftBefore(() => 0);
  before.sent('web:1', tokenise('我叫史玉珠'));
  forgetMessages();
  expect(before.of('web:1').names).toEqual([]);
});
