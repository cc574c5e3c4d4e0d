import { onlyFiller } from './filler.ts';
import { readWords } from './words.ts';

const { fit } = readWords('clauses.txt');

/** A stretch `[from, to)` of plain text. */
export type Stretch = { readonly from: number; readonly to: number };

/** Between a particle and what somebody who speaks without a pause says next. */
export const afterParticle = fit.u`(?<=\p{Script=Han}{particle})(?=\p{Script=Han}{2})(?!{particle})`;
const breaks = fit.gu`[，,。；;！!？?\n\r、…]|{breaks}|\s|${afterParticle.source}`;

/** The clauses of a plain text; nothing breaks inside a kept stretch, nor at a space between Latin letters. */
export function clausesOf(text: string, keep: readonly Stretch[] = []): readonly Stretch[] {
  const clauses: Stretch[] = [];
  let from = 0;
  let next = 0;
  for (const match of text.matchAll(breaks)) {
    const at = match.index;
    while (next < keep.length && (keep[next] as Stretch).to <= at) next++;
    const kept = keep[next];
    if (kept && kept.from <= at && at < kept.to) continue;
    if (/\s/u.test(match[0]) && isLatin(text, at)) continue;
    if (at > from) clauses.push({ from, to: at });
    from = /[\u4e00-\u9fff]/.test(match[0]) ? at : at + match[0].length;
  }
  if (text.length > from) clauses.push({ from, to: text.length });
  return clauses;
}

/** A clause with the mark that ends it, where one does. */
export const withMark = (text: string, { from, to }: Stretch): string =>
  text.slice(from, /\p{Script=Han}/u.test(text.charAt(to)) ? to : to + 1);

const isLatin = (text: string, at: number): boolean =>
  /[\x21-\x7e]/.test(text[at - 1] ?? '') && /[\x21-\x7e]/.test(text[at + 1] ?? '');

/** A text with more values than this is no answer. */
const mostValues = 100;

/** Of what was found (in order), all that stands in a clause with nothing but filler and the field's own words around it. */
export function covering<T extends Stretch>(
  text: string,
  found: readonly T[],
  own: ReadonlySet<string>,
): readonly T[] {
  if (found.length > mostValues) return [];
  return clausesOf(text, found).flatMap((clause) => {
    const inside = found.filter((one) => one.from >= clause.from && one.to <= clause.to);
    return inside.length > 0 && onlyFiller(restOf(text, clause, inside), own) ? inside : [];
  });
}

const again = fit.gu`{again}|[\s\p{P}]`;

/** Of what was found, all but what the same clause said once more: 两个月 两个月. */
export function withoutRepeats<T extends Stretch>(text: string, found: readonly T[]): readonly T[] {
  const clauses = clausesOf(text, found);
  const told = found.map((one) => {
    const clause = clauses.find(({ from, to }) => from <= one.from && to >= one.to) ?? one;
    return { one, clause, words: text.slice(clause.from, clause.to).replaceAll(again, '') };
  });
  return told
    .filter(
      ({ clause, words }, index) =>
        !told.slice(0, index).some((other) => other.clause !== clause && other.words === words),
    )
    .map(({ one }) => one);
}

function restOf(text: string, clause: Stretch, inside: readonly Stretch[]): string {
  let at = clause.from;
  let rest = '';
  for (const one of inside) {
    rest += `${text.slice(at, one.from)} `;
    at = one.to;
  }
  return rest + text.slice(at, clause.to);
}
