import type { Message } from '../../messages/reply.ts';
import { createBoundedMap } from '../bounded-map.ts';
import type { Channel, Delivery } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import { type Pause, pauseByTimer } from '../pause.ts';
import { createStaffLine } from '../telegram/staff-line.ts';
import type { Called, Payload } from '../telegram/telegram-api.ts';
import type { RobotKind } from './robot-kinds.ts';

/** What a group's robot is given. */
export type RobotOptions = {
  readonly kind: RobotKind;
  readonly url: string;
  readonly secret?: string;
  /** How urgent the case of a notice is (0 urgent, 1 soon, 2 any other) and the way to it on the desk; `null` where there is no such case. */
  readonly about: (number: string) => { readonly rank: number; readonly way: string | null } | null;
  readonly log?: ChannelLog;
  readonly now?: () => number;
  readonly pause?: Pause;
  readonly fetch?: typeof fetch;
};

/** No more a minute than the platforms take (20), a little on the safe side. */
const rates = { chatMs: 0, groupPerMinute: 18, overallMs: 0 };

/** The longest answer that is waited for, ms. */
const answerMs = 8000;

/** The same news about a case is not said again within so many ms: the line that stands says it. */
const quietMs = 20_000;

/** Thin notices into one group by its robot, an address a case: number, service and urgency as staff read them, and the way to the desk. Durable by the outbox; the most urgent first. */
export function createRobotChannel(options: RobotOptions): Channel {
  const { kind, about, now = Date.now, pause = pauseByTimer } = options;
  const line = createStaffLine({
    call: (_, payload) => post(options, now(), payload),
    now,
    pause,
    rates,
  });
  const said = createBoundedMap<string, number>(5000);
  return {
    name: kind.name,
    alone: { what: 'sending', duty: kind.name },
    start: async () => undefined,
    send: async ({ to: { chat: number }, text, notice }: Message): Promise<Delivery> => {
      const of = about(number);
      if (of === null) return { kind: 'dead', reason: 'no such case' };
      const news = `${number} ${notice?.event ?? ''} ${text}`;
      if (now() - (said.get(news) ?? Number.NEGATIVE_INFINITY) < quietMs) return { kind: 'sent' };
      const words = of.way === null ? text : `${text}\n${of.way}`;
      const called = await line.call(of.rank, 'send', { text: words });
      if (called.ok) {
        said.set(news, now());
        return { kind: 'sent' };
      }
      if ('turnedAway' in called) return { kind: 'retry', after: called.turnedAway };
      if (called.failure.kind === 'never') return { kind: 'dead', reason: called.failure.reason };
      return { kind: 'retry' };
    },
    stop: async () => line.stop(),
  };
}

/** One text to the robot; no failure names its address, which holds its key. */
async function post(options: RobotOptions, now: number, payload: Payload): Promise<Called> {
  const { kind, fetch: ask = fetch, log } = options;
  const later = (why: string): Called => {
    log?.('robot.failed', { channel: kind.name, reason: why });
    return { ok: false, failure: { kind: 'later', what: why } };
  };
  const { url, body } = kind.request(options, String(payload['text']), now);
  try {
    const answer = await ask(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(answerMs),
    });
    const outcome = kind.outcome(await answer.json());
    if (outcome?.kind === 'sent') return { ok: true, result: null };
    if (outcome?.kind === 'wait') return { ok: false, failure: { kind: 'wait', ms: outcome.ms } };
    if (outcome?.kind !== 'never') return later(`status ${answer.status}`);
    log?.('robot.refused', { channel: kind.name, reason: `code ${outcome.code}` });
    return { ok: false, failure: { kind: 'never', reason: `refused with ${outcome.code}` } };
  } catch {
    return later('no answer');
  }
}
