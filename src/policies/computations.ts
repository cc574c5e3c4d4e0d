import { sayingsBeside } from '../services/sayings.ts';
import type { Question } from '../services/service.ts';
import type { Computation, Given } from './computation.ts';
import { annualLeave } from './computations/annual-leave.ts';
import { doublePay } from './computations/double-pay.ts';
import { lastDays } from './computations/last-days.ts';
import { maternity } from './computations/maternity.ts';
import { overtime } from './computations/overtime.ts';
import { retirement } from './computations/retirement.ts';
import { severance, severanceDouble } from './computations/severance.ts';
import { trial } from './computations/trial.ts';
import { unemployment } from './computations/unemployment.ts';
import { plainOf } from './tokens.ts';

const all: readonly Computation[] = [
  retirement,
  unemployment,
  doublePay,
  overtime,
  severance,
  severanceDouble,
  maternity,
  lastDays,
  trial,
  annualLeave,
];

/** Ids of every computation that an entry may name. */
export const computations: readonly string[] = all.map(({ id }) => id);

/** A computation by its id. */
export const computationOf = (id: string): Computation | undefined =>
  all.find((one) => one.id === id);

/** The first input that was not told yet. */
export const missingInput = ({ inputs }: Computation, given: Given): Question | undefined =>
  inputs.find(({ id }) => given[id] === undefined);

const said = sayingsBeside(import.meta.url);
const notTold = said.words('told_not');
const tellingWords: ReadonlyMap<string, readonly string[]> = new Map(
  all.flatMap(({ inputs }) => inputs.map(({ id }) => [id, said.words(`told_${id}`)])),
);

/** Inputs that the words of a question already tell: each where exactly one value of its kind stands in them, in a clause that speaks of that very thing (`told_<input>` of `sayings.txt`; choices speak for themselves). */
export function toldInputs({ inputs }: Computation, words: string, today: string): Given {
  const plain = plainOf(words);
  return Object.fromEntries(
    inputs.flatMap(({ id, field }): readonly (readonly [string, Given[string]])[] => {
      const found = field.find(plain, { today });
      const [only] = found;
      const kinds = inputs.filter((one) => one.field.kind === field.kind).length;
      const told = found.length === 1 && kinds === 1 && only !== undefined;
      return told && isTold(id, clauseAround(plain, only.span)) ? [[id, only.value]] : [];
    }),
  );
}

/** Whether a clause speaks of what an input asks. */
function isTold(input: string, clause: string): boolean {
  const words = tellingWords.get(input) ?? [];
  if (words.length === 0) return true;
  const speaks = words.some((word) => clause.includes(word));
  return speaks && (input === 'calc_event' || !notTold.some((word) => clause.includes(word)));
}

const mark = /[，,。；;！!？?\n]/u;

function clauseAround(text: string, [from, to]: readonly [number, number]): string {
  const before = text.slice(0, from).split(mark).at(-1) ?? '';
  const after = text.slice(to).split(mark)[0] ?? '';
  return `${before}${text.slice(from, to)}${after}`;
}
