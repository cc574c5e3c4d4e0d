import { byId } from './dom.js';
import { openNow } from './live.js';
import { createLog } from './log.js';
import { createOptions } from './options.js';
import { createScroll } from './scroll.js';
import { markOpen } from './slots.js';

/** Draws the conversation: lines, options, how far along, who speaks. `begin`: the lines that stood there when the page was opened, of which none is new. */
export function createView(setup, begin, port) {
  const view = {
    setup,
    port,
    log: createLog(setup, port),
    options: createOptions(port.press),
    known: new Set(begin.map(({ id }) => id)),
  };
  const scroll = createScroll();
  return {
    /** `own`: the worker himself just did something, so the end is shown wherever he was reading. */
    draw: (state, own = false) => scroll.around(() => draw(view, state), { own }),
    /** Draws older lines above without moving what is in view. */
    drawAbove: (state) => scroll.keep(() => draw(view, state)),
    /** How far a file is, 0–1. */
    part: (id, part) => {
      const node = view.log.node(id);
      const state = node && node.querySelector('.state span');
      if (state) state.textContent = `${setup.words.sending} ${Math.round(part * 100)}%`;
    },
    clear: () => {
      view.log.clear();
      view.options([], null);
      showProgress(null);
      byId('typing').hidden = true;
      byId('earlier').hidden = true;
    },
  };
}

/** Draws what there is; returns the element of the first line that is new, or `null`. */
function draw({ setup, port, log, options, known }, { lines, unsent, waits, more }) {
  const ids = new Set(lines.map(({ id }) => id));
  log.draw(
    lines,
    unsent.filter(({ id }) => !ids.has(id)),
  );
  const now = openNow(lines);
  options(waits || unsent.length > 0 ? [] : now.options, now.turn);
  markOpen(byId('log'), waits || unsent.length > 0 ? null : now.asks);
  port.hint(now.hint);
  showProgress(now.progress);
  showSpeaker(now.speaker, setup.words);
  byId('typing').hidden = !waits;
  byId('earlier').hidden = !more;
  const first = lines.find((line) => line.who !== 'worker' && !known.has(line.id));
  for (const id of ids) known.add(id);
  return first ? log.node(first.id) : null;
}

function showProgress(progress) {
  byId('progress').hidden = progress === null;
  if (progress === null) return;
  byId('progress-words').textContent = progress.words;
  byId('progress-bar').setAttribute('max', String(Math.max(1, progress.of)));
  byId('progress-bar').setAttribute('value', String(progress.at - 1));
}

function showSpeaker(speaker, words) {
  const name =
    speaker && speaker.who === 'staff' ? `${speaker.name} · ${words.staff}` : words.assistant;
  const line = byId('speaker');
  if (line.textContent !== name) line.textContent = name;
}
