import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { House } from '../../src/commands/house.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import { nextOf } from '../walk.ts';
import { cpuOf, eventOf, type nullChannel, standing } from './lanes.ts';

/** What a session grows to, and what its turns cost, at some turns of its life. */
export type Growth = {
  readonly bytes: ReadonlyMap<number, number>;
  /** CPU of two whole rounds around the 200th turn by that of two around the 10th. */
  readonly ratio: number;
};

const people = 64;
const window = 4;

/** Conversations of 200 turns: an application that comes to a question and goes round it without end. */
export async function growth(
  { house, channel }: { readonly house: House; readonly channel: ReturnType<typeof nullChannel> },
  data: string,
): Promise<Growth> {
  const bytes = new Map<number, number>();
  const cost = new Map<number, number>();
  for (let turn = 1; turn <= 200 + window; turn += 1) {
    const { micros } = await cpuOf(() => oneTurn({ house, channel }, turn));
    for (const at of [10, 200])
      if (turn > at - window && turn <= at + window) cost.set(at, (cost.get(at) ?? 0) + micros);
    if ([10, 50, 200].includes(turn)) bytes.set(turn, storedBytes(data));
  }
  return { bytes, ratio: (cost.get(200) as number) / (cost.get(10) as number) };
}

async function oneTurn(
  { house, channel }: { readonly house: House; readonly channel: ReturnType<typeof nullChannel> },
  turn: number,
): Promise<void> {
  await Promise.all(
    Array.from({ length: people }, async (_, n) => {
      const chat = `grow-${n}`;
      const answered = channel.answered(chat);
      await house.turns.receive(eventOf(chat, turn, bodyAt(house, chat, turn)));
      await answered;
    }),
  );
}

/** One question asked about, answered, taken back and left for a while: at any turn the same work is done. */
const round = ['为什么', undefined, '返回', '进度'];
const opening = 4;

/** The first turns lead into the form; then the rounds go on at one question, so that only the turns gone by differ. */
function bodyAt(house: House, chat: string, turn: number): IncomingBody {
  const text = turn > opening ? round[(turn - opening - 1) % round.length] : undefined;
  return text === undefined
    ? nextOf(standing(house, chat), 'job_referral')
    : { kind: 'text', text };
}

/** Bytes of the rows that a turn loads and writes, of one conversation. */
function storedBytes(data: string): number {
  const db = new DatabaseSync(join(data, 'bangfu.db'), { readOnly: true });
  const one = (query: string): number =>
    Number(Object.values(db.prepare(query).get('bench:grow-0') ?? {})[0] ?? 0);
  const bytes =
    one('select length(body) + coalesce(length(heard), 0) from sessions where conversation = ?') +
    one('select coalesce(sum(length(body)), 0) from drafts where conversation = ?');
  db.close();
  return bytes;
}
