import { randomUUID } from 'node:crypto';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Calendar, createCalendar } from '../cases/calendar.ts';
import { dayOf, timeOf } from '../messages/day.ts';
import { dayPhrase, withDays } from '../messages/day-phrase.ts';
import type { Language, Phrase } from '../messages/phrase.ts';
import type { Staff } from '../storage/store.ts';
import type { DeskPort } from './desk-port.ts';

/** A piece of a page, escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** All that a page may know: the port, the moment, the reader's language and (signed in) the account. */
export type View = {
  readonly port: DeskPort;
  readonly calendar: Calendar;
  readonly language: Language;
  readonly now: number;
  /** The day in the centre's time, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the live stream stood when the page was made. */
  readonly mark: string;
  /** Whether single keys do anything in this browser. */
  readonly keys: boolean;
  /** Where the page stands, without its query. */
  readonly path: string;
  /** Words of a key. */
  readonly t: (key: string, args?: Phrase['args']) => string;
  /** Words of a phrase. */
  readonly say: (phrase: Phrase) => string;
};

/** A view for somebody who is signed in. */
export type StaffView = View & { readonly staff: Staff };

const calendars = new WeakMap<object, Calendar>();

/** The view of one request. */
export function makeView(
  port: DeskPort,
  { language, path, mark, keys = true }: Pick<View, 'language' | 'path' | 'mark'> & Partial<View>,
): View {
  const now = port.now();
  const calendar = calendars.get(port.centre) ?? createCalendar(port.centre);
  calendars.set(port.centre, calendar);
  const today = dayOf(now);
  const say = (phrase: Phrase) => port.wording.text(withDays(phrase, today), language);
  // A page says the same few words hundreds of times.
  const plain = new Map<string, string>();
  const t: View['t'] = (key, args) => {
    if (args !== undefined) return say({ key, args });
    const known = plain.get(key) ?? say({ key });
    plain.set(key, known);
    return known;
  };
  return { port, calendar, language, now, today, mark, keys, path, t, say };
}

/** An id for one act, fresh in every form, so that a double press acts once. */
export const newActId = (): string => randomUUID();

/** A day as staff read it, 11月30日（周一）, with its year where that is not this one. */
export const dayIn = (view: Pick<View, 'say' | 'today'>, day: string): string =>
  view.say(dayPhrase(day, view.today));

/** An instant as staff read it: the time today, else the day with it. */
export function when(view: View, at: number): string {
  const day = dayOf(at);
  if (day === view.today) return `${view.t('desk-today')} ${timeOf(at)}`;
  return `${dayIn(view, day)} ${timeOf(at)}`;
}

/** An instant in full, for titles and print: `YYYY-MM-DD HH:MM`. */
export const fullTime = (at: number): string => `${dayOf(at)} ${timeOf(at)}`;
