import { z } from 'zod';
import {
  codes,
  nextSerial,
  type Person,
  personOf,
  type Shown,
  spend,
  type World,
} from './world.ts';

/** A call of the API. */
export type Call = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
};

/** What is answered: fields, or the bytes of a file. */
export type Given = object | { readonly bytes: Buffer; readonly type: string };

const refused = (errcode: number): object => ({ errcode, errmsg: 'refused' });
const good = (more: object = {}): object => ({ errcode: 0, errmsg: 'ok', ...more });

const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .refine((words) => Buffer.byteLength(words) <= most);
const content = z.discriminatedUnion('msgtype', [
  z.object({ msgtype: z.literal('text'), text: z.object({ content: bytes(2048) }) }),
  z.object({
    msgtype: z.literal('msgmenu'),
    msgmenu: z.object({
      head_content: bytes(1024),
      list: z
        .array(
          z.object({
            type: z.literal('click'),
            click: z.object({ id: bytes(128), content: bytes(128) }),
          }),
        )
        .min(1)
        .max(10),
      tail_content: bytes(1024).optional(),
    }),
  }),
]);

function shownOf(body: unknown, by: Shown['by']): Shown {
  const read = content.parse(body);
  if (read.msgtype === 'text') return { text: read.text.content, by, menu: [] };
  const { head_content: head, list, tail_content: tail } = read.msgmenu;
  return {
    text: [head, tail].filter((part) => part !== undefined).join('\n'),
    by,
    menu: list.map(({ click }) => click),
  };
}

/** What 企业微信 answers. */
export function answerApi(world: World, { path, query, body }: Call): Given {
  world.calls.push(path);
  const fault = world.faults.findIndex((one) => path.includes(one.path));
  if (fault !== -1) return refused(world.faults.splice(fault, 1)[0]?.code ?? -1);
  if (path === '/cgi-bin/gettoken') return giveToken(world, query);
  const until = world.tokens.get(query.get('access_token') ?? '');
  if (until === undefined || until < world.now()) return refused(codes.token);
  if (path === '/cgi-bin/media/get')
    return world.media.get(query.get('media_id') ?? '') ?? refused(40007);
  try {
    const words: unknown = JSON.parse(body.toString());
    return carryOut(world, path, words) ?? refused(codes.shape);
  } catch {
    return refused(codes.shape);
  }
}

function giveToken(world: World, query: URLSearchParams): object {
  if (query.get('corpid') !== world.corpId) return refused(codes.corp);
  if (query.get('corpsecret') !== world.secret) return refused(codes.secret);
  const token = `access-${nextSerial(world)}`;
  world.tokens.set(token, world.now() + 7_200_000);
  return good({ access_token: token, expires_in: 7200 });
}

function carryOut(world: World, path: string, body: unknown): object | null {
  if (path === '/cgi-bin/kf/sync_msg') return sync(world, body);
  if (path === '/cgi-bin/kf/send_msg') return send(world, body);
  return path === '/cgi-bin/kf/send_msg_on_event' ? greet(world, body) : null;
}

const syncShape = z.object({
  cursor: z.string(),
  token: z.string().optional(),
  limit: z.int().min(1).max(1000),
  open_kfid: z.string(),
  voice_format: z.literal(0),
});

function sync(world: World, body: unknown): object {
  const { cursor, token, open_kfid: account, limit } = syncShape.parse(body);
  if (account !== world.account) return refused(codes.account);
  if (token === undefined) world.alone += 1;
  else if ((world.rings.get(token) ?? 0) < world.now()) return refused(codes.shape);
  const from = cursor === '' ? 0 : Number(cursor.replace(/^c/u, ''));
  const end = Math.min(world.list.length, from + Math.min(limit, world.page));
  return good({
    next_cursor: `c${end}`,
    has_more: end < world.list.length ? 1 : 0,
    msg_list: world.list.slice(from, end),
  });
}

function send(world: World, body: unknown): object {
  const to = z.object({ touser: z.string(), open_kfid: z.string() }).parse(body);
  if (to.open_kfid !== world.account) return refused(codes.account);
  const person: Person = personOf(world, to.touser);
  const shown = shownOf(body, 'message');
  const error = spend(world, person);
  if (error !== 0) return refused(error);
  person.heard.push(shown);
  return good({ msgid: `sent-${nextSerial(world)}` });
}

function greet(world: World, body: unknown): object {
  const { code } = z.object({ code: z.string() }).parse(body);
  const welcome = world.welcomes.get(code);
  world.welcomes.delete(code);
  if (welcome === undefined || welcome.until < world.now()) return refused(codes.shape);
  personOf(world, welcome.person).heard.push(shownOf(body, 'greeting'));
  return good({ msgid: `sent-${nextSerial(world)}` });
}
