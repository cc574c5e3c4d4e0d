import { createHash, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { followerOf, nextSerial, type World } from './world.ts';

type Crypt = {
  readonly encrypt: (text: string) => string;
  readonly decrypt: (text: string) => { readonly message: string; readonly id: string };
  readonly getSignature: (time: string, nonce: string, sealed: string) => string;
};
const WechatCrypto = createRequire(import.meta.url)('wechat-crypto') as new (
  token: string,
  key: string,
  id: string,
) => Crypt;

/** Somebody else's making and opening of sealed messages. */
export const cryptOf = ({ token, aesKey, appId }: Pick<World, 'token' | 'aesKey' | 'appId'>) =>
  new WechatCrypto(token, aesKey ?? '', appId);

/** One call of ours as WeChat would make it: what stands in the address, and the body. */
export type Post = { readonly search: string; readonly body: string };

/** An event before it is signed. */
export type WeChatEvent = { readonly [name: string]: string | number };

const cdata = (value: string): string =>
  `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** The document of an event. */
export const xmlOf = (event: WeChatEvent): string =>
  `<xml>${Object.entries(event)
    .map(([name, value]) =>
      typeof value === 'number'
        ? `<${name}>${value}</${name}>`
        : `<${name}>${cdata(value)}</${name}>`,
    )
    .join('\n')}</xml>`;

/** Signs and, where the account has a key, seals a document as WeChat does at this moment. */
export function postOf(world: World, xml: string, openid = ''): Post {
  const timestamp = String(Math.floor(world.now() / 1000));
  const nonce = randomBytes(5).toString('hex');
  const signature = createHash('sha1')
    .update([world.token, timestamp, nonce].toSorted().join(''))
    .digest('hex');
  const query = new URLSearchParams({ signature, timestamp, nonce, openid });
  if (world.aesKey === null) return { search: `?${query}`, body: xml };
  const crypt = cryptOf(world);
  const sealed = crypt.encrypt(xml);
  query.set('encrypt_type', 'aes');
  query.set('msg_signature', crypt.getSignature(timestamp, nonce, sealed));
  const body = `<xml><ToUserName>${cdata(world.account)}</ToUserName><Encrypt>${cdata(sealed)}</Encrypt></xml>`;
  return { search: `?${query}`, body };
}

const attempts = 3;

/** How one event was taken: what was answered, or that it was not. */
export type Delivered = { readonly attempts: number; readonly answer: string | null };

/** Brings an event to the callback as WeChat does: three times, each given up after `patience` ms; a reply is shown in the chat, once for each event. */
export async function deliver(
  world: World,
  event: WeChatEvent,
  { patience, shown }: { readonly patience: number; readonly shown: Set<string> },
): Promise<Delivered> {
  const openid = String(event['FromUserName']);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { search, body } = postOf(world, xmlOf(event), openid);
    const answer = await post(world.callback + search, body, patience);
    if (answer === null) continue;
    const text = replyIn(world, answer);
    const key = String(event['MsgId'] ?? `${openid} ${event['CreateTime']} ${event['Event']}`);
    if (text !== null && !shown.has(key)) {
      shown.add(key);
      followerOf(world, openid).heard.push({ text, by: 'passive', at: world.now() });
    }
    return { attempts: attempt, answer };
  }
  return { attempts, answer: null };
}

async function post(url: string, body: string, patience: number): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(patience);
    const headers = { 'content-type': 'text/xml' };
    const response = await fetch(url, { method: 'POST', body, headers, signal });
    const text = await response.text();
    return response.ok ? text : null;
  } catch {
    return null;
  }
}

const field = (xml: string, name: string): string | null =>
  new RegExp(`<${name}>((?:<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)+|[^<]*)</${name}>`, 'u')
    .exec(xml)?.[1]
    ?.replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, '$1') ?? null;

/** The text in an answer; throws where it is neither a reply to read nor an acknowledgement. */
export function replyIn(world: World, answer: string): string | null {
  if (answer === '' || answer === 'success') return null;
  const xml = world.aesKey === null ? answer : opened(world, answer);
  const text = field(xml, 'Content');
  if (
    field(xml, 'MsgType') !== 'text' ||
    text === null ||
    field(xml, 'FromUserName') !== world.account
  )
    throw new Error('WeChat cannot read the answer');
  if (Buffer.byteLength(text) > 2048) throw new Error('WeChat does not show an answer so long');
  return text;
}

function opened(world: World, answer: string): string {
  const crypt = cryptOf(world);
  const sealed = field(answer, 'Encrypt') ?? '';
  const signature = crypt.getSignature(
    field(answer, 'TimeStamp') ?? '',
    field(answer, 'Nonce') ?? '',
    sealed,
  );
  if (signature !== field(answer, 'MsgSignature')) throw new Error('The answer is signed wrongly');
  const { message, id } = crypt.decrypt(sealed);
  if (id !== world.appId) throw new Error('The answer is for another account');
  return message;
}

/** A number for a message. */
export const messageId = (world: World): string =>
  String(24_000_000_000_000_000n + BigInt(nextSerial(world)));
