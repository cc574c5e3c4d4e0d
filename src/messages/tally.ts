/** One more (or one less) of something that is counted day by day and never case by case. `day`: the day it counts for. */
export type Tally = {
  readonly day: string;
  readonly what: 'cause' | 'satisfaction';
  /** For satisfaction `service mark`. */
  readonly of: string;
  readonly by: 1 | -1;
};

/** What a worker may say of a decision, by one tap. */
export const howMarks = ['good', 'fair', 'poor'] as const;
