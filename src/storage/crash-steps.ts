/** The named steps at which `StoreOptions.at` is called, so that a crash harness can strike there. */
export const crashSteps = [
  'receive:before',
  'receive:committed',
  'commit:begin',
  'commit:planned',
  'commit:written',
  'commit:committed',
  'turn:before',
  'turn:committed',
  'record:before',
  'record:committed',
  'mark:before',
  'mark:committed',
  'quarantine:before',
  'quarantine:committed',
  'fire:before',
  'fire:committed',
  'numbers:before',
  'numbers:reserved',
  'file:written',
  'file:renamed',
  'file:committed',
  'erase:committed',
  'erase:checkpointed',
] as const;

/** One of `crashSteps`. */
export type CrashStep = (typeof crashSteps)[number];
