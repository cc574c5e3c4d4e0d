import { type Delivered, deliver, messageId, type WeChatEvent } from './callback.ts';
import { type Follower, followerOf, nextSerial, type World } from './world.ts';

/** One thing somebody did: its event, which may be brought more than once. */
export type Done = {
  readonly event: WeChatEvent;
  readonly arrive: () => Promise<Delivered>;
};

/** A person with WeChat: does in the account's chat what people do. Nothing arrives before it is told to. */
export type Player = {
  readonly openid: string;
  readonly heard: Follower['heard'];
  readonly say: (text: string) => Done;
  readonly image: (bytes: Buffer, type?: string) => Done;
  readonly voice: (bytes: Buffer, recognition?: string) => Done;
  /** A message of any other kind, by its fields. */
  readonly send: (kind: string, fields: WeChatEvent) => Done;
  readonly follow: (scene?: string) => Done;
  readonly leave: () => Done;
  readonly scan: (scene: string) => Done;
  readonly click: (key: string) => Done;
  readonly event: (name: string, key?: string) => Done;
};

/** A person as a test plays him; `patience`: ms that WeChat waits for an answer. */
export function createPlayer(world: World, openid: string, patience: () => number): Player {
  const follower = followerOf(world, openid);
  const shown = new Set<string>();
  const made = (fields: WeChatEvent, gives: 'word' | 'press' | null): Done => {
    const event: WeChatEvent = {
      ToUserName: world.account,
      FromUserName: openid,
      CreateTime: Math.floor(world.now() / 1000),
      ...fields,
    };
    let counted = false;
    return {
      event,
      arrive: () => {
        if (gives !== null && !counted) follower[gives] = { at: world.now(), used: 0 };
        counted = true;
        return deliver(world, event, { patience: patience(), shown });
      },
    };
  };
  const send: Player['send'] = (kind, fields) =>
    made({ MsgType: kind, ...fields, MsgId: messageId(world) }, 'word');
  const keep = (bytes: Buffer, type: string): string => {
    const id = `media-${nextSerial(world)}`;
    world.media.set(id, { bytes, type });
    return id;
  };
  const event = (name: string, key = '', gives: 'press' | null = null): Done =>
    made({ MsgType: 'event', Event: name, EventKey: key }, gives);
  return {
    openid,
    heard: follower.heard,
    send,
    event: (name, key) => event(name, key),
    say: (text) => send('text', { Content: text }),
    image: (bytes, type = 'image/png') =>
      send('image', { PicUrl: 'http://mmbiz.qpic.cn/none/0', MediaId: keep(bytes, type) }),
    voice: (bytes, recognition) =>
      send('voice', {
        MediaId: keep(bytes, 'audio/amr'),
        Format: 'amr',
        ...(recognition === undefined ? {} : { Recognition: recognition }),
      }),
    follow: (scene) => {
      follower.follows = true;
      return event('subscribe', scene === undefined ? '' : `qrscene_${scene}`, 'press');
    },
    leave: () => {
      follower.follows = false;
      return event('unsubscribe');
    },
    scan: (scene) => event('SCAN', scene, 'press'),
    click: (key) => event('CLICK', key, 'press'),
  };
}
