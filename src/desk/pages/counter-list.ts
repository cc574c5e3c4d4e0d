import { html } from 'hono/html';
import { mayAct } from '../accounts/roles.ts';
import { isOpenSheet, maySee, servicesFor } from '../counter-view.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { serviceName } from '../words.ts';
import { icon } from './icon.ts';

/** The two ways in, for whoever may enter anything. */
export const counterButtons = (view: StaffView): Html | string =>
  view.port.counter === undefined || !mayAct(view.staff) || servicesFor(view).length === 0
    ? ''
    : html`<nav class="entry-ways" aria-label="${view.t('counter-ways')}">
        ${(['counter', 'phone'] as const).map(
          (how) =>
            html`<a class="btn btn-sm" href="/desk/counter?how=${how}">${icon(how === 'phone' ? 'phone' : 'person')} ${view.t(`counter-new-${how}`)}</a>`,
        )}
      </nav>`;

/** What is being entered and not handed in yet: by whom, for what, since when. */
export function unfinishedCard(view: StaffView): Html | string {
  const { counter } = view.port;
  if (counter === undefined) return '';
  const sheets = counter
    .unfinished()
    .flatMap((id) => counter.look(id) ?? [])
    .filter(isOpenSheet)
    .filter((sheet) => maySee(view.staff, sheet, view.port.centre));
  if (sheets.length === 0) return '';
  return html`<section class="card" aria-labelledby="unfinished-title">
    <h2 class="table-title" id="unfinished-title">${view.t('counter-unfinished')} <b>${sheets.length}</b></h2>
    <ul class="list-group list-group-flush">
      ${sheets.map(({ id, entry, draft }) => {
        const name = draft.answers['name']?.value;
        return html`<li class="list-group-item entry-open">
          <a href="/desk/counter/${id}">
            ${typeof name === 'string' ? name : view.t('desk-unnamed')} ·
            ${draft.services.map((service) => serviceName(view, service)).join(view.t('counter-and'))}
          </a>
          <span>
            ${
              entry.last.id === view.staff.id
                ? view.t('counter-mine')
                : view.t('counter-is_entering', { by: entry.last.name })
            }
          </span>
          <span class="text-secondary">
            ${when(view, draft.touched)} · ${view.t('counter-lacking.some', { count: draft.lacking.length })}
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}
