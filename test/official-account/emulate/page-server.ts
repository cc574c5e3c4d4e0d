import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { commands } from '../../../src/channels/official-account/commands.ts';
import { readBody } from '../../telegram/emulator/body.ts';
import type { Emulator } from '../emulator/emulator.ts';
import { limits } from '../emulator/world.ts';

const openid = 'oEmulated_worker-1';

const deeds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), text: z.string().min(1).max(2000) }),
  z.object({ kind: z.literal('voice'), text: z.string().min(1).max(2000) }),
  z.object({ kind: z.literal('photo'), bytes: z.base64() }),
  z.object({ kind: z.literal('click'), key: z.enum(commands) }),
  z.object({ kind: z.literal('scan'), scene: z.string().regex(/^[\w.-]{1,64}$/u) }),
  z.object({ kind: z.literal('follow') }),
]);

/** One line of the chat: what he did, or what he was told and how. */
type Line = { readonly by: 'me' | 'passive' | 'custom' | 'template'; readonly text: string };

/** A page on which anybody plays a follower of the account. */
export function createWechatPage(emulator: Emulator): Server {
  const lines: Line[] = [];
  let shown = 0;
  const gather = (): readonly Line[] => {
    const { heard } = emulator.player(openid);
    for (const { by, text } of heard.slice(shown)) lines.push({ by, text });
    shown = heard.length;
    return lines;
  };
  const perform = (deed: z.infer<typeof deeds>): void => {
    const player = emulator.player(openid);
    gather();
    lines.push({ by: 'me', text: wordsOf(deed) });
    // Nothing waits for it here: what comes of it stands in the chat.
    void doneOf(player, deed).arrive();
  };
  return createServer((request, response) => {
    answer(request, { perform, gather, left: () => leftOf(emulator) }).then(
      ({ type, body }) => {
        response.writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'cache-control': 'no-store',
        });
        response.end(body);
      },
      () => response.writeHead(400).end(),
    );
  });
}

const wordsOf = (deed: z.infer<typeof deeds>): string => {
  if (deed.kind === 'say') return deed.text;
  if (deed.kind === 'voice') return `🎤 ${deed.text}`;
  if (deed.kind === 'photo') return '🖼 照片';
  if (deed.kind === 'click') return `☰ ${deed.key}`;
  return deed.kind === 'scan' ? `▦ ${deed.scene}` : '＋ 关注';
};

function doneOf(player: ReturnType<Emulator['player']>, deed: z.infer<typeof deeds>) {
  if (deed.kind === 'say') return player.say(deed.text);
  if (deed.kind === 'voice') return player.voice(Buffer.from('#!AMR'), deed.text);
  if (deed.kind === 'photo') return player.image(Buffer.from(deed.bytes, 'base64'));
  if (deed.kind === 'click') return player.click(deed.key);
  return deed.kind === 'scan' ? player.scan(deed.scene) : player.follow();
}

/** How many messages the account may still say by itself. */
function leftOf({ world, player }: Emulator): number {
  player(openid);
  const follower = world.followers.get(openid);
  if (follower === undefined || world.now() - follower.word.at >= limits.word.ms) return 0;
  return limits.word.most - follower.word.used;
}

type Page = {
  readonly perform: (deed: z.infer<typeof deeds>) => void;
  readonly gather: () => readonly Line[];
  readonly left: () => number;
};

async function answer(
  request: IncomingMessage,
  page: Page,
): Promise<{ readonly type: string; readonly body: string }> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/')
    return {
      type: 'text/html',
      body: readFileSync(join(import.meta.dirname, 'page.html'), 'utf8'),
    };
  const json = (body: unknown) => ({ type: 'application/json', body: JSON.stringify(body) });
  if (pathname === '/state') return json({ lines: page.gather(), left: page.left() });
  // Only the page itself may act: a form of another site could not send this type without asking.
  const asked = request.headers['content-type']?.startsWith('application/json') === true;
  if (pathname !== '/do' || request.method !== 'POST' || !asked) throw new Error('not found');
  page.perform(deeds.parse(JSON.parse((await readBody(request)).toString('utf8'))));
  return json({ ok: true });
}
