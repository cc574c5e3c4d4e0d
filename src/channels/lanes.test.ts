import { expect, test } from 'vitest';
import { createLanes } from './lanes.ts';

test('jobs of a lane run one after another, lanes beside each other, and a failed job stops nobody', async () => {
  const lanes = createLanes();
  const first = Promise.withResolvers<void>();
  const order: string[] = [];
  const a = lanes.run('a', '1', async () => {
    await first.promise;
    order.push('a1');
    throw new Error('no');
  });
  const b = lanes.run('a', '2', async () => void order.push('a2'));
  await lanes.run('b', '3', async () => void order.push('b'));
  expect(order).toEqual(['b']);
  first.resolve();
  await expect(a).rejects.toThrow('no');
  await b;
  expect(order).toEqual(['b', 'a1', 'a2']);
  await lanes.settled();
});

test('a job under way is joined by its id, and may be run again when it is over', async () => {
  const lanes = createLanes();
  const hold = Promise.withResolvers<void>();
  let runs = 0;
  const job = async () => {
    runs += 1;
    await hold.promise;
  };
  const both = [lanes.run('a', '1', job), lanes.run('a', '1', job)];
  hold.resolve();
  await Promise.all(both);
  await lanes.settled();
  expect(runs).toBe(1);
  await lanes.run('a', '1', job);
  expect(runs).toBe(2);
});
