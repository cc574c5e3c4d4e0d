import { lineNode, showState } from './bubble.js';
import { byId, make } from './dom.js';
import { stamp } from './times.js';

/**
 * The conversation on the screen. `draw` shows the lines and, after them, what is not acknowledged
 * yet; what stands there already stays untouched, so that nothing is read out twice.
 */
export function createLog(setup, port) {
  const log = byId('log');
  const nodes = new Map();
  const nodeOf = (line) => {
    const content = JSON.stringify([
      line.who,
      line.text,
      line.receipt,
      line.paper && line.paper.type,
    ]);
    const known = nodes.get(line.id);
    if (known && known.content === content) return known.node;
    const node = lineNode(line, setup);
    nodes.set(line.id, { node, content });
    return node;
  };
  return {
    draw: (lines, unsent) => {
      const shown = [...lines, ...unsent.map(itemLine)];
      const states = new Map(unsent.map((item) => [item.id, item]));
      const wanted = [];
      shown.forEach((line, index) => {
        const before = shown[index - 1];
        const node = nodeOf(line);
        const time = timeNode(line, before ? before.at : null, setup);
        if (time) wanted.push(keepTime(nodes, line.id, time));
        node.classList.toggle('first', time !== null || !sameSpeaker(line, before));
        showState(node, states.get(line.id), { ...port, words: setup.words });
        wanted.push(node);
      });
      place(log, wanted);
      const ids = new Set(shown.map(({ id }) => id));
      for (const id of nodes.keys()) if (!ids.has(id)) nodes.delete(id);
    },
    /** Nothing is left of it. */
    clear: () => {
      nodes.clear();
      log.replaceChildren();
    },
    /** The element of a line. */
    node: (id) => (nodes.has(id) ? nodes.get(id).node : null),
  };
}

/** What was not acknowledged yet, as the line it will be. */
export const itemLine = (item) => ({
  id: item.id,
  at: item.at,
  who: 'worker',
  text: item.label || item.text || '',
  paper:
    item.kind === 'paper' ? { type: item.type, name: item.name, local: item.local } : undefined,
});

const sameSpeaker = (line, before) =>
  Boolean(before) && before.who === line.who && before.name === line.name;

function timeNode(line, before, { language, words }) {
  const text = stamp(line.at, before, { now: Date.now(), language, yesterday: words.yesterday });
  return text === null ? null : make('p', { class: 'time', text });
}

/** The element that shows a time already, where it says the same. */
function keepTime(nodes, id, time) {
  const entry = nodes.get(id);
  if (entry.time && entry.time.textContent === time.textContent) return entry.time;
  entry.time = time;
  return time;
}

/** Puts these elements into the box in this order, moving only what stands elsewhere. */
function place(box, wanted) {
  const stay = new Set(wanted);
  for (const child of [...box.children]) if (!stay.has(child)) child.remove();
  wanted.forEach((node, index) => {
    if (box.children[index] !== node) box.insertBefore(node, box.children[index] || null);
  });
}
