import { phrase } from '../../messages/phrase.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { untilSafe } from '../until-safe.ts';
import { taskOf } from './card.ts';
import { idOf, pressOf, type WecomEvent } from './incoming.ts';
import { staffEventOf } from './staff-event.ts';
import type { WecomRoom } from './wecom-room.ts';

const quietMs = 60 * 60 * 1000;

/** What is not a worker's conversation: resolves to true once an event was staff's, or was said in a group, and is done with. */
export function createInGroup(
  room: WecomRoom,
): (event: WecomEvent, req: string) => Promise<boolean> {
  const line = createGroupLine(room);
  const taken = createBoundedMap<string, boolean>(2000);
  const decide = async (event: WecomEvent, req: string): Promise<boolean> => {
    const inGroup = event.chattype === 'group';
    const staff = staffEventOf(event, room.now());
    const hooks = room.options.staff;
    if (hooks !== undefined && staff !== null) {
      room.standing.set(idOf(event), {
        req,
        user: event.from.userid,
        press: pressOf(event),
        at: room.now(),
      });
      if (await offered(room, () => hooks.take(staff))) return true;
    }
    if (inGroup) await line(event, req);
    return inGroup;
  };
  // A repeat joins the first, and hears what became of it.
  return async (event, req) => {
    const id = idOf(event);
    await room.lanes.run(`staff ${event.chatid ?? event.from.userid}`, `staff ${id}`, async () => {
      taken.set(id, await decide(event, req));
    });
    return taken.get(id) ?? false;
  };
}

/** Whether staff's side took it; one that cannot be handled is let go. */
async function offered(room: WecomRoom, take: () => Promise<boolean>): Promise<boolean> {
  let taken = false;
  await untilSafe({
    attempt: async () => {
      taken = await take();
    },
    giveOver: async () => undefined,
    failed: (attempt, error) => room.log('wecom.staff_event_failed', { attempt, error }),
    patience: room.timing,
    pause: room.pause,
    stopping: room.stopping,
  });
  return taken;
}

/** In a group no conversation is had: one kind line where somebody writes to the robot, at most once an hour. It tells the group's id, which 企业微信 shows nowhere, for whoever wants to make it that of staff. */
function createGroupLine(room: WecomRoom): (event: WecomEvent, req: string) => Promise<void> {
  const said = createBoundedMap<string, number>(1000);
  return async ({ chatid: chat, msgtype }, req) => {
    const last = chat === undefined ? undefined : said.get(chat);
    if (chat === undefined || msgtype === 'event') return;
    if (last !== undefined && room.now() - last < quietMs) return;
    said.set(chat, room.now());
    const { wording, centre } = room.options;
    const words = phrase('wecom-group', { centre: centre.name['zh-CN'], chat });
    const content = wording.text(words, 'zh-CN');
    await room.line.answer(req, 'aibot_respond_msg', {
      msgtype: 'stream',
      stream: { id: taskOf(req, 0), finish: true, content },
    });
  };
}
