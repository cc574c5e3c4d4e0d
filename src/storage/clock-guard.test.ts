import { expect, onTestFinished, test } from 'vitest';
import {
  draftOf,
  lineOf,
  sessionWith,
  talkOf,
  talkTurn,
  testStore,
  turnOf,
} from '../../test/storage/fixture.ts';
import { clockAtStart } from './clock-guard.ts';
import type { HouseTrouble } from './health.ts';

const day = 86_400_000;
const noon = Date.parse('2026-11-29T12:00:00+08:00');

/** A house whose clock can be set and whose steady time goes on by itself. */
const house = async () => {
  const clock = { wall: noon, steady: 5_000 };
  const told: HouseTrouble[] = [];
  const goOn = (ms: number) => {
    clock.wall += ms;
    clock.steady += ms;
  };
  const made = await testStore({
    now: () => clock.wall,
    steady: () => clock.steady,
    trouble: (one) => told.push(one),
  });
  onTestFinished(made.gone);
  const { store } = made;
  const draft = draftOf('d1');
  const owner = talkOf('u1');
  await store.commit({
    ...turnOf({
      conversation: talkTurn(store, 'u1', {
        session: sessionWith({ drafts: [draft], lastAt: noon }),
        lines: [lineOf('很久以前说的', null, noon)],
      }),
    }),
    timers: [
      {
        set: true,
        owner,
        name: 'expire:d1',
        at: noon + 30 * day,
        payload: { kind: 'timer', timer: { kind: 'expire', draft: 'd1' } },
      },
      {
        set: true,
        owner,
        name: 'heard',
        at: noon + day,
        payload: { kind: 'timer', timer: { kind: 'expire_heard' } },
      },
      {
        set: true,
        owner,
        name: 'remind:d1',
        at: noon + day,
        payload: { kind: 'timer', timer: { kind: 'remind', draft: 'd1' } },
      },
    ],
  });
  const waiting = (open = store) => open.next(owner)?.payload;
  /** Fires what is due and takes it out, by kinds. */
  const fired = async (open = store): Promise<readonly string[]> => {
    await open.timers.fire(clock.wall);
    const kinds: string[] = [];
    for (let row = open.next(owner); row !== null; row = open.next(owner)) {
      if (row.payload.kind === 'timer') kinds.push(row.payload.timer.kind);
      await open.commit(turnOf({ row: row.seq }));
    }
    return kinds;
  };
  const swept = async (open = store) => {
    await open.sweep(clock.wall, { transcript: 180 });
    return open.desk.transcript('console:u1').length === 0;
  };
  return { ...made, clock, goOn, told, fired, swept, waiting };
};

test('time that goes on as it should is trusted, for years', async () => {
  const { goOn, fired, swept, store, told } = await house();
  for (let step = 0; step < 200; step += 1) {
    goOn(day);
    store.health.troubles();
  }
  expect(await fired()).toEqual(['expire_heard', 'remind', 'expire']);
  expect(await swept()).toBe(true);
  expect(told).toEqual([]);
});

test.each([
  ['forward', 400 * day],
  ['forward by little over a day', 1.1 * day],
  ['back', -400 * day],
])('a clock that jumps %s while it runs destroys nothing, and says so', async (_, jump) => {
  const { clock, fired, swept, store, told } = await house();
  clock.wall += jump;
  const kinds = await fired();
  expect(kinds).not.toContain('expire');
  expect(kinds).not.toContain('expire_heard');
  expect(await swept()).toBe(false);
  expect(store.timers.nextAt()).toBe(kinds.includes('remind') ? null : noon + day);
  expect(store.health.troubles().map(({ kind }) => kind)).toEqual(['clock']);
  expect(told.map(({ kind }) => kind)).toEqual(['clock']);
});

test('small steps that come to more than a day are a jump too', async () => {
  const { clock, store } = await house();
  for (let step = 0; step < 5; step += 1) {
    clock.wall += day / 4;
    store.health.troubles();
  }
  expect(store.health.troubles()).toHaveLength(1);
});

test('an hour more or less, as a clock is set right, is none', async () => {
  const { clock, store } = await house();
  clock.wall += 3_600_000;
  expect(store.health.troubles()).toEqual([]);
  clock.wall -= 2 * 3_600_000;
  expect(store.health.troubles()).toEqual([]);
});

test('a person who says that the clock is right lets it go on, after a start too', async () => {
  const { clock, fired, swept, again, store } = await house();
  clock.wall += 400 * day;
  expect(await fired()).toEqual(['remind']);
  await store.health.confirmClock();
  expect(await fired()).toEqual(['expire_heard', 'expire']);
  expect(await swept()).toBe(true);
  expect((await again()).health.troubles()).toEqual([]);
});

test('a start with another year destroys nothing, a restart at once neither, one a day later does', async () => {
  const { clock, goOn, fired, swept, again } = await house();
  clock.wall += 400 * day;
  expect(await fired(await again())).toEqual(['remind']);
  goOn(3_600_000);
  const second = await again();
  expect([await fired(second), await swept(second)]).toEqual([[], false]);
  // It runs on for days: the same wrong clock proves nothing.
  for (let hours = 0; hours < 30; hours += 1) {
    goOn(3_600_000);
    second.health.troubles();
  }
  await Promise.resolve();
  expect(await fired(second)).toEqual([]);
  const third = await again();
  expect(await fired(third)).toEqual(['expire_heard', 'expire']);
  expect(await swept(third)).toBe(true);
});

test.each([
  ['never started before', null, noon, undefined],
  ['shut for a night', { seen: noon }, noon + 0.7 * day, undefined],
  ['shut for a week', { seen: noon }, noon + 7 * day, { at: noon + 7 * day, from: noon }],
  ['set back', { seen: noon }, noon - 2 * day, { at: noon - 2 * day, from: noon }],
  [
    'back where it was',
    { seen: noon + 400 * day, doubt: { at: noon + 400 * day, from: noon } },
    noon + 3_600_000,
    undefined,
  ],
  [
    'jumped once more',
    { seen: noon + 7 * day, doubt: { at: noon + 7 * day, from: noon } },
    noon + 99 * day,
    { at: noon + 99 * day, from: noon },
  ],
  [
    'the next morning',
    { seen: noon + 7.4 * day, doubt: { at: noon + 7 * day, from: noon } },
    noon + 7.9 * day,
    undefined,
  ],
])('a start: %s', (_, before, now, doubt) => {
  expect(clockAtStart(before, now).doubt).toEqual(doubt);
});
