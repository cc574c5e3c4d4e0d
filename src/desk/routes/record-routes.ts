import type { Hono } from 'hono';
import type { Phrase } from '../../messages/phrase.ts';
import { policyWriters } from '../../records/policy.ts';
import type { RecordKind } from '../../records/record.ts';
import { mayAct } from '../accounts/roles.ts';
import { flash } from '../pages/parts.ts';
import { batchForms } from '../records/batch-forms.ts';
import { batchesPage, batchPage } from '../records/batch-page.ts';
import { fileForms } from '../records/file-forms.ts';
import { filesPage } from '../records/file-list.ts';
import { filePage } from '../records/file-page.ts';
import { meetingForms } from '../records/meeting-forms.ts';
import { meetingPage, meetingsPage } from '../records/meeting-page.ts';
import { sourceForms } from '../records/money-forms.ts';
import { moneyPage } from '../records/money-page.ts';
import { noticeForms } from '../records/notice-forms.ts';
import { noticesPage } from '../records/notice-list.ts';
import { noticePage } from '../records/notice-page.ts';
import { policyForms } from '../records/policy-forms.ts';
import { policiesPage } from '../records/policy-list.ts';
import { policyPage } from '../records/policy-page.ts';
import type { DeedReader, RecordForm, RecordView } from '../records/record-form.ts';
import type { Html } from '../view.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, page } from './desk-env.ts';

/** The pages and forms of one kind of record. */
export type RecordDesk = {
  readonly kind: RecordKind;
  /** Where its pages stand below `/desk`. */
  readonly path: string;
  /** Roles that may see it. */
  readonly seenBy: readonly string[];
  readonly forms: { readonly [kind: string]: DeedReader };
  /** The list, and the form for a new one. */
  readonly list: (
    view: RecordView,
    note: Html | string,
  ) => { readonly title: string; readonly body: Html };
  /** One record, `null` where there is none. */
  readonly one: (
    view: RecordView,
    id: string,
    note: Html | string,
  ) => { readonly title: string; readonly body: Html } | null;
};

/** Roles that work with records. */
export const handlers = ['intake', 'approver', 'finance', 'deputy', 'admin'];

/** Every kind of record that has pages here. */
export const recordDesks: readonly RecordDesk[] = [
  {
    kind: 'household',
    path: 'files',
    seenBy: handlers,
    forms: fileForms,
    list: filesPage,
    one: filePage,
  },
  {
    kind: 'batch',
    path: 'batches',
    seenBy: handlers,
    forms: batchForms,
    list: batchesPage,
    one: batchPage,
  },
  {
    kind: 'source',
    path: 'money',
    seenBy: handlers,
    forms: sourceForms,
    list: moneyPage,
    one: (view, _, note) => moneyPage(view, note),
  },
  {
    kind: 'meeting',
    path: 'meetings',
    seenBy: handlers,
    forms: meetingForms,
    list: meetingsPage,
    one: meetingPage,
  },
  {
    kind: 'notice',
    path: 'notices',
    seenBy: handlers,
    forms: noticeForms,
    list: noticesPage,
    one: noticePage,
  },
  {
    kind: 'policy',
    path: 'policies',
    seenBy: policyWriters,
    forms: policyForms,
    list: policiesPage,
    one: policyPage,
  },
];

const actId = /^[\w-]{8,64}$/u;

/** The pages of records, and every act on them: only with a role that may see them, and never by who only reads. */
export function recordRoutes(
  desk: Hono<DeskEnv>,
  parts: DeskParts,
  desks: readonly RecordDesk[] = recordDesks,
): void {
  for (const one of desks) {
    const sees = (c: DeskContext): boolean =>
      c.get('staffView').staff.roles.some((role) => one.seenBy.includes(role));
    desk.get(`/${one.path}`, (c) =>
      sees(c) ? page(c, one.list(recordView(c, parts), doneNote(c))) : calm(c, 403),
    );
    desk.get(`/${one.path}/:id`, (c) => {
      if (!sees(c)) return calm(c, 403);
      const id = c.req.param('id');
      const found = one.one(recordView(c, parts), id, doneNote(c));
      return found === null
        ? calm(c, 404)
        : page(c, { ...found, follows: id, renew: `/desk/${one.path}/${id}` });
    });
    desk.post(`/${one.path}/:id/acts/:deed`, (c) =>
      sees(c) && mayAct(c.get('staffView').staff) ? act(c, one, parts) : calm(c, 403),
    );
  }
}

function doneNote(c: DeskContext): Html | string {
  const done = c.req.query('done');
  return done === undefined ? '' : flash('good', c.get('staffView').t('desk-record_done'));
}

/** The view of a record's page: with its query, and what was shown to this reader a moment ago. */
export function recordView(c: DeskContext, { shown }: Pick<DeskParts, 'shown'>): RecordView {
  const view = c.get('staffView');
  return {
    ...view,
    query: (name) => (c.req.query(name) ?? '').slice(0, 200),
    shown: shown.of(view.staff.id, c.req.param('id') ?? '', view.now),
  };
}

/** A posted form, every field as text; where one form serves several acts, the fields of this one (`act.field`) stand before those of all. */
export async function recordFormOf(c: DeskContext, kind: string): Promise<RecordForm> {
  const form = await c.req.formData().catch(() => new FormData());
  const texts = (name: string): readonly string[] =>
    [...form.getAll(`${kind}.${name}`), ...form.getAll(name)].flatMap((value) =>
      typeof value === 'string' ? [value] : [],
    );
  return { one: (name) => texts(name)[0] ?? '', all: texts };
}

/** Runs the act of one form: done, one goes to the record; refused, the reason stands on top of its page. */
async function act(c: DeskContext, one: RecordDesk, parts: DeskParts): Promise<Response> {
  const { port } = parts;
  const view = recordView(c, parts);
  const form = await recordFormOf(c, c.req.param('deed') ?? '');
  const id = c.req.param('id') ?? '';
  const reader = one.forms[c.req.param('deed') ?? ''];
  const wanted =
    reader === undefined || !actId.test(form.one('act'))
      ? { problem: { key: 'desk-problem-unknown' } }
      : reader(form, view, id);
  const isNew = id === 'new';
  let why: Phrase;
  if ('problem' in wanted) why = wanted.problem;
  else {
    const outcome = await port.actOnRecord({
      kind: one.kind,
      id: isNew ? null : id,
      actId: `${view.staff.id}:${form.one('act')}`,
      by: { id: view.staff.id, name: view.staff.name },
      deed: wanted.deed,
    });
    if (outcome.ok && wanted.deed.kind === 'show')
      parts.shown.add(view.staff.id, id, wanted.deed.what, view.now);
    if (outcome.ok)
      return c.redirect(
        `/desk/${one.path}${outcome.id === '' ? '' : `/${outcome.id}`}?done=1`,
        303,
      );
    ({ why } = outcome);
  }
  const note = flash('bad', view.say(why));
  const shown = isNew ? one.list(view, note) : one.one(view, id, note);
  return shown === null ? calm(c, 404) : page(c, shown, 409);
}
