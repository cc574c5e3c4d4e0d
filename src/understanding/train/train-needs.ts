import { messageFeatures } from '../learned/message-features.ts';
import { bent, type Net, sumFor } from '../learned/net.ts';
import type { Heard } from '../rules/heard.ts';
import { nothing, ruleQuestion } from '../rules/needs.ts';
import { fit, type Lesson } from './fit.ts';
import type { Labelled } from './lessons.ts';

/** A labelled message made ready: what is heard in it. */
export type Ready = {
  readonly told: Labelled;
  readonly heard: Heard;
  readonly features: Int32Array;
};

/** Features of a message for its needs and its danger. */
export const ready = (told: Labelled, heard: Heard): Ready => ({
  told,
  heard,
  features: messageFeatures(heard),
});

const labelsIn = (all: readonly Ready[]): readonly string[] =>
  [...new Set(all.flatMap(({ told }) => told.labels))].toSorted();

/** Messages of so few characters: of dangers there are few to learn from, and answers are plain. */
export const short = 24;

/** Answers to these are heard in the middle of a talk, too, and state no need. */
const tellsNoNeed: ReadonlySet<string> = new Set([
  'name',
  'phone',
  'alt_phone',
  'address',
  'household_size',
  'family_members',
  'age',
  'monthly_income',
  'household_income',
  'marital_status',
  'union_member',
  'hukou_place',
  'birth_date',
  'id_number',
  'education',
  'employer',
  'review',
]);

/** Learns which needs an opening states, each by itself, and whether it asks how a rule works. */
export function trainNeeds(all: readonly Ready[], seed = 1): Net {
  const openings = all.filter(
    ({ told }) =>
      told.asked === undefined || (tellsNoNeed.has(told.asked) && told.text.length <= short),
  );
  const labels = [...labelsIn(openings), nothing, ruleQuestion];
  const lessons = openings.flatMap(({ told, features }) =>
    labels.flatMap((label, number): Lesson[] => {
      if (label === ruleQuestion && told.act === undefined) return [];
      return [{ features, options: [number], right: isRight(told, label) ? number : null }];
    }),
  );
  return fit(lessons, labels, {
    width: 20,
    rows: 32_768,
    rounds: 5,
    rate: 0.1,
    dropped: 0.5,
    bias: -2,
    seed,
  });
}

const isRight = ({ labels, act, crisis }: Labelled, label: string): boolean =>
  label === ruleQuestion
    ? act === 'question'
    : label === nothing
      ? labels.length === 0 && !crisis
      : labels.includes(label);

/** The needs a network hears by these features. */
export function needsIn(features: Int32Array, net: Net): readonly string[] {
  const bends = bent(features, net);
  return net.labels.filter(
    (label, at) => label !== ruleQuestion && label !== nothing && sumFor(at, bends, net) > -0.5,
  );
}
