import { Refusal, tooMany } from './refusal.ts';
import type { Call } from './world.ts';

/** What goes wrong with one call. */
export type Fault =
  /** Refused before it is handled. */
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  /** Never answered, never handled. */
  | { readonly kind: 'hang' }
  /** Handled, and then the connection breaks before the answer. */
  | { readonly kind: 'drop' };

/** Decides for one call, the `n`th of the bot's (from 1, getUpdates not counted). */
export type FaultRule = (call: Call, n: number) => Fault | undefined;

/** The switches that a test turns. */
export type Faults = {
  /** Adds a rule; the first rule with a fault wins. Gives back what removes it. */
  readonly add: (rule: FaultRule) => () => void;
  readonly clear: () => void;
  readonly decide: (call: Call) => Fault | undefined;
};

/** No faults until rules are added. */
export function createFaults(): Faults {
  const rules = new Set<FaultRule>();
  let calls = 0;
  return {
    add: (rule) => {
      rules.add(rule);
      return () => void rules.delete(rule);
    },
    clear: () => rules.clear(),
    decide: (call) => {
      if (call.method !== 'getupdates') calls += 1;
      for (const rule of rules) {
        const fault = rule(call, calls);
        if (fault) return fault;
      }
      return undefined;
    },
  };
}

const sends = ['sendmessage', 'sendphoto', 'senddocument', 'editmessagetext'];
const chatOf = (call: Call): number => Number(call.params['chat_id']);

/** 429 with that `retry_after` for one chat until so much time has passed since its first refused call. */
export function limited(chat: number, seconds: number): FaultRule {
  let until: number | null = null;
  return (call) => {
    if (!sends.includes(call.method) || chatOf(call) !== chat) return undefined;
    until ??= call.at + seconds * 1000;
    const left = Math.ceil((until - call.at) / 1000);
    return left > 0 ? { kind: 'refuse', refusal: tooMany(left) } : undefined;
  };
}

/** The same fault for every `n`th call. */
export const every =
  (n: number, fault: Fault): FaultRule =>
  (call, count) =>
    call.method !== 'getupdates' && count % n === 0 ? fault : undefined;

/** The same fault for the next so many calls of one method. */
export function next(method: string, fault: Fault, times = 1): FaultRule {
  let left = times;
  return (call) => {
    if (call.method !== method.toLowerCase() || left === 0) return undefined;
    left -= 1;
    return fault;
  };
}

/** Answers of a server in trouble, to hand to the rules. */
export const broken: Fault = {
  kind: 'refuse',
  refusal: new Refusal(500, 'Internal Server Error'),
};

const within = (times: readonly number[] | undefined, now: number, ms: number): number =>
  (times ?? []).filter((at) => now - at < ms).length;

/** Telegram's own rates: a message a second to a chat, 20 a minute to a group, 30 a second overall. A short burst is let through, as there. */
export function realRates(burst = 3): FaultRule {
  const sent = new Map<number, number[]>();
  const all: number[] = [];
  return (call) => {
    if (!sends.includes(call.method)) return undefined;
    const chat = chatOf(call);
    const mine = sent.get(chat) ?? [];
    const inGroup = chat < 0 && within(mine, call.at, 60_000) >= 20;
    const tooFast = chat > 0 && within(mine, call.at, burst * 1000) >= burst;
    if (inGroup) return { kind: 'refuse', refusal: tooMany(30) };
    if (tooFast || within(all, call.at, 1000) >= 30) return { kind: 'refuse', refusal: tooMany(3) };
    sent.set(chat, [...mine.slice(-40), call.at]);
    all.push(call.at);
    if (all.length > 200) all.splice(0, 100);
    return undefined;
  };
}
