import { isCounter } from '../messages/entry.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Case } from './case.ts';

/** Whether the worker wants to be told by another way than this chat. */
export const isElsewhere = (of: Pick<Case, 'service' | 'answers'>): boolean =>
  serviceById(of.service)?.reach?.(factsOf(of.answers)).kind === 'elsewhere';

/** Whether nothing of a case is written into a chat by us: staff entered it, or the worker wants to be told by another way. */
export const isSilent = (of: Pick<Case, 'service' | 'answers' | 'conversation'>): boolean =>
  isCounter(of.conversation) || isElsewhere(of);
