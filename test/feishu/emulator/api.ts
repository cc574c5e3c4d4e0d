import { z } from 'zod';
import { chatOf, messageOf, nextSerial, put, type Shown, type World } from './world.ts';

/** A call of the API. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly token: string;
  readonly body: unknown;
};

const plain = z.object({ tag: z.literal('plain_text'), content: z.string().min(1) });
const cardShape = z.object({
  config: z.object({ update_multi: z.literal(true) }).loose(),
  header: z.object({ title: plain }),
  elements: z.array(
    z.union([
      z.object({ tag: z.literal('div'), text: plain }),
      z.object({
        tag: z.literal('action'),
        actions: z
          .array(
            z.object({
              tag: z.literal('button'),
              text: plain,
              type: z.string(),
              // An object alone: 飞书's SDKs take nothing else back.
              value: z.record(z.string(), z.unknown()),
            }),
          )
          .min(1),
      }),
    ]),
  ),
});
const content = z.discriminatedUnion('msg_type', [
  z.object({ msg_type: z.literal('text'), content: z.string() }),
  z.object({ msg_type: z.literal('interactive'), content: z.string() }),
]);

/** Error codes as remembered of 飞书's pages: none was met by us. */
export const codes = {
  token: 99991663,
  secret: 10014,
  often: 99991400,
  shape: 230001,
  gone: 230011,
} as const;

const good = (data: object = {}): object => ({ code: 0, msg: 'success', data });
const refused = (code: number): object => ({ code, msg: 'refused' });

/** What a card shows; throws where 飞书 would not take it. */
export function readCard(card: unknown): Pick<Shown, 'text' | 'buttons'> {
  const { header, elements } = cardShape.parse(card);
  const words = elements.flatMap((one) => (one.tag === 'div' ? [one.text.content] : []));
  const buttons = elements.flatMap((one) => (one.tag === 'action' ? one.actions : []));
  return {
    text: [header.title.content, ...words].join('\n'),
    buttons: buttons.map(({ text, value }) => ({ text: text.content, value })),
  };
}

function readContent(body: unknown): Pick<Shown, 'text' | 'buttons' | 'card'> {
  const { msg_type: kind, content: words } = content.parse(body);
  const read: unknown = JSON.parse(words);
  if (kind === 'interactive') return { ...readCard(read), card: true };
  return { text: z.object({ text: z.string().min(1) }).parse(read).text, buttons: [], card: false };
}

/** What 飞书 answers. */
export function answerApi(world: World, call: Call): object {
  world.calls.push(`${call.method} ${call.path}`);
  const fault = world.faults.findIndex(({ path }) => call.path.includes(path));
  if (fault !== -1) return refused(world.faults.splice(fault, 1)[0]?.code ?? -1);
  if (call.path === '/open-apis/auth/v3/tenant_access_token/internal')
    return giveToken(world, call);
  const until = world.tokens.get(call.token);
  if (until === undefined || until < world.now()) return refused(codes.token);
  try {
    return carryOut(world, call) ?? refused(codes.shape);
  } catch {
    return refused(codes.shape);
  }
}

function giveToken(world: World, { body }: Call): object {
  const { app_id: app, app_secret: secret } = body as { app_id?: string; app_secret?: string };
  if (app !== world.appId || secret !== world.secret) return refused(codes.secret);
  const token = `t-${nextSerial(world)}`;
  world.tokens.set(token, world.now() + 7_200_000);
  return { code: 0, msg: 'ok', tenant_access_token: token, expire: 7200 };
}

function carryOut(world: World, { method, path, query, body }: Call): object | null {
  const [, number, rest] = /^\/open-apis\/im\/v1\/messages\/(om_\w+)(\/\w+)?$/u.exec(path) ?? [];
  if (path === '/open-apis/bot/v3/info')
    return { code: 0, msg: 'ok', bot: { app_name: '帮扶助手', open_id: world.robot } };
  if (path === '/open-apis/im/v1/messages' && method === 'POST') {
    if (query.get('receive_id_type') !== 'chat_id') return null;
    const to = z.object({ receive_id: z.string() }).parse(body).receive_id;
    const chat = world.chats.get(to);
    if (chat === undefined) return refused(230002);
    return good({ message_id: put(world, chat, { by: null, ...readContent(body) }).id });
  }
  const found = number === undefined ? null : messageOf(world, number);
  if (found === null) return null;
  if (found.shown.gone) return refused(codes.gone);
  if (method === 'PATCH' && rest === undefined) {
    if (!found.shown.card || found.shown.by !== null) return null;
    const { content: words } = z.object({ content: z.string() }).parse(body);
    Object.assign(found.shown, readCard(JSON.parse(words)));
    return good();
  }
  if (rest === '/reply') {
    const chat = chatOf(world, found.chat.id);
    const replyTo = found.shown.id;
    return good({ message_id: put(world, chat, { by: null, replyTo, ...readContent(body) }).id });
  }
  if (rest !== '/reactions') return null;
  const reaction = z.object({ reaction_type: z.object({ emoji_type: z.string() }) }).parse(body);
  found.shown.reaction = reaction.reaction_type.emoji_type;
  return good({ reaction_id: `r-${nextSerial(world)}` });
}
