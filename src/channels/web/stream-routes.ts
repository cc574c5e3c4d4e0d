import type { Context, Hono } from 'hono';
import { eventStream, type Send } from '../../http/event-stream.ts';
import { createOpenStreams, type OpenStreams } from '../../http/open-streams.ts';
import { admit } from './admission.ts';
import { mayRead } from './limits.ts';
import { refuse } from './refusals.ts';
import type { Placed } from './streams.ts';
import { addressOf, type WebRoom } from './web-room.ts';

/** A page that hears nothing for three of these knows that its connection is dead, although nobody told it. */
const beatMs = 20_000;

/** Pages that hear at one time, of all conversations. */
const pagesAtOnce = 3_000;

/** Lays `/chat/events`: what happens in the conversation, from where the page last was. */
export function mountStream(app: Hono, room: WebRoom): void {
  const open = createOpenStreams(pagesAtOnce);
  app.get('/chat/events', (c) => events(c, room, open));
}

async function events(c: Context, room: WebRoom, open: OpenStreams): Promise<Response> {
  const visitor = admit(c, room, c.req.query('key'));
  if (typeof visitor === 'string') return refuse(c, visitor);
  if (!(await mayRead(c, room))) return refuse(c, 'rate');
  if (room.streams.full(visitor.chat)) return refuse(c, 'busy');
  const after = c.req.header('last-event-id') ?? c.req.query('after') ?? null;
  return eventStream((send, end) => {
    const leave = open.enter(addressOf(c, room), end);
    const close = room.streams.open(visitor.chat, after, (placed) => send(written(placed)));
    const beat = beats(send);
    return () => {
      clearInterval(beat);
      close();
      leave();
    };
  });
}

/** Comments never reach the page, so the beat is an event of its own; it carries no id and moves nothing. */
function beats(send: Send): NodeJS.Timeout {
  send({ event: 'beat', data: '' });
  return setInterval(() => send({ event: 'beat', data: '' }), beatMs).unref();
}

const written = ({ id, event }: Placed) => ({
  id,
  event: event.kind,
  data: event.kind === 'line' ? JSON.stringify(event.line) : '',
});
