import type { ActWord, FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { normalise } from '../fields/normalise.ts';
import type { Value } from '../messages/value.ts';
import { nowTold } from './now-told.ts';
import { type ToldAnswer, toldAnswer } from './told-answer.ts';
import { partFor, type Told } from './whose.ts';

/** Commands that words of an answer may sound like: 报上去了，还没批下来 asks for no state of the case. */
const soundsLike: ReadonlySet<ActWord> = new Set([
  'answer',
  'other',
  'status',
  'help',
  'skip',
  'question',
  'yes',
  'no',
]);

const proposed = (value: Value | null): ToldAnswer | null =>
  value === null ? null : { value, sure: false };

/** The meaning of a message that answers the open question in words of its own, where it was no plain answer. */
export function inOwnWords(
  meaning: Meaning,
  { expectation, told }: { readonly expectation: Expectation; readonly told: Told },
): Meaning {
  const { question, kind, occasion } = expectation;
  if (question === null || kind !== 'question' || occasion !== undefined) return meaning;
  const plainly = meaning.reading?.kind === 'value' && meaning.doubt !== true;
  if (plainly || meaning.reading?.kind === 'unsure' || meaning.danger !== undefined) return meaning;
  // 我老公是，我不是 is worded like a correction and corrects nothing.
  const ofOther = ({ question: id }: FoundAnswer): boolean => id !== 'for_whom';
  const corrects = (meaning.target ?? 'for_whom') !== 'for_whom' || meaning.found.some(ofOther);
  const answers = soundsLike.has(meaning.act) || (meaning.act === 'correct' && !corrects);
  if (!answers || meaning.option !== undefined) return meaning;
  const { text } = partFor(question.id, meaning.text, told);
  const said = normalise(text ?? meaning.text).text;
  const answer =
    toldAnswer(said, question, told.view.helping) ??
    proposed(nowTold(said, question, expectation.today));
  if (answer === null) return meaning;
  const { doubt: _d, aside: _a, others: _o, door: _r, half: _h, target: _t, ...rest } = meaning;
  return {
    ...rest,
    act: 'answer',
    reading: { kind: 'value', value: answer.value },
    ...(answer.sure ? {} : { doubt: true as const, proposed: true as const }),
    found: meaning.found.filter(
      (one) => one.question !== question.id && (meaning.act !== 'correct' || ofOther(one)),
    ),
  };
}
