import type { CaseDeed } from '../../messages/case-act.ts';
import type { StaffEvent } from '../../messages/staff-event.ts';
import type { Staff } from '../../storage/store.ts';
import { readAsk } from './ask-words.ts';
import type { GroupRoom } from './group-room.ts';

type Press = {
  readonly event: StaffEvent;
  readonly staff: Staff;
  readonly what: Extract<StaffEvent['what'], { readonly kind: 'press' }>;
};

/** A press under a card or a line: claims, acknowledges or asks; the second of two is told who was first. */
export async function doPress(room: GroupRoom, { staff, what }: Press): Promise<void> {
  const { voice } = room.port;
  const pressed = readPress(what.data);
  if (pressed === null) return voice.answer(what.query, room.words('telegram-press_unknown'));
  const { number, deed } = pressed;
  const why = await room.act({ number, id: what.query, staff, deed });
  if (why !== null) return voice.answer(what.query, room.say(why), true);
  voice.answer(what.query, room.words(`group-staff-done-${deed.kind}`));
}

function readPress(data: string): { readonly number: string; readonly deed: CaseDeed } | null {
  const [ours, verb, number, kind, id] = data.split(':');
  if (ours !== 's' || number === undefined) return null;
  if (verb === 'claim' || verb === 'acknowledge') return { number, deed: { kind: verb } };
  const want = verb === 'ask' ? readAsk(kind, id) : null;
  return want === null ? null : { number, deed: { kind: 'ask', want } };
}
