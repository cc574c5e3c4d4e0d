import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { readBody } from '../../telegram/emulator/body.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Done } from '../emulator/player.ts';
import { chatOf } from '../emulator/world.ts';
import { type ChatBook, createChatBook } from './chat-book.ts';

/** The group of staff on the page. */
export const emulatedWecomGroup = 'wrEmulatedStaffGroup';

/** Somebody who is played on the page: a worker in his private chat, or one of staff in the group. */
export type PlayedPerson = { readonly id: string; readonly name: string };

const text = z.string().min(1).max(2000);
const as = z.string().regex(/^[\w.-]{1,64}$/u);
const where = z.enum(['robot', 'group']);
const deeds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), as, where, text, quote: z.int().min(0).optional() }),
  z.object({ kind: z.literal('voice'), as, text }),
  z.object({ kind: z.literal('photo'), as, bytes: z.base64() }),
  z.object({ kind: z.literal('press'), as, where, label: text, task: text }),
  z.object({ kind: z.literal('enter'), as }),
]);
type Deed = z.infer<typeof deeds>;

/** What the page is made of. */
export type WecomPageParts = {
  readonly emulator: Emulator;
  readonly desk: string;
  readonly workers: readonly PlayedPerson[];
  readonly staff: readonly PlayedPerson[];
};

type Books = {
  readonly of: (deed: { readonly as: string; readonly where?: 'robot' | 'group' }) => ChatBook;
};

/** A page on which anybody plays workers and staff in 企业微信. */
export function createWecomPage(parts: WecomPageParts): Server {
  const books = booksOf(parts.emulator);
  return createServer((request, response) => {
    answer(request, parts, books).then(
      ({ type, body }) => {
        const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
        response.writeHead(200, headers).end(body);
      },
      () => response.writeHead(400).end(),
    );
  });
}

function booksOf({ world }: Emulator): Books {
  const known = new Map<string, ChatBook>();
  return {
    of: ({ as: userid, where: place }) => {
      const id = place === 'group' ? emulatedWecomGroup : userid;
      const book = known.get(id) ?? createChatBook(chatOf(world, id));
      known.set(id, book);
      return book;
    },
  };
}

async function answer(
  request: IncomingMessage,
  parts: WecomPageParts,
  books: Books,
): Promise<{ readonly type: string; readonly body: string }> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
  if (pathname === '/') return { type: 'text/html', body: file('page.html') };
  if (pathname === '/page.css') return { type: 'text/css', body: file('page.css') };
  if (pathname === '/page.js') return { type: 'text/javascript', body: file('page.js') };
  const json = (body: unknown) => ({ type: 'application/json', body: JSON.stringify(body) });
  if (pathname === '/state') return json(stateOf(parts, books, searchParams));
  // Only the page itself may act: a form of another site could not send this type without asking.
  const asked = request.headers['content-type']?.startsWith('application/json') === true;
  if (pathname !== '/do' || request.method !== 'POST' || !asked) throw new Error('not found');
  perform(parts, books, deeds.parse(JSON.parse((await readBody(request)).toString('utf8'))));
  return json({ ok: true });
}

function stateOf({ desk, workers, staff }: WecomPageParts, books: Books, query: URLSearchParams) {
  const worker = as.parse(query.get('worker') ?? workers[0]?.id);
  const one = as.parse(query.get('staff') ?? staff[0]?.id);
  return {
    desk,
    workers,
    staff,
    robot: books.of({ as: worker }).seen(worker),
    group: books.of({ as: one, where: 'group' }).seen(one),
  };
}

/** Does it in the person's name; what comes of it stands in the chat. */
function perform(parts: WecomPageParts, books: Books, deed: Deed): void {
  const { workers, staff } = parts;
  const book = books.of(deed);
  const quoted =
    deed.kind === 'say' && deed.quote !== undefined
      ? book.seen(deed.as)[deed.quote]?.text
      : undefined;
  const done = doneOf(parts.emulator, deed, quoted);
  const name = [...workers, ...staff].find(({ id }) => id === deed.as)?.name ?? deed.as;
  const words = wordsOf(deed);
  if (words !== null)
    book.said(name, quoted === undefined ? words : `「${quoted.split('\n')[0]}」\n${words}`);
  done.arrive();
}

function doneOf({ player, group }: Emulator, deed: Deed, quoted: string | undefined): Done {
  const own = player(deed.as);
  const hall = group(emulatedWecomGroup);
  if (deed.kind === 'enter') return own.enter();
  if (deed.kind === 'voice') return own.voice(deed.text);
  if (deed.kind === 'photo') return own.image(Buffer.from(deed.bytes, 'base64'));
  const inGroup = deed.where === 'group';
  if (deed.kind === 'say')
    return inGroup ? hall.say(deed.as, deed.text, quoted) : own.say(deed.text, quoted);
  return inGroup ? hall.press(deed.as, deed.label, deed.task) : own.press(deed.label, deed.task);
}

/** A person's line as it stands in the chat; a press leaves none. */
function wordsOf(deed: Deed): string | null {
  if (deed.kind === 'say') return deed.where === 'group' ? `@帮扶助手 ${deed.text}` : deed.text;
  if (deed.kind === 'voice') return `🎤 ${deed.text}`;
  return deed.kind === 'photo' ? '🖼 照片' : null;
}
