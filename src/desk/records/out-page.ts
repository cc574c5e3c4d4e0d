import { html } from 'hono/html';
import { services } from '../../services/index.ts';
import { card } from '../pages/parts.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import { field } from './record-parts.ts';

type Page = { readonly title: string; readonly body: Html };

/** One file to take out, with the reason that its history keeps. */
const outForm = (
  view: StaffView,
  {
    action,
    what,
    label,
    more,
  }: {
    readonly action: string;
    readonly what: string;
    readonly label: string;
    readonly more?: Html;
  },
): Html =>
  html`<form method="post" action="${action}/${what}" class="act out-form">
    <input type="hidden" name="act" value="${newActId()}" />
    <b>${label}</b>
    ${more ?? ''}
    ${field(view.t('desk-out-why'), 'why', { required: true })}
    <button class="btn">${view.t('desk-out-take')}</button>
  </form>`;

/** What may be taken out of a batch or a household. */
export const recordOutPage = (
  view: StaffView,
  {
    title,
    back,
    action,
    kinds,
    note,
  }: {
    readonly title: string;
    readonly back: string;
    readonly action: string;
    readonly kinds: readonly string[];
    readonly note: Html | string;
  },
): Page => ({
  title,
  body: html`<div class="page-head"><h1>${view.t('desk-papers_out')}</h1><p><a href="${back}">${title}</a></p></div>
    ${note}
    ${card(
      title,
      html`<div class="card-body out-list">
        ${kinds.map((what) => outForm(view, { action, what, label: view.t(`desk-out-${what}`) }))}
      </div>`,
    )}`,
});

/** Every register of the office, by period; services only for who may see their cases. */
export const registersPage = (view: StaffView, note: Html | string): Page => {
  const period = (): Html =>
    html`<div class="field-grid">${field(view.t('desk-from'), 'from', { type: 'date' })}${field(view.t('desk-to'), 'to', { type: 'date' })}</div>`;
  const seen = services.filter(
    (one) =>
      view.port.centre.services.includes(one.id) &&
      (view.staff.roles.includes('admin') ||
        one.seenBy.some((role) => view.staff.roles.includes(role))),
  );
  return {
    title: view.t('desk-registers'),
    body: html`<div class="page-head"><h1>${view.t('desk-registers')}</h1></div>
      ${note}
      ${card(
        view.t('desk-registers-office'),
        html`<div class="card-body out-list">
          ${['households', 'aids', 'visits', 'notices', 'referrals', 'counts'].map((what) =>
            outForm(view, {
              action: '/desk/registers',
              what,
              label: view.t(`desk-out-${what}`),
              more: period(),
            }),
          )}
        </div>`,
      )}
      ${card(
        view.t('desk-registers-services'),
        html`<div class="card-body out-list">
          ${seen.map((one) =>
            outForm(view, {
              action: '/desk/registers',
              what: `service-${one.id}`,
              label: serviceName(view, one.id),
              more: period(),
            }),
          )}
        </div>`,
      )}`,
  };
};
