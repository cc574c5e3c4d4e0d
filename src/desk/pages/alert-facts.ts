import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { isFinal } from '../../cases/table.ts';
import type { Html, StaffView } from '../view.ts';
import { icon } from './icon.ts';
import { phoneLink } from './parts.ts';

/** How long an alert waits for somebody to take it: in minutes, and from two hours on in hours and minutes. */
export function alertWaits(view: StaffView, of: Pick<Case, 'opened'>): string {
  const minutes = Math.max(0, Math.floor((view.now - of.opened) / 60_000));
  return minutes < 120
    ? view.t('desk-alert-waits', { minutes })
    : view.t('desk-alert-waits.long', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

const said = (of: Case, id: string): string | null => {
  const value = of.answers[id]?.value;
  return typeof value === 'string' && value !== '' ? value : null;
};

/** Who is in danger, how to reach him and where he is: what a person needs before anything else. */
export function alertFacts(view: StaffView, of: Case): Html {
  const [name, phone, place] = [said(of, 'name'), said(of, 'phone'), of.alert?.place ?? null];
  return html`<span class="alert-facts">
    <b>${name ?? view.t('desk-alert-no_name')}</b>
    ${phone === null ? html`<span>${view.t('desk-alert-no_phone')}</span>` : phoneLink(phone)}
    <span class="alert-place">${icon('pin')} ${place ?? view.t('desk-alert-no_place')}</span>
    ${of.alert?.calm === undefined ? '' : html`<span>${view.t('desk-alert-calm')}</span>`}
  </span>`;
}

/** How long nobody took it, or who did. */
export const alertClock = (view: StaffView, of: Case): string =>
  typeof of.alert?.acknowledged === 'string'
    ? view.t('desk-alert-taken', { by: of.alert.acknowledged })
    : isFinal(of.state)
      ? ''
      : alertWaits(view, of);

/** All that is shown of an alert to those it is not for. */
export const thinAlert = (view: StaffView, of: Case): Html =>
  html`<div class="page-head"><h1>${view.t('desk-kind-alert')} <span class="mono">${of.number}</span></h1></div>
    <div class="empty-list">
      <p>${typeof of.alert?.acknowledged === 'string' ? alertClock(view, of) : view.t('desk-alert-not_taken')}</p>
      <p>${view.t('desk-alert-thin')}</p>
    </div>`;
