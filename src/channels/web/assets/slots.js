import { make } from './dom.js';
import { rows } from './rows.js';
import { shrink } from './shrink.js';

/**
 * Numbered lines of a message as rows, each with what can be done with it: changed, answered, or given its photo. The
 * buttons are there for the message that stands open; an older one shows its words alone.
 */
export function actRows(line, setup) {
  return line.text.split('\n').map((text, index) => {
    const [row] = rows(text, setup.hotlines);
    const number = (/^(\d{1,2})\. /.exec(text) || [])[1];
    if (number === undefined || index === 0) return row;
    row.classList.add('row-line');
    const slot = (line.slots || []).find((one) => one.line === Number(number));
    const act = slot ? photoButton(slot, setup) : button(text, line, setup.words);
    if (!slot) act.dataset.say = number;
    row.append(act);
    return row;
  });
}

/** Papers that are still to come, a row each with a place for its photo. */
export const slotRows = (slots, setup) =>
  make(
    'ul',
    { class: 'slots', 'aria-label': setup.words['slots'] },
    ...slots.map((slot) => {
      const row = make('li', { class: 'row-line' }, make('span', { text: slot.label }));
      row.append(photoButton(slot, setup));
      return row;
    }),
  );

function button(text, line, words) {
  const name = words[line.rows === 'list' ? 'row-answer' : 'row-change'];
  return make('button', {
    type: 'button',
    class: 'row-act',
    text: name,
    'aria-label': `${name} ${text}`,
  });
}

/** Its photo goes under the paper's own name, so that nobody has to say what it is. */
function photoButton({ label }, { words }) {
  const input = make('input', { type: 'file', accept: 'image/*,application/pdf', hidden: true });
  const name = words['row-photo'];
  const press = make('button', {
    type: 'button',
    class: 'row-act',
    text: name,
    'aria-label': `${name} ${label}`,
  });
  press.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const [file] = input.files || [];
    input.value = '';
    if (!file) return;
    const blob = await shrink(file);
    const detail = { blob, name: file.name, type: blob.type, caption: label };
    press.dispatchEvent(new CustomEvent('slot-photo', { bubbles: true, detail }));
  });
  return make('span', { class: 'slot' }, press, input);
}

/** Marks the message whose rows may be pressed now. */
export function markOpen(log, id) {
  for (const node of log.querySelectorAll('.line.open')) node.classList.remove('open');
  const node = id === null ? null : log.querySelector(`[data-line="${CSS.escape(id)}"]`);
  if (node) node.classList.add('open');
}
