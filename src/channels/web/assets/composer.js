import { byId } from './dom.js';
import { draftOf, keepDraft } from './memory.js';

/** The keyboard a good answer wants; the worker may always have letters instead. */
const modes = { number: 'decimal', phone: 'tel' };

/** The bar where the worker writes. `say` gets each text as it was written. */
export function createComposer({ words }, { key, say }) {
  const form = byId('composer');
  const input = /** @type {HTMLTextAreaElement} */ (byId('text'));
  const send = byId('send');
  const fit = () => {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 150)}px`;
    send.classList.toggle('ready', input.value.trim() !== '');
  };
  const write = (text) => {
    input.value = text;
    keepDraft(key(), text);
    fit();
  };
  const submit = () => {
    const text = input.value.trim();
    if (text === '') return input.focus();
    // Emptied only after it is in the queue: at no moment does it stand nowhere.
    say(text);
    write('');
    input.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener('keydown', (event) => {
    // Enter that ends a word of the input method must not send it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229)
      return;
    event.preventDefault();
    submit();
  });
  input.addEventListener('input', () => {
    keepDraft(key(), input.value);
    fit();
  });
  const keys = createKeys(input, words);
  return {
    /** Puts words back, before whatever stands there by now. */
    giveBack: (text) => {
      write(input.value.trim() === '' ? text : `${text}\n${input.value}`);
      input.focus();
    },
    /** Adds words as if they were typed. */
    append: (text) => write(`${input.value}${text}`),
    /** Brings back what stood there before a reload. */
    restore: () => write(draftOf(key())),
    hint: keys,
    focus: () => input.focus({ preventScroll: true }),
    has: () => document.activeElement === input,
  };
}

/** Sets the kind of keyboard, and shows the way back to letters where there is one. */
function createKeys(input, words) {
  const button = byId('keys');
  let mode = null;
  let letters = false;
  const apply = () => {
    const wanted = mode !== null && !letters ? mode : null;
    if (wanted === null) input.removeAttribute('inputmode');
    else input.setAttribute('inputmode', wanted);
    // Only a screen keyboard changes with it.
    button.hidden = mode === null || !matchMedia('(pointer: coarse)').matches;
    button.setAttribute('aria-label', letters ? words['keyboard-number'] : words['keyboard-text']);
  };
  button.addEventListener('click', () => {
    letters = !letters;
    apply();
    input.blur();
    input.focus();
  });
  return (hint) => {
    const next = modes[hint] ?? null;
    if (next !== mode) letters = false;
    mode = next;
    apply();
    byId('photo').classList.toggle('wanted', hint === 'paper');
  };
}
