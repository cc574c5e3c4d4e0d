import { z } from 'zod';
import type { Album, IncomingBody } from '../../messages/incoming.ts';

const eventId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const frame = {
  /** The page's own id of the event, the same at every try. */
  id: eventId,
  /** Which conversation the page shows: another one in the cookie by now refuses the event. */
  key: z.string().max(64),
  language: z.enum(['zh-CN', 'en']).optional(),
  /** When the hand did it, ms by the page's own clock, however long the network took. */
  sent: z.int().min(0).optional(),
};

/** The longest text the page may send, in UTF-16 units; understanding says kindly what it does with less than that. */
export const longestText = 8000;

/** What `/chat/send` takes; nothing else passes. */
export const sentEvent = z.discriminatedUnion('kind', [
  z.object({ ...frame, kind: z.literal('text'), text: z.string().trim().min(1).max(longestText) }),
  z.object({
    ...frame,
    kind: z.literal('press'),
    option: z.string().min(1).max(200),
    turn: z.int().min(0).nullable(),
  }),
  z.object({ ...frame, kind: z.literal('start'), service: z.string().max(40).optional() }),
  /** A file the page itself could not send: too large even when it was made smaller. */
  z.object({
    ...frame,
    kind: z.literal('unreadable'),
    reason: z.enum(['size', 'empty', 'failed']),
  }),
]);

/** An event of the page, checked. */
export type SentEvent = z.infer<typeof sentEvent>;

/** What `/chat/paper` takes beside the bytes. */
export const sentPaper = z.object({
  ...frame,
  name: z.string().max(200).optional(),
  /** The words under it. */
  caption: z.string().max(longestText).optional(),
  /** Files chosen together have the same; `last`: no other follows. */
  album: eventId.optional(),
  last: z.literal('1').optional(),
});

/** A file's query, checked. */
export type SentPaper = z.infer<typeof sentPaper>;

/** How long a file waits for the next one chosen with it, ms: a slow line sends one after another. */
const together = 20_000;

/** With which files one was chosen. */
export const albumOf = ({ album, last }: SentPaper): { readonly album?: Album } =>
  album === undefined ? {} : { album: { id: album, more: last === '1' ? null : together } };

/** The event as every channel tells it; a service is only named where the centre offers it. */
export function bodyOf(event: SentEvent, services: readonly string[]): IncomingBody {
  switch (event.kind) {
    case 'text':
      return { kind: 'text', text: event.text };
    case 'press':
      return { kind: 'press', option: event.option, turn: event.turn };
    case 'unreadable':
      return { kind: 'unreadable', reason: event.reason };
    case 'start':
      break;
  }
  return event.service !== undefined && services.includes(event.service)
    ? { kind: 'start', service: event.service }
    : { kind: 'start' };
}

/** The id an event has for ever. An opening has one a minute, so that two tabs opened at once greet once. */
export const eventKey = (event: SentEvent, chat: string, now: number): string =>
  event.kind === 'start'
    ? `${chat}:start-${event.service ?? ''}-${Math.floor(now / 60_000)}`
    : `${chat}:${event.id}`;
