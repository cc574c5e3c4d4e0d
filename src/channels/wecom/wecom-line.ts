import type { WSClient } from '@wecom/aibot-node-sdk';
import type { ChannelLog } from '../channel-log.ts';
import { backoff, type Pause } from '../pause.ts';
import { type Failure, failureOf } from './failure.ts';
import type { WecomTiming } from './wecom-options.ts';

/** What 企业微信 brought: the number to answer under, and what it says. */
export type Brought = { readonly req: string; readonly body: unknown };

/** What came of something said. */
export type Called = { readonly ok: true } | { readonly ok: false; readonly failure: Failure };

/** The commands that answer something brought. */
export type Answer = 'aibot_respond_msg' | 'aibot_respond_welcome_msg' | 'aibot_respond_update_msg';

/** The one long line of a robot, by Tencent's SDK. Failures are values. */
export type WecomLine = {
  /** Begins, and resolves once we were let in, were refused, or after the time given; in the last case it goes on trying. */
  readonly open: (take: (brought: Brought) => void) => Promise<'in' | 'refused' | 'later'>;
  readonly answer: (req: string, how: Answer, body: object) => Promise<Called>;
  /** Says something of our own accord: to a person by his id, to a group by its own. */
  readonly say: (chat: string, body: object) => Promise<Called>;
  /** Whether we are let in at this moment. */
  readonly up: () => boolean;
  readonly close: () => void;
};

/** What a line is made of. */
export type LineParts = {
  readonly botId: string;
  readonly secret: string;
  readonly url?: string;
  readonly timing: WecomTiming;
  readonly log: ChannelLog;
  readonly now: () => number;
  readonly pause: Pause;
  readonly stopping: AbortSignal;
};

// The SDK's own lines may hold what somebody wrote.
const mute = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** A line that never gives up by itself; the package is loaded only now. */
export async function wecomLine(parts: LineParts): Promise<WecomLine> {
  const { WSClient } = await import('@wecom/aibot-node-sdk');
  const { botId, secret, url, timing } = parts;
  const address = url === undefined ? {} : { wsUrl: url };
  const forever = { maxReconnectAttempts: -1, maxAuthFailureAttempts: -1 };
  const reconnectInterval = timing.retry;
  const sdk = new WSClient({
    botId,
    secret,
    ...address,
    ...forever,
    reconnectInterval,
    logger: mute,
  });
  const state = watch(sdk, parts);
  standBack(sdk, parts);
  const called = callsOf(sdk, (failure) => {
    parts.log('wecom.call_failed', { kind: failure.kind, status: failure.code });
    if (failure.kind !== 'deaf' || state.anew) return;
    Object.assign(state, { up: false, anew: true });
    sdk.disconnect();
    sdk.connect();
  });
  return {
    open: (take) => {
      sdk.on('message', ({ headers, body }) => take({ req: headers.req_id, body }));
      sdk.on('event', ({ headers, body }) => take({ req: headers.req_id, body }));
      return open(sdk, parts);
    },
    answer: (req, how, body) => called(() => sdk.reply({ headers: { req_id: req } }, body, how)),
    say: (chat, body) =>
      called(() => sdk.sendMessage(chat, body as Parameters<WSClient['sendMessage']>[1])),
    up: () => state.up,
    close: () => {
      state.up = false;
      sdk.disconnect();
    },
  };
}

/** How the line stands, and that it was already begun anew; what happens to it is logged. */
function watch(sdk: WSClient, { log, stopping }: LineParts): { up: boolean; anew: boolean } {
  const state = { up: false, anew: false };
  sdk.on('authenticated', () => Object.assign(state, { up: true, anew: false }));
  sdk.on('disconnected', () => {
    if (state.up && !stopping.aborted) log('wecom.line_lost');
    state.up = false;
  });
  sdk.on('error', (error) => {
    const code = refusal(error);
    if (code !== null) log('wecom.refused', { status: code });
  });
  return state;
}

/** The code with which we were not let in; `null` for any other trouble. */
function refusal({ message }: Error): number | null {
  const [, code] = /^Authentication failed: .*\(code: (-?\d+)\)$/su.exec(message) ?? [];
  return code === undefined ? null : Number(code);
}

function open(
  sdk: WSClient,
  { timing, pause, stopping }: LineParts,
): Promise<'in' | 'refused' | 'later'> {
  const outcome = Promise.withResolvers<'in' | 'refused' | 'later'>();
  sdk.once('authenticated', () => outcome.resolve('in'));
  sdk.on('error', (error) => {
    const code = refusal(error);
    const passes = code === null || ['later', 'busy'].includes(failureOf(code).kind);
    if (!passes) outcome.resolve('refused');
  });
  sdk.connect();
  void pause(timing.start, stopping).then(() => outcome.resolve('later'));
  return outcome.promise;
}

/** Who connects last has the line, and the SDK stays deaf then: it is left to the other for a while, longer each time, so that two houses do not throw each other out for ever. */
function standBack(sdk: WSClient, { timing, pause, stopping, log, now }: LineParts): void {
  let since = 0;
  let times = 0;
  sdk.on('authenticated', () => {
    since = now();
  });
  sdk.on('event.disconnected_event', () => {
    times = now() - since > timing.replacedMost ? 1 : times + 1;
    const ms = backoff({ retry: timing.replaced, retryMost: timing.replacedMost }, times);
    log('wecom.replaced', { attempt: times, ms });
    void pause(ms, stopping).then(() => {
      if (!stopping.aborted) sdk.connect();
    });
  });
}

/** Makes a value of whatever comes of a call: the SDK rejects with the other side's answer, or with an error where none came. */
function callsOf(
  sdk: WSClient,
  failed: (failure: Failure) => void,
): (call: () => Promise<unknown>) => Promise<Called> {
  return async (call) => {
    if (!sdk.isConnected) return { ok: false, failure: { kind: 'later', code: 0 } };
    try {
      await call();
      return { ok: true };
    } catch (error) {
      const code = (error as { readonly errcode?: unknown } | null)?.errcode;
      const failure: Failure =
        typeof code === 'number' ? failureOf(code) : { kind: 'later', code: 0 };
      failed(failure);
      return { ok: false, failure };
    }
  };
}
