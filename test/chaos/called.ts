import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type House, type HouseOptions, root } from '../../src/commands/house.ts';
import type { Analysis } from '../../src/understanding/analysis.ts';
import { createWording } from '../../src/wording/wording.ts';

/** Said at once: what is said before a kill must be heard. */
export const say = (out: object): void => void writeSync(1, `${JSON.stringify(out)}\n`);

/** What a process that is to be killed was called with, and what it is asked after that. */
export type Call = { readonly words: readonly string[]; readonly asked: AsyncIterable<string> };

/** Reads whatever a house reads at its start, opens nothing, and waits to be called; without a call it ends with whoever would have called. */
export async function called(): Promise<Call> {
  createWording(join(root, 'locales'));
  // Who is killed leaves nothing of what he compiled to those after him.
  flushCompileCache();
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  say({ waits: true });
  const first = await lines.next();
  if (first.done === true) process.exit();
  const words = JSON.parse(first.value) as readonly string[];
  return { words, asked: { [Symbol.asyncIterator]: () => lines } };
}

/** Kills this process when it comes to a step for the nth time. */
export function killerAt(step: string, nth: number): (name: string) => void {
  let left = nth;
  return (name) => {
    if (name !== step) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
}

/** What any words are heard as: that a lawyer is wanted. */
const heard: Analysis = {
  act: 'other',
  needs: [{ label: 'legal_aid', sure: true, words: '工资' }],
  human: false,
  fields: [],
  danger: null,
  pressing: false,
  door: null,
  unsure: false,
};

/** How a house is opened that dies at a step. It hears the same in all words and has no rules to answer: to read weights, lexicon and rules takes longer than the rest of its start, and no kill touches them. Both ways are struck: a message stored before its turn, and both in one commit. */
export const struckHouse = ({
  data,
  step,
  nth,
}: {
  readonly data: string;
  readonly step: string;
  readonly nth: number;
}): Omit<HouseOptions, 'channels'> => ({
  config: { data, keyFile: `${data}.key`, CENTRE_FILE: 'centre.example.json' },
  now: Date.now,
  log: {
    error: (about, message) => say({ error: message, about }),
    warn: () => undefined,
  },
  at: killerAt(step, nth),
  storeFirst: step.startsWith('receive') || nth % 2 === 0,
  analyse: () => heard,
  policies: '',
});

/** Answers what every chat said as it lies in the transcript, how many turns it had and what still waits for it, as often as a line of chats comes in. */
export async function tellStored(
  { store, turns }: House,
  channel: string,
  { asked }: Call,
): Promise<void> {
  for await (const line of asked) {
    await turns.settle();
    const stored = (JSON.parse(line) as readonly string[]).map((chat) => {
      const conversation = `${channel}:${chat}`;
      const said = store.desk
        .transcript(conversation)
        .flatMap(({ who, body }) =>
          who === 'worker' && body.kind === 'incoming' && body.incoming.kind === 'text'
            ? [body.incoming.text]
            : [],
        );
      const waits = store.outbox.pendingFor(conversation);
      return [chat, { said, waits, turns: store.loadSession(conversation).session.turn }];
    });
    say({ stored: Object.fromEntries(stored) as object });
  }
}
