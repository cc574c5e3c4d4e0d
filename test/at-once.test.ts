import { expect, onTestFinished, test } from 'vitest';
import type { Incoming } from '../src/messages/incoming.ts';
import type { Store } from '../src/storage/store.ts';
import { turnsOn } from './chaos/repeat.ts';
import { testStore } from './storage/fixture.ts';

const event = (n: number, text = '你好', chat = 'w1'): Incoming => ({
  id: `${chat}-${n}`,
  from: { channel: 'random', chat },
  at: n,
  body: { kind: 'text', text },
});
const talk = { kind: 'conversation', id: 'random:w1' } as const;

/** Turns over a real store, whose commits are counted. */
async function stage(options?: { readonly storeFirst: boolean }) {
  const steps: string[] = [];
  const { store, gone } = await testStore({ at: (step) => steps.push(step) });
  const inUse: { -readonly [part in keyof Store]: Store[part] } = { ...store };
  const turns = await turnsOn(inUse, options);
  onTestFinished(async () => {
    await turns.stop();
    await gone();
  });
  const commits = () => steps.filter((step) => step === 'commit:committed').length;
  return { store, inUse, turns, commits, steps };
}

test('a message and its turn share one commit, and it is acknowledged after that', async () => {
  const { store, turns, commits, steps } = await stage();
  const before = commits();
  await turns.receive(event(1));
  expect(commits()).toBe(before + 1);
  expect(steps).not.toContain('receive:before');
  expect(store.loadSession(talk.id).session.turn).toBe(1);
});

test('where a model is asked, the message is stored and acknowledged before it is understood', async () => {
  const { store, turns, steps } = await stage({ storeFirst: true });
  await turns.receive(event(1));
  expect(steps).toContain('receive:committed');
  await turns.settle();
  expect(store.loadSession(talk.id).session.turn).toBe(1);
});

test('the same message again, at once or later, changes nothing', async () => {
  const { store, turns } = await stage();
  await Promise.all([1, 2, 3].map(() => turns.receive(event(1))));
  await turns.receive(event(1));
  await turns.settle();
  expect(store.loadSession(talk.id).session.turn).toBe(1);
  expect(store.desk.quarantined()).toEqual([]);
});

test('messages that come together are handled in the order they came', async () => {
  const { store, turns } = await stage();
  const said = ['你好', '我想找工作', '同意', '帮助'];
  await Promise.all(said.map((text, n) => turns.receive(event(n, text))));
  await turns.settle();
  const heard = store.desk.transcript(talk.id).flatMap(({ who, body }) => {
    const text = body.kind === 'incoming' && body.incoming.kind === 'text';
    return who === 'worker' && text ? [(body.incoming as { text: string }).text] : [];
  });
  expect(heard).toEqual(said);
});

test('a message whose turn fails is stored before it is acknowledged, set aside, and the next is handled', async () => {
  const { store, inUse, turns } = await stage();
  const { loadSession } = store;
  let broken = true;
  inUse.loadSession = (id) => {
    if (broken) throw new Error('no session today');
    return loadSession(id);
  };
  await turns.receive(event(1));
  broken = false;
  await turns.settle();
  await turns.receive(event(2));
  expect(store.loadSession(talk.id).session.turn).toBeGreaterThan(0);
});

test('a message that the storage cannot take is not acknowledged', async () => {
  const { inUse, turns } = await stage();
  const full = async () => {
    throw new Error('disk full');
  };
  inUse.commit = full;
  inUse.receive = full;
  await expect(turns.receive(event(1))).rejects.toThrow('disk full');
});
