import { html } from 'hono/html';
import type { Html } from '../view.ts';
import type { SettingsView } from './spec.ts';

/** The head of a page of settings, with the way back. */
export const settingsHead = (
  view: SettingsView,
  {
    title,
    page,
    service = '',
  }: { readonly title: string; readonly page?: string; readonly service?: string },
): Html =>
  html`<div class="page-head">
    <p class="set-path">
      <a href="/desk/settings">${view.t('desk-settings')}</a>
      ${
        page === undefined
          ? ''
          : html`› <a href="/desk/settings/${page}${service === '' ? '' : `?service=${service}`}">${view.t(`desk-set-page-${page}`)}</a>`
      }
    </p>
    <h1>${title}</h1>
  </div>`;
