import { html } from 'hono/html';
import type { CaseFile } from '../case-file.ts';
import { historyLines } from '../history-words.ts';
import { fullTime, type Html, type StaffView, when } from '../view.ts';
import { card } from './parts.ts';

/** Everything that was done with the case, newest first; nothing of it can be changed. */
export const historyCard = (view: StaffView, { of, history }: CaseFile): Html =>
  card(
    view.t('desk-history'),
    html`<ol class="timeline-list" tabindex="0">
      ${historyLines(view, of, history).map(
        (line) =>
          html`<li class="tone-${line.tone}">
            <time title="${fullTime(line.at)}">${when(view, line.at)}</time>
            <span><strong>${line.who}</strong> ${line.what}</span>
            ${line.said === null ? '' : html`<q>${line.said}</q>`}
          </li>`,
      )}
    </ol>`,
    {
      id: 'history',
      aside: html`<small class="text-secondary">${view.t('desk-history.about')}</small>`,
    },
  );
