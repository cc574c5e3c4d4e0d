import { randomBytes } from 'node:crypto';
import { parseAddress } from '../messages/address.ts';
import type { Reply } from '../messages/reply.ts';
import type { Outgoing, TurnWrites } from '../storage/store.ts';
import type { TurnsOptions } from './turns.ts';
import type { TurnEnd, TurnStart } from './worker-turn.ts';

type Copy = NonNullable<Extract<Outgoing['body'], { kind: 'reply' }>['copy']>;

const minute = 60_000;

/** The one-time link to the file of a copy, where the turn shows one and the channel has a way to files; it stands in no transcript. */
export function copyOf({
  start,
  end,
  options,
}: {
  readonly start: TurnStart;
  readonly end: TurnEnd;
  readonly options: Pick<TurnsOptions, 'channels' | 'copyLink' | 'centre'>;
}): {
  readonly writes: Pick<TurnWrites, 'copies'>;
  readonly of: (reply: Reply) => { readonly copy?: Copy };
} {
  const none = { writes: {}, of: () => ({}) };
  if (!end.replies.some(({ copy }) => copy === true)) return none;
  const { channel } = parseAddress(start.conversation);
  const files = options.channels.find(({ name }) => name === channel)?.files;
  const token = randomBytes(32).toString('base64url');
  const link = files === undefined ? undefined : options.copyLink?.(token, files);
  if (link === undefined) return none;
  const minutes = options.centre.times.formMinutes;
  const until = start.now + minutes * minute;
  return {
    writes: { copies: [{ token, conversation: start.conversation, until }] },
    of: (reply) => (reply.copy === true ? { copy: { link, minutes } } : {}),
  };
}
