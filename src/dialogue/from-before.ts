import type { Pending, Safe, Session } from './session.ts';

/** What of a pending thing must be there for it to be put; whoever adds a kind says it here. */
const needed: {
  readonly [kind in Pending['kind']]: readonly (keyof Extract<Pending, { kind: kind }>)[];
} = {
  settle: ['place', 'question', 'ask', 'options', 'raw'],
  reopen: ['place', 'question'],
  needs: ['services'],
  confirm: ['what', 'target'],
  which_case: ['to'],
  link: ['case'],
  code: [],
  reach: ['case'],
  check: [],
  revoke: ['consent'],
  gone: [],
  place: ['papers', 'place'],
  worry: ['words', 'asked', 'under'],
  visit: ['how', 'wish', 'page'],
  reckon: ['computation', 'given', 'under'],
  line: ['case', 'request'],
  which_line: ['case', 'told'],
  rest: [],
};

/** A session as programs before this one may have stored it. */
type Stored = Omit<Session, 'pending'> & {
  readonly pending: { readonly kind: string; readonly [more: string]: unknown } | null;
};

const afterDanger: Safe = { kind: null, said: 0, place: false, company: false, down: false };

/** A stored session as this program understands it: what was worded in another way is put into today's, and a pending thing that says too little is let go of, since the next question follows from the answers. Nothing else is touched. */
export function fromBefore(stored: Session): Session {
  const { pending } = stored as Stored;
  if (pending === null) return stored;
  // What is not asked after danger once was a pending thing like the others.
  if (pending.kind === 'safe') return { safe: afterDanger, ...stored, pending: null };
  const today = withPapers(pending);
  if (!isWhole(today)) return { ...stored, pending: null };
  return today === pending ? stored : { ...stored, pending: today as Pending };
}

/** Files were once asked about one by one. */
function withPapers(pending: NonNullable<Stored['pending']>): NonNullable<Stored['pending']> {
  if (pending.kind !== 'place' || typeof pending['paper'] !== 'string') return pending;
  const { paper, ...rest } = pending;
  return { ...rest, papers: [paper] };
}

function isWhole(pending: NonNullable<Stored['pending']>): boolean {
  if (!Object.hasOwn(needed, pending.kind)) return false;
  return needed[pending.kind as Pending['kind']].every((key) => pending[key] !== undefined);
}
