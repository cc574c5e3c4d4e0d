import { deliver } from './deliver.js';
import { freshId } from './dom.js';
import { withLine, withOwn } from './lines.js';
import { openNow } from './live.js';
import { itemLine } from './log.js';
import { keepUnsent, unsentOf } from './memory.js';
import { createQueue } from './queue.js';
import { createView } from './view.js';
import { ask } from './wire.js';

/** How long the page says that the assistant writes; after that it may well be silent on purpose. */
const writing = 12_000;

/** The conversation of this page: what was said, what is on its way, and what the worker does next. */
export function createConversation(setup, begin, port) {
  const { key } = begin;
  let { lines, more } = begin;
  let hidden = begin.standing !== 'open';
  let told = 0;
  let taken = [];
  let count = 0;
  let timer = null;
  let waits = false;

  const add = (item) =>
    queue.add({ id: freshId(), at: Date.now(), language: setup.language, ...item });
  const view = createView(setup, lines, {
    press: ({ id, label }, turn) => {
      port.pressed();
      add({ kind: 'press', option: id, turn, label });
    },
    hint: port.hint,
    resend: ({ id }) => queue.again(id),
    discard: ({ id }) => queue.drop(id),
    edit: ({ id, text }) => {
      queue.drop(id);
      port.edit(text);
    },
  });
  const unsent = () => queue.items().filter(({ kind }) => kind !== 'start');
  const state = () => ({ lines, more, waits, unsent: unsent() });
  const draw = (own = false) => {
    if (!hidden) view.draw(state(), own);
  };
  const wait = (on) => {
    clearTimeout(timer);
    waits = on;
    if (on) timer = setTimeout(() => draw(wait(false)), writing);
  };
  const sent = (item) => {
    if (item.reload) return port.reload();
    if (item.kind !== 'start') lines = withOwn(lines, itemLine(item));
    wait(item.told === told && openNow(lines).speaker?.who !== 'staff');
  };
  const queue = createQueue({
    send: (item) => {
      item.told = told;
      return deliver(item, key, (part) => view.part(item.id, part));
    },
    sent,
    stopped: port.blocked,
    changed: (items) => {
      keepUnsent(key, items);
      draw(items.length > count);
      count = items.length;
    },
  });

  return {
    say: (text) => add({ kind: 'text', text }),
    paper: (file) => add({ kind: 'paper', ...file }),
    unreadable: (reason) => add({ kind: 'unreadable', reason, text: setup.words.unreadable }),
    wake: queue.wake,
    /** A line as the server tells it. */
    take: (line) => {
      taken.push(line);
      lines = withLine(lines, line);
      if (line.who !== 'worker') {
        told++;
        wait(false);
      }
      draw();
    },
    /** Begins to note what comes while the conversation is fetched. */
    fetching: () => {
      taken = [];
    },
    /** The whole conversation as the server had it when it was fetched, and what came since. */
    replace: (next) => {
      lines = taken.reduce(withLine, next.lines);
      ({ more } = next);
      hidden = false;
      draw();
      queue.wake();
    },
    clear: () => {
      hidden = true;
      lines = [];
      taken = [];
      view.clear();
    },
    isOpen: () => !hidden,
    holdsFiles: () => queue.items().some(({ kind }) => kind === 'paper'),
    /** Says the language's name as ordinary words, and draws the page in it once they were taken. */
    switchTo: (language, name) =>
      lines.length === 0
        ? port.reload()
        : add({ kind: 'text', text: name, language, reload: true }),
    earlier: async () => {
      const before = lines[0]?.id ?? '';
      const { status, data } = await ask(`/chat/history?${new URLSearchParams({ key, before })}`);
      if (status !== 200 || data.standing !== 'open') return;
      lines = [...data.lines, ...lines];
      more = data.more;
      view.drawAbove(state());
    },
    /** Shows what there is, sends what waited through a reload, and opens a conversation that has not begun. */
    begin: (service) => {
      draw(true);
      for (const item of unsentOf(key)) queue.add(item);
      if (lines.length > 0 && service === null) return;
      if (queue.items().some(({ kind }) => kind === 'start')) return;
      add({ kind: 'start', service: service ?? undefined });
    },
  };
}
