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

/** Inputs that the words of a question already tell: each where exactly one value of its kind stands in them. */
export function toldInputs({ inputs }: Computation, words: string, today: string): Given {
  const plain = plainOf(words);
  return Object.fromEntries(
    inputs.flatMap(({ id, field }): readonly (readonly [string, Given[string]])[] => {
      const found = field.find(plain, { today });
      const [only] = found;
      const kinds = inputs.filter((one) => one.field.kind === field.kind).length;
      return found.length === 1 && only !== undefined && kinds === 1 ? [[id, only.value]] : [];
    }),
  );
}
