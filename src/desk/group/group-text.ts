import type { CaseDeed } from '../../messages/case-act.ts';
import { phrase } from '../../messages/phrase.ts';
import type { StaffEvent } from '../../messages/staff-event.ts';
import { serviceById } from '../../services/index.ts';
import type { Staff } from '../../storage/store.ts';
import { askData, matching, type Wanted, wantedOf } from './ask-words.ts';
import { cardOf } from './card.ts';
import type { GroupRoom } from './group-room.ts';

type Text = {
  readonly event: StaffEvent;
  readonly staff: Staff;
  readonly what: Extract<StaffEvent['what'], { readonly kind: 'text' }>;
};

const command = /^\/([a-z_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i;
const longest = 2000;
const mostChoices = 8;

/** What a linked account writes: a reply to the worker, a command, or talk among colleagues, which is let be. */
export async function doText(room: GroupRoom, text: Text): Promise<void> {
  const { event, what } = text;
  const number = room.caseOf(event);
  const said = room.saidIn(event).trim();
  const [, name, rest = ''] = command.exec(said) ?? [];
  const answer = (words: string): void =>
    room.port.voice.say(words, { thread: event.thread, message: what.message });
  if (number === null) {
    const meant = event.addressed === true || said.startsWith('/');
    if (meant) answer(room.words(name === 'help' ? 'group-staff-hello' : 'group-staff-which_case'));
    return;
  }
  if (said === '') return showCard(room, text, number);
  if (said.length > longest) return answer(room.words('desk-problem-long'));
  if (said.startsWith('/'))
    return doCommand(room, text, { number, name: name?.toLowerCase() ?? '', rest: rest.trim() });
  if (toColleague(room, event, what.replyTo)) {
    if (room.first(`colleague ${text.staff.id}`)) answer(room.words('group-staff-colleague'));
    return;
  }
  await done(room, text, { number, deed: { kind: 'reply', text: said } });
}

/** Whoever says no more than a number sees how the case stands. */
function showCard(room: GroupRoom, { event, what }: Text, number: string): void {
  const { store, link, voice } = room.port;
  const of = store.desk.case(number);
  const to = { thread: event.thread, message: what.message };
  if (of === null) return voice.say(room.words('group-staff-which_case'), to);
  const { text, buttons } = cardOf(of, { say: room.say, link: link(number) });
  voice.say(text, { ...to, buttons });
}

/** An answer to somebody's own words in a topic is not meant for the worker. */
function toColleague(room: GroupRoom, { thread }: StaffEvent, replyTo: string | null): boolean {
  const { store, group } = room.port;
  if (replyTo === null || replyTo === thread) return false;
  return store.staffChats.post(group.key, replyTo) === null;
}

type Said = { readonly number: string; readonly name: string; readonly rest: string };

async function doCommand(room: GroupRoom, text: Text, said: Said): Promise<void> {
  const { number, name, rest } = said;
  if (name === 'note') return done(room, text, { number, deed: { kind: 'note', text: rest } });
  if (name === 'claim') return done(room, text, { number, deed: { kind: 'claim' } });
  if (name === 'back') return done(room, text, { number, deed: { kind: 'hand_back' } });
  if (name === 'ask') return ask(room, text, said);
  const link = room.port.link(number) ?? '';
  const key = name === 'help' ? 'group-staff-hello' : 'group-staff-decide';
  room.port.voice.say(room.words(key, { link }), {
    thread: text.event.thread,
    message: text.what.message,
  });
}

/** Asks for the one thing that is so called; where several are, the choice stands on buttons. */
async function ask(room: GroupRoom, text: Text, { number, rest }: Said): Promise<void> {
  const { event, what } = text;
  const to = { thread: event.thread, message: what.message };
  const of = room.port.store.desk.case(number);
  const found = of === null ? [] : matching(wantedIn(room, of.service), rest);
  const [one] = found;
  if (found.length === 1 && one !== undefined)
    return done(room, text, { number, deed: { kind: 'ask', want: one.want } });
  const key = rest === '' ? 'ask_what' : found.length > 1 ? 'ask_which' : 'ask_none';
  const buttons = found.slice(0, mostChoices).map((choice) => ({
    label: choice.label,
    data: askData(number, choice),
  }));
  room.port.voice.say(room.words(`group-staff-${key}`), { ...to, buttons });
}

function wantedIn(room: GroupRoom, id: string): readonly Wanted[] {
  const service = serviceById(id);
  return service === undefined ? [] : wantedOf({ service, wording: room.port.wording });
}

/** Does it; a sign on the message says so, and a refusal says why. */
async function done(
  room: GroupRoom,
  { event, staff, what }: Text,
  { number, deed }: { readonly number: string; readonly deed: CaseDeed },
): Promise<void> {
  const { voice } = room.port;
  const id = `${event.chat}/${what.message}`;
  const why = await room.act({ number, id, staff, deed });
  if (why === null)
    return voice.seen(
      what.message,
      room.say(phrase(`group-staff-done-${deed.kind}`)),
      event.thread,
    );
  voice.say(room.say(why), { thread: event.thread, message: what.message });
}
