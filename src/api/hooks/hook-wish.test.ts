import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../../test/storage/fixture.ts';
import { readNets } from '../../http/outward.ts';
import { addHook, type HookWish, mostHooks, rotateHook } from './hook-wish.ts';

const nets = readNets('') ?? { has: () => false, empty: true };

async function opened() {
  const house = await testStore();
  onTestFinished(house.gone);
  const { hooks } = house.store;
  const add = (more: Partial<HookWish> = {}) =>
    addHook(
      {
        name: '市平台',
        url: 'https://city.example.org/in',
        events: ['case.submitted'],
        grant: { services: ['relief'], few: [], by: 's-lei' },
        token: 't1',
        maker: '雷主任',
        ...more,
      },
      { hooks, nets, now: 1 },
    );
  return { hooks, add };
}

test('many that are wished for at one moment are no more than there may be', async () => {
  const { hooks, add } = await opened();
  const made = await Promise.all(Array.from({ length: mostHooks + 10 }, () => add()));
  expect(made.filter((one) => 'hook' in one)).toHaveLength(mostHooks);
  expect(hooks.list()).toHaveLength(mostHooks);
});

test('two tries of one wish are told the secret that is kept', async () => {
  const { hooks, add } = await opened();
  const both = await Promise.all([add({ id: 'h1' }), add({ id: 'h1' })]);
  const kept = hooks.byId('h1')?.secrets;
  expect(both.map((one) => 'hook' in one && one.hook.secrets)).toEqual([kept, kept]);
});

test('one that is dropped while its secret is changed stays dropped', async () => {
  const { hooks, add } = await opened();
  const made = await add({ id: 'h1' });
  if (!('hook' in made)) throw new Error(made.fault);
  await hooks.drop('h1');
  expect(await rotateHook(made.hook, hooks, 2)).toBeNull();
  expect(hooks.list()).toEqual([]);
});
