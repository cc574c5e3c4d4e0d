import { html } from 'hono/html';
import { mayAct } from '../accounts/roles.ts';
import type { AlertView } from '../alerts.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { alertFacts, alertWaits } from './alert-facts.ts';
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
    hx-trigger="${alerts.length > 0 ? 'alerts-changed, every 60s' : 'alerts-changed'}"
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

function alertLine(view: StaffView, alert: AlertView, more: Html | string): Html {
  const { case: of, heard } = alert;
  return html`<div class="alert-line">
    ${icon('alert')}
    <p>
      <strong>${view.t(heard ? `desk-danger-${of.danger ?? 'unsure'}` : 'desk-kind-alert')}</strong>
      ${heard ? alertFacts(view, of) : html`<span>${view.t('desk-alert-not_taken')}</span>`}
      <span>${alertWaits(view, of)}</span>
      ${
        heard
          ? html`<a href="/desk/cases/${of.number}">${of.number}</a>`
          : html`<span class="mono">${of.number}</span>`
      }
      ${turnWords(view, alert)}
    </p>
    ${more}
    ${
      heard && mayAct(view.staff)
        ? html`<form method="post" action="/desk/cases/${of.number}/acts/acknowledge">
          <input type="hidden" name="act" value="${newActId()}" />
          <button class="btn btn-alert">${view.t('desk-acknowledge')}</button>
        </form>`
        : ''
    }
  </div>`;
}

/** Whose turn it is, or that nobody is on duty: then whoever sees it must take it. */
function turnWords(view: StaffView, { case: of, sounds, nobody }: AlertView): Html | string {
  if (nobody) return html`<b>${view.t('desk-alert-nobody')}</b>`;
  if (sounds) return '';
  const { duty } = view.port.centre;
  const turn = duty[(of.alert?.step ?? 0) % Math.max(1, duty.length)];
  const name = turn === undefined ? null : (view.port.store.staff.byLogin(turn)?.name ?? null);
  return html`<span>${view.t('desk-alert-turn', { name: name ?? '—' })}</span>`;
}
