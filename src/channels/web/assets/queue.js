const first = 1000;
const longest = 30000;

/**
 * What the worker sent and the server has not acknowledged: in order, one at a time, until it is.
 * The same id is used at every try, so a repeat changes nothing. Nothing leaves the queue unsent but
 * by the worker's own wish. `add` puts at the end, `wake` tries at once, `again` tries one that
 * failed, `drop` takes one back.
 *
 * @param {{
 *   send: (item: any) => Promise<{kind: string, after?: number | null, why?: string, gone?: boolean}>,
 *   sent: (item: any, gone?: boolean) => void,
 *   stopped: () => void,
 *   changed: (items: readonly any[]) => void,
 *   later?: (run: () => void, ms: number) => any,
 *   never?: (timer: any) => void,
 * }} port
 */
export function createQueue(port) {
  const queue = {
    later: (run, ms) => setTimeout(run, ms),
    never: (timer) => clearTimeout(timer),
    ...port,
    items: [],
    busy: false,
    timer: null,
    tries: 0,
  };
  return {
    add: (item) => {
      set(queue, [...queue.items, { ...item, state: 'waiting' }]);
      wake(queue);
    },
    wake: () => wake(queue),
    again: (id) => {
      mark(queue, id, { state: 'waiting' });
      wake(queue);
    },
    drop: (id) => set(queue, without(queue, id)),
    items: () => queue.items,
  };
}

function set(queue, items) {
  queue.items = items;
  queue.changed(items);
}

const without = ({ items }, id) => items.filter((item) => item.id !== id);

const mark = (queue, id, { state, why }) =>
  set(
    queue,
    queue.items.map((item) => (item.id === id ? { ...item, state, why } : item)),
  );

function wake(queue) {
  queue.never(queue.timer);
  const item = queue.items.find(({ state }) => state !== 'failed');
  if (queue.busy || item === undefined) return;
  queue.busy = true;
  mark(queue, item.id, { state: 'sending' });
  void queue.send(item).then((result) => {
    queue.busy = false;
    // Taken back by the worker meanwhile: what the server took is in the history, the rest is gone.
    const kept = queue.items.some(({ id }) => id === item.id);
    if (!kept || settle(queue, item, result)) wake(queue);
  });
}

/** Does with an item what became of it; true where the next one may go. */
function settle(queue, item, { kind, after, why, gone }) {
  if (kind === 'done') {
    queue.tries = 0;
    queue.sent(item, gone);
    set(queue, without(queue, item.id));
    return true;
  }
  mark(queue, item.id, { state: kind === 'failed' ? 'failed' : 'waiting', why });
  if (kind === 'stop') queue.stopped();
  if (kind === 'again') {
    const pause = Math.min(longest, first * 2 ** queue.tries++);
    queue.timer = queue.later(
      () => wake(queue),
      after === undefined || after === null ? pause : after,
    );
  }
  return kind === 'failed';
}
