import { html } from 'hono/html';
import type { Trouble } from '../troubles.ts';
import { type Html, type View, when } from '../view.ts';
import { icon } from './icon.ts';

/** What the program could not do by itself, each with what to do. */
export const troublesCard = (view: View, list: readonly Trouble[]): Html | string =>
  list.length === 0
    ? ''
    : html`<section class="card troubles" aria-labelledby="troubles-title">
        <h2 class="table-title" id="troubles-title">${icon('alert')} ${view.t('desk-troubles')}</h2>
        <ul>
          ${list.map(
            (one) =>
              html`<li>
                <time>${when(view, one.at)}</time>
                <span>${one.words}</span>
                ${one.number === null ? '' : html`<a href="/desk/cases/${one.number}">${one.number}</a>`}
                ${one.clock === undefined ? '' : html`<form method="post" action="/desk/clock"><button class="btn btn-sm">${view.t('desk-trouble-clock.right')}</button></form>`}
                <details>
                  <summary>${view.t('desk-trouble-why')}</summary>
                  <code>${one.reason}</code>
                </details>
              </li>`,
          )}
        </ul>
      </section>`;
