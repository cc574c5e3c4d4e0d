import { isWholeDay } from '../messages/day.ts';
import type { Batch } from './batch.ts';
import { type LineChange, linesNamed, withLines } from './batch-lines.ts';
import type { BatchAct } from './batch-list.ts';
import type { Line, LineState, Receipt } from './line.ts';
import type { RecordAct, Ruling } from './record.ts';
import { isBlank, type RecordWorld, refused } from './world.ts';

/** Who approved does not pay; paying is finance's. */
function notPayer(before: Batch, act: Pick<RecordAct, 'by'>, world: RecordWorld): Ruling | null {
  if (before.state !== 'paying') return refused('refused-not_paying');
  if (!world.roles.some((role) => role === 'finance' || role === 'deputy'))
    return refused('refused-not_yours_to_do');
  if (before.hands.approve?.id === act.by.id)
    return refused('refused-hand', {
      to: { key: 'batch-paying' },
      hand: { key: 'hand-approve' },
    });
  return null;
}

type Wanted = {
  readonly ids: readonly string[];
  readonly from: readonly LineState[];
  readonly world: RecordWorld;
};

/** Named lines that are all in one of these states, or the refusal. */
function chosen(before: Batch, { ids, from, world }: Wanted): readonly Line[] | Ruling {
  const lines = linesNamed(before, ids, world);
  if (lines === null) return refused('refused-no_line');
  const wrong = lines.find((one) => !from.includes(one.state));
  return wrong === undefined
    ? lines
    : refused('refused-line_state', {
        name: wrong.payee.name,
        state: { key: `line-${wrong.state}` },
      });
}

const isRuling = (found: readonly Line[] | Ruling): found is Ruling => !Array.isArray(found);

/** Lines into the bank's file: each with an account. */
export function send(before: Batch, act: BatchAct<'send'>, world: RecordWorld): Ruling {
  const not = notPayer(before, act, world);
  if (not !== null) return not;
  const { lines: ids, day } = act.deed;
  if (!isWholeDay(day)) return refused('refused-no_day');
  const lines = chosen(before, { ids, from: ['reserved', 'failed'], world });
  if (isRuling(lines)) return lines;
  const bare = lines.find((one) => one.payee.account === undefined);
  if (bare !== undefined) return refused('refused-no_account', { name: bare.payee.name });
  const payment = { day, by: act.by.name, ok: null };
  const changes = lines.map((line) => ({
    before: line,
    after: { ...line, state: 'sent' as const, payments: [...line.payments, payment] },
  }));
  return withLines(before, act, { changes, world });
}

/** What the bank says of the lines sent: arrived, or came back and why. */
export function report(before: Batch, act: BatchAct<'report'>, world: RecordWorld): Ruling {
  const not = notPayer(before, act, world);
  if (not !== null) return not;
  const { results, day } = act.deed;
  if (!isWholeDay(day)) return refused('refused-no_day');
  const lines = chosen(before, { ids: results.map((one) => one.line), from: ['sent'], world });
  if (isRuling(lines)) return lines;
  if (results.some((one) => !one.ok && isBlank(one.reason))) return refused('refused-no_reason');
  const said = new Map(results.map((one) => [one.line, one]));
  const changes = lines.map((line): LineChange => {
    const { ok = false, reason } = said.get(line.id) ?? {};
    const payments = line.payments.map((one, index) =>
      index === line.payments.length - 1
        ? { ...one, ok, ...(reason === undefined ? {} : { reason }) }
        : one,
    );
    const receipt: Receipt = { kind: 'bank', day, by: act.by.name };
    return {
      before: line,
      after: ok
        ? { ...line, state: 'paid', payments, receipt }
        : { ...line, state: 'failed', payments, ...(reason === undefined ? {} : { reason }) },
    };
  });
  return withLines(before, act, { changes, world });
}

function badReceipt({ kind, day, agent, visitors = [] }: Receipt): Ruling | null {
  if (!isWholeDay(day)) return refused('refused-no_day');
  const noAgent =
    agent === undefined ||
    isBlank(agent.name) ||
    isBlank(agent.idNumber) ||
    isBlank(agent.relation);
  if (kind === 'agent' && noAgent) return refused('refused-no_agent');
  const two = new Set(visitors.map((one) => one.trim()).filter((one) => one !== '')).size >= 2;
  return kind === 'home' && !two ? refused('refused-two_visitors') : null;
}

/** Received by hand: signed for, taken by another with both IDs, or brought to the home by two. */
export function receive(before: Batch, act: BatchAct<'receive'>, world: RecordWorld): Ruling {
  const not = notPayer(before, act, world);
  if (not !== null) return not;
  const { lines: ids, receipt } = act.deed;
  const bad = badReceipt(receipt);
  if (bad !== null) return bad;
  const lines = chosen(before, { ids, from: ['reserved', 'failed'], world });
  if (isRuling(lines)) return lines;
  if (receipt.kind === 'agent' && lines.length !== 1) return refused('refused-one_agent');
  const payment = { day: receipt.day, by: act.by.name, ok: true };
  const changes = lines.map((line) => ({
    before: line,
    after: { ...line, state: 'paid' as const, payments: [...line.payments, payment], receipt },
  }));
  return withLines(before, act, { changes, world });
}

/** Not claimed, or called back: the money is free again. */
export function giveBack(before: Batch, act: BatchAct<'give_back'>, world: RecordWorld): Ruling {
  const not = notPayer(before, act, world);
  if (not !== null) return not;
  const { lines: ids, reason } = act.deed;
  if (isBlank(reason)) return refused('refused-no_reason');
  const lines = chosen(before, { ids, from: ['reserved', 'failed', 'paid'], world });
  if (isRuling(lines)) return lines;
  const changes = lines.map((line) => ({
    before: line,
    after: { ...line, state: 'returned' as const, reason },
  }));
  return withLines(before, act, { changes, world });
}
