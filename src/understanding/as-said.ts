import type { Meaning } from '../dialogue/act.ts';
import type { Question } from '../services/service.ts';
import { hear } from './rules/heard.ts';

/** Answers in free words that are kept as they were written. */
const written: ReadonlySet<string> = new Set(['text', 'address']);

const bare = (text: string): string => text.replaceAll(/[\s\p{P}]/gu, '');

/** An answer in free words whose clauses stand in the message but not side by side was put together from what stood around something else: it is asked back. */
export function asSaid(meaning: Meaning, plain: string, question: Question | null): Meaning {
  const { reading } = meaning;
  if (question === null || question.field.story === true || !written.has(question.field.kind))
    return meaning;
  if (reading?.kind !== 'value' || typeof reading.value !== 'string') return meaning;
  const said = bare(plain);
  const parts = reading.value.split(/[，,]/u).map(bare);
  const isJoined =
    parts.length > 1 &&
    parts.every((part) => said.includes(part)) &&
    !said.includes(parts.join(''));
  // Two trades named apart (保安啊 看门都行) are both meant.
  const areTrades = parts.every((part) => hear(part).names.has('trade'));
  return isJoined && !areTrades ? { ...meaning, doubt: true } : meaning;
}
