import { dayOf, isWholeDay } from '../messages/day.ts';
import type { NoticeMark } from '../messages/office.ts';
import type { BatchDeed } from './batch-deed.ts';
import { decideBatch } from './decide-batch.ts';
import { leaving } from './household-leaving.ts';
import type { Line } from './line.ts';
import { mayNotStand } from './notice-lines.ts';
import { overlay } from './overlay.ts';
import type { NoticeDeed, PublicNotice } from './public-notice.ts';
import type { Outcome, RecordAct, Ruling } from './record.ts';
import { alongside, done, isBlank, type RecordWorld, refused } from './world.ts';

const desk = ['intake', 'approver', 'deputy', 'admin'];
const usualDays = 5;

type NoticeAct<K extends NoticeDeed['kind']> = RecordAct<Extract<NoticeDeed, { readonly kind: K }>>;

/** Acts on a public notice: prepared, released for so many working days, objected to and answered in writing, withdrawn. */
export function decideNotice(
  before: PublicNotice | null,
  act: RecordAct<NoticeDeed>,
  world: RecordWorld,
): Ruling {
  const { deed } = act;
  if (!desk.some((role) => world.roles.includes(role))) return refused('refused-not_yours_to_do');
  if (deed.kind === 'open_notice') return open({ ...act, deed }, world);
  if (before === null) return refused('refused-no_record');
  switch (deed.kind) {
    case 'release_notice':
      return release(before, { ...act, deed }, world);
    case 'object':
      return object(before, { ...act, deed }, world);
    case 'answer_objection':
      return answer(before, { ...act, deed }, world);
    case 'withdraw_notice': {
      if (isBlank(deed.reason)) return refused('refused-no_reason');
      if (before.state === 'withdrawn') return refused('refused-notice_over');
      return done(before, { ...before, state: 'withdrawn', reason: deed.reason }, act);
    }
  }
}

function open(act: NoticeAct<'open_notice'>, world: RecordWorld): Ruling {
  const { kind: _, ...facts } = act.deed;
  if (isBlank(facts.name) || isBlank(facts.contact)) return refused('refused-empty');
  if (facts.lines.length === 0) return refused('refused-no_line');
  const notice: PublicNotice = {
    kind: 'notice',
    id: world.fresh('notice'),
    ...facts,
    state: 'draft',
    from: null,
    to: null,
    provisional: false,
    objections: [],
    opened: act.at,
    changed: act.at,
    version: 0,
  };
  return done(null, notice, act);
}

/** Whether a notice can be read by anybody now: released, and its last day not past. */
export const isPublic = (of: PublicNotice, now: number): boolean =>
  of.state === 'released' &&
  of.from !== null &&
  of.to !== null &&
  of.from <= dayOf(now) &&
  dayOf(now) <= of.to;

const markOf = (of: PublicNotice): NoticeMark => ({
  notice: of.id,
  level: of.level,
  from: of.from ?? '',
  to: of.to ?? '',
  open: of.objections.filter((one) => one.answer === undefined).length,
  upheld: of.objections.filter((one) => one.answer?.upheld === true).length,
});

/** What one household's own mark counts: objections about its line alone. */
const markFor = (of: PublicNotice, id: string): NoticeMark =>
  markOf({ ...of, objections: of.objections.filter((one) => one.about === id) });

/** Released by a person: so many working days of the calendar, the first day not counted. */
function release(
  before: PublicNotice,
  act: NoticeAct<'release_notice'>,
  world: RecordWorld,
): Ruling {
  const { from } = act.deed;
  if (before.state !== 'draft') return refused('refused-notice_over');
  if (!isWholeDay(from)) return refused('refused-no_day');
  if (from < dayOf(world.now)) return refused('refused-day_past');
  if (mayNotStand(before, world).length > 0) return refused('refused-notice_waits');
  const days = world.centre.days['notice'] ?? world.centre.days['public_notice'] ?? usualDays;
  const { day: to, provisional } = world.calendar.addWorkdays(from, days);
  return told(before, { ...before, state: 'released', from, to, provisional }, { act, world });
}

function object(before: PublicNotice, act: NoticeAct<'object'>, world: RecordWorld): Ruling {
  const { kind: _, ...said } = act.deed;
  if (before.state !== 'released') return refused('refused-notice_over');
  if (isBlank(said.text) || isBlank(said.by)) return refused('refused-empty');
  if (!before.lines.some((one) => one.of.id === said.about)) return refused('refused-no_line');
  const objection = { id: act.id, at: act.at, ...said };
  const after = { ...before, objections: [...before.objections, objection] };
  return told(before, after, { act, world });
}

/** Answered in writing by somebody; upheld, the line stays held and people decide. */
function answer(
  before: PublicNotice,
  act: NoticeAct<'answer_objection'>,
  world: RecordWorld,
): Ruling {
  const { objection: id, upheld, text } = act.deed;
  const objection = before.objections.find((one) => one.id === id);
  if (objection === undefined || objection.answer !== undefined)
    return refused('refused-no_objection');
  if (isBlank(text)) return refused('refused-empty');
  const answered = { ...objection, answer: { at: act.at, by: act.by.name, upheld, text } };
  const objections = before.objections.map((one) => (one.id === id ? answered : one));
  return told(before, { ...before, objections }, { act, world });
}

/** What the batch of a notice hears: how it stands, and that a line is held while an objection to it waits. */
function batchHears(
  before: PublicNotice,
  after: PublicNotice,
  world: RecordWorld,
): readonly BatchDeed[] {
  if (after.batch === undefined) return [];
  const lines = world.linesOf(after.batch);
  const stateOf = (id: string) => lines.find((one) => one.id === id)?.state;
  const heard: BatchDeed[] = [{ kind: 'notice_stands', mark: markOf(after) }];
  for (const one of after.objections) {
    const was = before.objections.find((other) => other.id === one.id);
    const state = stateOf(one.about);
    if (was === undefined && (state === 'listed' || state === 'reserved'))
      heard.push({ kind: 'hold', lines: [one.about], reason: one.text });
    const settled = was?.answer === undefined && one.answer?.upheld === false;
    if (was !== undefined && settled && state === 'held')
      heard.push({ kind: 'free', lines: [one.about], reason: one.answer?.text ?? '' });
  }
  return heard;
}

/** The batch, the cases and the households of a notice know how it stands. */
function told(
  before: PublicNotice,
  after: PublicNotice,
  { act, world }: { readonly act: RecordAct; readonly world: RecordWorld },
): Ruling {
  const over = overlay(world);
  const cases: Outcome['cases'][number][] = [];
  const lines: Line[] = [];
  for (const deed of batchHears(before, after, world)) {
    const batch = over.world.record('batch', after.batch ?? '');
    const ruling = decideBatch(batch, alongside(act, deed), over.world);
    if ('refused' in ruling) return ruling;
    over.add(ruling.done.changes);
    lines.push(...ruling.done.lines);
    cases.push(...ruling.done.cases);
  }
  const own = after.batch === undefined ? [] : world.linesOf(after.batch);
  for (const { of } of after.lines) {
    const line = of.kind === 'line' ? own.find((one) => one.id === of.id) : undefined;
    if (line !== undefined && line.case !== null)
      cases.push({
        case: line.case,
        deed: { kind: 'notice_stands', mark: markFor(after, of.id) },
      });
    if (of.kind === 'case')
      cases.push({ case: of.id, deed: { kind: 'notice_stands', mark: markFor(after, of.id) } });
    if (of.kind !== 'household') continue;
    const household = world.record('household', of.id);
    if (household?.leaving === undefined) continue;
    const { notice, to, open: count } = markFor(after, of.id);
    const deed = { kind: 'leaving_published', notice, to, open: count } as const;
    const ruling = leaving(household, alongside(act, deed), world);
    if ('done' in ruling) over.add(ruling.done.changes);
  }
  return done(before, after, act, { changes: over.changes(), lines, cases });
}
