import { isShut } from '../../cases/shut.ts';
import type { CaseDeed } from '../../messages/case-act.ts';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import type { StaffEvent } from '../../messages/staff-event.ts';
import type { Staff } from '../../storage/store.ts';
import { mayAct, mayRead } from '../accounts/roles.ts';
import { hears } from '../hears.ts';
import type { GroupPort } from './group-port.ts';
import { groupWords } from './group-words.ts';

/** What the parts of the desk in a group share. */
export type GroupRoom = {
  readonly port: GroupPort;
  readonly say: (phrase: Phrase) => string;
  readonly words: (key: string, args?: Phrase['args']) => string;
  /** Number of the case an event is about: by what it answers, else by its topic, else by the number that it names where it is said to us alone. */
  readonly caseOf: (event: StaffEvent) => string | null;
  /** The words themselves, without the number that names their case. */
  readonly saidIn: (event: StaffEvent) => string;
  /** Whether a message is meant for us: about a case, or a command. */
  readonly meant: (event: StaffEvent) => boolean;
  /** Whether this is the first of its kind within an hour. */
  readonly first: (what: string) => boolean;
  /** Does a deed on a case in a member of staff's name; `null` once it is done, else why not. */
  readonly act: (todo: {
    readonly number: string;
    /** Its own, the same when the event comes again. */
    readonly id: string;
    readonly staff: Staff;
    readonly deed: CaseDeed;
  }) => Promise<Phrase | null>;
};

const hour = 3_600_000;
// Acts of Telegram were called so before there were groups elsewhere: one that comes again is known by it.
const acts: { readonly [app: string]: string } = { telegram: 'tg' };
const anywhere = /BF\d{2}-\d{6}/u;
const atHead = /^\s*(BF\d{2}-\d{6})[\s:：,，。]*/iu;

/** The number in the words that are answered, else at the head of one's own. */
function namedIn({ addressed, what }: StaffEvent): string | null {
  if (addressed !== true || !('replyTo' in what)) return null;
  const quoted = anywhere.exec(what.quoted ?? '')?.[0];
  const own = what.kind === 'text' ? atHead.exec(what.text)?.[1] : undefined;
  return own?.toUpperCase() ?? quoted ?? null;
}

/** The room of one group. */
export function groupRoom(port: GroupPort): GroupRoom {
  const { app, store, group, wording, now } = port;
  const lately = new Map<string, number>();
  const say = groupWords(app, wording);
  const postOf = (number: string | null) =>
    number === null ? null : store.staffChats.post(group.key, number);
  // What is for few is neither spoken of nor done before all: a number of it is as one that nobody has.
  const inGroup = (number: string): boolean => {
    const of = store.desk.case(number);
    return of !== null && !isShut(of);
  };
  const caseOf = (event: StaffEvent): string | null => {
    const { what, thread } = event;
    const answered = 'replyTo' in what ? postOf(what.replyTo) : null;
    const number = (answered ?? postOf(thread))?.case ?? namedIn(event);
    return number === null || inGroup(number) ? number : null;
  };
  return {
    port,
    say,
    words: (key, args) => say(phrase(key, args)),
    caseOf,
    saidIn: ({ addressed, what }) => {
      const text = what.kind === 'text' ? what.text : '';
      return addressed === true ? text.replace(atHead, '') : text;
    },
    meant: (event) =>
      event.addressed === true ||
      caseOf(event) !== null ||
      (event.what.kind === 'text' && event.what.text.startsWith('/')),
    first: (what) => {
      const before = lately.get(what);
      for (const [one, at] of lately) if (at < now() - hour) lately.delete(one);
      if (before !== undefined && before >= now() - hour) return false;
      lately.set(what, now());
      return true;
    },
    act: createAct(port),
  };
}

/** A deed in a group, within what somebody may do: what is for few is done on the desk alone. */
function createAct(port: GroupPort): GroupRoom['act'] {
  const { app, store, centre } = port;
  return async ({ number, id, staff, deed }) => {
    const of = store.desk.case(number);
    if (of === null) return phrase('refused-no_case');
    const may =
      !isShut(of) &&
      mayAct(staff) &&
      mayRead(staff, of, centre) &&
      hears(staff, of, { store, centre });
    if (!may) return phrase('desk-calm-403');
    // As on the desk, a case in somebody's hands hears that person alone.
    if (deed.kind === 'reply' && of.owner !== null && of.owner.id !== staff.id)
      return phrase('refused-claimed', { by: of.owner.name });
    const by = { role: 'staff', id: staff.id, name: staff.name } as const;

    const outcome = await port.act(number, `${acts[app] ?? app}:${id}`, by, deed);
    return outcome.ok ? null : outcome.why;
  };
}
