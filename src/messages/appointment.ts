/** At the counter, or a call back. */
export type AppointmentKind = 'counter' | 'call';

/** A time that may be had: a day `YYYY-MM-DD` and a time `HH:MM`. */
export type Slot = { readonly day: string; readonly time: string };

/** How an appointment stands. `came`: he was there, or was reached. */
export type AppointmentState = 'booked' | 'cancelled' | 'came' | 'missed';

/** What was done with it, oldest first; `by`: the member of staff, absent where the worker did it himself. */
export type AppointmentStep = {
  readonly at: number;
  readonly what: 'booked' | 'moved' | 'cancelled' | 'came' | 'missed';
  readonly by?: string;
  readonly words?: string;
};

/** One appointment of a conversation. */
export type Appointment = Slot & {
  readonly id: string;
  readonly kind: AppointmentKind;
  readonly state: AppointmentState;
  /** `channel:chat`. */
  readonly conversation: string;
  /** The case it is about; `null` for a draft. */
  readonly case: string | null;
  readonly service: string;
  readonly name?: string;
  readonly phone?: string;
  /** He had to come again, and why. */
  readonly again?: string;
  readonly log: readonly AppointmentStep[];
  readonly version: number;
};

/** An appointment as its own conversation makes it: whose it is, the turn knows. */
export type AppointmentMade = Omit<Appointment, 'conversation'>;

/** What staff do with the appointments of a conversation. */
export type AppointmentDeed =
  | {
      readonly kind: 'book';
      readonly how: AppointmentKind;
      readonly slot: Slot;
      readonly case: string;
    }
  | { readonly kind: 'move'; readonly id: string; readonly slot: Slot }
  | { readonly kind: 'cancel'; readonly id: string; readonly words: string }
  | { readonly kind: 'came'; readonly id: string; readonly again?: string }
  | { readonly kind: 'missed'; readonly id: string };

/** How a centre gives appointments. */
export type AppointmentRules = {
  /** How long one takes. */
  readonly minutes: number;
  /** How many at the same time, at the counter and by telephone. */
  readonly places: number;
  readonly calls: number;
  /** How many days ahead they may be had. */
  readonly daysAhead: number;
  /** When the day before is reminded of, `HH:MM`. */
  readonly remindAt: string;
};
