import type { CaseDeed } from '../messages/case-act.ts';
import { isWholeDay } from '../messages/day.ts';
import type { MeetingMark } from '../messages/office.ts';
import { decideBatch } from './decide-batch.ts';
import { leaving } from './household-leaving.ts';
import type { Meeting, MeetingDeed, MeetingSubject } from './meeting.ts';
import { overlay } from './overlay.ts';
import type { Outcome, RecordAct, Ruling } from './record.ts';
import { alongside, done, isBlank, type RecordWorld, refused } from './world.ts';

const holders = ['approver', 'deputy', 'admin'];

type MeetingAct<K extends MeetingDeed['kind']> = RecordAct<
  Extract<MeetingDeed, { readonly kind: K }>
>;

/** Acts on a meeting. Planned by whoever handles cases; its result is recorded by an approver who proposed none of what it ruled on. */
export function decideMeeting(
  before: Meeting | null,
  act: RecordAct<MeetingDeed>,
  world: RecordWorld,
): Ruling {
  const { deed } = act;
  if (![...holders, 'intake'].some((role) => world.roles.includes(role)))
    return refused('refused-not_yours_to_do');
  if (deed.kind === 'open_meeting') return open({ ...act, deed }, world);
  if (before === null) return refused('refused-no_record');
  if (deed.kind === 'note')
    return isBlank(deed.text) ? refused('refused-empty') : done(before, before, act);
  if (before.state === 'held') return refused('refused-meeting_held');
  if (deed.kind === 'list_subjects') {
    const subjects = deed.subjects.map((one) => ({ ...one, outcome: null }));
    return done(before, { ...before, subjects }, act);
  }
  return hold(before, { ...act, deed }, world);
}

function open(act: MeetingAct<'open_meeting'>, world: RecordWorld): Ruling {
  if (isBlank(act.deed.name)) return refused('refused-empty');
  if (!isWholeDay(act.deed.day)) return refused('refused-no_day');
  const meeting: Meeting = {
    kind: 'meeting',
    id: world.fresh('meeting'),
    name: act.deed.name,
    day: act.deed.day,
    state: 'planned',
    document: '',
    attendees: [],
    absent: [],
    subjects: [],
    by: act.by,
    opened: act.at,
    changed: act.at,
    version: 0,
  };
  return done(null, meeting, act);
}

/** Who proposed a thing does not record its approval. */
function proposedBy(subject: MeetingSubject, world: RecordWorld): string | undefined {
  if (subject.kind === 'case') return world.case(subject.id)?.hands?.propose?.id;
  if (subject.kind === 'batch') return world.record('batch', subject.id)?.hands.propose?.id;
  return world.record('household', subject.id)?.leaving?.proposed.byId;
}

function hold(before: Meeting, act: MeetingAct<'hold_meeting'>, world: RecordWorld): Ruling {
  const { kind: _, outcomes, ...facts } = act.deed;
  if (!holders.some((role) => world.roles.includes(role)))
    return refused('refused-not_yours_to_do');
  if (!isWholeDay(facts.day)) return refused('refused-no_day');
  if (isBlank(facts.document)) return refused('refused-no_document');
  if (new Set(facts.attendees).size < 2) return refused('refused-no_attendees');
  if (outcomes.length === 0 || outcomes.some((one) => one.outcome === null))
    return refused('refused-no_outcome');
  if (outcomes.some((one) => one.outcome === 'refused' && isBlank(one.reason)))
    return refused('refused-no_reason');
  const own = outcomes.find(
    (one) => one.outcome === 'approved' && proposedBy(one, world) === act.by.id,
  );
  if (own !== undefined)
    return refused('refused-hand', {
      to: { key: 'record-meeting' },
      hand: { key: 'hand-propose' },
    });
  const after: Meeting = { ...before, ...facts, state: 'held', subjects: outcomes, by: act.by };
  return told(before, after, { act, world });
}

/** A meeting that was held reaches everything it ruled on. */
function told(
  before: Meeting,
  after: Meeting,
  { act, world }: { readonly act: RecordAct; readonly world: RecordWorld },
): Ruling {
  const over = overlay(world);
  const cases: Outcome['cases'][number][] = [];
  for (const { kind, id, outcome } of after.subjects) {
    if (outcome === null) continue;
    const mark: MeetingMark = {
      meeting: after.id,
      outcome,
      day: after.day,
      document: after.document,
    };
    const deed: CaseDeed = { kind: 'meeting_ruled', mark };
    if (kind === 'case') cases.push({ case: id, deed });
    const ruling = kind === 'case' ? null : ruled({ kind, id, mark }, act, over.world);
    if (ruling === null) continue;
    if ('refused' in ruling) return ruling;
    over.add(ruling.done.changes);
  }
  return done(before, after, act, { changes: over.changes(), cases });
}

function ruled(
  {
    kind,
    id,
    mark,
  }: { readonly kind: 'batch' | 'household'; readonly id: string; readonly mark: MeetingMark },
  act: RecordAct,
  world: RecordWorld,
): Ruling | null {
  if (kind === 'batch')
    return decideBatch(
      world.record('batch', id),
      alongside(act, { kind: 'meeting_ruled', mark }),
      world,
    );
  const household = world.record('household', id);
  if (household === null) return refused('refused-no_record');
  if (mark.outcome === 'deferred') return null;
  const deed = {
    kind: 'leaving_ruled',
    meeting: mark.meeting,
    approved: mark.outcome === 'approved',
  } as const;
  return leaving(household, alongside(act, deed), world);
}
