import { findDates } from '../../fields/calendar-words.ts';
import { clausesOf } from '../../fields/clauses.ts';
import { dateContext } from '../../fields/date-tokens.ts';
import type { Heard } from './heard.ts';
import type { Sighting } from './sighting.ts';

const ofPay: ReadonlySet<string> = new Set(['owed_from', 'owed_to', 'months_owed']);

/** 欠我两个月工资，社保从去年三月就没给交: a time in a clause of social insurance is none of pay, and who was insured until then is not without it: that is put. */
export function ofInsurance(heard: Heard, one: Sighting, today: string): readonly Sighting[] {
  if (ofPay.has(one.field)) return isOfInsurance(heard, one) ? [] : [one];
  const since =
    one.field === 'social_insurance' && one.value === false && tellsSince(heard, one, today);
  return [since ? { ...one, partly: true } : one];
}

/** Whether a clause speaks of insurance alone, or of pay only before it comes to insurance. */
function isOfInsurance(heard: Heard, one: Sighting): boolean {
  const clause = clauseAt(heard.text, one);
  const within = (set: string) =>
    heard.at(set).filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const [insurance, pay] = [within('social_insurance'), within('wage')];
  if (insurance.length === 0) return false;
  return (
    pay.length === 0 ||
    insurance.some(({ from, to }) => to <= one.from && pay.every((other) => other.to <= from))
  );
}

/** Whether the clause says since what day. */
function tellsSince({ text }: Heard, one: Sighting, today: string): boolean {
  const { from, to } = clauseAt(text, one);
  return findDates(text.slice(from, to), dateContext(today, 'past')).some(({ sure }) => sure);
}

const clauseAt = (text: string, { from }: Sighting) =>
  clausesOf(text).find((clause) => clause.from <= from && from < clause.to) ?? {
    from: 0,
    to: text.length,
  };
