import type { ChannelLog } from '../channel-log.ts';
import { backoff, type Pause } from '../pause.ts';
import type { FeishuTiming } from './feishu-options.ts';

/** The SDK as far as it is used. Its own declarations are 17 MB and would be read at every check of types. */
type Sdk = {
  readonly WSClient: new (
    options: object,
  ) => {
    readonly start: (params: { readonly eventDispatcher: unknown }) => Promise<void>;
    readonly close: (params: { readonly force: boolean }) => void;
    readonly getConnectionStatus: () => { readonly state: string };
  };
  readonly EventDispatcher: new (
    options: object,
  ) => {
    readonly register: (handles: { readonly [event: string]: Take }) => unknown;
  };
};

/** Takes an event; what it resolves to goes back as the answer, and no answer goes before. A rejection tells 飞书 to bring it again. */
export type Take = (event: unknown) => Promise<object | undefined>;

/** What is heard over the line, by 飞书's names of it. */
export type Takes = { readonly message: Take; readonly press: Take };

/** The one long line of an app, by 飞书's SDK. */
export type FeishuLine = {
  /** Begins, and resolves once it stands, or after the time given; then it goes on trying. */
  readonly open: (takes: Takes) => Promise<void>;
  readonly up: () => boolean;
  readonly close: () => void;
};

/** What a line is made of. */
export type LineParts = {
  readonly appId: string;
  readonly secret: string;
  readonly api: string;
  readonly timing: FeishuTiming;
  readonly log: ChannelLog;
  readonly pause: Pause;
  readonly stopping: AbortSignal;
};

/** The package of the SDK. */
export const feishuSdk = '@larksuiteoapi/node-sdk';

// The SDK's own lines hold what somebody wrote.
const nothing = (): void => undefined;
const logger = { error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing };

/** A line that never gives up by itself; the package is loaded only now. */
export async function feishuLine(parts: LineParts): Promise<FeishuLine> {
  const sdk = (await import(feishuSdk)) as Sdk;
  const { appId, secret, api, timing, log, pause, stopping } = parts;
  const standing = Promise.withResolvers<void>();
  const dispatcher = new sdk.EventDispatcher({ logger });
  let failures = 0;
  const client = new sdk.WSClient({
    appId,
    appSecret: secret,
    domain: api.replace(/\/+$/u, ''),
    logger,
    handshakeTimeoutMs: timing.start,
    onReady: () => {
      failures = 0;
      standing.resolve();
    },
    onReconnecting: () => log('feishu.line_lost'),
    onReconnected: () => {
      failures = 0;
    },
    // There the SDK gives up, also where 飞书 was only busy.
    onError: () => {
      failures += 1;
      log('feishu.line_failed', { attempt: failures });
      void pause(backoff(timing, failures), stopping).then(() => {
        if (!stopping.aborted) void client.start({ eventDispatcher: dispatcher });
      });
    },
  });
  return {
    open: async ({ message, press }) => {
      dispatcher.register({ 'im.message.receive_v1': message, 'card.action.trigger': press });
      void client.start({ eventDispatcher: dispatcher });
      await Promise.race([standing.promise, pause(timing.start, stopping)]);
    },
    up: () => client.getConnectionStatus().state === 'connected',
    close: () => client.close({ force: true }),
  };
}
