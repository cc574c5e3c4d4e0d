import { createTabs } from './tabs.js';

/** Three beats of the server unheard: the line is dead, whatever the browser thinks. */
const silence = 65_000;
const first = 2000;
const longest = 30_000;

/**
 * New messages as they come, for this tab and, through it, for the others of this browser.
 * `hear(kind, data)`: `line` with the line, `lock`, or `sync`. `joined(on)`: whether there is a line.
 */
export function createStream({ key, cursor, hear, joined }) {
  let source = null;
  let after = cursor;
  let heardAt = 0;
  let tries = 0;
  let timer = null;
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const again = () => {
    close();
    joined(false);
    // Whatever was missed stands in the history; asking for it also tells why there is no line.
    timer = setTimeout(
      () => {
        hear('sync', null);
        connect();
      },
      Math.min(longest, first * 2 ** tries++),
    );
  };
  const alive = () => {
    heardAt = Date.now();
    tries = 0;
    joined(true);
  };
  const take = (kind, event) => {
    alive();
    if (event.lastEventId) after = event.lastEventId;
    const data = event.data ? JSON.parse(event.data) : null;
    hear(kind, data);
    tabs.tell({ kind: 'event', key, event: kind, data, after });
  };
  const connect = () => {
    close();
    heardAt = Date.now();
    source = new EventSource(`/chat/events?${new URLSearchParams({ key, after })}`);
    source.addEventListener('beat', alive);
    for (const kind of ['line', 'lock', 'sync'])
      source.addEventListener(kind, (event) => take(kind, event));
    source.onerror = () => {
      joined(false);
      if (source?.readyState === EventSource.CLOSED) again();
    };
  };
  const tabs = createTabs({
    lead: connect,
    follow: close,
    heard: (message) => {
      if (message.kind !== 'event' || message.key !== key) return hear(message.kind, message);
      after = message.after;
      hear(message.event, message.data);
    },
  });
  setInterval(() => {
    if (source !== null && Date.now() - heardAt > silence) again();
  }, silence / 4);
  window.addEventListener('online', () => source !== null && connect());
  return { tell: tabs.tell, close };
}
