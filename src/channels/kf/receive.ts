import { addressKey } from '../../messages/address.ts';
import type { IncomingBody } from '../../messages/incoming.ts';
import { createAlbums } from '../albums.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { takeFile } from '../official-account/take-file.ts';
import { untilSafe } from '../until-safe.ts';
import {
  type Frame,
  frameOf,
  type Heard,
  hear,
  type KfMessage,
  kfChannel,
  type RemoteFile,
} from './incoming.ts';
import type { KfRoom } from './kf-room.ts';

/** Brings messages to safety. */
export type Receiver = {
  /** Resolves once the message is safe: itself, or, for a file, that it is to be fetched. */
  readonly take: (message: KfMessage) => Promise<void>;
  /** Fetches what a house that stopped left behind. */
  readonly takeUp: () => void;
};

/** Rows of ours among the files to be fetched. */
const rows: { readonly [kind in RemoteFile['kind']]: string } = {
  image: 'kf-image',
  voice: 'kf-voice',
};

/** Handles messages in order within a chat, each once at a time; rejects only when the channel stops. */
export function createReceiver(room: KfRoom): Receiver {
  const { options, lanes, log } = room;
  const { ledger, account, centre } = options;
  const files = createFiles(room);
  // A repeat is no second word.
  const counted = createBoundedMap<string, true>(20_000);
  const count = async ({ id, from, at }: Frame): Promise<void> => {
    if (counted.has(id)) return;
    counted.set(id, true);
    await ledger.began(addressKey(from), 'word', at);
  };
  const handle = async (frame: Frame, heard: Heard): Promise<void> => {
    const { chat } = frame.from;
    if (heard.kind === 'nothing') return;
    if (heard.kind === 'undelivered') {
      log('kf.not_delivered', { status: heard.why });
      return ledger.spent(addressKey(frame.from));
    }
    if (heard.kind === 'came') {
      if (heard.code !== null)
        room.welcomes.set(chat, { code: heard.code, until: room.now() + room.timing.greet });
      return keep(room, frame, async () => heard.body);
    }
    await count(frame);
    if (heard.kind === 'file') return files.later(frame, heard.file);
    await files.wait(chat);
    return keep(room, frame, async () => heard.body);
  };
  return {
    take: (message) => {
      const frame = frameOf(message, account);
      if (frame === null) return Promise.resolve();
      const heard = hear(message, centre.services);
      return lanes.run(frame.from.chat, frame.id, () => handle(frame, heard));
    },
    takeUp: files.takeUp,
  };
}

function keep(room: KfRoom, frame: Frame, bodyOf: () => Promise<IncomingBody>): Promise<void> {
  let body: IncomingBody | undefined;
  return untilSafe({
    attempt: async () => {
      body ??= await bodyOf();
      await room.port.receive({ ...frame, body });
    },
    giveOver: () => room.port.receive({ ...frame, body: { kind: 'unreadable', reason: 'failed' } }),
    failed: (attempt, error) => room.log('kf.message_failed', { attempt, error }),
    patience: room.timing,
    pause: room.pause,
    stopping: room.stopping,
  });
}

/** A file may be long in coming: that it is to be fetched is safe at once, it has a lane of its own, and words wait for it only a little. */
function createFiles(room: KfRoom) {
  const { ledger } = room.options;
  const albumOf = createAlbums(room.timing.together);
  const under = new Map<string, Promise<void>>();
  const log: KfRoom['log'] = (event, facts) => room.log(`kf.${event}`, facts);
  const bodyOf = async (frame: Frame, file: RemoteFile): Promise<IncomingBody> => {
    const body = await takeFile({ ...room, log }, frame.from, file);
    if (body.kind !== 'paper' || file.kind === 'voice') return body;
    return { ...body, album: albumOf({ chat: frame.from.chat, event: frame.id, at: frame.at }) };
  };
  const fetch = (frame: Frame, file: RemoteFile): void => {
    const { chat } = frame.from;
    const fetched = room.lanes
      .run(`${chat} files`, `${frame.id} file`, () => keep(room, frame, () => bodyOf(frame, file)))
      .then(() => ledger.fetched(frame.id))
      // Whoever stops the channel in the midst of it finds it again at the next start.
      .catch(() => undefined)
      .finally(() => {
        if (under.get(chat) === fetched) under.delete(chat);
      });
    under.set(chat, fetched);
  };
  return {
    later: async (frame: Frame, file: RemoteFile): Promise<void> => {
      const { id, from, at } = frame;
      await ledger.fetchLater({
        event: id,
        chat: from.chat,
        at,
        kind: rows[file.kind],
        file: file.media,
      });
      fetch(frame, file);
    },
    wait: async (chat: string): Promise<void> => {
      const before = under.get(chat);
      if (before !== undefined)
        await Promise.race([before, room.pause(room.timing.fileFirst, room.stopping)]);
    },
    takeUp: (): void => {
      for (const { event: id, chat, at, kind, file } of ledger.toFetch()) {
        const ours = (['image', 'voice'] as const).find((one) => rows[one] === kind);
        const from = { channel: kfChannel, chat };
        if (ours !== undefined) fetch({ id, from, at, sent: at }, { kind: ours, media: file });
      }
    },
  };
}
