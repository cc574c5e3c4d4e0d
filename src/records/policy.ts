import { entryOf, type PolicyEntry } from '../policies/entry.ts';
import { type DeskPolicy, digestOf } from '../policies/shelf.ts';
import type { RecordBase } from './base.ts';
import type { RecordAct, Ruling } from './record.ts';
import { done, isBlank, type RecordWorld, refused } from './world.ts';

/** What this office holds of one rule it answers: the text its staff wrote, who approved which wording, and whether it is taken back. A rule of the files that somebody approved has no text of its own here. */
export type PolicyRecord = RecordBase &
  DeskPolicy & {
    readonly kind: 'policy';
    readonly state: 'waits' | 'approved' | 'retired';
    /** Who wrote the text that stands. */
    readonly writer?: string;
  };

/** What is done to a rule. `entry` is the whole text, so that every wording stays in the history. */
export type PolicyDeed =
  | { readonly kind: 'write_policy'; readonly entry: PolicyEntry }
  /** Approves exactly the wording with this digest, of the file or of the desk. */
  | { readonly kind: 'approve_policy'; readonly policy: string; readonly digest: string }
  | { readonly kind: 'retire_policy'; readonly policy: string; readonly reason: string }
  /** It is answered again. */
  | { readonly kind: 'restore_policy'; readonly reason: string };

/** Roles that write rules down. */
export const policyWriters = ['intake', 'approver', 'legal', 'women', 'deputy', 'admin'];

/** Roles of the named persons who approve what is told to workers. */
export const policyApprovers = ['approver', 'legal', 'deputy', 'admin'];

/** Acts on a rule: whoever handles matters may write one, a named person approves a wording, and what is approved or taken back holds at once. */
export function decidePolicy(
  before: PolicyRecord | null,
  act: RecordAct<PolicyDeed>,
  world: RecordWorld,
): Ruling {
  const { deed } = act;
  const roles = deed.kind === 'write_policy' ? policyWriters : policyApprovers;
  if (!roles.some((role) => world.roles.includes(role))) return refused('refused-not_yours_to_do');
  switch (deed.kind) {
    case 'write_policy':
      return write(before, act, { deed, world });
    case 'approve_policy':
      return approve(before, act, { deed, world });
    case 'retire_policy':
      if (isBlank(deed.reason)) return refused('refused-no_reason');
      if (before?.retired === true) return refused('refused-no_record');
      return done(
        before,
        { ...opened(before, deed.policy, { act, world }), retired: true, state: 'retired' },
        act,
      );
    case 'restore_policy':
      if (isBlank(deed.reason)) return refused('refused-no_reason');
      if (before === null || !before.retired) return refused('refused-no_record');
      return done(before, standing({ ...before, retired: false }), act);
  }
}

type Ruled<K extends PolicyDeed['kind']> = {
  readonly deed: Extract<PolicyDeed, { readonly kind: K }>;
  readonly world: RecordWorld;
};

const standing = (record: PolicyRecord): PolicyRecord => ({
  ...record,
  state: record.approved === undefined ? 'waits' : 'approved',
});

function opened(
  before: PolicyRecord | null,
  policy: string,
  { act, world }: { readonly act: RecordAct; readonly world: RecordWorld },
): PolicyRecord {
  return (
    before ?? {
      kind: 'policy',
      id: world.fresh('policy'),
      policy,
      state: 'waits',
      retired: false,
      opened: act.at,
      changed: act.at,
      version: 0,
    }
  );
}

function write(
  before: PolicyRecord | null,
  act: RecordAct,
  { deed, world }: Ruled<'write_policy'>,
): Ruling {
  const read = entryOf({ ...deed.entry, standing: 'unread', approver: null });
  if ('fault' in read) return refused('refused-policy_fault', { fault: read.fault });
  const { entry } = read;
  if (before !== null && before.policy !== entry.id) return refused('refused-policy_id');
  const record = opened(before, entry.id, { act, world });
  const { approved: _, ...rest } = record;
  return done(before, { ...rest, entry, writer: act.by.name, state: 'waits', retired: false }, act);
}

function approve(
  before: PolicyRecord | null,
  act: RecordAct,
  { deed, world }: Ruled<'approve_policy'>,
): Ruling {
  const record = opened(before, deed.policy, { act, world });
  if (record.policy !== deed.policy) return refused('refused-policy_id');
  // Somebody has written another wording since the page was read.
  if (record.entry !== undefined && digestOf(record.entry) !== deed.digest)
    return refused('refused-policy_changed');
  const approved = { name: act.by.name, at: act.at, digest: deed.digest };
  return done(before, { ...record, approved, state: 'approved', retired: false }, act);
}
