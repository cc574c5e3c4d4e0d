import { html } from 'hono/html';
import type { Queue } from '../queue.ts';
import { type FilterQuery, isNarrowed, linkOf } from '../queue-filter.ts';
import type { Html, StaffView } from '../view.ts';
import { stateName } from '../words.ts';

type Choice = { readonly id: string; readonly label: string };

/** What the list may be narrowed down and ordered by, one line that opens; the address keeps it, so that a page can be marked in the browser. */
export function narrowing(view: StaffView, queue: Queue, of: FilterQuery): Html {
  const service = of.service ?? '';
  const states = queue.states.map((state) => ({
    id: state,
    label: stateName(view, { service, state }),
  }));
  const staff = view.port.store.staff
    .list()
    .filter((one) => one.active)
    .map(({ id, name }) => ({ id, label: name }));
  const due = (['today', 'week'] as const).map((id) => ({ id, label: view.t(`desk-due-${id}`) }));
  const order = (['opened', 'changed'] as const).map((id) => ({
    id,
    label: view.t(`desk-order-${id}`),
  }));
  return html`<details class="narrow" ${isNarrowed(of) ? 'open' : ''}>
    <summary>${view.t('desk-narrow')}</summary>
    <form class="narrow-form" action="/desk" method="get">
      ${of.part === 'open' ? '' : html`<input type="hidden" name="part" value="${of.part}" />`}
      ${of.service === null ? '' : html`<input type="hidden" name="service" value="${of.service}" />`}
      ${select(view, 'state', { choices: states, chosen: of.state })}
      ${of.part === 'mine' || of.part === 'free' ? '' : select(view, 'owner', { choices: staff, chosen: of.owner })}
      ${select(view, 'due', { choices: due, chosen: of.due })}
      ${check(view, 'waiting', of.waiting)} ${check(view, 'lacking', of.lacking)}
      ${select(view, 'order', { choices: order, chosen: of.order })}
      <button class="btn btn-sm">${view.t('desk-narrow.do')}</button>
      ${isNarrowed(of) ? html`<a class="btn btn-sm btn-ghost-secondary" href="${linkOf({ part: of.part, service: of.service })}">${view.t('desk-narrow.off')}</a>` : ''}
    </form>
  </details>`;
}

const select = (
  view: StaffView,
  name: 'state' | 'owner' | 'due' | 'order',
  { choices, chosen }: { readonly choices: readonly Choice[]; readonly chosen: string | null },
): Html =>
  html`<label
    ><span>${view.t(`desk-narrow-${name}`)}</span>
    <select class="form-select form-select-sm" name="${name}">
      <option value="">${view.t(`desk-narrow-${name}.all`)}</option>
      ${choices.map(
        ({ id, label }) =>
          html`<option value="${id}" ${id === chosen ? 'selected' : ''}>${label}</option>`,
      )}
    </select></label
  >`;

const check = (view: StaffView, name: 'waiting' | 'lacking', on: boolean): Html =>
  html`<label class="narrow-check"
    ><input class="form-check-input" type="checkbox" name="${name}" value="1" ${on ? 'checked' : ''} />
    ${view.t(`desk-narrow-${name}`)}</label
  >`;
