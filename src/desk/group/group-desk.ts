import type { StaffEvent } from '../../messages/staff-event.ts';
import type { Staff } from '../../storage/store.ts';
import type { GroupPort } from './group-port.ts';
import { doPress } from './group-press.ts';
import { type GroupRoom, groupRoom } from './group-room.ts';
import { doText } from './group-text.ts';
import { codeIn, linkAccount, staffOf } from './link-code.ts';

/** The desk in a staff group: resolves to true once an event of it was done, false for what is none of its. Only linked accounts act, within their roles; nothing is decided here. */
export function createGroupDesk(port: GroupPort): (event: StaffEvent) => Promise<boolean> {
  const room = groupRoom(port);
  return async (event) => {
    if (event.private) return inPrivate(port, event);
    if (event.chat !== port.group.chat()) return false;
    await inGroup(room, event);
    return true;
  };
}

async function inPrivate(port: GroupPort, event: StaffEvent): Promise<boolean> {
  const code = event.what.kind === 'text' ? codeIn(event.what.text) : null;
  if (code === null) return false;
  await linkAccount(port, event, code);
  return true;
}

async function inGroup(room: GroupRoom, event: StaffEvent): Promise<void> {
  const { what } = event;
  if (what.kind === 'added')
    return room.port.voice.say(room.words('group-staff-hello'), { thread: null });
  if (what.kind === 'text' && codeIn(what.text) !== null) return burn(room, event, what.text);
  const staff = staffOf(room.port, event.from.id);
  if (staff === null) return stranger(room, event);
  if (what.kind === 'press') return doPress(room, { event, staff, what });
  if (what.kind === 'text') return doText(room, { event, staff, what });
  return unsent(room, event, staff);
}

/** A code that everybody has read is good for nobody. */
async function burn(room: GroupRoom, event: StaffEvent, text: string): Promise<void> {
  const code = codeIn(text) ?? '';
  const { store, now, voice } = room.port;
  if (code !== '') await store.staffChats.link({ code, account: null, now: now() });
  voice.say(room.words('group-staff-link_public'), { thread: event.thread });
}

/** One polite no an hour to whoever is not linked; a press is always answered, to the presser alone. */
function stranger(room: GroupRoom, event: StaffEvent): void {
  const { what, thread, from } = event;
  const words = room.words('group-staff-unlinked');
  if (what.kind === 'press') return room.port.voice.answer(what.query, words, true);
  if (what.kind === 'added' || !room.meant(event)) return;
  if (room.first(`stranger ${from.id}`))
    room.port.voice.say(words, { thread, message: what.message });
}

/** Files and words changed later do not go to the worker, and the one who sent them hears so. */
function unsent(room: GroupRoom, event: StaffEvent, staff: Staff): void {
  const { what, thread } = event;
  if (what.kind !== 'file' && what.kind !== 'edited') return;
  if (room.caseOf(event) === null || !room.first(`${what.kind} ${staff.id}`)) return;
  room.port.voice.say(room.words(`group-staff-${what.kind}`), {
    thread,
    message: what.message,
  });
}
