import { byId } from './dom.js';
import { createKeys } from './keys.js';
import { draftOf, keepDraft } from './memory.js';

/** The bar where the worker writes. `say` gets each text as it was written. */
export function createComposer({ words }, { key, say }) {
  const input = /** @type {HTMLTextAreaElement} */ (byId('text'));
  const write = (text) => {
    input.value = text;
    keepDraft(key, text);
    fit(input);
  };
  const submit = (event) => {
    event.preventDefault();
    const text = input.value.trim();
    // Emptied only after it is in the queue: at no moment does it stand nowhere.
    if (text !== '') {
      say(text);
      write('');
    }
    input.focus();
  };
  byId('composer').addEventListener('submit', submit);
  input.addEventListener('keydown', (event) => {
    if (!ends(event)) return;
    // A key held down goes on by itself: only its first stroke is meant.
    if (event.repeat) event.preventDefault();
    else submit(event);
  });
  input.addEventListener('input', () => {
    keepDraft(key, input.value);
    fit(input);
  });
  return {
    /** Puts words back, before whatever stands there by now. */
    giveBack: (text) => {
      write(input.value.trim() === '' ? text : `${text}\n${input.value}`);
      input.focus();
    },
    /** Adds words as if they were typed. */
    append: (text) => write(`${input.value}${text}`),
    /** Brings back what stood there before a reload. */
    restore: () => write(draftOf(key)),
    hint: createKeys(input, words),
    focus: () => input.focus({ preventScroll: true }),
  };
}

/** Enter sends, but not the one that ends a word of the input method. */
const ends = (event) =>
  event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;

function fit(input) {
  input.style.height = 'auto';
  input.style.height = `${Math.min(input.scrollHeight, 150)}px`;
  byId('send').classList.toggle('ready', input.value.trim() !== '');
}
