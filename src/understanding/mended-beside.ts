import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Phrase } from '../messages/phrase.ts';
import { correctionIn } from './correcting.ts';
import { freeWords } from './found.ts';
import { judge } from './judging.ts';

type Mended = {
  /** The line that the message puts right. */
  readonly target: string | null;
  readonly expectation: Expectation;
  readonly words: (phrase: Phrase) => string;
};

/** 不对四口 你写三口干啥 进账就那两千二: another line that the first clause by itself puts right. */
export function mendedAhead(
  plain: string,
  { target, expectation, words }: Mended,
): readonly FoundAnswer[] {
  const [first, ...others] = clausesOf(plain);
  if (first === undefined || others.length === 0) return [];
  const head = correctionIn(plain.slice(first.from, first.to), expectation, words);
  if (head?.value === undefined || head.target === null || head.target === target) return [];
  return expectation.standing?.[head.target] === undefined ? [] : [head.value];
}

/** 不对五口 全家进账三千: the open question, answered in a clause behind the line that is put right. */
export function answeredBehind(
  plain: string,
  { target, expectation, words }: Mended,
): readonly FoundAnswer[] {
  const { question, kind, today, service } = expectation;
  if (question === null || kind !== 'question' || target === question.id) return [];
  if (freeWords.has(question.field.kind) || question.field.kind === 'yesNo') return [];
  const answers = clausesOf(plain)
    .slice(1)
    .map(({ from, to }) => plain.slice(from, to))
    .flatMap((raw): readonly FoundAnswer[] => {
      const reading = question.field.read(raw, { today });
      const found = reading.kind === 'nothing' ? question.field.find(raw, { today }) : [];
      const [value, ...more] =
        reading.kind === 'value' ? [reading.value] : found.map((one) => one.value);
      if (value === undefined || more.length > 0) return [];
      const claim = { question, value, told: [], today, service, words };
      const verdict = judge(raw, claim);
      return verdict === 'drop'
        ? []
        : [{ question: question.id, value, raw, sure: verdict === 'sure' }];
    });
  return answers.length === 1 ? answers : [];
}
