import { randomBytes } from 'node:crypto';
import type { Channel } from '../channels/channel.ts';
import type { Meaning } from '../dialogue/act.ts';
import { expect } from '../dialogue/expect.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { saysSecret } from '../dialogue/secret.ts';
import { parseAddress } from '../messages/address.ts';
import type { Incoming } from '../messages/incoming.ts';
import type { Reply } from '../messages/reply.ts';
import type { InboxEvent, Outgoing, TurnWrites } from '../storage/store.ts';
import { markOf } from './mark.ts';
import type { TurnsOptions } from './turns.ts';
import type { TurnEnd, TurnStart } from './worker-turn.ts';
import { worldOf } from './world.ts';

const minute = 60_000;

const othersOf = (channels: readonly Channel[], name: string): Channel['others'] =>
  channels.find((channel) => channel.name === name)?.others;

type Heard = {
  readonly meaning: Meaning;
  readonly expectation: Expectation;
  readonly channels: readonly Channel[];
};

/** Whether a secret value was typed where others hold it, and whose it is to take it away; `null` where nothing is exposed. */
export function exposure(incoming: Incoming, heard: Heard): Meaning['exposed'] | null {
  const others = othersOf(heard.channels, incoming.from.channel);
  if (others === undefined || incoming.form === true || incoming.body.kind !== 'text') return null;
  if (!saysSecret(heard.meaning, heard.expectation)) return null;
  return others.erase !== undefined && incoming.message !== undefined ? 'erased' : 'yours';
}

/** The exposed message on its way out of the chat. */
export function erasure(event: InboxEvent, end: TurnEnd): readonly Outgoing[] {
  if (!end.erase || event.payload.kind !== 'incoming') return [];
  const { from, message } = event.payload.incoming;
  if (message === undefined) return [];
  return [{ id: `e${markOf(event.id)}`, to: from, body: { kind: 'erase', message } }];
}

type Ended = {
  readonly start: TurnStart;
  readonly end: TurnEnd;
  readonly options: Pick<TurnsOptions, 'channels' | 'formLink' | 'centre'>;
};
type Form = NonNullable<Extract<Outgoing['body'], { kind: 'reply' }>['form']>;

/** The one-time link that a turn makes where it asks for a secret value in an app of others, and the reply it stands in. */
export function formsOf({ start, end, options }: Ended): {
  readonly writes: Pick<TurnWrites, 'forms'>;
  readonly of: (reply: Reply) => { readonly form?: Form };
} {
  const { formLink, centre, channels } = options;
  const asks = (reply: Reply): boolean =>
    reply.secret === true && reply.turn === end.session.asked && reply.asksAt !== undefined;
  const others = othersOf(channels, parseAddress(start.conversation).channel);
  const question = end.replies.some(asks) ? openAfter(start, end) : null;
  if (formLink === undefined || others === undefined || question === null)
    return { writes: {}, of: () => ({}) };
  const token = randomBytes(32).toString('base64url');
  const minutes = centre.times.formMinutes;
  const form: Form = { link: formLink(token), minutes };
  const bound = { conversation: start.conversation, question, turn: end.session.asked };
  return {
    writes: { forms: [{ ...bound, token, until: start.now + minutes * minute }] },
    of: (reply) => (asks(reply) ? { form } : {}),
  };
}

/** Id of the question that stands open once the turn is written. */
function openAfter(start: TurnStart, end: TurnEnd): string | null {
  const changed = new Map(end.changes.map((change) => [change.case.number, change.case]));
  const known = new Set(start.cases.map(({ number }) => number));
  const cases = [
    ...start.cases.map((one) => changed.get(one.number) ?? one),
    ...[...changed.values()].filter(({ number }) => !known.has(number)),
  ];
  return expect(end.session, worldOf(start, cases)).question?.id ?? null;
}
