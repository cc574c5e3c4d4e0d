import type { Expectation } from '../../src/dialogue/expectation.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import { nextOf } from '../walk.ts';
import { type Dice, oneOf } from './dice.ts';
import { strangeOptions, textOf } from './junk.ts';

/** What a person does next: mostly what a willing worker would, otherwise anything a chat can hold. */
export function anyBody(roll: Dice, expectation: Expectation, service: string): IncomingBody {
  const { asked, options } = expectation;
  if (roll(10) < 6) return nextOf(expectation, service, roll(2) === 0 ? asked : null);
  switch (roll(12)) {
    case 0:
      return { kind: 'press', option: oneOf(roll, strangeOptions), turn: null };
    case 1:
      return { kind: 'press', option: options[0]?.id ?? 'gone', turn: asked - 1 - roll(5) };
    case 2:
      return { kind: 'wordless', what: 'sticker' };
    case 3:
      return { kind: 'unreadable', reason: oneOf(roll, ['type', 'size', 'empty', 'failed']) };
    case 4:
      return { kind: 'start', ...(roll(2) === 0 ? { service: 'job_referral' } : {}) };
    case 5:
      return {
        kind: 'paper',
        paper: { id: `paper-${roll(1_000_000)}`, type: 'image/jpeg', bytes: 1 + roll(5000) },
      };
    default:
      return { kind: 'text', text: textOf(roll) };
  }
}
