import { expect, onTestFinished, test } from 'vitest';
import {
  draftOf,
  lineOf,
  sessionWith,
  talkTurn,
  testStore,
  turnOf,
} from '../../test/storage/fixture.ts';
import type { TranscriptLine } from './store.ts';

/** A conversation of so many turns, a line each. */
async function talk(turns: number) {
  const { store, gone } = await testStore();
  onTestFinished(gone);
  const session = sessionWith({ drafts: [draftOf('d1')] });
  for (let n = 1; n <= turns; n += 1)
    await store.commit(
      turnOf({ conversation: talkTurn(store, 'u1', { session, lines: [lineOf(`m${n}`)] }) }),
    );
  return store;
}

const wordsOf = ({ body }: TranscriptLine): string =>
  body.kind === 'incoming' && body.incoming.kind === 'text' ? body.incoming.text : '';
const ids = (lines: readonly TranscriptLine[]) => lines.map(wordsOf);

test.each([20, 900])(
  'of %i turns no more are read than are wanted, and they stand in their order',
  async (turns) => {
    const store = await talk(turns);
    const seen: number[] = [];
    const lines = store.desk.newestLines('console:u1', (some) => {
      seen.push(some.length);
      return some.length > 0;
    });
    expect(seen).toEqual([20]);
    expect(ids(lines)).toEqual(Array.from({ length: 20 }, (_, index) => `m${turns - 19 + index}`));
  },
);

test('where the newest do not do, more are read, and at last all', async () => {
  const store = await talk(300);
  const seen: number[] = [];
  const lines = store.desk.newestLines('console:u1', (some) => {
    seen.push(some.length);
    return some.some((line) => wordsOf(line) === 'm1');
  });
  expect(seen).toEqual([20, 200]);
  expect(ids(lines)).toEqual(ids(store.desk.transcript('console:u1')));
});

test('a conversation that has none gives none', async () => {
  const store = await talk(1);
  expect(store.desk.newestLines('console:u2', (some) => some.length > 0)).toEqual([]);
});
