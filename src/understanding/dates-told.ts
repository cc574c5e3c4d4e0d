import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Question } from '../services/service.ts';
import { dayTold } from './day-cues.ts';
import { toneIn } from './explained.ts';
import { meantBy } from './judging.ts';

/** Dates told by the way, of questions that were not asked, by the words of `lexicon/dates-told.txt` in the same clause: 上个礼拜我还找过他要. A clause that asks, or holds two dates, tells none. */
export function datesTold(plain: string, expectation: Expectation): readonly FoundAnswer[] {
  const { question, welcome, today } = expectation;
  return clausesOf(plain).flatMap(({ from, to }) => {
    const clause = plain.slice(from, to);
    const cue = dayTold(clause);
    const of = welcome.find((one) => one.id === cue?.question);
    const asked = question?.id ?? '';
    if (of === undefined || of.id === asked || cue?.also.includes(asked) === true) return [];
    const one = dateIn(clause, of, today);
    return one === null ? [] : [{ question: of.id, value: one, raw: clause, sure: true }];
  });
}

function dateIn(clause: string, { field }: Question, today: string) {
  const here = toneIn(clause);
  if (meantBy(field.kind, { here, all: here }) !== 'sure') return null;
  const [one, ...more] = field.find(clause, { today });
  return one === undefined || more.length > 0 ? null : one.value;
}
