import type { FoundAnswer } from '../dialogue/act.ts';
import type { Value } from '../messages/value.ts';
import { follows } from '../services/index.ts';
import type { Analysis } from './analysis.ts';

/** One answer of `npm run -s understand` (design.md section 6): labels and fields of section 7; an empty list of labels is `none`. */
export type WireLine = {
  readonly labels: readonly string[];
  readonly fields: { readonly [field: string]: Value };
  /** Danger to life now or announced, or so near to it that a person is called. */
  readonly crisis: boolean;
  readonly act: string;
};

/** The analysis as the line that goes out: needs that are more than a guess; values that were told only, a range or "about" as `{value, approx}`. */
export function toWire(analysis: Analysis): WireLine {
  const { needs, human, act } = analysis;
  const meant = needs.filter(({ guess }) => guess !== true);
  const labels = [...meant.map((need) => need.label), ...(human ? ['human'] : [])];
  const fields = wireFields(analysis.fields);
  const guesses = meant.length < needs.length && meant.length === 0 && act === 'need';
  const rest = Object.keys(fields).length > 0 ? 'answer' : 'other';
  return { labels, fields, crisis: analysis.danger !== null, act: guesses ? rest : act };
}

function wireFields(fields: readonly FoundAnswer[]): { readonly [field: string]: Value } {
  const out: { [field: string]: Value } = {};
  for (const { question, value, sure, partly } of fields)
    if ((sure || partly === true) && !follows(question)) out[question] = plainMoney(value);
  return out;
}

/** Ends of a range stay inside the house: on the wire an amount is a number or `{value, approx: true}`. */
function plainMoney(value: Value): Value {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const record = value as { readonly [key: string]: Value };
  if (typeof record['value'] !== 'number') return value;
  return record['approx'] === true ? { value: record['value'], approx: true } : record['value'];
}
