import { html } from 'hono/html';
import { card, flash } from '../pages/parts.ts';
import { fullTime, type Html, type StaffView } from '../view.ts';
import { codeMinutes } from './link-code.ts';

/** What the page shows besides the accounts that are linked. */
export type LinkPage = {
  readonly accounts: readonly { readonly at: number }[];
  /** A fresh code, shown this once. */
  readonly code?: string;
  readonly unlinked?: boolean;
};

/** Links one's account of Telegram: a fresh code and what to do with it. */
export const linkBody = (view: StaffView, page: LinkPage): Html =>
  html`<div class="page-head"><h1>${view.t('desk-telegram')}</h1></div>
    <div class="narrow">
      ${page.unlinked ? flash('good', view.t('desk-telegram.unlinked')) : ''}
      ${page.code === undefined ? '' : codeCard(view, page.code)}
      <div class="card">
        <div class="card-body">
          <p>${view.t('desk-telegram.about')}</p>
          ${
            page.accounts.length === 0
              ? html`<p>${view.t('desk-telegram.none')}</p>`
              : page.accounts.map(
                  ({ at }) =>
                    html`<p>${view.t('desk-telegram.linked', { when: fullTime(at) })}</p>`,
                )
          }
          <form method="post" action="/desk/telegram/code">
            <button class="btn btn-primary">${view.t('desk-telegram.get')}</button>
          </form>
          ${page.accounts.length === 0 ? '' : unlinkForm(view)}
        </div>
      </div>
    </div>`;

const codeCard = (view: StaffView, code: string): Html =>
  card(
    view.t('desk-telegram.code'),
    html`<div class="card-body" role="status">
      <p class="display-6"><code data-code>${code}</code></p>
      <p>${view.t('desk-telegram.how', { code })}</p>
      <p class="text-secondary">${view.t('desk-telegram.once', { minutes: codeMinutes })}</p>
    </div>`,
    { className: 'link-card' },
  );

const unlinkForm = (view: StaffView): Html =>
  html`<form method="post" action="/desk/telegram/unlink" class="mt-3">
    <button class="btn">${view.t('desk-telegram.unlink')}</button>
  </form>`;
