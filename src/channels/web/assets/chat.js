import { createComposer } from './composer.js';
import { createConversation } from './conversation.js';
import { byId, takeData } from './dom.js';
import { createExit } from './exit.js';
import { createIdle } from './idle.js';
import { createLock, startAnew } from './lock.js';
import { createMenu } from './menu.js';
import { createPhoto } from './photo.js';
import { createStream } from './stream.js';
import { createVoice } from './voice.js';
import { ask } from './wire.js';

const setup = takeData('setup');
const begin = takeData('state');
const key = begin.key;

byId('boot').remove();
byId('app').hidden = false;

const note = (text) => {
  byId('note').textContent = text;
};

const lock = createLock(setup);
const talk = createConversation(setup, begin, {
  edit: (text) => composer.giveBack(text),
  // The pressed button goes away; whoever works by keyboard goes on in the input.
  pressed: () => matchMedia('(pointer: fine)').matches && composer.focus(),
  hint: (hint) => composer.hint(hint),
  blocked: () => void refresh(),
  reload: () => location.reload(),
});
const composer = createComposer(setup, { key: () => key, say: (text) => talk.say(text) });

/** Shows the conversation as the server has it now, or covers it, or begins anew where it is another by now. */
async function refresh() {
  talk.fetching();
  const { status, data } = await ask(`/chat/history?${new URLSearchParams({ key })}`);
  if (status === 409 || status === 401 || data?.standing === 'sealed') return location.reload();
  if (status !== 200) return;
  if (data.standing === 'open') talk.replace(data);
  else hide();
}

/** Takes the conversation off the screen until it is opened again. */
function hide() {
  talk.clear();
  stream?.close();
  lock.open();
}

const hear = (kind, data) => {
  if (kind === 'line') talk.take(data);
  else if (kind === 'sync') void refresh();
  else if (kind === 'used') idle.used();
  else if (kind === 'lock') {
    talk.clear();
    void refresh();
  }
};

let stream = null;
let online = true;
function joined(on) {
  if (on === online) return;
  online = on;
  note(on ? '' : setup.words.offline);
  if (on) talk.wake();
}

const tell = (message) => stream?.tell(message);
const idle = createIdle(setup.hideMinutes, {
  key: () => key,
  tell,
  hide: () => {
    talk.clear();
    lock.open();
    void refresh().then(() => talk.isOpen() && location.reload());
  },
});

createExit(setup, { tell });
createMenu(setup, {
  say: (text) => talk.say(text),
  other: () => void startAnew(),
  old: () => lock.open(true),
  spoken: (language, name) => talk.switchTo(language, name),
});
createPhoto(setup, {
  take: (file) => talk.paper(file),
  tooLarge: () => talk.unreadable('size'),
  note,
});
void createVoice(setup, { write: (text) => composer.append(text), note });

byId('earlier').addEventListener('click', () => void talk.earlier());
window.addEventListener('offline', () => joined(false));
window.addEventListener('online', () => {
  joined(true);
  talk.wake();
});
window.addEventListener('pageshow', (event) => event.persisted && void refresh());
window.addEventListener('beforeunload', (event) => talk.holdsFiles() && event.preventDefault());

// A screen keyboard that covers the page instead of shrinking it, as on an iPhone.
window.visualViewport?.addEventListener('resize', () => {
  document.documentElement.style.setProperty('--height', `${window.visualViewport.height}px`);
});

if (begin.standing === 'ask') lock.open();
else {
  composer.restore();
  stream = createStream({ key, cursor: begin.cursor, hear, joined });
  talk.begin(new URLSearchParams(location.search).get('service'));
  history.replaceState(null, '', '/');
  if (matchMedia('(pointer: fine)').matches) composer.focus();
}
