import { make } from './dom.js';
import { pieces } from './links.js';

/** Each line of a text as a row of its own, so that a long one that wraps does not run into the next. */
export const rows = (text, hotlines) =>
  text.split('\n').map((row) => make('span', { class: 'row' }, ...linked(row, hotlines)));

/** Words in which every phone number can be pressed. */
const linked = (text, hotlines) =>
  pieces(text, hotlines).map(({ text: piece, tel }) =>
    tel === undefined ? piece : make('a', { href: `tel:${tel}`, text: piece }),
  );
