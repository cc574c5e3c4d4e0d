import { randomUUID } from 'node:crypto';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Calendar, createCalendar } from '../cases/calendar.ts';
import { dayOf, timeOf } from '../messages/day.ts';
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
  const say = (phrase: Phrase) => port.wording.text(phrase, language);
  // A page says the same few words hundreds of times.
  const plain = new Map<string, string>();
  const t: View['t'] = (key, args) => {
    if (args !== undefined) return say({ key, args });
    const known = plain.get(key) ?? say({ key });
    plain.set(key, known);
    return known;
  };
  return { port, calendar, language, now, today: dayOf(now), mark, keys, path, t, say };
}

/** An id for one act, fresh in every form, so that a double press acts once. */
export const newActId = (): string => randomUUID();

/** An instant as staff read it: the time today, the day without its year this year, else in full. */
export function when(view: View, at: number): string {
  const day = dayOf(at);
  if (day === view.today) return `${view.t('desk-today')} ${timeOf(at)}`;
  const sameYear = day.slice(0, 4) === view.today.slice(0, 4);
  return `${sameYear ? day.slice(5) : day} ${timeOf(at)}`;
}

/** An instant in full, for titles and print: `YYYY-MM-DD HH:MM`. */
export const fullTime = (at: number): string => `${dayOf(at)} ${timeOf(at)}`;
