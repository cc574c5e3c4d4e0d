import { literal, type Phrase, phrase } from '../messages/phrase.ts';
import type { Reply } from '../messages/reply.ts';
import type { InboxEvent } from '../storage/store.ts';
import { covered } from '../understanding/model/covered.ts';
import type { TurnEnd } from './worker-turn.ts';

const longest = 400;

/** The end of a turn whose words were made of a voice: what was heard is said first, whichever channel it came by, so that a wrong word is seen and can be put right in words; behind the numbers to call, and by itself where nothing else is said. */
export function withHeard({ payload }: InboxEvent, end: TurnEnd): TurnEnd {
  if (payload.kind !== 'incoming') return end;
  const { body } = payload.incoming;
  if (body.kind !== 'text' || body.spoken !== true) return end;
  if (end.forget.some(({ what }) => what === 'conversation')) return end;
  const words = covered(body.text);
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words;
  const heard = phrase('heard-voice', { words: literal(shown) });
  const at = end.replies.findIndex(({ from }) => from === 'assistant');
  const first = end.replies[at];
  const replies =
    first === undefined
      ? [alone(heard, end), ...end.replies]
      : end.replies.with(at, beside(first, heard));
  return { ...end, replies };
}

const alone = (heard: Phrase, { session }: TurnEnd): Reply => ({
  from: 'assistant',
  turn: session.turn,
  hint: 'none',
  lines: [heard],
  options: [],
});

/** One line more: in front, and the question stands one further down. */
function beside(reply: Reply, heard: Phrase): Reply {
  if (reply.urgent === true) return { ...reply, lines: [...reply.lines, heard] };
  const asks = reply.asksAt === undefined ? {} : { asksAt: reply.asksAt + 1 };
  return { ...reply, lines: [heard, ...reply.lines], ...asks };
}
