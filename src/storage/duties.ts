/** What only one of several processes on the same database does, and which of them does it now. */
export type Duties = {
  /** Whether other processes may have the same database open. */
  readonly shared: boolean;
  /** Whether it may be done here at this moment: always where nobody else can, else as long as this process has it surely. */
  readonly holds: (duty: string) => boolean;
  /** It is wanted from now on; `heard` is called whenever it is had here and whenever it is no more. */
  readonly want: (duty: string, heard?: (held: boolean) => void) => void;
  /** Whether the database can be reached. */
  readonly reached: () => boolean;
  /** Gives everything up, so that others take it at once; nothing is wanted any more. */
  readonly leave: () => Promise<void>;
};

/** Where one process has the database for itself everything is its to do. */
export const allDuties: Duties = {
  shared: false,
  holds: () => true,
  want: (_, heard) => heard?.(true),
  reached: () => true,
  leave: async () => undefined,
};

/** The timers of the house, and what a process that ended left undone. */
export const clockDuty = 'clock';

/** What is done once a day, and what is told to programs of others. */
export const upkeepDuty = 'upkeep';
