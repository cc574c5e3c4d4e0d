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
const writing = 12000;

/** The conversation of this page: what was said, what is on its way, and what the worker does next. */
export function createConversation(setup, begin, port) {
  const { key, lines, more } = begin;
  const hidden = begin.standing !== 'open';
  const talk = {
    setup,
    port,
    key,
    lines,
    more,
    hidden,
    taken: [],
    told: 0,
    count: 0,
    waits: false,
    said: null,
  };
  talk.queue = queueOf(talk);
  talk.view = createView(setup, lines, {
    ...actsOf(talk),
    hint: port.hint,
  });
  return talk;
}

/** The same words again within so many ms were said once, by a hand that was too quick. */
const sameWithin = 2000;

/** Says words. */
export function say(talk, text) {
  const at = Date.now();
  const { said } = talk;
  const again = said && said.text === text && Math.abs(at - said.at) <= sameWithin;
  talk.said = { text, at };
  if (!again) add(talk, { kind: 'text', text, at });
}

/** Sends a file. */
export const sendPaper = (talk, file) => add(talk, { kind: 'paper', ...file });

/** Tells the assistant that a file is too large even when made smaller. */
export const sendUnreadable = (talk) =>
  add(talk, { kind: 'unreadable', reason: 'size', text: talk.setup.words.unreadable });

/** Says the language's name as ordinary words, and draws the page in it once they were taken. */
export function switchTo(talk, language, name) {
  if (talk.lines.length === 0) talk.port.reload();
  else add(talk, { kind: 'text', text: name, language, reload: true });
}

/** Whether files wait that would be lost with the page. */
export const holdsFiles = ({ queue }) => queue.items().some(({ kind }) => kind === 'paper');

/** A line as the server tells it. */
export function take(talk, line) {
  talk.taken.push(line);
  talk.lines = withLine(talk.lines, line);
  if (line.who !== 'worker') {
    talk.told++;
    wait(talk, false);
  }
  draw(talk);
}

/** Begins to note what comes while the conversation is fetched. */
export function fetching(talk) {
  talk.taken = [];
}

/** The whole conversation as the server had it when it was fetched, and what came since. */
export function replace(talk, { lines, more }) {
  talk.lines = talk.taken.reduce((all, line) => withLine(all, line), lines);
  talk.more = more;
  talk.hidden = false;
  draw(talk);
  talk.queue.wake();
}

/** Takes it off the screen. */
export function clear(talk) {
  Object.assign(talk, { hidden: true, lines: [], taken: [] });
  talk.view.clear();
}

/** Fetches older lines and draws them above. */
export async function showEarlier(talk) {
  const about = new URLSearchParams({
    key: talk.key,
    before: talk.lines.length > 0 ? talk.lines[0].id : '',
  });
  const { status, data } = await ask(`/chat/history?${about}`);
  if (status !== 200 || data.standing !== 'open') return;
  talk.lines = [...data.lines, ...talk.lines];
  talk.more = data.more;
  talk.view.drawAbove(stateOf(talk));
}

/** Shows what there is, sends what waited through a reload, and opens a conversation that has not begun. */
export function beginTalk(talk, service) {
  draw(talk, true);
  for (const item of unsentOf(talk.key)) talk.queue.add(item);
  const opening = talk.queue.items().some(({ kind }) => kind === 'start');
  if ((talk.lines.length === 0 || service !== null) && !opening)
    add(talk, { kind: 'start', service: service || undefined });
}

const add = ({ queue, setup }, item) =>
  queue.add({ id: freshId(), at: Date.now(), language: setup.language, ...item });

const stateOf = ({ lines, more, waits, queue }) => ({
  lines,
  more,
  waits,
  unsent: queue.items().filter(({ kind }) => kind !== 'start'),
});

function draw(talk, own = false) {
  if (!talk.hidden) talk.view.draw(stateOf(talk), own);
}

function wait(talk, on) {
  clearTimeout(talk.timer);
  talk.waits = on;
  if (!on) return;
  talk.timer = setTimeout(() => {
    talk.waits = false;
    draw(talk);
  }, writing);
}

/** What the worker does to the lines on the screen. */
const actsOf = (talk) => ({
  press: ({ id, label }, turn) => {
    talk.port.pressed();
    add(talk, { kind: 'press', option: id, turn, label });
  },
  resend: ({ id }) => talk.queue.again(id),
  discard: ({ id }) => talk.queue.drop(id),
  edit: ({ id, text }) => {
    talk.queue.drop(id);
    // Those words were not taken: they may be said again at once.
    talk.said = null;
    talk.port.edit(text);
  },
});

const queueOf = (talk) =>
  createQueue({
    send: (item) => {
      item.told = talk.told;
      return deliver(item, talk.key, (part) => talk.view.part(item.id, part));
    },
    sent: (item, gone) => sent(talk, item, gone),
    stopped: talk.port.blocked,
    changed: (items) => {
      keepUnsent(talk.key, items);
      const own = items.length > talk.count;
      talk.count = items.length;
      draw(talk, own);
    },
  });

const byStaff = (speaker) => speaker !== null && speaker.who === 'staff';

/** `gone`: it destroyed what was said, and is kept no more than the rest. */
function sent(talk, item, gone) {
  if (item.reload) return talk.port.reload();
  if (item.kind !== 'start' && !gone) talk.lines = withOwn(talk.lines, itemLine(item));
  wait(talk, item.told === talk.told && !byStaff(openNow(talk.lines).speaker));
}
