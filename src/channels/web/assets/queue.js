const first = 1000;
const longest = 30_000;

/**
 * What the worker sent and the server has not acknowledged: in order, one at a time, until it is.
 * The same id is used at every try, so a repeat changes nothing. Nothing leaves the queue unsent but
 * by the worker's own wish.
 *
 * @param {{
 *   send: (item: any) => Promise<{kind: string, after?: number | null, why?: string}>,
 *   sent: (item: any) => void,
 *   stopped: () => void,
 *   changed: (items: readonly any[]) => void,
 *   later?: (run: () => void, ms: number) => any,
 *   never?: (timer: any) => void,
 * }} port
 */
export function createQueue({
  send,
  sent,
  stopped,
  changed,
  later = setTimeout,
  never = clearTimeout,
}) {
  let items = [];
  let busy = false;
  let timer = null;
  let tries = 0;
  const set = (next) => {
    items = next;
    changed(items);
  };
  const mark = (id, state, why) =>
    set(items.map((item) => (item.id === id ? { ...item, state, why } : item)));
  const settle = (item, result) => {
    if (result.kind === 'done') {
      tries = 0;
      sent(item);
      set(items.filter((other) => other.id !== item.id));
    } else if (result.kind === 'again') {
      mark(item.id, 'waiting', result.why);
      timer = later(wake, result.after ?? Math.min(longest, first * 2 ** tries++));
    } else if (result.kind === 'stop') {
      mark(item.id, 'waiting');
      stopped();
    } else mark(item.id, 'failed', result.why);
    return result.kind === 'done' || result.kind === 'failed';
  };
  const wake = () => {
    never(timer);
    const item = items.find(({ state }) => state !== 'failed');
    if (busy || item === undefined) return;
    busy = true;
    mark(item.id, 'sending');
    void send(item).then((result) => {
      busy = false;
      // Taken back by the worker meanwhile: what the server took is in the history, the rest is gone.
      if (!items.some(({ id }) => id === item.id)) return wake();
      if (settle(item, result)) wake();
    });
  };
  return {
    /** Adds at the end and sends as soon as it can. */
    add: (item) => {
      set([...items, { ...item, state: 'waiting' }]);
      wake();
    },
    /** Tries at once: the network is back, or the conversation is open again. */
    wake,
    /** Tries one that failed once more. */
    again: (id) => {
      mark(id, 'waiting');
      wake();
    },
    /** Takes one back. */
    drop: (id) => set(items.filter((item) => item.id !== id)),
    items: () => items,
  };
}
