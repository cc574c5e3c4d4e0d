import { mayRead } from '../accounts/roles.ts';
import { type NoticeSubject, newToken, prepared } from './notice-prepare.ts';
import {
  type DeedReader,
  deed,
  partIn,
  problem,
  type RecordForm,
  type RecordView,
  textIn,
} from './record-form.ts';

/** What the form says it is about. */
export function subjectIn(form: RecordForm): NoticeSubject {
  const batch = textIn(form, 'batch');
  return batch !== ''
    ? { kind: 'batch', id: batch }
    : { kind: 'single', cases: form.all('case'), households: form.all('household') };
}

/** Lines come from what is stored, never from the form. */
const openNotice: DeedReader = (form, view) => {
  const subject = subjectIn(form);
  const level = textIn(form, 'level') === 'unit' ? 'unit' : 'county';
  const unit = level === 'unit' ? textIn(form, 'unit') : '';
  if (level === 'unit' && unit === '') return problem('notices-problem-unit');
  const found = prepared(view, subject, unit);
  if (found === null) return problem('refused-no_record');
  return deed({
    kind: 'open_notice',
    name: textIn(form, 'name'),
    level,
    ...(unit === '' ? {} : { unit }),
    ...(subject.kind === 'batch' ? { batch: subject.id } : {}),
    lines: found.lines,
    contact: textIn(form, 'contact'),
    token: newToken(),
  });
};

/** Forms of a public notice, by the deed they stand for. */
export const noticeForms: { readonly [kind: string]: DeedReader } = {
  open_notice: openNotice,
  release_notice: (form) => deed({ kind: 'release_notice', from: textIn(form, 'from') }),
  object: (form) =>
    deed({
      kind: 'object',
      about: textIn(form, 'about'),
      by: textIn(form, 'by'),
      ...partIn(form, 'contact'),
      text: textIn(form, 'text'),
    }),
  answer_objection: (form) => {
    const upheld = textIn(form, 'upheld');
    return upheld !== 'yes' && upheld !== 'no'
      ? problem('desk-problem-choose')
      : deed({
          kind: 'answer_objection',
          objection: textIn(form, 'objection'),
          upheld: upheld === 'yes',
          text: textIn(form, 'text'),
        });
  },
  withdraw_notice: (form) => deed({ kind: 'withdraw_notice', reason: textIn(form, 'reason') }),
};

/** What may be published on its own: applications at their notice, households whose leaving a meeting approved. */
export function readySingles(view: RecordView): NoticeSubject & { readonly kind: 'single' } {
  const { desk, records } = view.port.store;
  return {
    kind: 'single',
    cases: desk
      .list({ open: true })
      .filter((row) => row.state === 'public_notice' && mayRead(view.staff, row, view.port.centre))
      .map((row) => row.number)
      .filter((number) => (desk.case(number)?.notices ?? []).length === 0),
    households: records
      .list('household')
      .filter((one) => one.leaving?.meeting !== undefined && one.leaving.notice === undefined)
      .map((one) => one.id),
  };
}
