import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import { asText, charsOf } from './as-text.ts';
import { isAside } from './aside.ts';
import { clausesOf } from './clauses.ts';
import type { Field } from './field.ts';
import { tidy } from './text.ts';
import { readWords } from './words.ts';

const { fit } = readWords('call-names.txt');

const before = fit.iu`^(?:{before}\s*)+[:：,，]?\s*`;
const after = fit.iu`(?:[\s,，。.!！~～]|{after})+$`;

/** Longest name somebody is called by, in characters. */
const longest = 20;

const read = (text: string): string =>
  tidy(text)
    .replace(before, '')
    .replace(after, '')
    .replace(/^["“「『]|["”」』]$/gu, '')
    .trim();

/** A name to be called by, which need not be one's own: 小兰, 梅姐, Lan. */
export const callName = (): Field => ({
  kind: 'callName',
  hint: 'text',
  find: () => [],
  read: (text) => {
    // 叫我小满就好 节气那个小满: what is told behind the name is none of it.
    const [first] = clausesOf(tidy(text));
    const head = first === undefined ? '' : read(tidy(text).slice(first.from, first.to));
    const isName = /\p{Script=Han}/u.test(head) && !isAside(head);
    const said = isName ? head : read(text);
    const fits =
      charsOf(said).length <= longest && /\p{L}/u.test(said) && !/[\d\n，。？?！!]/u.test(said);
    return fits && !isAside(tidy(text)) ? { kind: 'value', value: said } : { kind: 'nothing' };
  },
  explains: (text) => [[0, text.length]],
  show: (value) => literal(asText(value)),
  mask: (value) => literal(asText(value)),
  schema: z.string().min(1).max(60),
});
