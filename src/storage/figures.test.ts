import { expect, onTestFinished, test } from 'vitest';
import { caseOf, caseTurn, said, testStore } from '../../test/storage/fixture.ts';
import type { Case } from '../cases/case.ts';

const opened = async () => {
  const made = await testStore({ now: () => 5_000 });
  onTestFinished(made.gone);
  return made.store;
};

const hour = 3_600_000;
const took = (minutes: number, late = false) => ({ at: 10 * hour, minutes, late });

test('cases are counted by when they came and went, and by service; complaints about the centre stand apart', async () => {
  const store = await opened();
  const all: readonly Partial<Case>[] = [
    { opened: 1 * hour },
    { opened: 2 * hour, state: 'closed', timing: { ended: 8 * hour } },
    { opened: 3 * hour, service: 'petition', kept: { never: [] } },
    { opened: 99 * hour },
  ];
  for (const [at, more] of all.entries())
    await store.commit(caseTurn(caseOf(`BF26-00000${at}`, `u${at}`, more), 0));
  const stretch = { from: 0, to: 50 * hour };
  const { came, ended, open, parts } = store.figures;
  expect(parts()).toEqual(['petition', 'relief', 'kept']);
  expect(parts().map((part) => came(part, stretch))).toEqual([0, 2, 1]);
  expect(parts().map((part) => ended(part, stretch))).toEqual([0, 1, 0]);
  expect(ended('relief', { from: 0, to: 8 * hour })).toBe(0);
  expect(open('kept', [50 * hour, 2 * hour, hour])).toEqual([0, 1, 0, 0]);
  expect(open('relief', [50 * hour, 2 * hour, hour])).toEqual([1, 0, 1, 0]);
});

test.each([
  [[7], 7, 7],
  [[1, 2], 1, 2],
  [[5, 1, 3], 3, 5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 5, 9],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], 6, 10],
])('of %j the middle is %i, and nine of ten were within %i', async (minutes, middle, ninth) => {
  const store = await opened();
  for (const [at, one] of minutes.entries()) {
    const timing = { answered: took(one), decided: took(one * 10, at === 0) };
    const made = caseOf(`BF26-0000${10 + at}`, `u${at}`, { timing });
    await store.commit(caseTurn(made, 0));
  }
  const stretch = { from: 0, to: 50 * hour };
  const n = minutes.length;
  const part = 'relief';
  const { answered, decided } = store.figures;
  expect(answered(part, stretch)).toEqual({ part, n, late: 0, middle, ninth });
  expect(decided(part, stretch)).toEqual({
    part,
    n,
    late: 1,
    middle: middle * 10,
    ninth: ninth * 10,
  });
  expect(answered('housing', stretch)).toBeNull();
});

test('what open cases wait on follows the case', async () => {
  const store = await opened();
  const one = caseOf('BF26-000001', 'u1');
  await store.commit(caseTurn(one, 0));
  const waits = () => store.figures.waiting('relief').map((row) => [row.waits, row.owner, row.n]);
  expect(waits()).toEqual([['nobody', '', 1]]);
  const owner = { id: 's1', name: '李敏' };
  await store.commit(caseTurn({ ...one, owner, version: 2 }, 1));
  expect(waits()).toEqual([['staff', 's1', 1]]);
  const request = { id: 'r', want: { kind: 'words', text: '住哪儿' }, at: 1, by: '李敏' } as const;
  await store.commit(caseTurn({ ...one, owner, requests: [request], version: 3 }, 2));
  expect(waits()).toEqual([['worker', 's1', 1]]);
  await store.commit(caseTurn({ ...one, owner, state: 'closed', version: 4 }, 3));
  expect(waits()).toEqual([]);
});

test('what is counted day by day adds up, and is sealed', async () => {
  const store = await opened();
  const cause = (day: string, of: string, by: 1 | -1 = 1) =>
    ({ day, what: 'cause', of, by }) as const;
  const one = caseOf('BF26-000001', 'u1');
  const turn = caseTurn(one, 0);
  await store.commit({
    ...turn,
    tallies: [cause('2026-11-02', 'illness'), cause('2026-11-03', 'job_loss')],
  });
  const again = caseTurn({ ...one, version: 2 }, 1);
  await store.commit({
    ...again,
    tallies: [cause('2026-11-02', 'illness', -1), cause('2026-11-02', 'accident')],
  });
  expect(store.figures.tallies({ from: '2026-11-01', to: '2026-11-02' })).toEqual({
    'cause.illness': 0,
    'cause.accident': 1,
  });
  expect(store.figures.tallies({ from: '2026-11-01', to: '2026-11-30' })).toMatchObject({
    'cause.job_loss': 1,
  });
});

test('a channel says when it last brought something, and what still waits to go', async () => {
  const store = await opened();
  await store.receive(said('a', 7));
  await store.receive(said('a', 3));
  expect(store.figures.channels()).toEqual([
    { channel: 'console', came: 7, went: null, waiting: 0, dead: 0 },
  ]);
});
