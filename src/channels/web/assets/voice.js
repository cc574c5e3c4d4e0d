import { byId } from './dom.js';

/**
 * Speaking instead of typing, only where the browser understands speech on the device itself: what a
 * worker says must not travel to anybody else's computer.
 */
export async function createVoice({ words, language }, { write, note }) {
  const Recognition = window.SpeechRecognition;
  if (!Recognition || typeof Recognition.available !== 'function') return;
  const asked = { langs: [language], processLocally: true };
  const state = await Recognition.available(asked).catch(() => 'unavailable');
  if (state !== 'available') return;
  const button = byId('voice');
  button.hidden = false;
  let running = null;
  const stopped = () => {
    running = null;
    button.setAttribute('aria-pressed', 'false');
    note('');
  };
  button.addEventListener('click', () => {
    if (running) return running.stop();
    running = new Recognition();
    running.lang = language;
    running.processLocally = true;
    running.interimResults = false;
    running.continuous = true;
    running.onresult = (event) => {
      for (let index = event.resultIndex; index < event.results.length; index++)
        write(event.results[index][0].transcript);
    };
    running.onerror = () => {
      stopped();
      note(words.unheard);
    };
    running.onend = stopped;
    button.setAttribute('aria-pressed', 'true');
    note(words.listening);
    running.start();
  });
}
