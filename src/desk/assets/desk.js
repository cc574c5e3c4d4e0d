// What a page of the desk does by itself: follows what changes, sounds alerts, keys. It works without this file too.

/** @param {string} id */
const byId = (id) => document.getElementById(id);

// ---- Follow what changes ------------------------------------------------------------------------
// All open pages share one stream: the one that holds the lock listens and passes it on.

const follows = document.body.dataset.follows ?? '';
const channel = new BroadcastChannel('bangfu-desk');
/** @type {number | undefined} */
let waiting;

function renewSoon() {
  if (waiting !== undefined) return;
  waiting = setTimeout(() => {
    waiting = undefined;
    if (document.hidden) {
      document.addEventListener('visibilitychange', renewSoon, { once: true });
      return;
    }
    keepTyped();
    byId('main')?.dispatchEvent(new Event('desk-changed'));
  }, 150);
}

/**
 * What the stream said, and the mark it leads to.
 * @typedef {{ news: string, at: string }} News
 */

let latest = '';

/**
 * Whether this page shows a row that looks different now, or has to show it from now on; a page that
 * is no list of cases cannot know.
 * @param {{ number: string, service: string, state: string, over: number, apart: number, owner: string | null, due: string | null, waiting: number, rank: string, lacks: number }} row
 */
function shows(row) {
  const list = byId('main')?.dataset.list;
  if (list === undefined) return true;
  if (document.querySelector(`[data-href="/desk/cases/${row.number}"]`)) return true;
  const { part, service, state, owners, waiting, lacking, dueBy, last } = JSON.parse(list);
  if ((part === 'closed') !== (row.over === 1)) return false;
  if (owners !== null && !owners.includes(row.owner)) return false;
  if (service !== null && service !== row.service) return false;
  if (state !== null && state !== row.state) return false;
  if ((waiting && row.waiting === 0) || (lacking && row.lacks === 0)) return false;
  if (dueBy !== null && (row.due ?? '9999') > dueBy) return false;
  return last === null || row.apart === 1 || row.rank <= last;
}

/** @param {News} heard */
function hear({ news, at }) {
  const state = byId('live-state');
  if (state) state.hidden = news !== 'lost';
  if (news === 'lost') return;
  latest = at;
  const missed = news === 'at' && at !== byId('main')?.dataset.seen;
  if (news === 'alert' || missed) byId('alerts')?.dispatchEvent(new Event('alerts-changed'));
  const listed = news === 'queue' || (news.startsWith('row:') && shows(JSON.parse(news.slice(4))));
  const mine = follows === '' ? listed : news === `case:${follows}`;
  if (mine || missed) renewSoon();
}

/** @param {News} heard */
function tell(heard) {
  hear(heard);
  channel.postMessage(heard);
}

function listen() {
  return new Promise(() => {
    const stream = new EventSource(document.body.dataset.live ?? '');
    stream.onmessage = ({ data, lastEventId }) => tell({ news: String(data), at: lastEventId });
    stream.onerror = () => {
      tell({ news: 'lost', at: latest });
      if (stream.readyState === EventSource.CLOSED) location.reload();
    };
    // A page that opens later asks whether it missed something while it was on its way.
    channel.addEventListener('message', ({ data }) => {
      if (data === 'hello' && latest !== '') channel.postMessage({ news: 'at', at: latest });
    });
  });
}

if (document.body.dataset.live) {
  channel.addEventListener('message', ({ data }) => {
    if (data !== 'hello') hear(data);
  });
  channel.postMessage('hello');
  if (navigator.locks) void navigator.locks.request('bangfu-desk-live', listen);
  else void listen();
}

// ---- Keep what somebody is typing ---------------------------------------------------------------
// A form that was touched is left alone when the page renews itself.

/** @param {Event} event */
function touched(event) {
  const form = event.target instanceof Element ? event.target.closest('form[data-act]') : null;
  form?.setAttribute('data-touched', '');
}

function keepTyped() {
  for (const form of document.querySelectorAll('form[data-act]')) {
    const busy = form.hasAttribute('data-touched') || form.contains(document.activeElement);
    form.toggleAttribute('hx-morph-skip', busy);
  }
}

document.addEventListener('input', touched);
document.addEventListener('change', touched);

// A second press while the first is on its way does nothing; the act's own id guards the rest.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  if (form.hasAttribute('data-sent')) event.preventDefault();
  form.setAttribute('data-sent', '');
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]'))
    form.removeAttribute('data-sent');
});

// ---- Alerts -------------------------------------------------------------------------------------

const title = document.title;
/** @type {AudioContext | null} */
let audio = null;
/** @type {number | undefined} */
let ringing;

function ring() {
  audio ??= new AudioContext();
  const open = byId('alerts')?.querySelector('[data-sound-on]');
  if (open instanceof HTMLElement) open.hidden = audio.state === 'running';
  if (audio.state !== 'running') return;
  [880, 660, 880].forEach((tone, index) => {
    if (audio === null) return;
    const from = audio.currentTime + index * 0.22;
    const voice = audio.createOscillator();
    const volume = audio.createGain();
    voice.frequency.value = tone;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.25, from + 0.02);
    volume.gain.linearRampToValueAtTime(0, from + 0.2);
    voice.connect(volume).connect(audio.destination);
    voice.start(from);
    voice.stop(from + 0.21);
  });
}

function watchAlerts() {
  const bar = byId('alerts');
  const sounds = bar?.dataset.sound === 'on';
  const count = Number(bar?.dataset.count ?? 0);
  document.title = count > 0 ? `${document.body.dataset.urgent ?? ''} ${title}` : title;
  if (sounds && ringing === undefined) {
    ring();
    ringing = setInterval(ring, 4000);
  }
  if (!sounds && ringing !== undefined) {
    clearInterval(ringing);
    ringing = undefined;
  }
}

// A browser lets a page sound only after somebody touched it.
for (const kind of ['click', 'keydown'])
  document.addEventListener(kind, () => {
    if (ringing === undefined) return;
    audio ??= new AudioContext();
    if (audio.state !== 'running') void audio.resume().then(ring);
  });

document.addEventListener('htmx:after:swap', watchAlerts);
watchAlerts();

// ---- Small comforts -----------------------------------------------------------------------------

document.addEventListener('click', (event) => {
  const target = event.target;
  if (!(target instanceof Element)) return;
  if (target.closest('[data-print]')) print();
  if (target.closest('a, button, input, select, textarea, summary, label')) return;
  const row = target.closest('tr[data-href]');
  if (row instanceof HTMLElement && getSelection()?.isCollapsed !== false)
    location.assign(row.dataset.href ?? '');
});
