import { html } from 'hono/html';
import type { CaseFile } from '../case-file.ts';
import type { Html, StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import { card } from './parts.ts';

/** How the worker wants to be reached, of what he wants to hear later, and what a call is about: seen before anybody dials. */
export function wishesCard(view: StaffView, { of }: CaseFile): Html | string {
  const { told = {}, about } = of;
  const services = about?.services ?? [];
  const rows = (['reach', 'news'] as const).filter((one) => told[one] !== undefined);
  if (rows.length + services.length === 0) return '';
  return card(
    view.t('desk-wishes'),
    html`<dl class="card-body people wishes">
      ${rows.map((one) => html`<div><dt>${view.t(`desk-wishes-${one}`)}</dt><dd><q>${told[one]}</q></dd></div>`)}
      ${
        services.length === 0
          ? ''
          : html`<div><dt>${view.t('desk-wishes-about')}</dt>
              <dd>${services.map((service) => serviceName(view, service)).join('、')}</dd></div>`
      }
    </dl>`,
    { id: 'wishes' },
  );
}
