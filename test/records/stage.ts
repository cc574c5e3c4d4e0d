import { join } from 'node:path';
import { createCalendar } from '../../src/cases/calendar.ts';
import type { Centre } from '../../src/messages/centre.ts';
import { dayOf } from '../../src/messages/day.ts';
import type { ListRow } from '../../src/records/batch-deed.ts';
import type { RecordDeed, RecordKind } from '../../src/records/record.ts';
import { type OpenStore, openStore } from '../../src/storage/open-store.ts';
import type { RecordOutcome } from '../../src/turns/port.ts';
import { recordTurn } from '../../src/turns/record-turn.ts';
import { exampleCentre } from '../contracts/example-centre.ts';
import { testStore } from '../storage/fixture.ts';

/** Accounts of an office, by name, with their roles. */
export type Office = { readonly [name: string]: readonly string[] };

/** An office of three. */
export const small: Office = {
  林静: ['intake', 'admin'],
  吴强: ['approver', 'intake'],
  陈敏: ['finance'],
};

/** An office of six. */
export const large: Office = {
  林静: ['intake'],
  何芳: ['intake'],
  吴强: ['approver'],
  陈敏: ['finance'],
  王芬: ['women'],
  赵立: ['admin'],
};

/** An office with its records in a folder of its own; `again` closes and opens it as after a kill. */
export type RecordStage = {
  readonly store: () => OpenStore;
  readonly act: (
    who: string,
    kind: RecordKind,
    id: string | null,
    deed: RecordDeed,
    actId?: string,
  ) => Promise<RecordOutcome>;
  /** The id of a record after an act that must be allowed. */
  readonly must: (
    who: string,
    kind: RecordKind,
    id: string | null,
    deed: RecordDeed,
  ) => Promise<string>;
  readonly move: (ms: number) => void;
  /** The day it is there, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly again: () => Promise<void>;
  readonly gone: () => Promise<void>;
};

/** An office at work since Monday 14 December 2026, nine o'clock. */
export async function recordStage(
  office: Office = large,
  centre: Centre = exampleCentre,
): Promise<RecordStage> {
  const clock = { now: Date.parse('2026-12-14T09:00:00+08:00') };
  const stage = await testStore({ now: () => clock.now });
  return stageOn(stage, { clock, office, centre });
}

/** The same in a folder that outlives the process; without caps, so that it may go on for long. */
export async function recordStageIn(folder: string): Promise<RecordStage> {
  const clock = { now: Date.parse('2026-12-14T09:00:00+08:00') };
  const options = { data: join(folder, 'data'), keyFile: join(folder, 'key') };
  const store = await openStore({ ...options, now: () => clock.now });
  const again = () => openStore({ ...options, now: () => clock.now });
  const centre = { ...exampleCentre, caps: [] };
  return stageOn({ store, again, gone: store.close }, { clock, office: large, centre });
}

type Stored = {
  readonly store: OpenStore;
  readonly again: () => Promise<OpenStore>;
  readonly gone: () => Promise<void>;
};

async function stageOn(
  stage: Stored,
  {
    clock,
    office,
    centre,
  }: { readonly clock: { now: number }; readonly office: Office; readonly centre: Centre },
): Promise<RecordStage> {
  let { store } = stage;
  for (const [name, roles] of Object.entries(office))
    await store.staff.save({ id: name, login: name, name, roles, active: true });
  const calendar = createCalendar(centre);
  const run = `${process.pid}-${Date.now()}`;
  let acts = 0;
  const act: RecordStage['act'] = (who, kind, id, deed, actId = `a${run}-${(acts += 1)}`) =>
    recordTurn(
      { kind, id, actId, by: { id: who, name: who }, deed },
      { store, centre, calendar, now: () => clock.now },
    );
  return {
    store: () => store,
    act,
    must: async (...wanted) => {
      const outcome = await act(...wanted);
      if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.why)}`);
      return outcome.id;
    },
    move: (ms) => {
      clock.now += ms;
    },
    today: () => dayOf(clock.now),
    again: async () => {
      store = await stage.again();
    },
    gone: stage.gone,
  };
}

/** Invented people with ID numbers of the area 99, each by its own number. */
export function person(n: number, more: Partial<ListRow> = {}): ListRow {
  const born = `19${60 + (n % 35)}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}`;
  const body = `9901${String(1 + (n % 9)).padStart(2, '0')}${born}${String(n % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = body
    .split('')
    .reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);
  const idNumber = `${body}${'10X98765432'[sum % 11]}`;
  const name = `${'赵钱孙李周吴郑王冯陈'[n % 10]}${'建国秀英志强桂兰'.slice((n % 4) * 2, (n % 4) * 2 + 2)}`;
  return {
    row: n + 2,
    payee: {
      name,
      idNumber,
      unit: `县第${1 + (n % 5)}纺织厂工会`,
      account: {
        bank: '县农商银行',
        number: `62170000${String(n).padStart(8, '0')}`,
        holder: name,
      },
    },
    category: (['deep', 'relative', 'accident'] as const)[n % 3],
    ...more,
  };
}
