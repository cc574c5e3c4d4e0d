import { createTabs } from './tabs.js';

/** Three beats of the server unheard: the line is dead, whatever the browser thinks. */
const silence = 65000;
const first = 2000;
const longest = 30000;

/**
 * New messages as they come, for this tab and, through it, for the others of this browser.
 * `hear(kind, data)`: `line` with the line, `lock`, or `sync`. `joined(on)`: whether there is a line.
 */
export function createStream({ key, cursor, hear, joined }) {
  const stream = {
    key,
    hear,
    joined,
    after: cursor,
    source: null,
    heardAt: 0,
    tries: 0,
    timer: null,
  };
  const tabs = createTabs({
    lead: () => connect(stream),
    follow: () => close(stream),
    heard: (message) => {
      if (message.kind !== 'event' || message.key !== key) return hear(message.kind, message);
      stream.after = message.after;
      hear(message.event, message.data);
    },
  });
  stream.tell = tabs.tell;
  setInterval(() => {
    if (stream.source !== null && Date.now() - stream.heardAt > silence) again(stream);
  }, silence / 4);
  window.addEventListener('online', () => stream.source !== null && connect(stream));
  return { tell: tabs.tell, close: () => close(stream) };
}

function close(stream) {
  clearTimeout(stream.timer);
  if (stream.source) stream.source.close();
  stream.source = null;
}

function connect(stream) {
  close(stream);
  const { key, after } = stream;
  stream.heardAt = Date.now();
  stream.source = new EventSource(`/chat/events?${new URLSearchParams({ key, after })}`);
  stream.source.addEventListener('beat', () => alive(stream));
  for (const kind of ['line', 'lock', 'sync'])
    stream.source.addEventListener(kind, (event) => take(stream, kind, event));
  stream.source.onerror = () => {
    stream.joined(false);
    if (stream.source && stream.source.readyState === EventSource.CLOSED) again(stream);
  };
}

function alive(stream) {
  stream.heardAt = Date.now();
  stream.tries = 0;
  stream.joined(true);
}

function take(stream, kind, event) {
  alive(stream);
  if (event.lastEventId) stream.after = event.lastEventId;
  const data = event.data ? JSON.parse(event.data) : null;
  stream.hear(kind, data);
  stream.tell({ kind: 'event', key: stream.key, event: kind, data, after: stream.after });
}

/** Whatever was missed stands in the history; asking for it also tells why there is no line. */
function again(stream) {
  close(stream);
  stream.joined(false);
  const pause = Math.min(longest, first * 2 ** stream.tries++);
  stream.timer = setTimeout(() => {
    stream.hear('sync', null);
    connect(stream);
  }, pause);
}
