import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Phrase } from '../messages/phrase.ts';
import { wordsOfSet } from './explained.ts';
import { labelledOption } from './pointing.ts';

/** An option of another open question, said by its name where that is no answer: 公办的 is no school. `null` where the message says anything else. */
export function otherOption(
  plain: string,
  { kind, question, welcome, today, standing = {} }: Expectation,
  say: (label: Phrase) => string,
): FoundAnswer | null {
  if (kind !== 'question' || question === null || plain.length > longest) return null;
  const { field: asked } = question;
  if (
    asked.names !== true &&
    (asked.kind !== 'choice' || asked.read(plain, { today }).kind !== 'nothing')
  )
    return null;
  const said = withoutEnd(plain.trim());
  for (const { id, field } of welcome) {
    if (field.kind !== 'choice' || id === question.id || standing[id] !== undefined) continue;
    const option = labelledOption(said, field.options ?? [], say);
    const value = option === null ? undefined : field.choose?.(option);
    if (value !== undefined) return { question: id, value, raw: plain, sure: true };
  }
  return null;
}

const longest = 12;

const withoutEnd = (words: string): string => {
  const end = [...wordsOfSet('option_ends')].find(
    (one) => words.endsWith(one) && words.length > one.length + 1,
  );
  return end === undefined ? words : withoutEnd(words.slice(0, -end.length));
};
