import { clausesOf, type Stretch, withMark } from '../fields/clauses.ts';
import { kinSource } from '../fields/member-words.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import { namedIn } from './assent.ts';
import { bare } from './correction-parts.ts';
import { leftOf, placesOfSet, toneIn } from './explained.ts';

const pointers = { point_new: 'new', point_old: 'old', point_none: 'no' } as const;

type Shown = {
  readonly options: readonly Option[];
  readonly words: (label: Phrase) => string;
};

/** Which of two things said words point at, where they do nothing else: 后头这个才对, 原先那个, 两个都不是; `null` where they name a thing or say more. */
export function pointsAt(words: string): 'new' | 'old' | 'no' | null {
  const named = namedIn(words, Object.keys(pointers)) as keyof typeof pointers | null;
  return named === null ? null : pointers[named];
}

/** One of two values pointed at in words, in a clause of its own or by a piece of its name that the other lacks; nothing beside it may ask, put off, or take it back. */
export function pointedOne(plain: string, { options, words }: Shown): string | null {
  const whole = pointsAt(plain);
  if (whole !== null) return options.some(({ id }) => id === whole) ? whole : null;
  const values = options
    .filter(({ id }) => id === 'new' || id === 'old')
    .map(({ id, label }) => ({ id, name: words(label) }));
  if (values.length < 2) return null;
  const clauses = clausesOf(plain).map((one) => withMark(plain, one));
  if (clauses.some((clause) => isOpen(clause))) return null;
  const pointed = new Set(clauses.flatMap((clause) => pointsAt(clause) ?? []));
  const told = clauses.filter((clause) => pointsAt(clause) === null);
  const [only] = pointed;
  if (pointed.size > 1 || only === 'no') return null;
  const named = namedBy(told, values);
  if (only === undefined) return named.meant.size === 1 ? ([...named.meant][0] as string) : null;
  // Beside a word that points, a story may only say who the other one belongs to.
  return named.denied.has(only) || [...named.meant].some((id) => id !== only) ? null : only;
}

const isOpen = (clause: string): boolean => {
  const tone = toneIn(clause);
  return tone.has('asks') || tone.has('delay') || tone.has('wish') || tone.has('unsure');
};

type Named = { readonly id: string; readonly name: string };

/** Values that clauses name by a piece of their own: meant, or denied as another's and not so. What was once is neither. */
function namedBy(
  clauses: readonly string[],
  values: readonly Named[],
): { readonly meant: ReadonlySet<string>; readonly denied: ReadonlySet<string> } {
  const meant = new Set<string>();
  const denied = new Set<string>();
  for (const clause of clauses) {
    if (toneIn(clause).has('past')) continue;
    const here = values.flatMap((one) => {
      const span = pieceOf(one, { clause, values });
      return span === null ? [] : [{ id: one.id, span }];
    });
    const [one, ...more] = here;
    if (one === undefined || more.length > 0) continue;
    if (isDenied(clause, one.span)) denied.add(one.id);
    else if (endsThere(clause, one.span)) meant.add(one.id);
  }
  return { meant, denied };
}

/** Letters that may stand before a piece of a name; behind it small words may: 县化工厂 is no piece of 县化肥厂. */
const mostBefore = 5;

const endsThere = (clause: string, { from, to }: Stretch): boolean =>
  leftOf(clause.slice(0, from), { spans: [], echo: '' }).outside <= mostBefore &&
  leftOf(clause.slice(to), { spans: [], echo: '' }).outside === 0;

const somebodys = new RegExp(`${kinSource}|[他她]`, 'iu');

const isDenied = (clause: string, span: Stretch): boolean =>
  placesOfSet(clause, 'denies').some(({ to }) => to <= span.from) || somebodys.test(clause);

/** The longest piece of a name in a clause that no other of the names holds; two letters at least. */
function pieceOf(
  { id, name }: Named,
  { clause, values }: { readonly clause: string; readonly values: readonly Named[] },
): Stretch | null {
  const others = values.filter((one) => one.id !== id).map((one) => one.name);
  for (let length = Math.min(name.length, clause.length); length >= 2; length -= 1)
    for (let at = 0; at + length <= name.length; at += 1) {
      const piece = name.slice(at, at + length);
      const from = clause.indexOf(piece);
      if (from >= 0 && !others.some((other) => other.includes(piece)))
        return { from, to: from + length };
    }
  return null;
}

/** What stands behind a clause that refuses all that is shown: 两个都不是，是县化工厂; `null` where nothing does. */
export function behindNone(plain: string): string | null {
  const [first, second] = clausesOf(plain);
  if (first === undefined || second === undefined) return null;
  return pointsAt(plain.slice(first.from, first.to)) === 'no'
    ? bare(plain.slice(second.from))
    : null;
}
