import { createBoundedMap } from '../bounded-map.ts';
import type { ChatLimits } from './wecom-options.ts';

/** How much was said in each chat, so that 企业微信 never has to refuse. */
export type ChatRates = {
  /** ms until one message more may go; 0 where it may go now. */
  readonly wait: (chat: string) => number;
  readonly count: (chat: string) => void;
};

const remembered = 20_000;

/** Counts by the clock given; a start anew counts anew, and then 企业微信's own refusal holds. */
export function createChatRates(now: () => number, limits: ChatLimits): ChatRates {
  const said = createBoundedMap<string, readonly number[]>(remembered);
  const most = Math.max(...limits.map((limit) => limit.most));
  return {
    wait: (chat) => {
      const times = said.get(chat) ?? [];
      const waits = limits.map((limit) => {
        const first = times.at(-limit.most);
        return first === undefined || times.length < limit.most ? 0 : first + limit.ms - now();
      });
      return Math.max(0, ...waits);
    },
    count: (chat) => said.set(chat, [...(said.get(chat) ?? []), now()].slice(-most)),
  };
}
