import { html } from 'hono/html';
import { accountsOf } from '../hands.ts';
import { fullTime, type Html, type StaffView } from '../view.ts';
import { card } from './parts.ts';

const days = 180;
const mostLines = 500;

/** What was done with accounts, duty, absences and audits in the last half year, the newest first; nothing of it can be changed. */
export function bookBody(view: StaffView): Html {
  const { people } = view.port.store;
  const lines = people.book(view.now - days * 86_400_000, view.now + 1).slice(0, mostLines);
  const names = new Map(accountsOf(view).map(({ id, name }) => [id, name]));
  const name = (id: string | undefined): string => (id === undefined ? '' : (names.get(id) ?? '—'));
  return html`<div class="page-head"><h1>${view.t('people-book')}</h1></div>
    ${card(
      view.t('people-book'),
      html`<div class="table-responsive" tabindex="0"><table class="table card-table people-book">
        <thead><tr>${['at', 'by', 'done', 'of', 'words'].map((one) => html`<th scope="col">${view.t(`people-book-${one}`)}</th>`)}</tr></thead>
        <tbody>${lines.map(
          (line) =>
            html`<tr><td class="mono">${fullTime(line.at)}</td><td>${name(line.by)}</td>
              <td>${view.t(`people-did-${line.what}`)}</td><td>${name(line.of)}</td><td>${line.words ?? ''}</td></tr>`,
        )}</tbody>
      </table></div>`,
      { aside: html`<small class="text-secondary">${view.t('desk-history.about')}</small>` },
    )}`;
}
