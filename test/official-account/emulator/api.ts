import { randomBytes } from 'node:crypto';
import { nextSerial, spend, type World } from './world.ts';

/** A call of the API. */
export type ApiCall = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly type: string;
};

/** An answer: JSON, or a file. */
export type ApiAnswer = object | { readonly bytes: Buffer; readonly type: string };

const lasts = 7200;

const error = (errcode: number, errmsg = 'refused'): object => ({ errcode, errmsg });
const ok = { errcode: 0, errmsg: 'ok' };

type Json = { readonly [name: string]: unknown };
type Method = (world: World, call: ApiCall, json: Json) => ApiAnswer;

function issue(world: World): string {
  const token = randomBytes(40).toString('hex');
  world.tokens.set(token, world.now() + lasts * 1000);
  return token;
}

function credentials(world: World, given: Json | URLSearchParams): number {
  const read = (name: string) =>
    given instanceof URLSearchParams ? given.get(name) : (given[name] as string | undefined);
  if (read('appid') !== world.appId) return 40013;
  return read('secret') === world.secret ? 0 : 40125;
}

/** As WeChat: every plain token ends the ones before it, the stable one is the same until its end or until it is forced anew. */
const open: { readonly [path: string]: Method } = {
  '/cgi-bin/token': (world, { query }) => {
    const code = credentials(world, query);
    if (code !== 0) return error(code);
    world.tokens.clear();
    world.stable = null;
    return { access_token: issue(world), expires_in: lasts };
  },
  '/cgi-bin/stable_token': (world, _, json) => {
    const code = credentials(world, json);
    if (code !== 0) return error(code);
    const until = world.stable === null ? 0 : (world.tokens.get(world.stable) ?? 0);
    if (json['force_refresh'] === true || until <= world.now()) {
      if (world.stable !== null) world.tokens.delete(world.stable);
      world.stable = issue(world);
    }
    const token = world.stable as string;
    const left = Math.floor(((world.tokens.get(token) ?? 0) - world.now()) / 1000);
    return { access_token: token, expires_in: left };
  },
  '/sns/oauth2/access_token': (world, { query }) => {
    const code = credentials(world, query);
    if (code !== 0) return error(code);
    const openid = /^code-(.+)$/u.exec(query.get('code') ?? '')?.[1];
    return openid === undefined
      ? error(40029)
      : { openid, scope: 'snsapi_base', expires_in: lasts };
  },
};

const tokened: { readonly [path: string]: Method } = {
  '/cgi-bin/message/custom/send': (world, _, json) => {
    if (!world.verified) return error(48001, 'api unauthorized');
    const follower = world.followers.get(String(json['touser']));
    if (follower === undefined) return error(40003);
    if (!follower.follows) return error(43004, 'require subscribe');
    const text = (json['text'] as { readonly content?: string } | undefined)?.content ?? '';
    if (text === '') return error(44004);
    if (Buffer.byteLength(text) > 2048) return error(45002, 'content size out of limit');
    const refused = spend(world, follower);
    if (refused !== 0) return error(refused, 'out of response count limit or time limit');
    follower.heard.push({ text, by: 'custom', at: world.now() });
    return ok;
  },
  '/cgi-bin/media/get': (world, { query }) =>
    world.media.get(query.get('media_id') ?? '') ?? error(40007, 'invalid media_id'),
  '/cgi-bin/media/upload': (world, { query, body, type }) => {
    const media_id = `media-${nextSerial(world)}`;
    world.media.set(media_id, { bytes: body, type });
    return { type: query.get('type'), media_id, created_at: Math.floor(world.now() / 1000) };
  },
  '/cgi-bin/menu/create': (world, _, json) => {
    if (!world.verified) return error(48001, 'api unauthorized');
    world.menu = json;
    return ok;
  },
  '/cgi-bin/menu/get': (world) =>
    world.menu === null ? error(46003) : { menu: world.menu as object },
  '/cgi-bin/menu/delete': (world) => {
    world.menu = null;
    return ok;
  },
  '/cgi-bin/qrcode/create': (world, _, json) => {
    if (!world.verified) return error(48001, 'api unauthorized');
    type Scene = { readonly scene_str?: string; readonly scene_id?: number };
    const scene = (json['action_info'] as { readonly scene?: Scene } | undefined)?.scene;
    const name = String(scene?.scene_str ?? scene?.scene_id ?? '');
    if (name === '' || name.length > 64) return error(40035);
    world.scenes.push(name);
    const ticket = Buffer.from(name).toString('base64url');
    return { ticket, url: `http://weixin.qq.com/q/${ticket}` };
  },
  '/cgi-bin/message/template/send': (world, _, json) => {
    if (!world.verified) return error(48001, 'api unauthorized');
    const follower = world.followers.get(String(json['touser']));
    if (follower === undefined || !follower.follows) return error(43004);
    const id = String(json['template_id']);
    const data = json['data'];
    world.templates.push({ to: follower.openid, id, data });
    follower.heard.push({ text: JSON.stringify(data), by: 'template', at: world.now() });
    return { ...ok, msgid: nextSerial(world) };
  },
};

/** Answers one call of WeChat's API. */
export function answerApi(world: World, call: ApiCall): ApiAnswer {
  world.calls.push(call.path);
  const fault = world.faults.findIndex(({ path }) => path === call.path);
  if (fault !== -1) return error(world.faults.splice(fault, 1)[0]?.code ?? -1);
  const json = jsonOf(call.body);
  const free = open[call.path];
  if (free !== undefined) return free(world, call, json);
  const until = world.tokens.get(call.query.get('access_token') ?? '');
  if (until === undefined) return error(40001, 'invalid credential');
  if (until <= world.now()) return error(42001, 'access_token expired');
  return tokened[call.path]?.(world, call, json) ?? error(40066, 'invalid url');
}

function jsonOf(body: Buffer): Json {
  try {
    return JSON.parse(body.toString()) as Json;
  } catch {
    return {};
  }
}
