import type { StaffEvent } from '../../messages/staff-event.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { createLanes } from '../lanes.ts';
import type { Takes } from './feishu-line.ts';
import { type FeishuRoom, inAnswer, textOf } from './feishu-room.ts';
import { cardOf } from './staff-card.ts';
import { eventOfMessage, eventOfPress, messageShape, pressShape } from './staff-event.ts';

const quietMs = 3_600_000;

/** Handles what staff do, in order within a chat and each once at a time; it is acknowledged by its answer, which goes when it is safe. `robot`: the open_id of our own. */
export function createTakes(room: FeishuRoom, robot: () => string | null): Takes {
  const { options, log, now } = room;
  const lanes = createLanes();
  const quiet = createQuiet(room);
  const strange = (): undefined => {
    log('feishu.strange_event');
  };
  const inLane = (event: StaffEvent, done: (taken: boolean) => void): Promise<void> =>
    lanes.run(event.chat, event.id, async () => done(await options.hooks.take(event)));
  return {
    message: async (body) => {
      const read = messageShape.safeParse(body);
      if (!read.success) return strange();
      if (read.data.sender.sender_type === 'app') return undefined;
      const event = eventOfMessage(read.data, { now: now(), robot: robot() });
      await inLane(event, (taken) => {
        if (!taken && event.addressed === true) quiet(event);
      });
      return undefined;
    },
    press: async (body) => {
      const read = pressShape.safeParse(body);
      if (!read.success) return strange();
      const event = eventOfPress(read.data, now());
      const late = room.pause(room.timing.press, room.stopping);
      await Promise.race([inLane(event, () => undefined), late]);
      return answerTo(room, event);
    },
  };
}

/** What the one who pressed is told, and, for everybody, the card as it stands now. */
function answerTo({ pressed, options }: FeishuRoom, { id, what }: StaffEvent): object {
  const { text, alert } = pressed.get(id) ?? { text: '', alert: false };
  const toast = text === '' ? {} : { toast: { type: alert ? 'error' : 'success', content: text } };
  const data = what.kind === 'press' ? what.data : '';
  const number = /^s:(?:claim|acknowledge):(\S+)$/u.exec(data)?.[1];
  const card = number === undefined ? null : options.card(number);
  if (card === null || alert) return toast;
  return { ...toast, card: { type: 'raw', data: cardOf(card, options.words.title) } };
}

/** One line an hour where the robot is written to and nothing of ours is: how it is used, and which group this is. */
function createQuiet({ options, now, api }: FeishuRoom): (event: StaffEvent) => void {
  const said = createBoundedMap<string, number>(1000);
  return ({ chat, what, private: alone }) => {
    const last = said.get(chat);
    if (!('message' in what) || what.message === null) return;
    if (last !== undefined && now() - last < quietMs) return;
    said.set(chat, now());
    const words = alone ? options.words.alone : options.words.elsewhere(chat);
    const { method, path, body } = inAnswer(what.message, textOf(words));
    void api.call(method, path, body);
  };
}
