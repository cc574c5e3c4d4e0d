import { byId } from './dom.js';

/** The keyboard a good answer wants; the worker may always have letters instead. */
const modes = { number: 'decimal', phone: 'tel' };

/** Sets the kind of keyboard by the question's hint, and shows the way back to letters where there is one. */
export function createKeys(input, words) {
  const button = byId('keys');
  let mode = null;
  let letters = false;
  const apply = () => {
    if (mode !== null && !letters) input.setAttribute('inputmode', mode);
    else input.removeAttribute('inputmode');
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
    const next = modes[hint] || null;
    if (next !== mode) letters = false;
    mode = next;
    apply();
    byId('photo').classList.toggle('wanted', hint === 'paper');
  };
}
