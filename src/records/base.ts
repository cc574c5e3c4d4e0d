/** What every record carries: `version` is the number of lines of its history. */
export type RecordBase = {
  /** `DA26-000123` and the like, never given twice. */
  readonly id: string;
  /** ms since the epoch. */
  readonly opened: number;
  readonly changed: number;
  readonly version: number;
};

/** A step that the manager let pass against the rules, with the reason; it stands out wherever the record is shown. */
export type Override = {
  readonly at: number;
  readonly by: string;
  readonly step: string;
  readonly without: readonly string[];
  readonly reason: string;
};
