import { createHmac } from 'node:crypto';
import { z } from 'zod';

/** What one platform's group robot is asked, and how its answer is read. */
export type RobotKind = {
  /** Name of the channel that carries notices to it. */
  readonly name: string;
  /** The request of one text; `now` in ms. The secret is that of its signature, where it signs. */
  readonly request: (
    robot: { readonly url: string; readonly secret?: string },
    text: string,
    now: number,
  ) => { readonly url: string; readonly body: object };
  /** What an answer says; `null` where it is none of this platform's. */
  readonly outcome: (answer: unknown) => RobotOutcome | null;
};

/** `wait`: too many messages, so many ms; `never`: the robot refuses for good, with the platform's code. */
export type RobotOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'again' }
  | { readonly kind: 'never'; readonly code: number };

const minute = 60_000;

/** Codes of too many messages, and of what no waiting mends (robot gone, wrong key, keyword, address or signature). */
type Codes = { readonly busy: ReadonlySet<number>; readonly never: ReadonlySet<number> };

const read =
  (name: string, codes: Codes) =>
  (answer: unknown): RobotOutcome | null => {
    const found = z.looseObject({ [name]: z.number() }).safeParse(answer);
    if (!found.success) return null;
    const code = found.data[name] as number;
    if (code === 0) return { kind: 'sent' };
    if (codes.busy.has(code)) return { kind: 'wait', ms: minute };
    return codes.never.has(code) ? { kind: 'never', code } : { kind: 'again' };
  };

const hmac = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64');

/** 企业微信: the key stands in the address; no signature. */
const wecom: RobotKind = {
  name: 'wecom-group',
  request: ({ url }, text) => ({ url, body: { msgtype: 'text', text: { content: text } } }),
  outcome: read('errcode', {
    busy: new Set([45009, 45033]),
    never: new Set([93000, 93004, 93008, 93017]),
  }),
};

/** 钉钉: time in ms and its HMAC, both in the address. */
const dingtalk: RobotKind = {
  name: 'dingtalk-group',
  request: ({ url, secret }, text, now) => {
    const to = new URL(url);
    if (secret !== undefined) {
      to.searchParams.set('timestamp', String(now));
      to.searchParams.set('sign', hmac(secret, `${now}\n${secret}`));
    }
    return { url: to.href, body: { msgtype: 'text', text: { content: text } } };
  },
  outcome: read('errcode', {
    busy: new Set([130101, 410100]),
    never: new Set([300001, 300005, 310000, 400013, 400102]),
  }),
};

/** 飞书: time in seconds in the body; time and secret are the key of an HMAC over nothing. */
const feishu: RobotKind = {
  name: 'feishu-group',
  request: ({ url, secret }, text, now) => {
    const timestamp = String(Math.floor(now / 1000));
    const signed =
      secret === undefined ? {} : { timestamp, sign: hmac(`${timestamp}\n${secret}`, '') };
    return { url, body: { ...signed, msg_type: 'text', content: { text } } };
  },
  outcome: read('code', {
    busy: new Set([9499, 11232]),
    never: new Set([19001, 19002, 19021, 19022, 19024]),
  }),
};

/** The platforms whose group robots may carry thin notices, by the beginning of their settings. */
export const robotKinds = { WECOM: wecom, DINGTALK: dingtalk, FEISHU: feishu } as const;
