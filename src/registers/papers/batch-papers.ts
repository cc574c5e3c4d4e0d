import type { Batch } from '../../records/batch.ts';
import type { Meeting } from '../../records/meeting.ts';
import type { NoticeLine, PublicNotice } from '../../records/public-notice.ts';
import { type Aid, formOf, sourceWords } from '../aid-register.ts';
import { type Figures, figuresOf, receivedBy } from '../batch-figures.ts';
import type { PaperData } from '../fill.ts';
import { formWords } from '../form-words.ts';
import { capitals, sumOf, yuan } from '../money.ts';
import { dayWords, named } from '../words.ts';
import { common, type PaperContext } from './context.ts';
import { studied } from './household-papers.ts';

const strokes = new Intl.Collator('zh-CN-u-co-stroke');

/** Lines of a notice in the order a public list has: by strokes of the name as shown, then by unit. */
export const inOrder = (lines: readonly NoticeLine[]): readonly NoticeLine[] =>
  lines.toSorted(
    (one, other) =>
      strokes.compare(one.masked, other.masked) ||
      strokes.compare(one.unit ?? '', other.unit ?? ''),
  );

/** 公示 as it hangs on the wall: only what its lines show, and place for the seal. */
export function publicNotice(notice: PublicNotice, context: PaperContext): PaperData {
  const { words, centre } = context;
  const day = (text: string | null) => (text === null ? undefined : dayWords(words, text));
  return {
    ...common(context),
    notice_title: notice.name,
    notice_about: words.t('register-notice-about'),
    notice_lines: inOrder(notice.lines).map((line, index) => ({
      n: String(index + 1),
      shown_name: line.masked,
      unit: line.unit,
      category: formWords('hardship_category', line.category, words),
      amount: line.cents === undefined ? undefined : yuan(line.cents),
    })),
    notice_order: words.t('register-notice-order'),
    notice_from: day(notice.from),
    notice_to: day(notice.to),
    notice_taker: notice.level === 'unit' ? notice.unit : centre.name[words.language],
    notice_contact: notice.contact,
    sealer: notice.level === 'unit' ? notice.unit : centre.name[words.language],
    today: day(notice.from),
  };
}

/** 发放花名册 with a place to sign for each; amounts in figures and in capitals. */
export function paymentRoster(
  batch: Batch,
  aids: readonly Aid[],
  context: PaperContext,
): PaperData {
  const { words } = context;
  const total = sumOf(aids.map(({ line }) => line.cents));
  const sources = new Set(aids.map(({ source }) => sourceWords(source, words)).filter(Boolean));
  return {
    ...common(context),
    batch: batch.name,
    source: [...sources].join(words.t('register-comma')),
    document: aids.find(({ meeting }) => meeting !== undefined)?.meeting?.document,
    payees: aids.map(({ line }, index) => ({
      n: String(index + 1),
      name: line.payee.name,
      id_number: line.payee.idNumber,
      unit: line.payee.unit,
      account: accountOf({ line }, context),
      amount: yuan(line.cents),
      capitals: capitals(line.cents),
      signature: undefined,
    })),
    count: String(aids.length),
    total: yuan(total),
    total_capitals: capitals(total),
    proposer: batch.hands.propose?.name,
    checker: undefined,
    approver: undefined,
  };
}

function accountOf({ line }: Pick<Aid, 'line'>, { words }: PaperContext): string | undefined {
  const { account } = line.payee;
  if (line.form === 'goods') return formOf(line, words);
  return account === undefined
    ? undefined
    : `${account.bank}${account.branch ?? ''} ${account.number}`;
}

/** 集体研究记录: what a meeting looked at and ruled; `names` says what each subject is. */
export const meetingRecord = (
  meeting: Meeting,
  names: (subject: Meeting['subjects'][number]) => string,
  context: PaperContext,
): PaperData => {
  const { words } = context;
  return {
    ...common(context),
    meeting: meeting.name,
    meeting_day: dayWords(words, meeting.day),
    document: meeting.document,
    attendees: meeting.attendees.join(words.t('register-comma')),
    absent:
      meeting.absent.length === 0
        ? words.t('register-meeting-none_absent')
        : meeting.absent.join(words.t('register-comma')),
    subjects: meeting.subjects.map((subject, index) => ({
      n: String(index + 1),
      service: names(subject),
      outcome:
        subject.outcome === null ? undefined : words.t(`register-outcome-${subject.outcome}`),
      reason: subject.reason,
    })),
    minutes: words.t(
      meeting.minutes === undefined ? 'register-meeting-no_minutes' : 'register-meeting-minutes',
    ),
  };
};

/** 发放情况报告: figures that add up, by source and over all. */
export function batchReport(
  {
    batch,
    aids,
    meeting,
  }: {
    readonly batch: Batch;
    readonly aids: readonly Aid[];
    readonly meeting?: Meeting;
  },
  context: PaperContext,
): PaperData {
  const { words } = context;
  const { bySource, all, went } = figuresOf(aids);
  const received = receivedBy(aids);
  return {
    ...common(context),
    batch: batch.name,
    service: named(words, `service-${batch.service}`, batch.service),
    year: String(batch.year),
    batch_state: words.t(`register-batch-${batch.state}`),
    by_source: bySource.map(({ source, figures }) => ({
      from_source: sourceWords(source, words) ?? words.t('register-counts-none'),
      ...sums(figures, ''),
    })),
    ...sums(all, 'all_'),
    all_capitals: capitals(all.cents),
    came_count: String(all.lines + went),
    went_count: String(went),
    ...Object.fromEntries(Object.entries(received).map(([key, n]) => [`${key}_count`, String(n)])),
    studied:
      meeting === undefined ? words.t('register-meeting-not_yet') : studied(meeting, context),
    ...passed(batch, context),
    hand_propose: batch.hands.propose?.name,
    approver: batch.hands.approve?.name,
    hand_pay: batch.hands.pay?.name,
  };
}

/** Its notices, and what was let pass against the rules. */
function passed(batch: Batch, { words }: PaperContext): PaperData {
  return {
    noticed:
      batch.notices
        .map(({ from, to, open }) =>
          words.t('register-notice-was', { from, to, open: String(open) }),
        )
        .join(words.t('register-semicolon')) || words.t('register-notice-not_yet'),
    overrides:
      batch.overrides
        .map(({ by, step, reason }) => words.t('register-override-was', { by, step, reason }))
        .join(words.t('register-semicolon')) || words.t('show-none'),
  };
}

function sums({ lines, cents, paid, returned, open }: Figures, before: string): PaperData {
  const [count, sum] = before === '' ? ['people_count', 'sum'] : ['all_count', 'all_sum'];
  const key = (name: string) => (before === '' ? `sum_${name}` : `${before}${name}`);
  return {
    [count]: String(lines),
    [sum]: yuan(cents),
    [key('paid')]: yuan(paid),
    [key('returned')]: yuan(returned),
    [key('open')]: yuan(open),
  };
}
