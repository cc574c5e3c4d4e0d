// What a page of the desk does by itself: follows what changes, sounds alerts, keys. It works without this file too.

const byId = (id = '') => document.getElementById(id);

const nudge = (id = '', event = '') => {
  const it = byId(id);
  if (it) it.dispatchEvent(new Event(event));
};

// All open pages share one stream: the one that holds the lock listens and passes it on.
const { follows = '', live = '' } = document.body.dataset;
const channel = new BroadcastChannel('bangfu-desk');
let waiting = 0;

function renewSoon() {
  if (waiting !== 0) return;
  waiting = setTimeout(() => {
    waiting = 0;
    if (document.hidden)
      return document.addEventListener('visibilitychange', renewSoon, { once: true });
    keepTyped();
    nudge('main', 'desk-changed');
  }, 150);
}

/** What the stream said, and the mark it leads to. @typedef {{ news: string, at: string }} News */
let latest = '';

/** @param {News} heard @param {boolean} first whether this page is the one that listens for all */
function hear({ news, at }, first) {
  const state = byId('live-state');
  if (state) state.hidden = news !== 'lost';
  if (news === 'lost') return;
  const detail = { words: news.slice(4), first };
  if (news.startsWith('new:')) document.dispatchEvent(new CustomEvent('desk-new', { detail }));
  latest = at;
  const main = byId('main');
  const missed = news === 'at' && (main === null || at !== main.dataset.seen);
  if (news === 'alert' || missed) nudge('alerts', 'alerts-changed');
  const mine = follows === '' ? news === 'queue' : news === `case:${follows}`;
  if (mine || missed) renewSoon();
}

/** @param {News} heard */
function tell(heard) {
  hear(heard, true);
  channel.postMessage(heard);
}

function listen() {
  return new Promise(() => {
    const stream = new EventSource(live);
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

if (live) {
  channel.addEventListener('message', ({ data }) => {
    if (data !== 'hello') hear(data, false);
  });
  channel.postMessage('hello');
  if (navigator.locks) void navigator.locks.request('bangfu-desk-live', listen);
  else void listen();
}

// A form that was touched is left alone when the page renews itself.
for (const kind of ['input', 'change'])
  document.addEventListener(kind, ({ target }) => {
    const form = target instanceof Element ? target.closest('form[data-act]') : null;
    if (form) form.setAttribute('data-touched', '');
  });

function keepTyped() {
  for (const form of document.querySelectorAll('form[data-act]')) {
    const busy = form.hasAttribute('data-touched') || form.contains(document.activeElement);
    form.toggleAttribute('hx-morph-skip', busy);
  }
}

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

const title = document.title;
/** @type {AudioContext | null} */
let audio = null;
let ringing = 0;

function play(tones = [0], loud = 0) {
  audio = audio || new AudioContext();
  if (audio.state !== 'running') return;
  for (const [index, frequency] of tones.entries()) {
    const from = audio.currentTime + index * 0.22;
    const [voice, volume] = [audio.createOscillator(), audio.createGain()];
    voice.frequency.value = frequency;
    volume.gain.setValueAtTime(0, from).linearRampToValueAtTime(loud, from + 0.02);
    volume.gain.linearRampToValueAtTime(0, from + 0.2);
    voice.connect(volume).connect(audio.destination);
    voice.start(from);
    voice.stop(from + 0.21);
  }
}

function ring() {
  play([880, 660, 880], 0.25);
  const open = document.querySelector('#alerts [data-sound-on]');
  if (open instanceof HTMLElement) open.hidden = audio !== null && audio.state === 'running';
}

// What is urgent has the front of the title, then how many cases are new.
function watchAlerts() {
  const { sound, count } = (byId('alerts') || document.body).dataset;
  const { urgent = '', fresh = '' } = document.body.dataset;
  document.title = `${Number(count || 0) > 0 ? `${urgent} ` : ''}${fresh}${title}`;
  if ((sound === 'on') === (ringing !== 0)) return;
  clearInterval(ringing);
  ringing = sound === 'on' ? setInterval(ring, 4000) : 0;
  if (sound === 'on') ring();
}

// A browser lets a page sound only after somebody touched it.
for (const kind of ['click', 'keydown'])
  document.addEventListener(kind, () => {
    audio = audio || new AudioContext();
    if (audio.state !== 'running') void audio.resume().then(() => ringing !== 0 && ring());
  });

document.addEventListener('desk-sound', () => play([523, 659], 0.08));
document.addEventListener('desk-title', watchAlerts);
document.addEventListener('htmx:after:swap', watchAlerts);
watchAlerts();

document.addEventListener('click', (event) => {
  const target = event.target;
  if (!(target instanceof Element)) return;
  if (target.closest('[data-print]')) print();
  if (target.closest('a, button, input, select, textarea, summary, label')) return;
  const row = target.closest('tr[data-href]');
  const isMarked = String(getSelection()) !== '';
  if (row instanceof HTMLElement && !isMarked) location.assign(row.dataset.href || '');
});
