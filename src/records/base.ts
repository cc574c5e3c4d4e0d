/** What every record carries: `version` is the number of lines of its history. */
export type RecordBase = {
  /** `DA26-000123` and the like, never given twice. */
  readonly id: string;
  /** ms since the epoch. */
  readonly opened: number;
  readonly changed: number;
  readonly version: number;
};
