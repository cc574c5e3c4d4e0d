import type { Batch } from '../records/batch.ts';
import type { Meeting } from '../records/meeting.ts';
import type { PublicNotice } from '../records/public-notice.ts';
import { type Aid, aidRegister } from './aid-register.ts';
import { batchTables } from './batch-tables.ts';
import { type BundlePart, bundle } from './bundle.ts';
import { historyList, type Scan, type Step, wordPart } from './household-bundle.ts';
import { noticeRegister } from './notice-register.ts';
import { batchReport, meetingRecord, paymentRoster, publicNotice } from './papers/batch-papers.ts';
import type { PaperContext } from './papers/context.ts';
import { registerTable } from './sheet.ts';
import { drawn, workbook } from './workbook.ts';

/** Everything of one batch. */
export type BatchWhole = {
  readonly batch: Batch;
  readonly aids: readonly Aid[];
  readonly meeting?: Meeting;
  readonly notices: readonly PublicNotice[];
  readonly scans: readonly Scan[];
  readonly history: readonly Step[];
};

/** 一键交账: report, lists, meeting, notices, roster, papers and history of one batch as one zip file. */
export async function batchBundle(whole: BatchWhole, context: PaperContext): Promise<Uint8Array> {
  const { batch, aids, meeting, notices, scans, history } = whole;
  const { words } = context;
  const title = words.t('register-bundle-batch', { name: batch.name });
  const roster = aids.filter(({ line }) => line.state !== 'dropped' && line.state !== 'held');
  const parts: readonly BundlePart[] = [
    wordPart('batch-report', { data: batchReport(whole, context), context }),
    await sheets(whole, context),
    ...(meeting === undefined ? [] : [meetingPart(meeting, batch, context)]),
    ...notices.map((notice) =>
      wordPart('public-notice', {
        data: publicNotice(notice, context),
        name: notice.unit ?? notice.id,
        context,
      }),
    ),
    wordPart('payment-roster', { data: paymentRoster(batch, roster, context), context }),
    ...scans,
    wordPart('history-list', { data: historyList(title, history, context), context }),
  ];
  return bundle(
    parts,
    { title, about: words.t('register-bundle-batch_no', { batch: batch.id }) },
    context,
  );
}

function meetingPart(meeting: Meeting, batch: Batch, context: PaperContext): BundlePart {
  const names = ({ id }: { readonly id: string }): string => (id === batch.id ? batch.name : id);
  return wordPart('meeting-record', { data: meetingRecord(meeting, names, context), context });
}

async function sheets(
  { batch, aids, notices }: BatchWhole,
  { words, made }: PaperContext,
): Promise<BundlePart> {
  const called = words.t('register-batch-book');
  const all = [
    drawn(registerTable(aidRegister, aids, { filter: {}, words })),
    ...batchTables(batch, aids, words),
    drawn(
      registerTable(
        noticeRegister,
        notices.map((notice) => ({ notice })),
        { filter: {}, words },
      ),
    ),
  ];
  return { kind: called, name: `${called}.xlsx`, bytes: await workbook(all, { words, made }) };
}
