import { expect, test } from 'vitest';
import { createSignInWatch } from './sign-in.ts';
import { type SignIn, wechatTiming } from './wechat-options.ts';

function begin(fails = 0) {
  const waits: { readonly ms: number; readonly over: () => void }[] = [];
  const states: SignIn[] = [];
  let restarts = 0;
  const stopper = new AbortController();
  const watch = createSignInWatch({
    restart: async () => {
      restarts += 1;
      if (restarts <= fails) throw new Error('no');
    },
    tell: (state) => void states.push(state),
    timing: wechatTiming,
    pause: (ms) => new Promise((resolve) => waits.push({ ms, over: resolve })),
    log: () => undefined,
    stopping: stopper.signal,
  });
  const pass = async () => {
    waits.shift()?.over();
    for (let round = 0; round < 10; round += 1) await Promise.resolve();
  };
  return { watch, states, waits, pass, stopper, restarts: () => restarts };
}

test('who is signed out is started anew, with longer and longer waits, until he is in', async () => {
  const { watch, waits, pass, restarts, states } = begin(1);
  watch.login();
  watch.logout();
  expect(waits.map(({ ms }) => ms)).toEqual([10_000]);
  await pass();
  expect(waits.map(({ ms }) => ms)).toEqual([20_000]);
  await pass();
  expect(restarts()).toBe(2);
  watch.login();
  await pass();
  expect(restarts()).toBe(2);
  expect(states.map(({ kind }) => kind)).toEqual(['in', 'out', 'in']);
});

test('while a code waits to be scanned nothing is started anew', async () => {
  const { watch, pass, restarts, states } = begin();
  watch.logout();
  watch.scan('abc');
  await pass();
  watch.trouble();
  await pass();
  expect(restarts()).toBe(0);
  expect(states.at(-1)).toEqual({ kind: 'scan', code: 'abc' });
});

test('trouble while signed in starts nothing, and a stop ends the trying', async () => {
  const { watch, waits, pass, restarts, stopper } = begin();
  watch.login();
  watch.trouble();
  expect(waits).toEqual([]);
  watch.logout();
  stopper.abort();
  await pass();
  expect(restarts()).toBe(0);
});
