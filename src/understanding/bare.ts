import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { surnameLength } from '../fields/surnames.ts';
import type { Wording } from '../wording/wording.ts';
import { claimed } from './claiming.ts';
import { hear } from './rules/heard.ts';
import { parseWords, readLexicon } from './rules/lexicon.ts';

/** How an answer looks that is a figure and nothing else, by the kind of its field. */
type Figures = { readonly [kind: string]: RegExp };

let figures: Figures | undefined;

function read(): Figures {
  const sums = parseWords(readLexicon('bare.txt')).map(({ text }) => text);
  const whole = '(?:0|[1-9]\\d{0,5})';
  const count = new RegExp(`^${whole}$`, 'u');
  return {
    money: new RegExp(`^${whole}(?:${sums.join('|')})?$`, 'u'),
    count,
    age: count,
    duration: count,
    phone: /^1[3-9](?:\d{7,10}|\d \d{4} \d{4}|\d-\d{4}-\d{4})$/u,
    residentId: /^\d{17}[\dX]$/u,
  };
}

/** What a message that is a figure or a name and nothing else answers to the open question; `null` where more has to be looked at. It tells nothing beside itself, so nothing else need listen. */
export function bareAnswer(
  plain: string,
  expectation: Expectation,
  wording: Wording,
): Pick<Meaning, 'reading' | 'doubt'> | null {
  const { question } = expectation;
  if (question === null || !waitsAlone(expectation)) return null;
  if (!isFigure(plain, question.field.kind) && !isName(plain, question.field.kind)) return null;
  const reading = question.field.read(plain, { today: expectation.today });
  if (reading.kind === 'problem') return { reading };
  if (reading.kind !== 'value' || reading.value === null) return null;
  const own = claimed(plain, {
    reading,
    found: [],
    command: false,
    expectation,
    words: (phrase) => wording.text(phrase, expectation.language),
  });
  return own.reading.kind === 'value'
    ? { reading: own.reading, ...(own.doubt ? { doubt: true } : {}) }
    : null;
}

function isFigure(plain: string, kind: string): boolean {
  if (!/^\d/u.test(plain)) return false;
  figures ??= read();
  return figures[kind]?.test(plain) === true;
}

/** A surname and one or two characters, at a question for a name, of which no word or idea of the lexicon is heard. */
const isName = (plain: string, kind: string): boolean =>
  kind === 'name' &&
  /^\p{Script=Han}{2,3}$/u.test(plain) &&
  surnameLength(plain) === 1 &&
  hear(plain).hits.size === 0;

/** Whether one question is open and nothing beside it that figures could be meant for: no code, no line, no photo, no time. */
const waitsAlone = (at: Expectation): boolean =>
  at.kind === 'question' &&
  at.occasion === undefined &&
  at.list === undefined &&
  at.lines.length === 0 &&
  at.code === undefined &&
  at.visits?.asked !== true &&
  (at.papers === undefined || (at.papers.count === 0 && !at.papers.wanted));
