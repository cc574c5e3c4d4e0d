import fc from 'fast-check';
import { expect, test } from 'vitest';

const { createQueue } = await import('./queue.js' as string);

type Result = { readonly kind: string; readonly why?: string };
type Item = { readonly id: string; readonly state?: string; readonly why?: string };

/** A queue over a scripted network: timers run at once when asked, results come in the order given. */
function rig(results: Result[]) {
  const tried: string[] = [];
  const sent: string[] = [];
  const timers: (() => void)[] = [];
  let stopped = 0;
  const queue = createQueue({
    send: async (item: Item) => {
      tried.push(item.id);
      return results.shift() ?? { kind: 'done' };
    },
    sent: (item: Item) => sent.push(item.id),
    stopped: () => stopped++,
    changed: () => {},
    later: (run: () => void) => timers.push(run),
    never: () => {},
  });
  const settle = async () => {
    for (let turn = 0; turn < 200; turn++) {
      await Promise.resolve();
      if (turn % 10 === 9) timers.shift()?.();
    }
  };
  return { queue, tried, sent, settle, stopped: () => stopped };
}

test('what the network swallows is tried again under the same id until it is acknowledged', async () => {
  const { queue, tried, sent, settle } = rig([{ kind: 'again' }, { kind: 'again' }]);
  queue.add({ id: 'a' });
  queue.add({ id: 'b' });
  await settle();
  expect(tried).toEqual(['a', 'a', 'a', 'b']);
  expect(sent).toEqual(['a', 'b']);
  expect(queue.items()).toEqual([]);
});

test('a message that cannot be taken stays with its reason, and does not hold the next', async () => {
  const { queue, sent, settle } = rig([{ kind: 'failed', why: 'too-long' }]);
  queue.add({ id: 'a' });
  queue.add({ id: 'b' });
  await settle();
  expect(sent).toEqual(['b']);
  expect(queue.items()).toEqual([{ id: 'a', state: 'failed', why: 'too-long' }]);
  queue.again('a');
  await settle();
  expect(sent).toEqual(['b', 'a']);
});

test('a hidden conversation stops the queue until it is woken', async () => {
  const { queue, tried, settle, stopped } = rig([{ kind: 'stop' }]);
  queue.add({ id: 'a' });
  await settle();
  expect(tried).toEqual(['a']);
  expect(stopped()).toBe(1);
  queue.wake();
  await settle();
  expect(queue.items()).toEqual([]);
});

test('over any network each message is acknowledged once and in order', async () => {
  const results = fc.array(fc.constantFrom({ kind: 'again' }, { kind: 'done' }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(results, fc.integer({ min: 1, max: 6 }), async (script, count) => {
      const { queue, sent, settle } = rig([...script]);
      const ids = Array.from({ length: count }, (_, index) => `m${index}`);
      for (const id of ids) queue.add({ id });
      await settle();
      expect(sent).toEqual(ids);
    }),
    { numRuns: 40 },
  );
});
