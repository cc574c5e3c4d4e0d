import { setTimeout as wait } from 'node:timers/promises';
import { chatCookie, chatOf, keyOf, newToken } from '../../src/channels/web/identity.ts';
import type { Member } from './fleet.ts';

/** Somebody who writes on the page, whichever process he comes to. */
export type WebWorker = {
  readonly conversation: string;
  /** What was taken of what he said, in his order. */
  readonly said: readonly string[];
  /** Says the next thing; resolves once a process has taken it, to the ms that took. */
  readonly say: (text: string) => Promise<number>;
};

/** How long one answer is waited for, and the pause before the next process is asked, ms. */
const patienceMs = 10_000;
const pauseMs = 100;

/** A worker with a browser of his own; where nobody answers he asks the next process, under the same id, as the page does behind a proxy. */
export function webWorker(
  members: () => readonly Member[],
  roll: (sides: number) => number,
): WebWorker {
  const token = newToken();
  const chat = chatOf(token);
  const said: string[] = [];
  const offered = async (body: string): Promise<boolean> => {
    const there = members();
    const member = there[roll(there.length)];
    if (member === undefined) return false;
    try {
      const answer = await fetch(`${member.url}/chat/send`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: `${chatCookie}=${token}`,
          origin: member.url,
        },
        body,
        signal: AbortSignal.timeout(patienceMs),
      });
      const text = await answer.text();
      return answer.status === 200 && (JSON.parse(text) as { taken?: boolean }).taken === true;
    } catch {
      return false;
    }
  };
  return {
    conversation: `web:${chat}`,
    said,
    say: async (text) => {
      const id = `said-${said.length + 1}-${keyOf(chat).replaceAll(/[^A-Za-z0-9]/gu, 'x')}`;
      const body = JSON.stringify({ kind: 'text', id, key: keyOf(chat), text });
      const from = performance.now();
      while (!(await offered(body))) await wait(pauseMs);
      said.push(text);
      return performance.now() - from;
    },
  };
}
