import { html } from 'hono/html';
import { eventTypes } from '../../messages/grant.ts';
import type { Hook, HookStanding } from '../../storage/api/api-store.ts';
import { type Html, newActId, type StaffView, when } from '../view.ts';
import { boxes, givenWords, serviceBoxes } from './api-given.ts';
import { card } from './parts.ts';

const eventName = (view: StaffView, type: string): string =>
  view.t(`desk-api-event-${type.replace('case.', '')}`);

/** Addresses that hear of cases, how each stands, and what is waiting for it. */
export function addressCard(view: StaffView): Html {
  const hooks = view.port.store.hooks.list().toSorted((a, b) => b.made - a.made);
  return card(
    view.t('desk-api-addresses'),
    hooks.length === 0
      ? html`<p class="card-body">${view.t('desk-api-no_addresses')}</p>`
      : html`<ul class="list-group list-group-flush">${hooks.map((one) => addressLine(view, one))}</ul>`,
  );
}

/** Words for why the last try failed; what came of the machine is said as it is. */
function faultWords(view: StaffView, fault: string | null): string {
  if (fault === null) return '';
  const known = ['timeout', 'inside', 'token', '410'];
  return known.includes(fault)
    ? view.t(`desk-api-fault-${fault === '410' ? 'gone' : fault}`)
    : view.t('desk-api-fault-other', { fault });
}

function standing(view: StaffView, one: Hook & HookStanding): Html {
  const since = one.since === null ? '' : when(view, one.since);
  if (one.state === 'paused')
    return html`<span class="mark mark-flagged">${view.t('desk-api-paused', { why: faultWords(view, one.fault) })}</span>`;
  if (one.since !== null)
    return html`<span class="mark mark-flagged">${view.t('desk-api-failing', { since, why: faultWords(view, one.fault) })}</span>`;
  return html`<span class="mark mark-complete">${view.t('desk-api-on')}</span>`;
}

function addressLine(view: StaffView, one: Hook & HookStanding): Html {
  const { count, since, held } = view.port.store.hooks.waiting(one.id);
  return html`<li class="list-group-item entry-open">
    <strong>${one.name}</strong> ${standing(view, one)}
    <span class="mono address">${one.url}</span>
    <span>${one.events.map((type) => eventName(view, type)).join(view.t('list-comma'))}</span>
    <span>${givenWords(view, one.grant)}</span>
    <span class="text-secondary">${
      one.went === null
        ? view.t('desk-api-never_went')
        : view.t('desk-api-went', { when: when(view, one.went) })
    }
    ${count === 0 || since === null ? '' : view.t('desk-api-waiting', { count, since: when(view, since) })}
    ${held === 0 ? '' : view.t('desk-api-held', { count: held })}</span>
    <span class="address-acts">
      ${one.state === 'paused' || one.since !== null || held > 0 ? pressOf(view, one, 'resume') : ''}
      ${pressOf(view, one, 'rotate')} ${pressOf(view, one, 'drop')}
    </span>
  </li>`;
}

const pressOf = (view: StaffView, { id, name }: Hook, what: 'resume' | 'rotate' | 'drop'): Html =>
  html`<form method="post" action="/desk/api/addresses/${id}/${what}">
    <button class="btn btn-sm" aria-label="${view.t(`desk-api-${what}`)} ${name}">${view.t(`desk-api-${what}`)}</button>
  </form>`;

/** A form for one more address. */
export const addressForm = (view: StaffView): Html =>
  card(
    view.t('desk-api-new_address'),
    html`<form class="card-body" method="post" action="/desk/api/addresses">
      <input type="hidden" name="act" value="${newActId()}" />
      <div class="mb-2"><label class="form-label" for="address-name">${view.t('desk-api-name')}</label>
        <input class="form-control" id="address-name" name="name" maxlength="60" autocomplete="off" required /></div>
      <div class="mb-2"><label class="form-label" for="address-url">${view.t('desk-api-url')}</label>
        <input class="form-control mono" type="url" id="address-url" name="url" maxlength="1000" placeholder="https://" autocomplete="off" required /></div>
      <fieldset class="mb-2">
        <legend class="form-label">${view.t('desk-api-events')}</legend>
        ${boxes(
          'event',
          'address-event',
          eventTypes.map((value) => ({ value, label: eventName(view, value), on: true })),
        )}
      </fieldset>
      ${serviceBoxes(view, 'address')}
      <button class="btn btn-primary">${view.t('desk-api-make_address')}</button>
    </form>`,
  );
