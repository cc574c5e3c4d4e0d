import { originalSpan } from '../../fields/normalise.ts';
import { fold } from './fold.ts';
import { type Hits, push } from './hits.ts';
import type { Line } from './lexicon.ts';
import { ownLexicon } from './own-lexicon.ts';
import { matches } from './patterns.ts';
import { repair } from './sounds.ts';
import { readWays } from './ways.ts';

const ways = readWays('acts.txt');

/** What everybody asks, heard in a message, and the message without it. */
export type Asked = {
  /** By the lines of `lexicon/asked.txt`, in the order asked. */
  readonly topics: readonly string[];
  /** The words that ask. */
  readonly words: string;
  /** What else was said, in the worker's own words; empty where there is nothing else. */
  readonly rest: string;
};

const lexicon = ownLexicon({ words: 'asked-words.txt', lines: 'asked.txt' }, ['asked']);

/** Nothing but marks, and one that asks. */
const onlyAsks = /^[\s\p{P}]*[?？][\s\p{P}]*$/u;

/** Longer is a story, in which such a question is not looked for. */
const longest = 160;

/** What only an office is asked, whatever was told around it. */
const ofUs: ReadonlySet<string> = new Set(['papers', 'checks']);

/** Whether a question asks what a word of ours means, and so is no answer, whatever it names. */
export const asksWord = (topic: string): boolean => topic.startsWith('word_');

/** Whether it is no question but what is done to him, to which a word is said at once: it is heard for itself as well. */
export const isTold = (topic: string): boolean =>
  topic.startsWith('told_') || topic.startsWith(ofRule);

/** Begins the topics that a rule of the shelf answers: the rest is its id. */
export const ofRule = 'rule_';

/** An answer before a question, in letters. */
const shortAnswer = 4;

/** A question that does not say whom it asks is about what was told around it, where that is longer, in letters. */
const mostAround = 10;

/** Said beside anything else these say nothing. */
const small: ReadonlySet<string> = new Set(['nod', 'moment']);

/** Who wants to stay unknown does not ask what is known of him; a nod or a "wait" before a question is no more than that. */
function plainly(topics: readonly string[]): readonly string[] {
  const without = [
    ...(topics.includes('anonymous') ? ['mine'] : []),
    ...(topics.length > 1 ? small : []),
  ];
  return topics.filter((topic) => !without.includes(topic));
}

/** The everyday questions in a message; none where a sentence holds more than the question, or the question is about what else was told. */
export function askedIn(original: string): Asked {
  const none = { topics: [], words: '', rest: original };
  if (original.length > longest) return none;
  if (onlyAsks.test(original)) return { topics: ['means'], words: original, rest: '' };
  const { plain, text: folded } = fold(original);
  const text = repair(folded);
  const all = hearSentences(text);
  const told = all.filter(({ topic, lead }) => topic === null && !lead);
  const around = told.reduce((sum, { letters }) => sum + letters, 0);
  const aside =
    around > mostAround ||
    told.some(({ elsewhere, letters }) => elsewhere && letters > shortAnswer);
  const isAsked = ({ topic, toUs }: Sentence): boolean =>
    topic !== null &&
    !(small.has(topic) && told.length > 0) &&
    (toUs || !aside || ofUs.has(topic) || asksWord(topic) || isTold(topic));
  const asked = all.filter(isAsked);
  if (asked.length === 0) return none;
  const wordsOf = (sentences: readonly Sentence[]): string =>
    sentences
      .map(({ from, to }) => original.slice(...originalSpan(plain, from, to)).trim())
      .join('，');
  return {
    topics: plainly([...new Set(asked.map(({ topic }) => topic as string))]),
    words: wordsOf(asked),
    rest: wordsOf(all.filter((one) => (!isAsked(one) || isTold(one.topic ?? '')) && !one.lead)),
  };
}

/** A sentence of the text, `[from, to)`. */
type Sentence = {
  readonly from: number;
  readonly to: number;
  readonly topic: string | null;
  /** It says whom it asks. */
  readonly toUs: boolean;
  /** It speaks of a matter of its own. */
  readonly elsewhere: boolean;
  /** It only leads up to a question. */
  readonly lead: boolean;
  readonly letters: number;
};

/** Every sentence with what it asks; a question may stand in two of them (没有发票，怎么办). */
function hearSentences(text: string): readonly Sentence[] {
  const parts = partsOf(text);
  const heard: Sentence[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Part;
    const next = parts[at + 1];
    const alone = hearSentence(text, part);
    const after = next === undefined ? null : hearSentence(text, next).topic;
    // 三月份，你们会不会告诉老板: so short an answer is none of what asks by itself.
    const asks =
      after !== null &&
      (isTold(after) ||
        alone.letters <= shortAnswer ||
        !/\p{Script=Han}/u.test(text.slice(part.from, part.to)));
    const both =
      next === undefined || asks ? null : hearSentence(text, { ...next, from: part.from });
    if (alone.topic === null && both !== null && both.topic !== null && !alone.lead) {
      heard.push(both);
      at += 1;
    } else heard.push(alone);
  }
  return heard;
}

function hearSentence(text: string, { from, to, marked }: Part): Sentence {
  const said = text.slice(from, to);
  const hits = lexicon().hear(said);
  const elsewhere = hits.has('elsewhere');
  return {
    from,
    to,
    topic: topicOf(said, hits, { marked, elsewhere }),
    toUs: hits.has('here'),
    elsewhere,
    lead: onlyOf(said, ['lead', 'soft']),
    letters: (said.match(/[a-z0-9']{2}|\p{Script=Han}/gu) ?? []).length,
  };
}

/** A stretch between marks, and whether a question mark ends it. */
type Part = { readonly from: number; readonly to: number; readonly marked: boolean };

const breaks = ways('clause-breaks', 'gu');

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  const add = (to: number, mark: string): void => {
    if (text.slice(from, to).trim() !== '') parts.push({ from, to, marked: /[?？]/u.test(mark) });
    from = to + mark.length;
  };
  for (const match of text.matchAll(breaks)) {
    const latin = /[a-z0-9']$/u.test(text.slice(0, match.index)) && /^\s+$/u.test(match[0]);
    if (latin && /^[a-z0-9]/u.test(text.slice(match.index + match[0].length))) continue;
    add(match.index, match[0]);
  }
  add(text.length, '');
  return parts;
}

/** A matter of its own is none of these questions, but what is done to him in it counts. */
function topicOf(
  said: string,
  hits: Hits,
  { marked, elsewhere }: { readonly marked: boolean; readonly elsewhere: boolean },
): string | null {
  hearAsked(said, hits, marked);
  for (const line of lexicon().lines) {
    if (elsewhere && !line.name.startsWith('_') && !isTold(line.name)) continue;
    const found = matches(said, line.patterns, hits);
    if (line.name.startsWith('_')) for (const hit of found) push(hits, line.name, hit);
    else if (found.length > 0 && left(said, hits, line) <= line.score) return line.name;
  }
  return null;
}

/** Hears `asked` at the end of a sentence with a question mark or a word that asks, soft words after it or not. */
function hearAsked(said: string, hits: Hits, marked: boolean): void {
  const tails = hits.get('tail') ?? [];
  const end = said.trimEnd().length;
  const asks = tails.some(({ to }) => to === end || onlyOf(said.slice(to), ['soft']));
  if (asks || marked) push(hits, 'asked', { from: end, to: end });
}

/** Sets whose words explain themselves in any such question. */
const everywhere = ['talk', 'tail', 'soft', 'lead', 'whether', 'what'];

/** How many letters neither the line's own words nor those of the talk explain. */
function left(said: string, hits: Hits, line: Line): number {
  const names = line.patterns.flatMap(({ steps }) => steps.flatMap((step) => step.names));
  return lettersOf(said, coveredBy(said, hits, [...names, ...everywhere]));
}

function coveredBy(said: string, hits: Hits, names: readonly string[]): Uint8Array {
  const covered = new Uint8Array(said.length);
  for (const name of names)
    for (const { from, to } of hits.get(name) ?? []) covered.fill(1, from, to);
  return covered;
}

/** Chinese letters one by one, a Latin word or a number as one. */
const lettersOf = (said: string, covered: Uint8Array): number =>
  [...said.matchAll(/[a-z0-9']+|\p{L}/gu)].filter(({ index }) => covered[index] !== 1).length;

function onlyOf(said: string, names: readonly string[]): boolean {
  return lettersOf(said, coveredBy(said, lexicon().hear(said), names)) === 0;
}
