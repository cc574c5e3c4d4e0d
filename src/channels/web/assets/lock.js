import { closeDialog, openDialog } from './dialog.js';
import { byId } from './dom.js';
import { post } from './wire.js';

/** Covers the conversation until the digits are right. `optional`: opened from the menu, to be closed again. */
export function createLock({ words }) {
  const dialog = byId('lock');
  const digits = /** @type {HTMLInputElement} */ (byId('digits'));
  const note = byId('lock-note');
  const back = byId('lock-back');
  let optional = false;
  const wrong = (word) => {
    note.textContent = words[word];
    digits.setAttribute('aria-invalid', 'true');
    digits.select();
  };
  const guess = async () => {
    if (!/^\d{4}$/.test(digits.value)) return wrong('digits-four');
    const { status, data } = await post('/chat/unlock', { digits: digits.value });
    if (data && data.open) return location.reload();
    if (status === 429 || (data && data.wait)) return wrong('digits-wait');
    wrong(status === 200 ? 'digits-wrong' : 'waiting');
  };
  byId('lock-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void guess();
  });
  byId('lock-other').addEventListener('click', () => void startAnew());
  back.addEventListener('click', () => closeDialog(dialog));
  dialog.addEventListener('cancel', (event) => {
    if (!optional) event.preventDefault();
  });
  return {
    open: (mayClose = false) => {
      optional = mayClose;
      back.hidden = !mayClose;
      byId('lock-other').hidden = mayClose;
      byId('lock-text').hidden = mayClose;
      note.textContent = '';
      digits.value = '';
      openDialog(dialog);
      digits.focus();
    },
  };
}

/** Begins a conversation for another person; the present one is hidden. */
export async function startAnew() {
  const { status } = await post('/chat/fresh');
  if (status === 200) location.reload();
}
