import type { PublicNotice } from '../records/public-notice.ts';
import type { Column, Register } from './column.ts';
import type { Words } from './words.ts';

/** A public notice with its place or address, where it has one. */
export type NoticeRow = { readonly notice: PublicNotice; readonly where?: string };

/** What became of the objections, in words. */
function handled({ objections }: PublicNotice, words: Words): string {
  return objections
    .map(({ about, answer }) => {
      const how = answer === undefined ? 'open' : answer.upheld ? 'upheld' : 'not_upheld';
      return `${about}${words.t('register-colon')}${words.t(`register-objection-${how}`)}${answer === undefined ? '' : words.t('register-in', { text: answer.text })}`;
    })
    .join(words.t('register-semicolon'));
}

const columns: readonly Column<NoticeRow>[] = [
  { id: 'notice_no', kind: 'text', width: 15, read: ({ notice }) => notice.id },
  { id: 'title', kind: 'text', width: 28, read: ({ notice }) => notice.name },
  {
    id: 'notice_level',
    kind: 'text',
    width: 9,
    read: ({ notice }, words) => words.t(`register-notice-level-${notice.level}`),
  },
  { id: 'unit', kind: 'text', width: 20, read: ({ notice }) => notice.unit },
  { id: 'from', kind: 'day', width: 12, read: ({ notice }) => notice.from },
  { id: 'to', kind: 'day', width: 12, read: ({ notice }) => notice.to },
  { id: 'where', kind: 'text', width: 26, read: ({ where }) => where },
  { id: 'lines', kind: 'count', width: 7, read: ({ notice }) => notice.lines.length },
  { id: 'objections', kind: 'count', width: 7, read: ({ notice }) => notice.objections.length },
  { id: 'handled', kind: 'text', width: 34, read: ({ notice }, words) => handled(notice, words) },
  {
    id: 'notice_state',
    kind: 'text',
    width: 9,
    read: ({ notice }, words) => words.t(`register-notice-state-${notice.state}`),
  },
];

/** 公示: one row a notice; its day is its first. */
export const noticeRegister: Register<NoticeRow> = {
  id: 'notices',
  columns,
  states: 'register-notice-state-',
  marks: ({ notice }) => ({
    day: notice.from,
    state: notice.state,
    unit: notice.unit,
    batch: notice.batch,
  }),
};
