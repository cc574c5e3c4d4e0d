import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Wording } from '../wording/wording.ts';
import { claimed } from './claiming.ts';
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
    phone: /^1[3-9]\d(?:\d{8}| \d{4} \d{4}|-\d{4}-\d{4})$/u,
    residentId: /^\d{17}[\dX]$/u,
  };
}

const bare = /^[\d X元块钱-]+$/u;

/** What a message that is a figure and nothing else answers to the open question; `null` where more has to be looked at. Such a figure tells nothing beside itself, so nothing else need listen. */
export function bareAnswer(
  plain: string,
  expectation: Expectation,
  wording: Wording,
): Pick<Meaning, 'reading' | 'doubt'> | null {
  const { question } = expectation;
  if (question === null || !bare.test(plain) || !waitsAlone(expectation)) return null;
  figures ??= read();
  if (figures[question.field.kind]?.test(plain) !== true) return null;
  const reading = question.field.read(plain, { today: expectation.today });
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

/** Whether one question is open and nothing beside it that figures could be meant for: no code, no line, no photo, no time. */
const waitsAlone = (at: Expectation): boolean =>
  at.kind === 'question' &&
  at.occasion === undefined &&
  at.list === undefined &&
  at.lines.length === 0 &&
  at.code === undefined &&
  at.visits?.asked !== true &&
  (at.papers === undefined || (at.papers.count === 0 && !at.papers.wanted));
