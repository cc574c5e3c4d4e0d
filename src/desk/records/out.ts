import type { Case } from '../../cases/case.ts';
import type { Batch } from '../../records/batch.ts';
import type { Household } from '../../records/household.ts';
import { type Aid, aidRegister } from '../../registers/aid-register.ts';
import { bankFile } from '../../registers/bank-file.ts';
import type { BatchWhole } from '../../registers/batch-bundle.ts';
import { caseRegister } from '../../registers/case-register.ts';
import type { Filter } from '../../registers/column.ts';
import {
  batchFile,
  countsFile,
  householdFile,
  type OutFile,
  paperFile,
  registerFile,
  tableFile,
} from '../../registers/file.ts';
import type { HouseholdWhole, Scan, Step } from '../../registers/household-bundle.ts';
import { householdRegister } from '../../registers/household-register.ts';
import { noticeRegister } from '../../registers/notice-register.ts';
import { attendanceList, comers } from '../../registers/papers/attendance.ts';
import { paymentRoster } from '../../registers/papers/batch-papers.ts';
import type { PaperContext } from '../../registers/papers/context.ts';
import { hardshipFile } from '../../registers/papers/household-papers.ts';
import { retypeTable } from '../../registers/retype.ts';
import { slipRegister, slipsOf } from '../../registers/slip-register.ts';
import { visitRegister, visitsOf } from '../../registers/visit-register.ts';
import { wordsOf } from '../../registers/words.ts';
import { serviceById } from '../../services/index.ts';
import { isHidden, mayRead } from '../accounts/roles.ts';
import type { StaffView } from '../view.ts';

/** Why a file cannot be made, in words for staff. */
export type NoFile = { readonly problem: string };

/** What papers are made with: the reader's language, the centre, who makes them and when. */
export const contextOf = (view: StaffView): PaperContext => ({
  words: wordsOf(view.port.wording, view.language),
  centre: view.port.centre,
  made: { by: view.staff.name, at: view.now },
});

/** The lines of a batch with what they hang on. */
export function aidsIn(view: StaffView, batch: Batch): readonly Aid[] {
  const { records } = view.port.store;
  const meeting =
    batch.meeting === undefined ? null : records.load('meeting', batch.meeting.meeting);
  return records.linesOf(batch.id).map((line) => {
    const source = records.load('source', line.source);
    return {
      line,
      batch,
      ...(source === null ? {} : { source }),
      ...(meeting === null ? {} : { meeting }),
    };
  });
}

const stepsOf = (view: StaffView, id: string): readonly Step[] =>
  view.port.store.records.history(id).map(({ act }) => ({
    at: act.at,
    who: act.by.name,
    what: view.t(`desk-record-${act.deed.kind}`),
  }));

const endings: { readonly [type: string]: string } = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
};

async function scansOf(
  view: StaffView,
  wanted: readonly { readonly kind: string; readonly id: string }[],
): Promise<readonly Scan[]> {
  const scans: Scan[] = [];
  for (const [index, { kind, id }] of wanted.entries()) {
    const file = await view.port.store.papers.open(id);
    if (file === null) continue;
    const ending = endings[file.type] ?? 'xlsx';
    scans.push({ kind, name: file.name ?? `${kind} ${index + 1}.${ending}`, bytes: file.bytes });
  }
  return scans;
}

/** Everything of a batch, with its scans. */
async function wholeBatch(view: StaffView, batch: Batch): Promise<BatchWhole> {
  const { records } = view.port.store;
  const meeting =
    batch.meeting === undefined ? null : records.load('meeting', batch.meeting.meeting);
  const listed = batch.lists.flatMap((one) => one.papers.map((id) => ({ kind: one.unit, id })));
  const minutes =
    meeting?.minutes === undefined ? [] : [{ kind: view.t('record-meeting'), id: meeting.minutes }];
  const receipts = records
    .linesOf(batch.id)
    .flatMap((line) =>
      line.receipt?.paper === undefined
        ? []
        : [{ kind: view.t(`receipt-${line.receipt.kind}`), id: line.receipt.paper }],
    );
  return {
    batch,
    aids: aidsIn(view, batch),
    ...(meeting === null ? {} : { meeting }),
    notices: batch.notices.flatMap((one) => records.load('notice', one.notice) ?? []),
    scans: await scansOf(view, [...listed, ...minutes, ...receipts]),
    history: stepsOf(view, batch.id),
  };
}

/** Everything of a household, with its scans. */
async function wholeHousehold(view: StaffView, household: Household): Promise<HouseholdWhole> {
  const { records, desk } = view.port.store;
  const cases = household.cases.flatMap((number): readonly Case[] => {
    const of = desk.case(number);
    return of === null || isHidden(view.staff, of, view.port.centre) ? [] : [of];
  });
  const aids = records.aidsOf(household.id).flatMap((line): readonly Aid[] => {
    const batch = records.load('batch', line.batch);
    const source = records.load('source', line.source);
    return batch === null ? [] : [{ line, batch, ...(source === null ? {} : { source }) }];
  });
  const papers = [
    ...cases.flatMap((of) =>
      of.papers.map((one) => ({ kind: view.t(`paper-${one.need ?? 'other'}`), id: one.id })),
    ),
    ...household.visits.flatMap((one) =>
      [...one.photos, ...(one.signature === undefined ? [] : [one.signature])].map((id) => ({
        kind: view.t('state-home_visit.staff'),
        id,
      })),
    ),
  ];
  return {
    household,
    cases,
    aids,
    scans: await scansOf(view, papers),
    history: stepsOf(view, household.id),
  };
}

/** Files of a batch, by what they are. */
export const batchFiles: {
  readonly [what: string]: (view: StaffView, batch: Batch) => Promise<OutFile | NoFile>;
} = {
  aids: async (view, batch) =>
    registerFile(aidRegister, aidsIn(view, batch), { context: contextOf(view) }),
  roster: async (view, batch) => {
    const context = contextOf(view);
    const aids = aidsIn(view, batch).filter(({ line }) =>
      ['listed', 'reserved', 'sent', 'failed', 'paid'].includes(line.state),
    );
    return paperFile('payment-roster', paymentRoster(batch, aids, context), {
      of: batch.name,
      context,
    });
  },
  attendance: async (view, batch) => {
    const context = contextOf(view);
    const lines = view.port.store.records.linesOf(batch.id);
    if (comers(lines).length === 0) return { problem: view.t('desk-out-nobody_comes') };
    return paperFile('attendance-list', attendanceList(batch, lines, context), {
      of: batch.name,
      context,
    });
  },
  bank: async (view, batch) => {
    const { bank } = view.port.centre;
    if (bank === undefined) return { problem: view.t('desk-out-no_bank') };
    const lines = view.port.store.records
      .linesOf(batch.id)
      .filter((one) => one.state === 'reserved' || one.state === 'failed' || one.state === 'sent')
      .filter((one) => one.payee.account !== undefined);
    const made = await bankFile(lines, bank, batch.name);
    if (made.kind === 'lacks')
      return {
        problem: made.lacks
          .map(
            (one) =>
              `${one.name}：${view.t(`register-bank-lacks-${one.what}`, { characters: one.characters ?? '' })}`,
          )
          .join('；'),
      };
    return { name: `${batch.name}.${made.extension}`, type: made.type, bytes: made.bytes };
  },
  bundle: async (view, batch) => batchFile(await wholeBatch(view, batch), contextOf(view)),
};

/** Files of a household, by what they are. */
export const householdFiles: {
  readonly [what: string]: (view: StaffView, of: Household) => Promise<OutFile | NoFile>;
} = {
  form: async (view, of) => {
    const context = contextOf(view);
    return paperFile('hardship-file', hardshipFile(of, context), {
      of: of.fileNo ?? of.id,
      context,
    });
  },
  retype: async (view, of) => tableFile(retypeTable(of, contextOf(view).words), contextOf(view)),
  bundle: async (view, of) => householdFile(await wholeHousehold(view, of), contextOf(view)),
};

/** Registers of the office, by what they are, for a period. */
export const registerFiles: {
  readonly [what: string]: (view: StaffView, filter: Filter) => Promise<OutFile | NoFile>;
} = {
  households: async (view, filter) =>
    registerFile(householdRegister, view.port.store.records.list('household'), {
      filter,
      context: contextOf(view),
    }),
  aids: async (view, filter) =>
    registerFile(aidRegister, allAids(view), { filter, context: contextOf(view) }),
  visits: async (view, filter) =>
    registerFile(visitRegister, visitsOf(view.port.store.records.list('household')), {
      filter,
      context: contextOf(view),
    }),
  notices: async (view, filter) =>
    registerFile(
      noticeRegister,
      view.port.store.records.list('notice').map((notice) => ({ notice })),
      { filter, context: contextOf(view) },
    ),
  referrals: async (view, filter) =>
    registerFile(slipRegister, slipsOf(casesReadBy(view)), { filter, context: contextOf(view) }),
  counts: async (view, filter) =>
    countsFile(allAids(view), view.port.store.records.list('household'), {
      each: 'month',
      from: filter.from ?? `${view.today.slice(0, 4)}-01-01`,
      to: filter.to ?? view.today,
      context: contextOf(view),
    }),
};

/** Every case that the reader may open: a register shows nobody what the desk does not. */
const casesReadBy = (view: StaffView): readonly Case[] =>
  view.port.store.desk
    .list({})
    .filter((row) => mayRead(view.staff, row, view.port.centre))
    .flatMap(({ number }): readonly Case[] => {
      const of = view.port.store.desk.case(number);
      return of === null ? [] : [of];
    });

const allAids = (view: StaffView): readonly Aid[] =>
  view.port.store.records.list('batch').flatMap((batch) => aidsIn(view, batch));

/** The register of one service's cases. */
export async function serviceRegister(
  view: StaffView,
  id: string,
  filter: Filter,
): Promise<OutFile | null> {
  const service = serviceById(id);
  if (service === undefined) return null;
  const cases = view.port.store.desk
    .list({ service: id })
    .filter((row) => !isHidden(view.staff, row, view.port.centre))
    .flatMap(({ number }): readonly Case[] => {
      const of = view.port.store.desk.case(number);
      return of === null ? [] : [of];
    });
  return registerFile(caseRegister(service), cases, { filter, context: contextOf(view) });
}
