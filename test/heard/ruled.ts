import { expect as expected } from '../../src/dialogue/expect.ts';
import { createShelf } from '../../src/policies/shelf.ts';
import { analyze } from '../../src/understanding/analyze.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { type Talk, type Turn, take, worldNow } from '../chaos/talk.ts';
import { approving, houseEntries } from '../policies/measure.ts';
import { wording } from './talk.ts';

/** The rules of the house, all of them approved. */
export const shelf = createShelf({ ...approving(houseEntries()), thresholds: {} });
const understand = createUnderstanding({ wording, analyse: analyze, policies: shelf });

/** The same talk with the rules of the house in it. */
export const ruled = (talk: Talk): Talk => ({ ...talk, policies: shelf });

/** One message of the worker where rules are answered, a minute after the last. */
export function ask(talk: Talk, text: string): Turn {
  talk.now += 60_000;
  const event = {
    id: `e${talk.turns}`,
    from: { channel: 'table', chat: 'u1' },
    at: talk.now,
    body: { kind: 'text', text } as const,
  };
  const meaning = understand(event, expected(talk.session, worldNow(talk)));
  return take(talk, { kind: 'message', meaning });
}

/** The rule that a message is answered with; `null` for a question that none is certain about, and nothing where none was asked. */
export const ruleOf = ({ act }: Turn): string | null | undefined =>
  act.kind === 'message' ? act.meaning.rule?.entry : undefined;
