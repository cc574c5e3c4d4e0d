import { html } from 'hono/html';
import type { AlertView } from '../alerts.ts';
import type { Html, StaffView, View } from '../view.ts';
import { alertBar } from './alert-bar.ts';
import { keysCard } from './keys-card.ts';
import { languageLink } from './language-link.ts';
import { topBar } from './top-bar.ts';

/** What a page of the desk is made of. */
export type Page = {
  readonly title: string;
  readonly body: Html;
  /** Number of the case it shows, so that it follows that case alone. */
  readonly follows?: string;
  /** The address it renews itself from; without one it stays as it is. */
  readonly renew?: string;
};

const htmxConfig = JSON.stringify({
  includeIndicatorCSS: false,
  history: false,
  defaultFocusScroll: false,
  morphIgnore: ['data-htmx-powered', 'open'],
});

function head(view: View, title: string): Html {
  const { assets } = view.port;
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <meta name="htmx-config" content="${htmxConfig}" />
    <title>${title} · ${view.t('desk-name')}</title>
    <link rel="icon" href="${assets.url('desk/icon.svg')}" />
    <link rel="stylesheet" href="${assets.url('desk/tabler.css')}" />
    <link rel="stylesheet" href="${assets.url('desk/desk.css')}" />
    <script src="${assets.url('desk/theme.js')}"></script>
    <script src="${assets.url('desk/htmx.js')}" defer></script>
    <script src="${assets.url('desk/desk.js')}" defer></script>
    <script src="${assets.url('desk/keys.js')}" defer></script>
    <script src="${assets.url('desk/notices.js')}" defer></script>
    <script src="${assets.url('desk/counter.js')}" defer></script>
    <script src="${assets.url('desk/visit.js')}" defer></script>
  </head>`;
}

/** A page for somebody who is not signed in: one card in the middle. */
export const doorPage = (view: View, page: Page): Html =>
  html`<!doctype html>
    <html lang="${view.language}">
      ${head(view, page.title)}
      <body class="door">
        <main class="door-card" id="main">
          <p class="door-brand">
            <strong>${view.t('desk-name')}</strong>
            <span>${view.port.centre.name[view.language]}</span>
          </p>
          ${page.body}
          <p class="door-foot">${languageLink(view)}</p>
        </main>
      </body>
    </html>`;

/** A page of the desk, with the alerts that concern this account above everything. */
export const deskPage = (view: StaffView, page: Page, alerts: readonly AlertView[]): Html =>
  html`<!doctype html>
    <html lang="${view.language}">
      ${head(view, page.title)}
      <body
        data-live="/desk/live"
        data-follows="${page.follows ?? ''}"
        data-urgent="${view.t('desk-alert-title')}"
        data-keys="${view.keys ? 'on' : 'off'}"
        data-new="${view.t('newcase-new')}"
      >
        <a class="skip-link" href="#main">${view.t('desk-skip')}</a>
        ${topBar(view)} ${alertBar(view, alerts)}
        <main
          id="main"
          class="desk-main"
          tabindex="-1"
          data-seen="${view.mark}"
          ${renewing(page.renew)}
        >
          ${page.body}
        </main>
        <footer>${keysCard(view)}</footer>
        <p id="live-state" class="live-state" role="status" hidden>${view.t('desk-live-lost')}</p>
      </body>
    </html>`;

const renewing = (address: string | undefined): Html | string =>
  address === undefined
    ? ''
    : html`hx-get="${address}" hx-trigger="desk-changed" hx-target="this" hx-select="#main" hx-swap="outerMorph"`;
