import { make } from './dom.js';

/** A browser cuts long speech off, so each sentence is spoken by itself. */
const sentences = (text) => text.match(/[^。！？!?\n]+[。！？!?]?/g) || [];

/** A button that reads words aloud in the browser's own voice, and stops; `null` where the browser has none. */
export function listenButton(names, words, language) {
  const voice = globalThis.speechSynthesis;
  if (!voice) return null;
  const button = make('button', { type: 'button', class: 'listen', text: names.listen });
  const show = (speaks) => {
    button.textContent = speaks ? names.stop : names.listen;
    button.setAttribute('aria-pressed', String(speaks));
  };
  show(false);
  button.addEventListener('click', () => {
    const speaks = button.getAttribute('aria-pressed') === 'true';
    voice.cancel();
    if (speaks) return show(false);
    const parts = sentences(words());
    show(parts.length > 0);
    for (const [at, part] of parts.entries()) {
      const said = new SpeechSynthesisUtterance(part);
      said.lang = language || document.documentElement.lang;
      said.rate = 0.9;
      if (at === parts.length - 1) said.addEventListener('end', () => show(false));
      said.addEventListener('error', () => show(false));
      voice.speak(said);
    }
  });
  return button;
}
