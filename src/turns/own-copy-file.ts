import type { Calendar } from '../cases/calendar.ts';
import { isFrozen } from '../cases/link-deeds.ts';
import { copyLines } from '../dialogue/own-copy.ts';
import { parseAddress } from '../messages/address.ts';
import type { Centre } from '../messages/centre.ts';
import { dayOf } from '../messages/day.ts';
import type { Language, Phrase } from '../messages/phrase.ts';
import { type CopyForm, copyForms } from '../storage/copies.ts';
import type { Store } from '../storage/store.ts';
import type { Wording } from '../wording/wording.ts';
import { worldOf } from './world.ts';

/** What is kept of somebody, part by part, in his language: exactly what the chat shows. */
export type OwnCopy = {
  readonly day: string;
  readonly language: Language;
  readonly head: string;
  readonly foot: string;
  readonly parts: readonly {
    readonly title: string;
    readonly lines: readonly { readonly question?: string; readonly value: string }[];
  }[];
};

/** The copies of one's own data, behind their links. */
export type OwnCopies = {
  /** Forms in which a link still gives it. */
  readonly open: (token: string) => readonly CopyForm[];
  /** The copy as it is now; the link gives this form no more. `null` where it is unknown, used or over. */
  readonly take: (token: string, form: CopyForm) => Promise<OwnCopy | null>;
};

type Parts = {
  readonly store: Pick<Store, 'copies' | 'loadSession' | 'casesOf'>;
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly wording: Wording;
  readonly now: () => number;
};

/** Copies are made when they are taken, out of what is kept then: nothing of them is stored for a link. */
export function ownCopies(parts: Parts): OwnCopies {
  const { store, now } = parts;
  return {
    open: (token) => copyForms.filter((form) => store.copies.look(token, form, now()) !== null),
    take: async (token, form) => {
      const conversation = await store.copies.take(token, form, now());
      return conversation === null ? null : copyFor(conversation, parts);
    },
  };
}

function copyFor(conversation: string, { store, centre, calendar, wording, now }: Parts): OwnCopy {
  const { session } = store.loadSession(conversation);
  const cases = store.casesOf(conversation).filter((one) => !isFrozen(one));
  const { channel } = parseAddress(conversation);
  const world = worldOf({ centre, calendar, now: now(), channel, seed: 'copy' }, cases);
  const say = (phrase: Phrase): string => wording.text(phrase, session.language);
  const [head, ...rest] = copyLines(session, world);
  const foot = rest.pop();
  return {
    day: dayOf(now()),
    language: session.language,
    head: head === undefined ? '' : say(head),
    foot: foot === undefined ? '' : say(foot),
    parts: partsOf(rest, say),
  };
}

const inside: ReadonlySet<string> = new Set(['copy-line', 'copy-files']);
const withoutMark = (text: string): string => text.replace(/^[■·]\s*/u, '');

function partsOf(lines: readonly Phrase[], say: (phrase: Phrase) => string): OwnCopy['parts'] {
  const parts: { title: string; lines: { question?: string; value: string }[] }[] = [];
  for (const line of lines) {
    if (!inside.has(line.key)) {
      parts.push({ title: withoutMark(say(line)), lines: [] });
      continue;
    }
    if (parts.length === 0) parts.push({ title: '', lines: [] });
    parts.at(-1)?.lines.push(lineOf(line, say));
  }
  return parts;
}

/** Question and answer apart, where the line is one. */
function lineOf(line: Phrase, say: (phrase: Phrase) => string) {
  const { question, value } = line.args ?? {};
  const whole = withoutMark(say(line));
  const named = typeof question === 'object' && 'key' in question;
  if (line.key !== 'copy-line' || !named || value === undefined) return { value: whole };
  const name = say(question);
  const shown = whole.startsWith(name) ? whole.slice(name.length).replace(/^[：:]\s*/u, '') : whole;
  return { question: name, value: shown };
}
