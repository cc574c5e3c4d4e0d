import type { Expectation } from '../dialogue/expectation.ts';
import { wordsOf } from '../dialogue/words.ts';
import { clausesOf } from '../fields/clauses.ts';
import { inCommonWords } from '../fields/common-words.ts';
import { isSmallWord } from '../fields/filler.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Question } from '../services/service.ts';
import { toneIn } from './explained.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('acts.txt');
const piecesParted = ways('pieces-parted');
const asksSign = ways('asks-sign');
const endsAQuestion = ways('ends-a-question');
const deniedWhole = ways('denied-whole');

type At = { readonly expectation: Expectation; readonly words: (phrase: Phrase) => string };

const marks = /[\s\p{P}\p{S}]+/u;
const closed = (words: string): string => words.split(marks).join('');
const longestWord = 8;

/** The words without small ones before and behind. */
function coreOf(said: string): string {
  let core = closed(said);
  for (let length = longestWord; length > 0; length -= 1)
    if (core.length > length && isSmallWord(core, 0, length)) {
      core = core.slice(length);
      length = longestWord + 1;
    }
  for (let length = longestWord; length > 0; length -= 1)
    if (core.length > length && isSmallWord(core, core.length - length, length)) {
      core = core.slice(0, -length);
      length = longestWord + 1;
    }
  return core;
}

const piecesOf = (words: string): readonly string[] =>
  inCommonWords(words).split(piecesParted).filter(Boolean);
const denial = ways('denies-last');

/** Whether words are at least half of a piece of a label, and not what a no before them denies. */
function isMostOf(piece: string, said: string): boolean {
  const from = piece.indexOf(said);
  return from >= 0 && 2 * said.length >= piece.length && !denial.test(piece.slice(0, from));
}

/** The option whose label holds the message, where no other's does: 还没找 is 还没找过哪里. */
export function optionInPart(plain: string, { expectation, words }: At): string | null {
  const { question, today } = expectation;
  if (question === null || !['choice', 'choices'].includes(question.field.kind)) return null;
  const text = inCommonWords(plain);
  if (text.length > 20 || asksSign.test(text)) return null;
  if (question.field.read(plain, { today }).kind !== 'nothing') return null;
  const forms = [closed(text), coreOf(text)].filter((form) => form.length > 1);
  const named = (question.field.options ?? []).filter(({ label }) =>
    piecesOf(words(label)).some((piece) => forms.some((form) => isMostOf(piece, form))),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** Whether words stand where what is asked ends: 新生 at …的新生吗？ */
const isAsked = (said: string, question: Question, { expectation, words }: At): boolean =>
  said.length > 1 &&
  piecesOf(words(wordsOf(question, 'ask', expectation.service))).some((piece) =>
    piece.replace(endsAQuestion, '').endsWith(said),
  );

/** A yes or a no in the words of the question itself: 新生啊, 不是新生，是老生. */
export function echoOfAsk(plain: string, at: At): 'yes' | 'no' | null {
  const { question, today } = at.expectation;
  if (question === null || question.field.kind !== 'yesNo') return null;
  const text = inCommonWords(plain);
  if (text.length > 20 || toneIn(text).has('asks')) return null;
  const [first = ''] = clausesOf(text).map(({ from, to }) => text.slice(from, to));
  const denied = deniedWhole.exec(closed(first))?.[1];
  if (denied !== undefined && isAsked(coreOf(denied), question, at)) return 'no';
  const read = question.field.read(plain, { today }).kind;
  return read === 'nothing' && isAsked(coreOf(text), question, at) ? 'yes' : null;
}
