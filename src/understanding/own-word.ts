import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Question } from '../services/service.ts';
import { assentIn } from './assent.ts';
import { wordsOfSet } from './explained.ts';

/** Longer tells something of its own. */
const longest = 30;

/** 他入了的, where "member: no, is that right?" stands: who says the thing itself has answered the question, and not agreed to what was put. `null` where a message only agrees or denies, or says neither. */
export function ownWord(
  plain: string,
  { kind, question }: Expectation,
  hear: (question: Question) => Meaning,
): Meaning | null {
  if (kind !== 'settle' || question?.field.kind !== 'yesNo' || plain.length > longest) return null;
  const bare = plain.replaceAll(/[\s\p{P}]/gu, '');
  const says = ['lacks', 'some'].some((set) => wordsOfSet(set).has(bare));
  if (assentIn(plain, 'fact') !== null && !says) return null;
  const heard = hear(question);
  return heard.reading?.kind === 'value' && heard.doubt !== true && heard.danger === undefined
    ? { ...heard, act: 'answer' }
    : null;
}
