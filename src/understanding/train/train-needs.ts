import { messageFeatures } from '../learned/message-features.ts';
import type { Net } from '../learned/net.ts';
import type { Heard } from '../rules/heard.ts';
import { ruleQuestion } from '../rules/needs.ts';
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

/** Learns which needs an opening states, each by itself, and whether it asks how a rule works. */
export function trainNeeds(all: readonly Ready[], seed = 1): Net {
  const openings = all.filter(({ told }) => told.asked === undefined);
  const labels = [...labelsIn(openings), ruleQuestion];
  const lessons = openings.flatMap(({ told, features }) =>
    labels.flatMap((label, number): Lesson[] => {
      if (label === ruleQuestion && told.act === undefined) return [];
      const right = label === ruleQuestion ? told.act === 'question' : told.labels.includes(label);
      return [{ features, options: [number], right: right ? number : null }];
    }),
  );
  return fit(lessons, labels, {
    width: 24,
    rows: 32_768,
    rounds: 5,
    rate: 0.05,
    dropped: 0.3,
    bias: -2,
    seed,
  });
}

/** How much a danger that is missed weighs against a false alarm, while it is learned. */
const missed = 3;

/** Learns whether a message tells of danger to life. */
export function trainDanger(all: readonly Ready[], seed = 1): Net {
  const lessons = all.map(
    ({ told, features }): Lesson => ({
      features,
      options: [0],
      right: told.crisis === true ? 0 : null,
      weight: told.crisis === true ? missed : 1,
    }),
  );
  return fit(lessons, ['crisis'], {
    width: 16,
    rows: 32_768,
    rounds: 8,
    rate: 0.05,
    dropped: 0.3,
    bias: -2,
    seed,
  });
}
