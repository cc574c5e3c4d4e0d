import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Question } from '../services/service.ts';
import { toneIn } from './explained.ts';
import { meantBy } from './judging.ts';
import { lexiconLines, readLexicon } from './rules/lexicon.ts';

type Cue = {
  readonly question: string;
  readonly words: readonly string[];
  readonly without: readonly string[];
};

let cues: readonly Cue[] | undefined;

const readCues = (): readonly Cue[] =>
  lexiconLines(readLexicon('dates-told.txt')).map((line) => {
    const colon = line.indexOf(':');
    const words = line
      .slice(colon + 1)
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll('_', ' '));
    return {
      question: line.slice(0, colon),
      words: words.filter((word) => !word.startsWith('!')),
      without: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
    };
  });

/** Dates told by the way, of questions that were not asked, by the words of `lexicon/dates-told.txt` in the same clause: 上个礼拜我还找过他要. A clause that asks, or holds two dates, tells none. */
export function datesTold(plain: string, expectation: Expectation): readonly FoundAnswer[] {
  const { question, welcome, today } = expectation;
  cues ??= readCues();
  return clausesOf(plain).flatMap(({ from, to }) => {
    const clause = plain.slice(from, to);
    const cue = cues?.find((one) => isToldIn(clause, one));
    const of = welcome.find((one) => one.id === cue?.question);
    if (of === undefined || of.id === question?.id) return [];
    const one = dateIn(clause, of, today);
    return one === null ? [] : [{ question: of.id, value: one, raw: clause, sure: true }];
  });
}

const isToldIn = (clause: string, { words, without }: Cue): boolean =>
  words.some((word) => clause.includes(word)) && !without.some((word) => clause.includes(word));

function dateIn(clause: string, { field }: Question, today: string) {
  const here = toneIn(clause);
  if (meantBy(field.kind, { here, all: here }) !== 'sure') return null;
  const [one, ...more] = field.find(clause, { today });
  return one === undefined || more.length > 0 ? null : one.value;
}
