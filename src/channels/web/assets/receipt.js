import { make } from './dom.js';
import { rows } from './rows.js';
import { slotRows } from './slots.js';

/** The receipt of an application: a card to keep, to copy from and to print. */
export function receiptCard(line, setup) {
  const { words, centre, language, hotlines } = setup;
  const number = make('strong', { class: 'number', text: line.receipt });
  const copied = make('span', { class: 'copied', role: 'status' });
  const print = make('button', { type: 'button', text: words.print });
  const copy = make('button', { type: 'button', text: words.copy });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const card = make(
    'section',
    { class: 'receipt', 'aria-label': words.receipt },
    make('h2', { text: words.receipt }),
    make('p', { class: 'receipt-number' }, make('span', { text: words['receipt-number'] }), number),
    make('p', { class: 'receipt-text', lang: line.language }, ...rows(line.text, hotlines)),
    line.slots && line.slots.length > 0 ? slotRows(line.slots, setup) : null,
    make('p', { class: 'receipt-note', text: words['receipt-note'] }),
    make(
      'p',
      { class: 'receipt-foot' },
      `${centre.name} `,
      make('span', { class: 'phone', text: centre.phone }),
      make('br'),
      centre.address,
      make('br'),
      day.format(line.at),
    ),
    make('div', { class: 'receipt-acts' }, print, copy, copied),
  );
  print.addEventListener('click', () => printOnly(card));
  copy.addEventListener('click', () => void copyNumber(number, copied, words));
  return card;
}

/** Prints this card and nothing else of the conversation. */
function printOnly(card) {
  const page = document.documentElement;
  const mark = (on) => {
    page.classList.toggle('printing', on);
    card.classList.toggle('printed', on);
    const line = card.closest('.line');
    if (line) line.classList.toggle('holds-printed', on);
  };
  mark(true);
  window.addEventListener('afterprint', () => mark(false), { once: true });
  window.print();
}

/** Where the browser keeps the clipboard to itself, the number is selected instead, ready to be copied. */
async function copyNumber(number, copied, words) {
  try {
    await navigator.clipboard.writeText(number.textContent || '');
    copied.textContent = words.copied;
  } catch (_) {
    const marked = window.getSelection();
    if (marked) marked.selectAllChildren(number);
  }
}
