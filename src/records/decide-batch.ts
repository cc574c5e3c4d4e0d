import { maskName } from '../fields/name-mask.ts';
import { dayOf } from '../messages/day.ts';
import type { Batch } from './batch.ts';
import type { BatchDeed } from './batch-deed.ts';
import {
  linesNamed,
  moveLines,
  setAccount,
  setAmount,
  setRule,
  setSource,
  withLines,
} from './batch-lines.ts';
import { addCases, addHouseholds, type BatchAct, openBatch, takeList } from './batch-list.ts';
import { giveBack, receive, report, send } from './batch-pay.ts';
import { advanceBatch } from './batch-steps.ts';
import type { Line } from './line.ts';
import { isChild, shownLine } from './notice-lines.ts';
import type { RecordAct, Ruling } from './record.ts';
import { done, isBlank, type RecordWorld, refused } from './world.ts';

const desk = ['intake', 'approver', 'finance', 'deputy', 'admin'];

/** Every act on a batch and its lines. No cent is bound, paid or freed but with its line, in the same commit. */
export function decideBatch(
  before: Batch | null,
  act: RecordAct<BatchDeed>,
  world: RecordWorld,
): Ruling {
  if (!desk.some((role) => world.roles.includes(role))) return refused('refused-not_yours_to_do');
  const { deed } = act;
  if (deed.kind === 'open_batch') return openBatch({ ...act, deed }, world);
  if (before === null) return refused('refused-no_record');
  switch (deed.kind) {
    case 'take_list':
      return takeList(before, { ...act, deed }, world);
    case 'add_cases':
      return addCases(before, { ...act, deed }, world);
    case 'add_households':
      return addHouseholds(before, { ...act, deed }, world);
    case 'set_amount':
      return setAmount(before, { ...act, deed }, world);
    case 'set_rule':
      return setRule(before, { ...act, deed }, world);
    case 'set_source':
      return setSource(before, { ...act, deed }, world);
    case 'set_account':
      return setAccount(before, { ...act, deed }, world);
    case 'hold':
    case 'free':
    case 'drop':
      return moveLines(before, { ...act, deed }, world);
    case 'advance_batch':
      return advanceBatch(before, { ...act, deed }, world);
    case 'send':
      return send(before, { ...act, deed }, world);
    case 'report':
      return report(before, { ...act, deed }, world);
    case 'receive':
      return receive(before, { ...act, deed }, world);
    case 'give_back':
      return giveBack(before, { ...act, deed }, world);
    case 'ask_preview':
    case 'answer_preview':
    case 'show_as':
    case 'invite':
      return shown(before, { ...act, deed }, world);
    case 'look_missed': {
      const { kind: _, ...looked } = deed;
      return done(before, { ...before, looked: { ...looked, at: act.at, by: act.by.name } }, act);
    }
    case 'meeting_ruled':
      return done(before, { ...before, meeting: deed.mark }, act);
    case 'notice_stands': {
      const others = before.notices.filter((one) => one.notice !== deed.mark.notice);
      return done(before, { ...before, notices: [...others, deed.mark] }, act);
    }
    case 'note':
      return isBlank(deed.text) ? refused('refused-empty') : done(before, before, act);
    case 'export':
      return isBlank(deed.why) ? refused('refused-no_reason') : done(before, before, act);
  }
}

/** His own line as the notice will show it. */
function previewOf(line: Line, world: RecordWorld) {
  const shows = shownLine(line, world);
  return { kind: 'preview_notice', line: shows.masked, shows } as const;
}

type ShownDeed = 'ask_preview' | 'answer_preview' | 'show_as' | 'invite';

/** How a line is shown on the notice and whether its household comes to the ceremony: the worker's own say, and the manager's ruling on a refusal. */
function shown(before: Batch, act: BatchAct<ShownDeed>, world: RecordWorld): Ruling {
  const { deed } = act;
  const ids = 'lines' in deed ? deed.lines : [deed.line];
  const lines = linesNamed(before, ids, world);
  if (lines === null) return refused('refused-no_line');
  if (deed.kind === 'ask_preview') {
    const asked = lines.filter((one) => one.case !== null);
    return done(before, before, act, {
      cases: asked.map((line) => ({
        case: line.case as string,
        deed: previewOf(line, world),
      })),
    });
  }
  if (deed.kind === 'show_as') {
    if (!world.roles.includes('admin')) return refused('refused-manager');
    if (isBlank(deed.reason)) return refused('refused-no_reason');
  }
  const changes = lines.map((line) => {
    if (deed.kind === 'show_as') return { before: line, after: { ...line, shown: deed.shown } };
    if (deed.kind === 'invite') return { before: line, after: invited(line, deed.answer, world) };
    const { answer, words } = deed;
    const preview = {
      at: act.at,
      line: maskName(line.payee.name),
      answer,
      ...(words === undefined ? {} : { words }),
    };
    return { before: line, after: { ...line, preview } };
  });
  return withLines(before, act, { changes, world });
}

/** A child is never photographed, whoever ticked it. */
function invited(line: Line, answer: NonNullable<Line['invited']>, world: RecordWorld): Line {
  const photo = answer.photo && !isChild(line.payee.idNumber, dayOf(world.now));
  return { ...line, invited: { ...answer, photo } };
}
