import type { Committer } from './committer.ts';
import type { Macs } from './hmac.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

/** What gives a right to speak in a chat: a word of the person, or a press in a menu. */
export type Occasion = 'word' | 'press';

/** The last occasions of a chat, ms, how many messages were said on each, and how many parts of a long message went. */
export type Allowance = {
  readonly word: number;
  readonly wordUsed: number;
  readonly press: number;
  readonly pressUsed: number;
  readonly part: { readonly of: string; readonly parts: number };
  /** The message of which he was told last that it waits. */
  readonly told: string;
};

/** A file of somebody that lies with its platform still. */
export type RemoteFileRow = {
  readonly event: string;
  readonly chat: string;
  readonly at: number;
  readonly kind: string;
  readonly file: string;
};

/** What a channel counts for a platform that limits what is said in a chat; a chat by `channel:chat`. */
export type AllowanceStore = {
  readonly of: (chat: string) => Allowance;
  /** Somebody spoke or pressed: counted anew from then on; one that lies before the last changes nothing. */
  readonly began: (chat: string, occasion: Occasion, at: number) => Promise<void>;
  /** One message more (or, where it was refused, one less). */
  readonly used: (chat: string, occasion: Occasion, by: 1 | -1) => Promise<void>;
  /** The platform says that there is no right any more. */
  readonly spent: (chat: string) => Promise<void>;
  readonly part: (chat: string, part: Allowance['part']) => Promise<void>;
  readonly tell: (chat: string, message: string) => Promise<void>;
  /** A file is to be fetched; durable before it resolves. */
  readonly fetchLater: (file: RemoteFileRow) => Promise<void>;
  readonly fetched: (event: string) => Promise<void>;
  readonly toFetch: () => readonly RemoteFileRow[];
  /** How far the messages of a platform were fetched, in the platform's own word for it; empty at first. */
  readonly cursor: (of: string) => string;
  /** Durable before it resolves. */
  readonly cursorTo: (of: string, cursor: string) => Promise<void>;
  /** The secret of a text that this house alone knows: 256 bits, the same for ever. */
  readonly secretOf: (text: string) => string;
  /** Forgets chats in which nothing was said since. */
  readonly tidy: (before: number) => Promise<void>;
};

const none: Allowance = {
  word: 0,
  wordUsed: 0,
  press: 0,
  pressUsed: 0,
  part: { of: '', parts: 0 },
  told: '',
};

const one = statement<{ chat: string }>()((db, hole) =>
  db.selectFrom('allowances').selectAll().where('chat', '=', hole.chat),
);
const ensure = statement<{ chat: string }>()((db, hole) =>
  db
    .insertInto('allowances')
    .values({
      chat: hole.chat,
      word: 0,
      word_used: 0,
      press: 0,
      press_used: 0,
      part_of: '',
      parts: 0,
      told: '',
    })
    .onConflict((on) => on.column('chat').doNothing()),
);
const beganWord = statement<{ chat: string; at: number }>()((db, hole) =>
  db
    .updateTable('allowances')
    .set({ word: hole.at, word_used: 0 })
    .where('chat', '=', hole.chat)
    .where('word', '<=', hole.at),
);
const beganPress = statement<{ chat: string; at: number }>()((db, hole) =>
  db
    .updateTable('allowances')
    .set({ press: hole.at, press_used: 0 })
    .where('chat', '=', hole.chat)
    .where('press', '<=', hole.at),
);
const usedWord = statement<{ chat: string; by: number }>()((db, hole) =>
  db
    .updateTable('allowances')
    .set((eb) => ({ word_used: eb('word_used', '+', hole.by) }))
    .where('chat', '=', hole.chat),
);
const usedPress = statement<{ chat: string; by: number }>()((db, hole) =>
  db
    .updateTable('allowances')
    .set((eb) => ({ press_used: eb('press_used', '+', hole.by) }))
    .where('chat', '=', hole.chat),
);
const spentAll = statement<{ chat: string; much: number }>()((db, hole) =>
  db
    .updateTable('allowances')
    .set({ word_used: hole.much, press_used: hole.much })
    .where('chat', '=', hole.chat),
);
const putPart = statement<{ chat: string; of: string; parts: number }>()((db, hole) =>
  db
    .updateTable('allowances')
    .set({ part_of: hole.of, parts: hole.parts })
    .where('chat', '=', hole.chat),
);
const putTold = statement<{ chat: string; told: string }>()((db, hole) =>
  db.updateTable('allowances').set({ told: hole.told }).where('chat', '=', hole.chat),
);
const dropOld = statement<{ before: number }>()((db, hole) =>
  db.deleteFrom('allowances').where('word', '<', hole.before).where('press', '<', hole.before),
);
const putFile = statement<RemoteFileRow>()((db, hole) =>
  db
    .insertInto('remote_files')
    .values({ event: hole.event, chat: hole.chat, at: hole.at, kind: hole.kind, file: hole.file })
    .onConflict((on) => on.column('event').doNothing()),
);
const dropFile = statement<{ event: string }>()((db, hole) =>
  db.deleteFrom('remote_files').where('event', '=', hole.event),
);
const files = statement<NoValues>()((db) =>
  db.selectFrom('remote_files').selectAll().orderBy('at'),
);

const cursorOf = statement<{ name: string }>()((db, hole) =>
  db.selectFrom('meta').select('value').where('name', '=', hole.name),
);
const putCursor = statement<{ name: string; value: string }>()((db, hole) =>
  db
    .insertInto('meta')
    .values({ name: hole.name, value: hole.value })
    .onConflict((on) => on.column('name').doUpdateSet({ value: hole.value })),
);
const cursorName = (of: string): string => `cursor ${of}`;

/** More than any platform allows. */
const allSpent = 1000;

/** Allowances in the database, so that a start anew says no more than it may. */
export function allowances(parts: {
  reader: Reader;
  committer: Committer;
  macs: Macs;
}): AllowanceStore {
  const { reader, committer, macs } = parts;
  const write = async (plan: (plan: Plan) => void): Promise<void> => {
    await committer.submit(plan);
  };
  const change = (chat: string, more: (plan: Plan) => void): Promise<void> =>
    write((plan) => {
      plan.write(ensure, { chat });
      more(plan);
    });
  return {
    of: (chat) => {
      const row = reader.get(one, { chat });
      if (row === undefined) return none;
      const { word, press, part_of: of, parts: gone, told } = row;
      const counts = { wordUsed: row.word_used, pressUsed: row.press_used };
      return { word, press, ...counts, part: { of, parts: gone }, told };
    },
    began: (chat, occasion, at) =>
      change(chat, (plan) =>
        plan.write(occasion === 'word' ? beganWord : beganPress, { chat, at }),
      ),
    used: (chat, occasion, by) =>
      change(chat, (plan) => plan.write(occasion === 'word' ? usedWord : usedPress, { chat, by })),
    spent: (chat) => change(chat, (plan) => plan.write(spentAll, { chat, much: allSpent })),
    part: (chat, part) => change(chat, (plan) => plan.write(putPart, { chat, ...part })),
    tell: (chat, told) => change(chat, (plan) => plan.write(putTold, { chat, told })),
    fetchLater: (file) => write((plan) => plan.write(putFile, file)),
    fetched: (event) => write((plan) => plan.write(dropFile, { event })),
    toFetch: () => reader.all(files, {}),
    cursor: (of) => reader.get(cursorOf, { name: cursorName(of) })?.value ?? '',
    cursorTo: (of, cursor) =>
      write((plan) => plan.write(putCursor, { name: cursorName(of), value: cursor })),
    secretOf: (text) => macs.of('guess', 'official web', text).toString('base64url'),
    tidy: (before) => write((plan) => plan.write(dropOld, { before })),
  };
}
