import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  caseOf,
  entryOf,
  type TestStore,
  testStore,
  turnOf,
} from '../../../test/storage/fixture.ts';
import type { Called } from '../../http/outward.ts';
import type { CaseState } from '../../messages/case-act.ts';
import type { Centre } from '../../messages/centre.ts';
import { eventTypes } from '../../messages/grant.ts';
import type { Hook } from '../../storage/api/api-store.ts';
import type { OpenStore } from '../../storage/open-store.ts';
import { createHookDelivery } from './deliver-hooks.ts';
import { newSecret, rotated, signed } from './sign.ts';

// Days of tries are written down one by one: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let house: TestStore;
let now = 0;
beforeEach(async () => {
  now = Date.parse('2026-11-23T09:00:00+08:00');
  house = await testStore({ now: () => now });
});
afterEach(() => house.gone());

const hour = 3_600_000;
const centre = { duty: [] } as unknown as Centre;
const log = { warn: () => undefined, error: () => undefined };

const hookOf = (more: Partial<Hook> = {}): Hook => ({
  id: 'h1',
  name: '市平台',
  url: 'https://city.example.org/in',
  events: [...eventTypes],
  grant: { services: ['relief'], few: [], by: 's-lei' },
  token: null,
  secrets: [{ secret: newSecret(), until: null }],
  maker: '雷主任',
  made: 1,
  ...more,
});

type Heard = { readonly id: string; readonly case: string; readonly type: string };

/** Somebody outside, with what he answers at that moment. */
function consumer(answer: () => Called | Promise<Called>) {
  const heard: Heard[] = [];
  let calls = 0;
  return {
    heard,
    calls: () => calls,
    post: async (_: string, message: { readonly headers: object; readonly body: string }) => {
      calls += 1;
      const called = await answer();
      if ('status' in called && called.status < 300) {
        const { type, data } = JSON.parse(message.body) as { type: string; data: { case: string } };
        const id = (message.headers as { 'webhook-id': string })['webhook-id'];
        heard.push({ id, case: data.case, type });
      }
      return called;
    },
  };
}

const deliveryTo = (store: OpenStore, post: ReturnType<typeof consumer>['post']) =>
  createHookDelivery({ store, centre, now: () => now, post, log, manual: true });

const way: readonly CaseState[] = ['checking', 'accepted', 'approval', 'filed', 'closed'];

/** Moves a case one step on; it opens with the first. */
async function step(store: OpenStore, number: string): Promise<void> {
  const before = store.loadCase(number);
  const version = before?.version ?? 0;
  const state = version === 0 ? 'submitted' : (way[version - 1] ?? 'closed');
  const deed =
    version === 0 ? ({ kind: 'submit' } as never) : ({ kind: 'advance', to: state } as const);
  const entry = entryOf(`${number}-${version}`, deed, { state });
  const after = { ...caseOf(number, number), state, draft: number, version: version + 1 };
  await store.commit(turnOf({ cases: [{ case: after, version, history: [entry], lookup: [] }] }));
}

const numberOf = (n: number): string => `BF26-${String(n).padStart(6, '0')}`;
/** Events of one whole way: handed in, four steps, filed as a decision, the end. */
const wholeWay = [
  'case.submitted',
  'case.stage_changed',
  'case.stage_changed',
  'case.stage_changed',
  'case.stage_changed',
  'case.decided',
  'case.stage_changed',
  'case.closed',
];

/** What was heard of each case, what came again left out. */
function heardOf(heard: readonly Heard[], number: string): readonly string[] {
  const own = heard.filter((one) => one.case === number);
  return [...new Map(own.map((one) => [one.id, one.type])).values()];
}

/** Lets time go on from one try to the next. */
async function until(
  end: number,
  { store, delivery }: { store: OpenStore; delivery: ReturnType<typeof deliveryTo> },
): Promise<void> {
  await delivery.settle();
  for (;;) {
    const next = store.hooks.nextAt(now);
    if (next === null || next > end) break;
    now = Math.max(next, now + 1);
    await delivery.settle();
  }
  now = end;
  await delivery.settle();
}

test('who is out of reach for three days hears everything afterwards, in the order of each case', async () => {
  const { store } = house;
  await store.hooks.put(hookOf());
  let down = true;
  const outside = consumer(() => (down ? { fault: 'econnrefused' } : { status: 204 }));
  const delivery = deliveryTo(store, outside.post);
  const start = now;
  for (let round = 0; round < 6; round += 1) {
    for (let n = 1; n <= 20; n += 1) await step(store, numberOf(n));
    await until(start + (round + 1) * 12 * hour, { store, delivery });
  }
  expect(outside.heard).toEqual([]);
  expect(store.hooks.byId('h1')).toMatchObject({ state: 'on', fault: 'econnrefused' });
  // One event at a time asks whether he is back, and not each of the hundred that wait.
  expect(outside.calls()).toBeLessThan(150);
  down = false;
  await until(now + hour, { store, delivery });
  for (let n = 1; n <= 20; n += 1)
    expect(heardOf(outside.heard, numberOf(n)), numberOf(n)).toEqual(wholeWay);
  expect(store.hooks.waiting('h1').count).toBe(0);
  expect(store.hooks.byId('h1')).toMatchObject({ fails: 0, since: null, fault: null });
  await delivery.stop();
});

test('events that fail together are one failure: an address is not put off the longer the more waits for it', async () => {
  const { store } = house;
  await store.hooks.put(hookOf());
  const outside = consumer(() => ({ fault: 'econnrefused' }));
  for (let n = 1; n <= 30; n += 1) await step(store, numberOf(n));
  const delivery = deliveryTo(store, outside.post);
  await delivery.settle();
  const { fails = 0, due = 0 } = store.hooks.byId('h1') ?? {};
  expect(fails).toBeLessThan(8);
  expect(due - now).toBeLessThan(60_000);
  await delivery.stop();
});

test('who stays away longer is paused and loses nothing: once somebody resumes, all of it comes', async () => {
  const { store } = house;
  await store.hooks.put(hookOf());
  let down = true;
  const outside = consumer(() => (down ? { status: 503 } : { status: 200 }));
  const delivery = deliveryTo(store, outside.post);
  await step(store, numberOf(1));
  await until(now + 80 * hour, { store, delivery });
  expect(store.hooks.byId('h1')).toMatchObject({ state: 'paused', fault: '503' });
  const calls = outside.calls();
  for (let n = 0; n < 5; n += 1) await step(store, numberOf(1));
  await until(now + 100 * hour, { store, delivery });
  expect(outside.calls()).toBe(calls);
  down = false;
  await store.hooks.resume('h1');
  await delivery.settle();
  expect(heardOf(outside.heard, numberOf(1))).toEqual(wholeWay);
  await delivery.stop();
});

test('an event that is never taken holds its own case alone, is not tried for ever, and is tried again on a resume', async () => {
  const { store } = house;
  await store.hooks.put(hookOf());
  let bad = true;
  const outside = consumer(() => ({ status: 200 }));
  const post: typeof outside.post = async (url, message) => {
    if (bad && message.body.includes(numberOf(1))) return { status: 400 };
    return outside.post(url, message);
  };
  const delivery = deliveryTo(store, post);
  await step(store, numberOf(1));
  await step(store, numberOf(1));
  for (let round = 0; round < 100; round += 1) {
    await step(store, numberOf(round + 2));
    await until(now + hour, { store, delivery });
  }
  expect(store.hooks.byId('h1')?.state).toBe('on');
  expect(heardOf(outside.heard, numberOf(101))).toEqual(['case.submitted']);
  expect(store.hooks.waiting('h1')).toMatchObject({ count: 2, held: 1 });
  bad = false;
  await store.hooks.resume('h1');
  await delivery.settle();
  expect(heardOf(outside.heard, numberOf(1))).toEqual(wholeWay.slice(0, 2));
  await delivery.stop();
});

test('whatever the other side answers, and whenever, each case is heard in its order and nothing is lost', async () => {
  const answers = fc.constantFrom<Called>(
    { status: 200 },
    { status: 204 },
    { status: 302 },
    { status: 404 },
    { status: 500 },
    { fault: 'timeout' },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(answers, { maxLength: 60 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 24 }),
      async (given, steps) => {
        const own = await testStore({ now: () => now });
        await own.store.hooks.put(hookOf());
        const left = [...given];
        const outside = consumer(() => left.shift() ?? { status: 200 });
        const delivery = deliveryTo(own.store, outside.post);
        for (const [at, n] of steps.entries()) {
          await step(own.store, numberOf(n));
          if (at % 5 === 0) await until(now + hour / 60, { store: own.store, delivery });
        }
        await until(now + 70 * hour, { store: own.store, delivery });
        const count = (n: number) => steps.filter((one) => one === n).length;
        for (const n of [1, 2, 3, 4]) {
          const wanted = wholeWay.slice(0, [0, 1, 2, 3, 4, 6][Math.min(count(n), 6)] ?? 8);
          expect(heardOf(outside.heard, numberOf(n))).toEqual(wanted);
        }
        await delivery.stop();
        await own.gone();
      },
    ),
    { numRuns: 25 },
  );
});

test('what arrived but was not marked before a kill comes again under the same id', async () => {
  await house.store.hooks.put(hookOf());
  await step(house.store, numberOf(1));
  const outside = consumer(() => ({ status: 200 }));
  const cut = {
    ...house.store,
    hooks: { ...house.store.hooks, mark: () => new Promise<never>(() => undefined) },
  };
  const first = createHookDelivery({
    store: cut,
    centre,
    now: () => now,
    post: outside.post,
    log,
    manual: true,
  });
  first.wake();
  await expect.poll(() => outside.heard.length).toBe(1);
  const store = await house.again();
  const delivery = deliveryTo(store, outside.post);
  await delivery.settle();
  expect(outside.heard.map(({ id }) => id)).toEqual(Array(2).fill('evt_BF26-000001_1_submitted'));
  expect(store.hooks.waiting('h1').count).toBe(0);
  await delivery.stop();
});

test('a case that may no longer be told of when its event is due is not told of', async () => {
  const { store } = house;
  const staff = { id: 's-fang', login: 'fang', name: '方静', roles: ['women'], active: true };
  await store.staff.save(staff);
  const grant = { services: ['women_rights'], few: ['women_rights'], by: 's-fang' };
  await store.hooks.put(hookOf({ grant }));
  const outside = consumer(() => ({ status: 200 }));
  const delivery = deliveryTo(store, outside.post);
  const open = async (n: number) =>
    store.commit(
      turnOf({
        cases: [
          {
            case: caseOf(numberOf(n), 'u1', {
              service: 'women_rights',
              draft: `d${n}`,
              version: 1,
            }),
            version: 0,
            history: [entryOf(`e${n}`, { kind: 'submit' } as never)],
            lookup: [],
          },
        ],
      }),
    );
  await open(1);
  await delivery.settle();
  expect(outside.heard).toHaveLength(1);
  await store.staff.save({ ...staff, active: false });
  await open(2);
  await delivery.settle();
  expect(outside.heard).toHaveLength(1);
  expect(store.hooks.waiting('h1').count).toBe(0);
  await delivery.stop();
});

test('an address of a token that is over, or that says it is gone, is paused', async () => {
  const { store } = house;
  await store.tokens.make({
    id: 't1',
    name: 'x',
    scopes: ['webhooks:manage'],
    grant: hookOf().grant,
    last: '2026-11-23',
    maker: 'x',
    made: 1,
  });
  await store.hooks.put(hookOf({ token: 't1' }));
  await store.hooks.put(hookOf({ id: 'h2' }));
  const outside = consumer(() => ({ status: 410 }));
  const delivery = deliveryTo(store, outside.post);
  now += 24 * hour;
  await step(store, numberOf(1));
  await delivery.settle();
  expect(outside.calls()).toBe(1);
  expect(store.hooks.byId('h1')).toMatchObject({ state: 'paused', fault: 'token' });
  expect(store.hooks.byId('h2')).toMatchObject({ state: 'paused', fault: '410' });
  await delivery.stop();
});

test('a message is signed as Standard Webhooks has it, by the old secret too for a day', () => {
  const at = Date.now();
  const old = newSecret();
  const secrets = rotated([{ secret: old, until: null }], at);
  const body = '{"type":"case.noted"}';
  const both = signed({ id: 'evt_1', body }, secrets, at);
  for (const secret of [old, secrets[0]?.secret ?? ''])
    expect(new Webhook(secret).verify(body, both)).toEqual({ type: 'case.noted' });
  expect(() => new Webhook(old).verify(`${body} `, both)).toThrow();
  const later = signed({ id: 'evt_1', body }, secrets, at + 86_400_001);
  expect(later['webhook-signature']?.split(' ')).toHaveLength(1);
});
