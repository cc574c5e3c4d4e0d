import { html } from 'hono/html';
import { mayAct } from '../accounts/roles.ts';
import type { AlertView } from '../alerts.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { icon } from './icon.ts';

/** Alerts nobody took yet, on every page; the account on duty also hears them until one press says that somebody knows. */
export const alertBar = (view: StaffView, alerts: readonly AlertView[]): Html =>
  html`<section
    id="alerts"
    class="alerts"
    role="alert"
    aria-label="${view.t('desk-alerts')}"
    ${alerts.some((one) => one.sounds) ? html`data-sound="on"` : ''}
    hx-get="/desk/alerts"
    hx-trigger="alerts-changed"
    hx-target="this"
    hx-swap="outerHTML"
    data-count="${alerts.length}"
  >
    ${alerts.map((alert, index) => alertLine(view, alert, index === 0 ? soundButton(view) : ''))}
  </section>`;

const soundButton = (view: StaffView): Html =>
  html`<button type="button" class="btn btn-sm sound-on" data-sound-on hidden>
    ${view.t('desk-sound_on')}
  </button>`;

function alertLine(view: StaffView, { case: of, sounds }: AlertView, more: Html | string): Html {
  const minutes = Math.max(0, Math.floor((view.now - of.opened) / 60_000));
  const { duty } = view.port.centre;
  const turn = duty[(of.alert?.step ?? 0) % Math.max(1, duty.length)];
  const name = turn === undefined ? null : (view.port.store.staff.byLogin(turn)?.name ?? null);
  return html`<div class="alert-line">
    ${icon('alert')}
    <p>
      <strong>${view.t(`desk-danger-${of.danger ?? 'unsure'}`)}</strong>
      <span>${view.t('desk-alert-since', { minutes })}</span>
      <a href="/desk/cases/${of.number}">${of.number}</a>
      ${sounds ? '' : html`<span>${view.t('desk-alert-turn', { name: name ?? '—' })}</span>`}
    </p>
    ${more}
    ${
      mayAct(view.staff)
        ? html`<form method="post" action="/desk/cases/${of.number}/acts/acknowledge">
          <input type="hidden" name="act" value="${newActId()}" />
          <button class="btn btn-alert">${view.t('desk-acknowledge')}</button>
        </form>`
        : ''
    }
  </div>`;
}
