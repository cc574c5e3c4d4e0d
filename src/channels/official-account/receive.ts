import { addressKey } from '../../messages/address.ts';
import type { IncomingBody } from '../../messages/incoming.ts';
import { createAlbums } from '../albums.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { untilSafe } from '../until-safe.ts';
import { wordsOfCommand } from './commands.ts';
import { type Frame, type Heard, officialChannel } from './incoming.ts';
import type { WaitingFile } from './official-options.ts';
import type { OfficialRoom } from './official-room.ts';
import { takeFile } from './take-file.ts';

/** An event that is the conversation's. */
export type Spoke = Exclude<Heard, { readonly kind: 'left' | 'nothing' }>;

/** Brings events to safety. */
export type Receiver = {
  /** Resolves once the event is safe: itself, or, for a file, that it is to be fetched. */
  readonly take: (frame: Frame, heard: Spoke) => Promise<void>;
  /** Fetches what a house that stopped left behind. */
  readonly takeUp: () => void;
};

/** Handles events in order within a chat, each once at a time; rejects only when the channel stops. */
export function createReceiver(room: OfficialRoom): Receiver {
  const { ledger } = room.options;
  const albumOf = createAlbums(room.timing.together);
  const fetch = async (frame: Frame, heard: Spoke): Promise<IncomingBody> => {
    if (heard.kind !== 'file') return bodyOf(room, heard);
    const log: OfficialRoom['log'] = (event, facts) => room.log(`official.${event}`, facts);
    const body = await takeFile({ ...room, log }, frame.from, heard.file);
    if (body.kind !== 'paper' || heard.file.kind === 'voice') return body;
    return { ...body, album: albumOf({ chat: frame.from.chat, event: frame.id, at: frame.at }) };
  };
  const handle = (frame: Frame, heard: Spoke): Promise<void> => {
    let body: IncomingBody | undefined;
    return untilSafe({
      attempt: async () => {
        body ??= await fetch(frame, heard);
        await room.port.receive({ ...frame, body });
      },
      giveOver: () =>
        room.port.receive({ ...frame, body: { kind: 'unreadable', reason: 'failed' } }),
      failed: (attempt, error) => room.log('official.event_failed', { attempt, error }),
      patience: room.timing,
      pause: room.pause,
      stopping: room.stopping,
    });
  };
  // A file may be long in coming: it has a lane of its own, and words wait for it only a little.
  const files = new Map<string, Promise<void>>();
  const run = async (frame: Frame, heard: Spoke): Promise<void> => {
    const { chat } = frame.from;
    const before = files.get(chat);
    if (before !== undefined)
      await Promise.race([before, room.pause(room.timing.fileFirst, room.stopping)]);
    await room.lanes.run(chat, frame.id, () => handle(frame, heard));
  };
  const fetchFile = (frame: Frame, heard: Spoke): void => {
    const { chat } = frame.from;
    const fetched = room.lanes
      .run(`${chat} files`, frame.id, () => handle(frame, heard))
      .then(() => ledger.fetched(frame.id))
      // Whoever stops the channel in the midst of it finds it again at the next start.
      .catch(() => undefined)
      .finally(() => {
        if (files.get(chat) === fetched) files.delete(chat);
      });
    files.set(chat, fetched);
  };
  // A repeat is no second word.
  const counted = createBoundedMap<string, true>(20_000);
  const count = async ({ id, from, at }: Frame, { gives }: Spoke): Promise<void> => {
    if (counted.has(id)) return;
    counted.set(id, true);
    await ledger.began(addressKey(from), gives, at);
  };
  return {
    take: async (frame, heard) => {
      // In the same breath: what is said to it may use it up at once.
      const leave = count(frame, heard);
      const safe = heard.kind === 'file' ? ledger.fetchLater(rowOf(frame, heard)) : null;
      await Promise.all([leave, safe ?? run(frame, heard)]);
      if (safe !== null) fetchFile(frame, heard);
    },
    takeUp: () => {
      for (const row of ledger.toFetch()) {
        // What is not ours is fetched by its own channel.
        if (row.kind !== 'image' && row.kind !== 'voice') continue;
        const { frame, heard } = readRow(row);
        fetchFile(frame, heard);
      }
    },
  };
}

function bodyOf(
  room: OfficialRoom,
  heard: Exclude<Spoke, { readonly kind: 'file' }>,
): IncomingBody {
  if (heard.kind === 'said') return heard.body;
  if (heard.kind === 'command')
    return { kind: 'text', text: wordsOfCommand(heard.command, room.options.wording) };
  return { kind: 'text', text: heard.words, spoken: true };
}

const rowOf = (
  { id, from, at }: Frame,
  { file }: Extract<Spoke, { readonly kind: 'file' }>,
): WaitingFile => ({ event: id, chat: from.chat, at, kind: file.kind, file: file.media });

function readRow({ event, chat, at, kind, file }: WaitingFile): {
  readonly frame: Frame;
  readonly heard: Spoke;
} {
  const media = { kind: kind === 'voice' ? 'voice' : 'image', media: file } as const;
  return {
    frame: { id: event, from: { channel: officialChannel, chat }, at, sent: at },
    heard: { kind: 'file', file: media, gives: 'word' },
  };
}
