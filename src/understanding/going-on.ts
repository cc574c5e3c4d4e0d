import type { Safety } from '../dialogue/act.ts';
import type { Analysis, AnalysisContext } from './analysis.ts';
import { namesDanger } from './rules/danger-weigh.ts';
import { hear } from './rules/heard.ts';
import { findWords, type Hit, type Hits, indexWords, type WordIndex } from './rules/hits.ts';
import { parseWords, readLexicon } from './rules/lexicon.ts';
import { safetyIn } from './safety.ts';

let lexicon: WordIndex | undefined;

/** What a message after an alarm says of it: that he is safe or was misunderstood, that he wishes to go on, what it says beside that, and which clauses say nothing else. */
export type GoingOn = {
  readonly fine: boolean;
  readonly onward: boolean;
  readonly rest: string;
  readonly beside: string;
};

/** Hears in a message after an alarm that there is no danger, and the wish to go on with the matter; `rest` is to be heard for danger before either is believed. */
export function goingOnIn(plain: string): GoingOn {
  const text = plain.toLowerCase();
  lexicon ??= indexWords(parseWords(readLexicon('going-on.txt')));
  const said = findWords(text, lexicon);
  const clauses = clausesOf(text);
  const fine = clauses.flatMap((clause) => fineIn(text, clause, said));
  return {
    fine: fine.length > 0,
    onward: clauses.some((clause) => isOnward(clause, said)),
    rest: without(text, fine),
    beside: clauses
      .filter(({ from, to }) => !fine.some((one) => one.from < to && one.to > from))
      .map(({ from, to }) => text.slice(from, to))
      .join('，'),
  };
}

/** After an alarm, who says that he is safe or wishes to go on is believed where what he says beside that tells of no danger. */
export function calmed(
  heard: Analysis,
  said: {
    readonly plain: string;
    readonly safe: boolean;
    readonly analyse: (text: string, context: AnalysisContext) => Analysis;
    readonly today: string;
  },
): { readonly heard: Analysis; readonly going?: Pick<Safety, 'fine' | 'onward' | 'down'> } {
  if (!said.safe) return { heard };
  const { fine, onward, rest, beside } = goingOnIn(said.plain);
  if (!fine) return onward && heard.danger === null ? { heard, going: { onward } } : { heard };
  const dangerIn = (text: string) => said.analyse(text, { today: said.today }).danger;
  // What was learned of sentences says nothing of their pieces, where no word of danger stands in them.
  const pieces = beside !== rest && !namesDanger(hear(rest));
  const danger = dangerIn(pieces ? beside : rest);
  if (danger !== null) return { heard: { ...heard, danger } };
  return {
    heard: { ...heard, danger },
    going: { fine, down: safetyIn(rest).down === true, ...(onward ? { onward } : {}) },
  };
}

function clausesOf(text: string): readonly Hit[] {
  const clauses: Hit[] = [];
  let from = 0;
  for (const match of text.matchAll(/[，,。.！!；;\n]+|[？?]+|(?<=[^\x00-\x7f])\s+/gu)) {
    clauses.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...clauses, { from, to: text.length }].filter((one) => one.to > one.from);
}

const inside = (said: Hits, name: string, { from, to }: Hit): readonly Hit[] =>
  (said.get(name) ?? []).filter((one) => one.from >= from && one.to <= to);

/** Nothing that takes a word back stands right before it. */
const isPlain = (said: Hits, not: string, one: Hit): boolean =>
  !(said.get(not) ?? []).some((before) => before.to === one.from);

function fineIn(text: string, clause: Hit, said: Hits): readonly Hit[] {
  if (/^\s*[?？]/u.test(text.slice(clause.to))) return [];
  if (inside(said, 'fine_unsure', clause).length > 0) return [];
  const other = inside(said, 'fine_else', clause);
  return [...inside(said, 'fine', clause), ...unharmedIn(clause, said)].filter(
    (one) =>
      isPlain(said, 'fine_not', one) &&
      !other.some((longer) => longer.from <= one.from && longer.to >= one.to),
  );
}

/** 没得哪个打我: nobody, harm and the one who writes, right behind each other. */
const unharmedIn = (clause: Hit, said: Hits): readonly Hit[] =>
  inside(said, 'nobody', clause).flatMap((nobody) =>
    inside(said, 'harm', clause)
      .filter(({ from }) => from === nobody.to)
      .flatMap((harm) =>
        inside(said, 'whom', clause)
          .filter(({ from }) => from === harm.to)
          .map(({ to }) => ({ from: nobody.from, to })),
      ),
  );

const isOnward = (clause: Hit, said: Hits): boolean =>
  inside(said, 'onward', clause).some((one) => isPlain(said, 'onward_not', one)) ||
  inside(said, 'wish', clause).some(
    (wish) =>
      isPlain(said, 'onward_not', wish) &&
      inside(said, 'matter', { from: wish.to, to: clause.to }).some((one) =>
        isPlain(said, 'onward_not', one),
      ),
  );

/** A text without these stretches; what stood around them does not run together. */
function without(text: string, stretches: readonly Hit[]): string {
  let rest = '';
  for (let at = 0; at < text.length; at++) {
    const gone = stretches.some((one) => one.from <= at && at < one.to);
    if (!gone) rest += text.charAt(at);
    else if (!rest.endsWith('，')) rest += '，';
  }
  return rest;
}
