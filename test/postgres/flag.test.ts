import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { lower, raised } from '../../src/storage/postgres/flag.ts';

// Wakes whoever waits, without anything to tell, so many times; only then it raises the flag.
const late = `
  const { workerData: flag } = require('node:worker_threads');
  for (let woken = 0; woken < 20; ) woken += Atomics.notify(flag, 0);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);`;

test('whoever is woken for the answer before goes on waiting for this one', () => {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(late, { eval: true, workerData: flag });
  onTestFinished(() => void worker.terminate());
  expect(raised(flag, 60_000)).toBe(true);
  expect(Atomics.load(flag, 0)).toBe(1);
  lower(flag);
  expect(raised(flag, 1)).toBe(false);
});
