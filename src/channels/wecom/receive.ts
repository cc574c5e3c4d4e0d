import type { IncomingBody } from '../../messages/incoming.ts';
import { createAlbums } from '../albums.ts';
import { untilSafe } from '../until-safe.ts';
import { chosenCard, type Pressed, taskOf } from './card.ts';
import { createInGroup } from './in-group.ts';
import { eventShape, type Frame, frameOf, type Heard, hear } from './incoming.ts';
import { takeFile } from './take-file.ts';
import type { Brought } from './wecom-line.ts';
import type { WecomRoom } from './wecom-room.ts';

type Files = Extract<Heard, { readonly kind: 'files' }>;

/** Brings what 企业微信 tells to safety; resolves once it is, and rejects only when the channel stops. */
export type Receiver = (brought: Brought) => Promise<void>;

/** Handles events in order within a chat, each once at a time. It is acknowledged by its answer alone, so that nothing is said in answer to what is not safe yet. */
export function createReceiver(room: WecomRoom): Receiver {
  const { lanes, log, now } = room;
  const elsewhere = createInGroup(room);
  const files = createFiles(room);
  const inChat = async (frame: Frame, heard: Heard): Promise<void> => {
    if (heard.kind === 'files') return files.fetch(frame, heard);
    const body = bodyOf(heard);
    if (body === null) return;
    await files.wait(frame.from.chat);
    await lanes.run(frame.from.chat, frame.id, () => keep(room, frame, body));
  };
  return async ({ req, body }) => {
    const read = eventShape.safeParse(body);
    if (!read.success) return log('wecom.strange_event');
    const taken = await elsewhere(read.data, req);
    const frame = frameOf(read.data, now());
    if (taken || frame === null) return;
    const heard = hear(read.data);
    const kept = inChat(frame, heard);
    // A file may be long in coming: what is said meanwhile does not wait for it.
    if (heard.kind === 'files') await kept;
    if (heard.kind !== 'press') openAnswer(room, frame, { req, heard, kept });
    await kept;
    if (heard.kind === 'press') await showChosen(room, req, heard);
  };
}

function bodyOf(heard: Exclude<Heard, { readonly kind: 'files' }>): IncomingBody | null {
  if (heard.kind === 'said') return heard.body;
  if (heard.kind === 'came') return { kind: 'start' };
  if (heard.kind === 'nothing') return null;
  const { option, turn } = heard.pressed;
  return { kind: 'press', option, turn };
}

function keep(room: WecomRoom, frame: Frame, body: IncomingBody): Promise<void> {
  return safely(room, frame, () => room.port.receive({ ...frame, body }));
}

function safely(room: WecomRoom, frame: Frame, attempt: () => Promise<void>): Promise<void> {
  return untilSafe({
    attempt,
    giveOver: () => room.port.receive({ ...frame, body: { kind: 'unreadable', reason: 'failed' } }),
    failed: (times, error) => room.log('wecom.event_failed', { attempt: times, error }),
    patience: room.timing,
    pause: room.pause,
    stopping: room.stopping,
  });
}

/** A file may be long in coming: it has a lane of its own, and words wait for it only a little. */
function createFiles(room: WecomRoom): {
  readonly wait: (chat: string) => Promise<void>;
  readonly fetch: (frame: Frame, heard: Files) => Promise<void>;
} {
  const files = new Map<string, Promise<void>>();
  const receiveFiles = createReceiveFiles(room);
  return {
    wait: async (chat) => {
      const before = files.get(chat);
      if (before !== undefined)
        await Promise.race([before, room.pause(room.timing.fileFirst, room.stopping)]);
    },
    fetch: (frame, heard) => {
      const { chat } = frame.from;
      const fetched = room.lanes
        .run(`${chat} files`, frame.id, () => receiveFiles(frame, heard))
        .finally(() => {
          if (files.get(chat) === fetched) files.delete(chat);
        });
      files.set(chat, fetched);
      return fetched;
    },
  };
}

/** Files of one message, one after the other; the words beside them stand under the first. */
function createReceiveFiles(room: WecomRoom): (frame: Frame, heard: Files) => Promise<void> {
  const albumOf = createAlbums(room.timing.together);
  return async (frame, { files, caption, photos }) => {
    for (const [nth, file] of files.entries()) {
      const id = nth === 0 ? frame.id : `${frame.id}.${nth}`;
      const one = { ...frame, id };
      const under = nth === 0 && caption !== '' ? { caption } : {};
      let body: IncomingBody | undefined;
      await safely(room, one, async () => {
        body ??= await takeFile(room, frame.from, file);
        const { chat } = frame.from;
        const album = photos
          ? { album: albumOf({ chat, event: id, at: frame.at, ...markOf(files, frame.id) }) }
          : {};
        const whole =
          body.kind === 'paper' ? { ...body, ...under, ...album } : { ...body, ...under };
        await room.port.receive({ ...one, body: whole });
      });
    }
  };
}

/** Photos of one message belong together whatever the clock says. */
const markOf = (files: readonly unknown[], id: string): { readonly mark?: string } =>
  files.length > 1 ? { mark: id } : {};

/** From now on what is said to this chat may be said in answer to this, once it is safe. */
function openAnswer(
  { answers, timing, now }: WecomRoom,
  { from }: Frame,
  brought: { readonly req: string; readonly heard: Heard; readonly kept: Promise<void> },
): void {
  const { req, heard, kept } = brought;
  if (heard.kind === 'nothing') return;
  const came = heard.kind === 'came';
  const until = now() + (came ? timing.atOnce : timing.answer);
  const safe = kept.then(
    () => true,
    () => false,
  );
  answers.open(from.chat, { req, kind: came ? 'welcome' : 'message', until, safe });
}

/** The card that was pressed shows what was chosen; where that fails the buttons stay, and pressing again does no harm. */
async function showChosen(
  room: WecomRoom,
  req: string,
  { pressed, task }: { readonly pressed: Pressed; readonly task: string },
): Promise<void> {
  const id = task === '' ? taskOf(req, 0) : task;
  await room.line.answer(req, 'aibot_respond_update_msg', {
    response_type: 'update_template_card',
    template_card: chosenCard(pressed, room.options.wording, id),
  });
}
