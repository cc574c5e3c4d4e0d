import { expect, test } from 'vitest';
import { telegramRates } from '../pacing.ts';
import { createStaffLine, type StaffLine } from './staff-line.ts';
import type { Called } from './telegram-api.ts';

const fine: Called = { ok: true, result: null };
const moment = () => new Promise((resolve) => setImmediate(resolve));

/** A line by a clock of its own, which every pause moves on; notes what went when. */
function begin(answer: (name: string, at: number) => Called = () => fine, most?: number) {
  const went: { readonly name: string; readonly at: number }[] = [];
  let now = 0;
  const line = createStaffLine({
    call: async (name) => {
      await moment();
      const called = answer(name, now);
      if (called.ok) went.push({ name, at: now });
      return called;
    },
    now: () => now,
    pause: async (ms, signal) => {
      await moment();
      if (signal?.aborted !== true) now += Math.min(ms, 1000);
    },
    rates: telegramRates,
    ...(most === undefined ? {} : { most }),
  });
  return { line, went, now: () => now };
}

const many = (line: StaffLine, count: number, name = 'card') =>
  Promise.all(Array.from({ length: count }, (_, at) => line.call(2, `${name} ${at}`, {})));

test('never more than twenty calls a minute go to the group, and all of them go, in order', async () => {
  const { line, went } = begin();
  const outcomes = await many(line, 50);
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(went.map(({ name }) => name)).toEqual(Array.from({ length: 50 }, (_, at) => `card ${at}`));
  for (const { at } of went)
    expect(went.filter((one) => one.at >= at && one.at < at + 60_000).length).toBeLessThanOrEqual(
      20,
    );
  expect(went.at(-1)?.at).toBeLessThan(4 * 60_000);
});

test('urgent news overtakes what waits, and finds room though the minute is used up', async () => {
  const { line, went } = begin();
  const all = many(line, 30);
  while (went.length < 16) await moment();
  const at = went.at(-1)?.at ?? 0;
  await line.call(0, 'danger', {});
  expect(went[16]?.name).toBe('danger');
  expect((went[16]?.at ?? 0) - at).toBeLessThan(5000);
  await all;
  expect(went).toHaveLength(31);
});

test('what was begun is finished before something of its rank begins', async () => {
  const { line, went } = begin();
  const begun = line.call(2, 'topic', {}).then(() => line.call(1.5, 'its card', {}));
  await Promise.all([begun, many(line, 3, 'other')]);
  expect(went.map(({ name }) => name).slice(0, 2)).toEqual(['topic', 'its card']);
});

test('a group that asks to wait is left alone for so long, and nothing is lost', async () => {
  const refusals: number[] = [];
  const { line, went } = begin((_, at) => {
    if (refusals.length > 0 && at >= (refusals[0] ?? 0) + 5000) return fine;
    refusals.push(at);
    return { ok: false, failure: { kind: 'wait', ms: 5000 } };
  });
  await many(line, 3);
  expect(refusals).toHaveLength(1);
  expect(went.map(({ name }) => name)).toEqual(['card 0', 'card 1', 'card 2']);
});

test('where too many wait the least urgent are turned away with a time, each later than the last', async () => {
  const { line, went } = begin(() => fine, 4);
  const outcomes = many(line, 10);
  const urgent = line.call(0, 'danger', {});
  const away = (await outcomes).flatMap((one) => ('turnedAway' in one ? [one.turnedAway] : []));
  expect((await urgent).ok).toBe(true);
  expect(away.length).toBeGreaterThan(3);
  expect(new Set(away).size).toBe(away.length);
  expect(went).toHaveLength(11 - away.length);
});

test('a failure that is no wish to wait is handed back', async () => {
  const { line } = begin(() => ({
    ok: false,
    failure: { kind: 'never', reason: 'chat not found' },
  }));
  expect(await line.call(2, 'card', {})).toEqual({
    ok: false,
    failure: { kind: 'never', reason: 'chat not found' },
  });
});

test('a line that stops turns away all that wait, one that was refused at this moment among them', async () => {
  const { line, went } = begin((name) => {
    if (name !== 'card 3') return fine;
    line.stop();
    return { ok: false, failure: { kind: 'wait', ms: 5000 } };
  });
  const outcomes = await many(line, 40);
  expect(went).toHaveLength(3);
  expect(outcomes.filter((one) => 'turnedAway' in one)).toHaveLength(37);
  expect(await line.call(2, 'late', {})).toMatchObject({ ok: false });
});
