import { listenButton } from './aloud.js';
import { icon, make } from './dom.js';
import { pieces } from './links.js';
import { receiptCard } from './receipt.js';
import { rows } from './rows.js';
import { actRows } from './slots.js';

/** One line of the conversation as an element; `setup` is what the server told the page. */
export function lineNode(line, setup) {
  const { words } = setup;
  const said = make('div', { class: 'said' }, nameOf(line, words), body(line, setup));
  const face = line.who === 'worker' ? null : faceOf(line);
  const urgent = line.urgent ? ' urgent' : line.card ? ' keep' : '';
  return make('div', { class: `line ${line.who}${urgent}`, 'data-line': line.id }, face, said);
}

function nameOf(line, words) {
  if (line.who === 'worker') return make('p', { class: 'name unseen', text: words.you });
  if (line.who === 'assistant') return make('p', { class: 'name', text: words.assistant });
  const tag = make('span', { class: 'tag', text: words.staff });
  return make('p', { class: 'name' }, line.name, ' ', tag);
}

const faceOf = (line) =>
  line.who === 'assistant'
    ? make('span', { class: 'face', 'aria-hidden': 'true' }, icon('bot'))
    : make('span', {
        class: 'face person',
        'aria-hidden': 'true',
        text: [...(line.name || '')][0] || '',
      });

function body(line, setup) {
  if (line.paper) return paper(line, setup.words);
  if (line.receipt) return receiptCard(line, setup);
  const bubble = make('div', { class: 'bubble', lang: line.language });
  if (line.who === 'worker') bubble.append(line.text);
  else bubble.append(...(line.rows ? actRows(line, setup) : rows(line.text, setup.hotlines)));
  const calls = line.urgent ? callButtons(line.text, setup) : null;
  return make(
    'div',
    { class: 'content' },
    bubble,
    calls,
    noticeFor(line, setup.words),
    fileFor(line),
    choicesFor(line, setup.words),
  );
}

/** In danger nobody should have to aim at a number inside a sentence. */
function callButtons(text, { hotlines, words }) {
  const numbers = new Map(
    pieces(text, hotlines).flatMap(({ tel, text: shown }) => (tel ? [[tel, shown]] : [])),
  );
  if (numbers.size === 0) return null;
  const buttons = [...numbers].map(([tel, shown]) =>
    make('a', { class: 'call', href: `tel:${tel}` }, icon('phone'), `${words.call} ${shown}`),
  );
  return make('div', { class: 'calls' }, ...buttons);
}

/** At a consent: the whole notice on a page of its own, and the words read aloud. */
function noticeFor(line, words) {
  if (!line.privacy) return null;
  const link = make('a', {
    href: '/notice',
    target: '_blank',
    rel: 'noopener',
    text: words.notice,
  });
  const names = { listen: words.listen, stop: words['listen-stop'] };
  return make(
    'div',
    { class: 'notice' },
    link,
    listenButton(names, () => line.text, line.language),
  );
}

/** A file of ours, to be taken once on a page of its own. */
function fileFor({ file }) {
  if (!file) return null;
  const to = { href: file.link, target: '_blank', rel: 'noopener noreferrer', text: file.label };
  return make('div', { class: 'notice' }, make('a', to));
}

/** The options stand outside the log; who cannot see them hears them with the question. */
function choicesFor(line, words) {
  if (!line.options || line.options.length === 0) return null;
  const list = line.options.map(({ label }) => label).join('，');
  return make('span', { class: 'unseen', text: `${words.choices}${list}` });
}

const drawn = new Set(['image/jpeg', 'image/png', 'image/webp']);

function paper(line, words) {
  const { id, type, name, local } = line.paper;
  const href = local || `/chat/paper/${encodeURIComponent(id)}`;
  const link = { href, target: '_blank', rel: 'noopener' };
  if (drawn.has(type)) {
    const picture = make('img', {
      src: href,
      alt: name ? `${words['photo-alt']}：${name}` : words['photo-alt'],
      loading: 'lazy',
    });
    return make('a', { ...link, class: 'photo' }, picture);
  }
  return make('a', { ...link, class: 'bubble file' }, icon('file'), name || words['paper-file']);
}

/** Shows at a line of the worker how its sending goes; nothing for one that is acknowledged. */
export function showState(node, item, port) {
  const shown = node.querySelector('.state');
  const wanted = item ? `${item.state} ${item.why || ''}` : '';
  // Drawn anew only where it changed, or a button would lose the focus it has.
  if ((shown ? shown.dataset.state : '') === wanted) return;
  if (shown) shown.remove();
  node.classList.toggle('failed', Boolean(item) && item.state === 'failed');
  if (!item) return;
  const { words } = port;
  const text = item.state === 'sending' ? words.sending : words[item.why] || words.waiting;
  const state = make(
    'p',
    { class: 'state', 'data-state': wanted, 'aria-live': 'off' },
    make('span', { text }),
  );
  if (item.state === 'failed') {
    const act = (name, run) => {
      const button = make('button', { type: 'button', text: words[name] });
      button.addEventListener('click', () => run(item));
      state.append(' ', button);
    };
    act('resend', port.resend);
    if (item.kind === 'text') act('edit', port.edit);
    else act('discard', port.discard);
  }
  const said = node.querySelector('.said');
  if (said) said.append(state);
}
