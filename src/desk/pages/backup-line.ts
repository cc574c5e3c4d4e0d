import { html } from 'hono/html';
import { keepsAccounts } from '../accounts/roles.ts';
import { backupNews } from '../backup-news.ts';
import type { Html, StaffView } from '../view.ts';

/** When the last backup was made, a slim line for whoever keeps accounts. */
export function backupLine(view: StaffView): Html | string {
  const news = keepsAccounts(view.staff) ? backupNews(view.port) : null;
  return news === null
    ? ''
    : html`<p class="text-secondary backup-line">${view.say(news.line)}</p>`;
}
