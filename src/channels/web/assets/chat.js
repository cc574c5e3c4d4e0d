import { createComposer } from './composer.js';
import {
  beginTalk,
  clear,
  createConversation,
  fetching,
  holdsFiles,
  replace,
  say,
  sendPaper,
  sendUnreadable,
  showEarlier,
  switchTo,
  take,
} from './conversation.js';
import { byId, takeData } from './dom.js';
import { createExit } from './exit.js';
import { createIdle } from './idle.js';
import { createLock, startAnew } from './lock.js';
import { createMenu } from './menu.js';
import { createPhoto } from './photo.js';
import { createStream } from './stream.js';
import { guardTaps } from './taps.js';
import { createVoice } from './voice.js';
import { ask } from './wire.js';

const setup = takeData('setup');
const begin = takeData('state');
const { key } = begin;

guardTaps();
byId('boot').remove();
byId('app').hidden = false;

const note = (text) => {
  byId('note').textContent = text;
};

let stream = null;
let online = true;
const tell = (message) => stream && stream.tell(message);
const lock = createLock(setup);
const composer = createComposer(setup, { key, say: (text) => say(talk, text) });
const talk = createConversation(setup, begin, {
  edit: composer.giveBack,
  // The pressed button goes away; whoever works by keyboard goes on in the input.
  pressed: () => matchMedia('(pointer: fine)').matches && composer.focus(),
  hint: composer.hint,
  blocked: () => void refresh(),
  reload: () => location.reload(),
});

/** Shows the conversation as the server has it now, or covers it, or begins anew where it is another by now. */
async function refresh() {
  fetching(talk);
  const { status, data } = await ask(`/chat/history?${new URLSearchParams({ key })}`);
  if (status === 409 || status === 401 || (data && data.standing === 'sealed'))
    return location.reload();
  if (status !== 200) return;
  if (data.standing === 'open') replace(talk, data);
  else cover();
}

/** Takes the conversation off the screen until it is opened again. */
function cover() {
  clear(talk);
  if (stream) stream.close();
  lock.open();
}

/** Nobody was there for long. The server knows it too, unless another tab was used meanwhile. */
async function rest() {
  clear(talk);
  lock.open();
  await refresh();
  if (!talk.hidden) location.reload();
}

function hear(kind, data) {
  if (kind === 'line') take(talk, data);
  else if (kind === 'sync') void refresh();
  else if (kind === 'used') idle.used();
  else if (kind === 'lock') {
    clear(talk);
    void refresh();
  }
}

function joined(on) {
  if (on === online) return;
  online = on;
  note(on ? '' : setup.words.offline);
  if (on) talk.queue.wake();
}

const idle = createIdle(setup.hideMinutes, { key, tell, hide: () => void rest() });
createExit(setup, { tell });
createMenu(setup, {
  say: (text) => say(talk, text),
  other: () => void startAnew(),
  old: () => lock.open(true),
  spoken: (language, name) => switchTo(talk, language, name),
});
createPhoto(setup, {
  take: (file) => sendPaper(talk, file),
  tooLarge: () => sendUnreadable(talk),
  note,
});
byId('log').addEventListener('click', ({ target }) => {
  const row = target instanceof Element && target.closest('[data-say]');
  if (row) say(talk, row.dataset.say);
});
byId('log').addEventListener('slot-photo', ({ detail }) => {
  if (detail.blob.size > setup.paperBytes) sendUnreadable(talk);
  else sendPaper(talk, { ...detail, local: URL.createObjectURL(detail.blob) });
});
void createVoice(setup, { write: composer.append, note });

byId('earlier').addEventListener('click', () => void showEarlier(talk));
window.addEventListener('offline', () => joined(false));
window.addEventListener('online', () => joined(true));
// A page that the browser keeps to come back to shows nothing until it has asked what is left.
window.addEventListener('pagehide', (event) => event.persisted && clear(talk));
window.addEventListener('pageshow', (event) => event.persisted && void refresh());
window.addEventListener('beforeunload', (event) => holdsFiles(talk) && event.preventDefault());

// A screen keyboard that covers the page instead of shrinking it, as on an iPhone.
const { visualViewport } = window;
if (visualViewport)
  visualViewport.addEventListener('resize', () => {
    document.documentElement.style.setProperty('--height', `${visualViewport.height}px`);
  });

if (begin.standing === 'ask') lock.open();
else {
  composer.restore();
  stream = createStream({ key, cursor: begin.cursor, hear, joined });
  beginTalk(talk, new URLSearchParams(location.search).get('service'));
  history.replaceState(null, '', '/');
  if (matchMedia('(pointer: fine)').matches) composer.focus();
}
