import { html } from 'hono/html';
import type { Household, Leaving } from '../../records/household.ts';
import { leavingLacks } from '../../records/household-leaving.ts';
import { isAdmin, mayAct } from '../accounts/roles.ts';
import { card } from '../pages/parts.ts';
import { dayIn, type Html, type StaffView } from '../view.ts';
import { field, fold, recordForm } from './record-parts.ts';

/** 脱困退档 and 注销: each step with its day, what the leaving still lacks, and the form of the step that is next. */
export function leavingCard(view: StaffView, of: Household): Html | string {
  if (of.state === 'closed' && of.leaving === undefined) return '';
  const acts = mayAct(view.staff);
  return card(
    view.t('file-leaving'),
    html`<div class="card-body">
      ${of.leaving === undefined ? '' : steps(view, of.leaving)}
      ${of.state === 'filed' && of.leaving === undefined && acts ? proposeForm(view, of) : ''}
      ${of.state === 'filed' && of.leaving !== undefined ? onTheWay(view, of) : ''}
      ${of.state === 'exited' && acts ? comeBackForm(view, of) : ''}
      ${of.state !== 'closed' && acts ? closeForm(view, of) : ''}
    </div>`,
    { id: 'leaving' },
  );
}

const steps = (view: StaffView, on: Leaving): Html =>
  html`<dl class="facts">
    <dt>${view.t('file-leaving-proposed')}</dt><dd>${dayIn(view, on.proposed.day)} ${on.proposed.by}：${on.proposed.reason} ${on.proposed.ownWish ? view.t('file-leaving-own_wish') : ''}</dd>
    ${on.meeting === undefined ? '' : html`<dt>${view.t('record-meeting')}</dt><dd><a href="/desk/meetings/${on.meeting}">${on.meeting}</a></dd>`}
    ${on.notice === undefined ? '' : html`<dt>${view.t('record-notice')}</dt><dd><a href="/desk/notices/${on.notice.notice}">${on.notice.notice}</a> ${view.t('file-leaving-until', { day: on.notice.to })}${on.notice.open > 0 ? html` <b class="warn">${view.t('desk-objections_open', { count: on.notice.open })}</b>` : ''}</dd>`}
    ${on.told === undefined ? '' : html`<dt>${view.t('file-leaving-told')}</dt><dd>${dayIn(view, on.told.day)} ${on.told.how}</dd>`}
    ${on.left === undefined ? '' : html`<dt>${view.t('file-leaving-left')}</dt><dd>${on.left}</dd>`}
    ${on.watch === undefined ? '' : html`<dt>${view.t('file-leaving-watch')}</dt><dd>${view.t('file-leaving-until', { day: on.watch })}</dd>`}
  </dl>`;

const proposeForm = (view: StaffView, of: Household): Html =>
  fold(
    view.t('file-leave-propose'),
    recordForm(`files/${of.id}`, 'propose_leaving', {
      body: html`${field(view.t('desk-day'), 'day', { type: 'date', value: view.today, required: true })}
        ${field(view.t('desk-why'), 'reason', { required: true, long: true })}
        <label class="form-check"><input type="checkbox" class="form-check-input" name="own_wish" value="yes" /> ${view.t('file-leaving-own_wish')}</label>
        <p class="form-hint">${view.t('file-leave-propose.hint')}</p>
        <button class="btn">${view.t('file-leave-propose')}</button>`,
    }),
  );

function onTheWay(view: StaffView, of: Household): Html {
  const own = of.leaving?.proposed.byId === view.staff.id;
  const lacks: readonly string[] = [...leavingLacks(of, view.now), ...(own ? ['hand'] : [])];
  const acts = mayAct(view.staff);
  const leads = ['approver', 'deputy', 'admin'].some((one) => view.staff.roles.includes(one));
  return html`${
    lacks.length === 0
      ? ''
      : html`<p>${view.t('desk-step-lacks')}</p><ul class="lacks">${lacks.map((one) => html`<li>${view.t(`condition-leaving_${one}`)}${help(view, of, one)}</li>`)}</ul>`
  }
  ${of.leaving?.told === undefined && acts ? tellForm(view, of) : ''}
  ${acts && leads && (lacks.length === 0 || isAdmin(view.staff)) ? leaveForm(view, of, lacks.length > 0) : ''}`;
}

/** The way to what is lacking. */
const help = (view: StaffView, of: Household, lack: string): Html | string =>
  lack === 'meeting'
    ? html` <a href="/desk/meetings">${view.t('desk-meetings')}</a>`
    : lack === 'notice' && of.leaving?.notice === undefined
      ? html` <a href="/desk/notices?household=${of.id}">${view.t('desk-batch-notice')}</a>`
      : '';

const tellForm = (view: StaffView, of: Household): Html =>
  fold(
    view.t('file-leave-tell'),
    recordForm(`files/${of.id}`, 'tell_leaving', {
      body: html`${field(view.t('desk-day'), 'day', { type: 'date', value: view.today, required: true })}
        ${field(view.t('file-leave-how'), 'how', { required: true, hint: view.t('file-leave-how.hint') })}
        <button class="btn">${view.t('file-leave-tell')}</button>`,
    }),
  );

const leaveForm = (view: StaffView, of: Household, blocked: boolean): Html =>
  recordForm(`files/${of.id}`, 'leave_file', {
    body: html`${field(view.t('desk-day'), 'day', { type: 'date', value: view.today, required: true })}
      ${blocked ? field(view.t('desk-override'), 'override', { required: true, hint: view.t('desk-override.hint') }) : ''}
      <button class="btn ${blocked ? 'btn-outline-danger' : 'btn-primary'}">${view.t('file-leave')}</button>`,
  });

const comeBackForm = (view: StaffView, of: Household): Html =>
  fold(
    view.t('file-come_back'),
    recordForm(`files/${of.id}`, 'come_back', {
      body: html`${field(view.t('desk-day'), 'day', { type: 'date', value: view.today, required: true })}
        ${field(view.t('desk-why'), 'reason', { required: true })}
        <button class="btn">${view.t('file-come_back')}</button>`,
    }),
  );

const closeForm = (view: StaffView, of: Household): Html | string =>
  ['approver', 'deputy', 'admin'].some((one) => view.staff.roles.includes(one))
    ? fold(
        view.t('file-close'),
        recordForm(`files/${of.id}`, 'close_file', {
          body: html`${field(view.t('desk-day'), 'day', { type: 'date', value: view.today, required: true })}
            ${field(view.t('desk-why'), 'reason', { required: true, hint: view.t('file-close.hint') })}
            <button class="btn btn-outline-danger">${view.t('file-close')}</button>`,
        }),
      )
    : '';
