import { html } from 'hono/html';
import { headOf } from '../../records/household.ts';
import type { Meeting, MeetingSubject } from '../../records/meeting.ts';
import { isHidden, mayAct } from '../accounts/roles.ts';
import { card } from '../pages/parts.ts';
import { dayIn, type Html, type StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import { chooser, field, historyCard, recordForm } from './record-parts.ts';

type Page = { readonly title: string; readonly body: Html };

/** Every meeting, the newest first, and the form for a new one. */
export function meetingsPage(view: StaffView, note: Html | string): Page {
  const meetings = view.port.store.records.list('meeting').toReversed();
  return {
    title: view.t('desk-meetings'),
    body: html`<div class="page-head"><h1>${view.t('desk-meetings')}</h1></div>
      ${note}
      ${
        meetings.length === 0
          ? html`<p class="empty-list">${view.t('desk-meetings-none')}</p>`
          : html`<section class="card"><table class="table">
            <thead><tr><th scope="col">${view.t('desk-meeting-name')}</th><th scope="col">${view.t('desk-day')}</th><th scope="col">${view.t('desk-meeting-document')}</th><th scope="col">${view.t('desk-stage')}</th></tr></thead>
            <tbody>${meetings.map(
              (one) => html`<tr>
              <th scope="row"><a href="/desk/meetings/${one.id}">${one.name}</a> <span class="muted">${one.id}</span></th>
              <td>${dayIn(view, one.day)}</td><td>${one.document}</td><td>${view.t(`meeting-${one.state}`)}</td></tr>`,
            )}</tbody>
          </table></section>`
      }
      ${mayAct(view.staff) ? openCard(view) : ''}`,
  };
}

const openCard = (view: StaffView): Html =>
  card(
    view.t('desk-meeting-new'),
    html`<div class="card-body">${recordForm('meetings/new', 'open_meeting', {
      body: html`<div class="field-grid">${field(view.t('desk-meeting-name'), 'name', { required: true })}
        ${field(view.t('desk-day'), 'day', { type: 'date', value: view.today, required: true })}</div>
        <button class="btn btn-primary">${view.t('desk-meeting-new')}</button>`,
    })}</div>`,
  );

/** One meeting: what it looks at, and its result once it was held. */
export function meetingPage(view: StaffView, id: string, note: Html | string): Page | null {
  const meeting = view.port.store.records.load('meeting', id);
  if (meeting === null) return null;
  const open = meeting.state === 'planned' && mayAct(view.staff);
  return {
    title: meeting.name,
    body: html`<div class="page-head"><h1>${meeting.name}</h1><p class="muted">${meeting.id} · ${dayIn(view, meeting.day)} ${meeting.document}</p></div>
      ${note} ${open ? subjectsCard(view, meeting) : ''}
      ${open ? (meeting.subjects.length > 0 ? holdCard(view, meeting) : '') : heldCard(view, meeting)}
      ${historyCard(view, view.port.store.records.history(id))}`,
  };
}

function nameOf(view: StaffView, { kind, id }: Pick<MeetingSubject, 'kind' | 'id'>): string {
  const { records, desk } = view.port.store;
  if (kind === 'batch') return records.load('batch', id)?.name ?? id;
  if (kind === 'household') {
    const household = records.load('household', id);
    return household === null ? id : `${headOf(household)} ${view.t('desk-leaving')}`;
  }
  const of = desk.case(id);
  const name = of?.answers['name']?.value;
  return of === null || isHidden(view.staff, of, view.port.centre)
    ? id
    : `${typeof name === 'string' ? name : ''} ${serviceName(view, of.service)}`;
}

const hrefOf = ({ kind, id }: Pick<MeetingSubject, 'kind' | 'id'>): string =>
  `/desk/${kind === 'case' ? 'cases' : kind === 'batch' ? 'batches' : 'files'}/${id}`;

/** What is ready for a meeting: cases put to approval, batches put forward, households proposed to leave. */
function ready(view: StaffView): readonly Pick<MeetingSubject, 'kind' | 'id'>[] {
  const { records, desk } = view.port.store;
  return [
    ...records
      .list('batch')
      .filter((one) => one.state === 'proposed')
      .map(({ id }) => ({ kind: 'batch' as const, id })),
    ...desk
      .list({ open: true })
      .filter((row) => row.state === 'approval' && !isHidden(view.staff, row, view.port.centre))
      .map(({ number }) => ({ kind: 'case' as const, id: number })),
    ...records
      .list('household')
      .filter((one) => one.leaving !== undefined && one.leaving.meeting === undefined)
      .map(({ id }) => ({ kind: 'household' as const, id })),
  ];
}

function subjectsCard(view: StaffView, meeting: Meeting): Html {
  const chosen = new Set(meeting.subjects.map((one) => `${one.kind}:${one.id}`));
  const all = [...meeting.subjects, ...ready(view)];
  const subjects = all.filter((one, at) => all.findIndex((other) => other.id === one.id) === at);
  return card(
    view.t('desk-meeting-subjects'),
    html`<div class="card-body">${recordForm(`meetings/${meeting.id}`, 'list_subjects', {
      body: html`${subjects.map(
        (one) => html`<label class="form-check">
          <input type="checkbox" class="form-check-input" name="subject" value="${one.kind}:${one.id}" ${chosen.has(`${one.kind}:${one.id}`) ? html`checked` : ''} />
          <a href="${hrefOf(one)}">${nameOf(view, one)}</a> <span class="muted">${one.id}</span></label>`,
      )}
        ${field(view.t('desk-meeting-numbers'), 'numbers', { hint: view.t('desk-numbers.hint') })}
        <button class="btn">${view.t('desk-meeting-list')}</button>`,
    })}</div>`,
  );
}

const outcomes = ['approved', 'deferred', 'refused'] as const;

const holdCard = (view: StaffView, meeting: Meeting): Html =>
  card(
    view.t('desk-meeting-hold'),
    html`<div class="card-body">${recordForm(`meetings/${meeting.id}`, 'hold_meeting', {
      body: html`<div class="field-grid">
          ${field(view.t('desk-day'), 'day', { type: 'date', value: meeting.day, required: true })}
          ${field(view.t('desk-meeting-document'), 'document', { required: true })}
          ${field(view.t('desk-meeting-attendees'), 'attendees', { required: true, long: true, hint: view.t('desk-names.hint') })}
          ${field(view.t('desk-meeting-absent'), 'absent', { long: true, hint: view.t('desk-names.hint') })}
        </div>
        ${meeting.subjects.map(
          (one) => html`<div class="field-grid subject">
          <input type="hidden" name="subject" value="${one.kind}:${one.id}" />
          ${chooser(`${nameOf(view, one)} ${one.id}`, `outcome_${one.kind}:${one.id}`, [['', view.t('desk-choose')], ...outcomes.map((outcome) => [outcome, view.t(`outcome-${outcome}`)] as const)])}
          ${field(view.t('desk-why'), `reason_${one.kind}:${one.id}`)}
        </div>`,
        )}
        <p class="form-hint">${view.t('desk-meeting-hold.hint')}</p>
        <button class="btn btn-primary">${view.t('desk-meeting-hold')}</button>`,
    })}</div>`,
  );

const heldCard = (view: StaffView, meeting: Meeting): Html =>
  card(
    view.t('desk-meeting-result'),
    html`<dl class="card-body facts">
      <dt>${view.t('desk-meeting-attendees')}</dt><dd>${meeting.attendees.join('、')}</dd>
      ${meeting.absent.length === 0 ? '' : html`<dt>${view.t('desk-meeting-absent')}</dt><dd>${meeting.absent.join('、')}</dd>`}
      ${meeting.subjects.map(
        (one) => html`<dt><a href="${hrefOf(one)}">${nameOf(view, one)}</a></dt>
        <dd>${one.outcome === null ? '' : view.t(`outcome-${one.outcome}`)} ${one.reason ?? ''}</dd>`,
      )}
    </dl>`,
  );
