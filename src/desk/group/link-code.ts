import { randomInt } from 'node:crypto';
import { phrase } from '../../messages/phrase.ts';
import type { StaffEvent } from '../../messages/staff-event.ts';
import type { Staff, Store } from '../../storage/store.ts';
import { accountOf, type GroupPort } from './group-port.ts';
import { groupWords } from './group-words.ts';

/** Minutes a code lives. */
export const codeMinutes = 10;

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 8;
const guesses = { most: 5, windowMs: 15 * 60_000 };

/** A fresh one-time code for a member of staff; only its keyed digest is kept. */
export async function makeCode(
  store: Pick<Store, 'staffChats'>,
  staff: Staff,
  now: number,
): Promise<string> {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  await store.staffChats.putCode(code, staff.id, now + codeMinutes * 60_000);
  return code;
}

const typed = /^\/link(?:@\w+)?(?:\s+([\s\S]*))?$/i;
const followed = /^\/start(?:@\w+)?\s+link_([\s\S]*)$/i;

/** The code of a message that means to link an account, '' where it forgot it; `null` for any other message. */
export function codeIn(text: string): string | null {
  const found = typed.exec(text.trim()) ?? followed.exec(text.trim());
  if (found === null) return null;
  return (found[1] ?? '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .slice(0, 20);
}

/** Links the account that sent a code in private, and says how it went. Guesses are counted. */
export async function linkAccount(port: GroupPort, event: StaffEvent, code: string): Promise<void> {
  const { app, store, voice, wording } = port;
  const account = accountOf(app, event.from.id);
  const say = (key: string, name = ''): void =>
    voice.whisper(event.chat, groupWords(app, wording)(phrase(key, { name })));
  const tries = await store.staff.guess(`chat:${account}`, port.now(), guesses.windowMs);
  if (tries > guesses.most) return say('group-staff-link_locked');
  const now = port.now();
  const staff = code === '' ? null : await store.staffChats.link({ code, account, now });
  if (staff !== null) await store.staff.forgive(`chat:${account}`);
  const standing = staffOf(port, event.from.id);
  if (standing === null) return say('group-staff-link_bad');
  say(staff === null ? 'group-staff-link_again' : 'group-staff-link_done', standing.name);
}

/** The member of staff an account of the chat app belongs to, while the account on the desk is open. */
export function staffOf(
  { app, store }: Pick<GroupPort, 'app' | 'store'>,
  account: string,
): Staff | null {
  const id = store.staffChats.staffOf(accountOf(app, account));
  const staff = id === null ? null : store.staff.byId(id);
  return staff?.active === true ? staff : null;
}
