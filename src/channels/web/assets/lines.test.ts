import fc from 'fast-check';
import { expect, test } from 'vitest';

const { withLine, withOwn } = await import('./lines.js' as string);

type Line = { readonly id: string; readonly at: number; readonly local?: boolean };
const ids = (lines: readonly Line[]) => lines.map(({ id }) => id);

test('lines that come in any order stand in the order in which they were said, each once', () => {
  const lines = fc.uniqueArray(fc.record({ id: fc.uuid(), at: fc.nat() }), {
    selector: ({ at }) => at,
  });
  fc.assert(
    fc.property(lines, (said) => {
      const twice = [...said, ...said.toReversed()];
      const drawn = twice.reduce((all: Line[], line) => withLine(all, line), []);
      expect(ids(drawn)).toEqual(ids(said.toSorted((a, b) => a.at - b.at)));
    }),
  );
});

test('a reply that overtakes the message it answers stands below it in the end', () => {
  const early = withLine([], { id: 'reply', at: 2 });
  expect(ids(withLine(early, { id: 'said', at: 1 }))).toEqual(['said', 'reply']);
});

test('an own line stays at its place although the clock of the phone is wrong', () => {
  const own = withOwn([{ id: 'a', at: 100 }], { id: 'b', at: 5 });
  const after = withLine(own, { id: 'c', at: 101 });
  expect(ids(after)).toEqual(['a', 'b', 'c']);
  expect(ids(withOwn(after, { id: 'b', at: 5 }))).toEqual(['a', 'b', 'c']);
});
