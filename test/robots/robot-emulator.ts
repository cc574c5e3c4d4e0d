import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** The platforms that are played. */
export type Platform = 'wecom' | 'dingtalk' | 'feishu';

/** A group with its robot, as one of the platforms has it, on this machine. */
export type RobotEmulator = {
  readonly url: string;
  /** What stands in the group. */
  readonly said: readonly string[];
  /** How many were refused as too many. */
  readonly refused: () => number;
  /** Answers the next so many requests with nothing, as a cut line does. */
  readonly cut: (times: number) => void;
  /** The robot was taken out of the group. */
  readonly remove: () => void;
  readonly close: () => Promise<void>;
};

const perMinute = 20;
const hourMs = 3_600_000;

/** Answers in the words of each: too many a minute, a wrong signature, a robot that is gone. */
const codes = {
  wecom: { name: 'errcode', busy: 45009, sign: 93000, gone: 93000 },
  dingtalk: { name: 'errcode', busy: 130101, sign: 310000, gone: 300001 },
  feishu: { name: 'code', busy: 11232, sign: 19021, gone: 19001 },
} as const;

/** Starts a group of one platform; `secret`: it checks signatures; `now`: the platform's clock, ms. */
export async function robotEmulator(
  platform: Platform,
  { secret, now }: { readonly secret?: string; readonly now: () => number },
): Promise<RobotEmulator> {
  const said: string[] = [];
  let times: number[] = [];
  let refused = 0;
  let cuts = 0;
  let gone = false;
  const code = codes[platform];
  const answerTo = async (request: IncomingMessage): Promise<number> => {
    const body = JSON.parse(await text(request)) as Body;
    if (gone) return code.gone;
    if (!isSigned(platform, { request, body, secret, now: now() })) return code.sign;
    times = times.filter((one) => now() - one < 60_000);
    if (times.length >= perMinute) {
      refused += 1;
      return code.busy;
    }
    times.push(now());
    said.push(body.text?.content ?? body.content?.text ?? '');
    return 0;
  };
  const server = createServer((request, response) => {
    if (cuts > 0) {
      cuts -= 1;
      request.socket.destroy();
      return;
    }
    void answerTo(request).then((found) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ [code.name]: found, errmsg: found === 0 ? 'ok' : 'refused' }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const paths = {
    wecom: '/cgi-bin/webhook/send?key=robot-key-of-a-group',
    dingtalk: '/robot/send?access_token=robot-key-of-a-group',
    feishu: '/open-apis/bot/v2/hook/robot-key-of-a-group',
  };
  return {
    url: `http://127.0.0.1:${port}${paths[platform]}`,
    said,
    refused: () => refused,
    cut: (many) => {
      cuts = many;
    },
    remove: () => {
      gone = true;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

type Body = {
  readonly text?: { readonly content?: string };
  readonly content?: { readonly text?: string };
  readonly timestamp?: string;
  readonly sign?: string;
};

function isSigned(
  platform: Platform,
  {
    request,
    body,
    secret,
    now,
  }: {
    readonly request: IncomingMessage;
    readonly body: Body;
    readonly secret: string | undefined;
    readonly now: number;
  },
): boolean {
  if (secret === undefined || platform === 'wecom') return true;
  const query = new URL(request.url ?? '/', 'http://here').searchParams;
  const at = platform === 'dingtalk' ? query.get('timestamp') : body.timestamp;
  const sign = platform === 'dingtalk' ? query.get('sign') : body.sign;
  const ms = Number(at) * (platform === 'dingtalk' ? 1 : 1000);
  const mac =
    platform === 'dingtalk'
      ? createHmac('sha256', secret).update(`${at}\n${secret}`)
      : createHmac('sha256', `${at}\n${secret}`);
  return Math.abs(now - ms) < hourMs && sign === mac.digest('base64');
}
