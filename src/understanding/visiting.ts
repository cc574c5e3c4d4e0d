import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { type TimeSaid, timeSaid } from '../fields/times.ts';
import { lineTable } from './line-table.ts';
import { fold } from './rules/fold.ts';
import { linesBegun, matches } from './rules/patterns.ts';

type Visit = NonNullable<Meaning['visit']>;
type Wish = Visit['wish'];

/** Lines that are a wish begin so; all others are what they are made of. */
const lead = 'wish_';

const table = lineTable('visits.txt', (name) => name.startsWith(lead));

/** No wish about an appointment is longer, in characters. */
const longest = 40;

/** How long a message is: a word in Latin letters says about as much as two characters. */
const lengthOf = (text: string): number =>
  text.trim().replace(/[\p{Script=Latin}']+ ?/gu, 'xx').length;

/** Only with a day or a time beside them: the words alone are said of much else. */
const timely: ReadonlySet<Wish> = new Set(['call', 'come'] as const);

/** Of what is booked, or said to be. */
const ofBooked: ReadonlySet<Wish> = new Set(['drop', 'change', 'ask'] as const);

/** Fields whose answers may hold a day or anything else. */
const free: ReadonlySet<string> = new Set(['date', 'text', 'story']);

/** A day and "may I?" alone, in characters. */
const shortest = 14;

type Light = Pick<Expectation, 'kind' | 'question' | 'today' | 'visits'>;

/** What a message says of an appointment: to have one, or of the one there is, with the time it names; `null` where it is about something else. While times are offered a time alone is a wish. */
export function visitIn(plain: string, light: Light): Visit | null {
  const { kind } = light;
  if (kind === 'person' || kind === 'safe' || kind === 'consent') return null;
  if (plain.trim() === '' || lengthOf(plain) > longest) return null;
  const asked = light.visits?.asked === true;
  const wish = wishIn(plain, light);
  if (wish === null && !asked) return null;
  const when = timeSaid(plain, light.today);
  if (wish === 'leave' && when !== null) return { wish: 'when', ...said(when) };
  if (wish !== null && !(timely.has(wish) && when === null)) return { wish, ...said(when) };
  return asked && when !== null ? { wish: 'when', ...said(when) } : null;
}

const said = (when: TimeSaid | null): TimeSaid => when ?? {};

const nameOf = (line: string): Wish => line.slice(lead.length) as Wish;

function wishIn(plain: string, light: Light): Wish | null {
  const { text } = fold(plain);
  const { said: lines, hear } = table();
  const hits = hear(text);
  // An answer is waited for: a time in it is that answer.
  const busy = light.kind === 'question' || light.kind === 'settle' || light.kind === 'review';
  const named = !busy || hits.has('named');
  const open = light.question !== null && !free.has(light.question.field.kind);
  const asks = open && hits.has('may_come') && lengthOf(text) <= shortest;
  const fits = (name: Wish): boolean => {
    if (name === 'leave') return light.visits?.asked === true;
    // What others are to do, and what is over, is no wish.
    if (timely.has(name) && (hits.has('others') || hits.has('past'))) return false;
    // Another time for what is booked is plain, but where a day is what is asked.
    if (ofBooked.has(name)) return named || open || hits.has('appointed');
    return named || (name === 'come' && asks);
  };
  // Whether anything is booked is looked for last, and only where it matters.
  const stands = (name: Wish): boolean =>
    !ofBooked.has(name) || hits.has('appointed') || light.visits?.booked === true;
  const line = linesBegun(lines, hits).find(({ name, score, patterns }) => {
    const wish = nameOf(name);
    return (
      lengthOf(text) <= score &&
      fits(wish) &&
      matches(text, patterns, hits).length > 0 &&
      stands(wish)
    );
  });
  return line === undefined ? null : nameOf(line.name);
}
