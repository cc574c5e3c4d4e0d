/** One more (or one less) of something that is counted day by day and never case by case. `day`: the day it counts for. */
export type Tally = {
  readonly day: string;
  readonly what: 'cause' | 'satisfaction';
  /** For satisfaction `service mark`. */
  readonly of: string;
  readonly by: 1 | -1;
};
