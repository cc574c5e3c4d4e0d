import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { readBody } from '../emulator/body.ts';
import type { Emulator } from '../emulator/emulator.ts';
import { chatView } from './chat-view.ts';
import { emulatedGroup, playedPassword, playedStaff, stranger } from './emulation.ts';

const place = {
  as: z.int(),
  chat: z.int(),
  thread: z.int().optional(),
  replyTo: z.int().optional(),
};
const deeds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), ...place, text: z.string().min(1).max(4096) }),
  z.object({ kind: z.literal('press'), ...place, data: z.string().min(1) }),
  z.object({ kind: z.literal('contact'), ...place, phone: z.string().min(1) }),
  z.object({ kind: z.literal('photo'), ...place, bytes: z.base64() }),
]);

/** What a person did on the page. */
type Deed = z.infer<typeof deeds>;

const file = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const pages: { readonly [path: string]: readonly [string, string] } = {
  '/': ['text/html', 'page.html'],
  '/page.css': ['text/css', 'page.css'],
  '/page.js': ['text/javascript', 'page.js'],
};

/** The page's own server: the page, what stands in the chats, and the deeds of whoever plays. */
export function createPageServer(emulator: Emulator, desk: string): Server {
  return createServer((request, response) => {
    void answer(emulator, desk, request).then(
      ({ status, type, body }) => send(response, { status, type, body }),
      () => send(response, { status: 400, type: 'application/json', body: '{"ok":false}' }),
    );
  });
}

type Answer = { readonly status: number; readonly type: string; readonly body: string };

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function answer(emulator: Emulator, desk: string, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const page = pages[url.pathname];
  if (page !== undefined) return { status: 200, type: page[0], body: file(page[1]) };
  const json = (body: unknown): Answer => ({
    status: 200,
    type: 'application/json',
    body: JSON.stringify(body),
  });
  if (url.pathname === '/state') return json(stateOf(emulator, desk, url));
  // Only the page itself may act: a form of another site could not send this type without asking.
  const asked = request.headers['content-type']?.startsWith('application/json') === true;
  if (url.pathname !== '/do' || request.method !== 'POST' || !asked)
    return { status: 404, type: 'text/plain', body: 'not found' };
  const body: unknown = JSON.parse((await readBody(request)).toString('utf8'));
  return json({ ok: true, answer: await perform(emulator, deeds.parse(body)) });
}

/** Everything the page shows for a worker and the group. */
function stateOf(emulator: Emulator, desk: string, url: URL): unknown {
  const worker = Number(url.searchParams.get('worker') ?? '1');
  return {
    desk,
    password: playedPassword,
    group: emulatedGroup,
    staff: [...playedStaff, { ...stranger, login: null }],
    worker: chatView(emulator.world, worker),
    staffGroup: chatView(emulator.world, emulatedGroup),
  };
}

/** Does it in the person's name; of a press, the words shown to the presser. */
async function perform(emulator: Emulator, deed: Deed): Promise<string | null> {
  const known = emulator.world.people.get(deed.as);
  const person = emulator.user(deed.as, known ?? { first_name: `职工${deed.as}` });
  const { thread, replyTo } = deed;
  const where = deed.chat === deed.as ? { replyTo } : { chat: deed.chat, thread, replyTo };
  if (deed.kind === 'say') person.say(deed.text, where);
  if (deed.kind === 'contact') person.contact(deed.phone);
  if (deed.kind === 'photo') person.photo(Buffer.from(deed.bytes, 'base64'), where);
  if (deed.kind !== 'press') return null;
  const query = person.press(deed.data, { chat: deed.chat });
  const shown = () => emulator.world.queries.get(query.id)?.answer;
  const found = await emulator.until(shown, 5000).catch(() => undefined);
  return found?.text ?? null;
}
