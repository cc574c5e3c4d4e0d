import { html } from 'hono/html';
import type { Queue } from '../queue.ts';
import { dues, type FilterQuery, isNarrowed, linkOf, orders } from '../queue-filter.ts';
import type { Html, StaffView } from '../view.ts';
import { serviceName, stateName } from '../words.ts';

type Choice = { readonly id: string | null; readonly label: string };
type Cut = 'service' | 'state' | 'owner' | 'due' | 'order';

/** What the list may be cut and ordered by, one line in view: whatever one wants is a press away, or two. The address keeps it, so that a page can be marked in the browser. */
export function narrowing(view: StaffView, queue: Queue, of: FilterQuery): Html {
  const whose = of.part !== 'mine' && of.part !== 'free';
  return html`<div class="narrow-bar" role="group" aria-label="${view.t('queue-filters')}">
    ${menu(view, of, { cut: 'service', choices: services(view, queue) })}
    ${menu(view, of, { cut: 'state', choices: states(view, queue, of) })}
    ${whose ? menu(view, of, { cut: 'owner', choices: colleagues(view) }) : ''}
    ${menu(view, of, { cut: 'due', choices: dues.map((id) => ({ id, label: view.t(`desk-due-${id}`) })) })}
    ${flag(view, of, 'waiting')} ${flag(view, of, 'lacking')}
    ${menu(view, of, { cut: 'order', choices: orders.map((id) => ({ id, label: view.t(`queue-order-${id}`) })) })}
    ${
      isNarrowed(of) || of.service !== null
        ? html`<a class="narrow-off" href="${linkOf({ part: of.part })}">${view.t('desk-narrow.off')}</a>`
        : ''
    }
  </div>`;
}

const services = (view: StaffView, queue: Queue): readonly Choice[] =>
  queue.services.map(({ id, count }) => ({ id, label: `${serviceName(view, id)} ${count}` }));

const states = (view: StaffView, queue: Queue, { service }: FilterQuery): readonly Choice[] =>
  queue.states.map((state) => ({
    id: state,
    label: stateName(view, { service: service ?? '', state }),
  }));

const colleagues = (view: StaffView): readonly Choice[] =>
  view.port.store.staff
    .list()
    .filter((one) => one.active)
    .map(({ id, name }) => ({ id, label: name }));

/** A list that opens at a press; what is chosen stands on it. */
function menu(
  view: StaffView,
  of: FilterQuery,
  { cut, choices }: { readonly cut: Cut; readonly choices: readonly Choice[] },
): Html | string {
  const chosen = cut === 'order' ? (of.order ?? 'rank') : of[cut];
  if (choices.length === 0 && chosen === null) return '';
  const found = choices.find(({ id }) => id === chosen)?.label ?? chosen;
  const on = chosen !== null && chosen !== 'rank';
  const all: Choice = { id: null, label: view.t(`queue-cut-${cut}.all`) };
  return html`<details class="menu ${on ? 'menu-on' : ''}" name="cut">
    <summary><span class="menu-what">${view.t(`queue-cut-${cut}`)}</span> ${found === null ? '' : html`<b>${found}</b>`}</summary>
    <ul>
      ${(cut === 'order' ? choices : [all, ...choices]).map(
        ({ id, label }) =>
          html`<li><a href="${linkOf({ ...of, [cut]: id })}" ${id === chosen ? html`aria-current="true"` : ''}>${label}</a></li>`,
      )}
    </ul>
  </details>`;
}

const flag = (view: StaffView, of: FilterQuery, name: 'waiting' | 'lacking'): Html =>
  html`<a class="flag" href="${linkOf({ ...of, [name]: !of[name] })}" ${of[name] ? html`aria-current="true"` : ''}
    >${view.t(`desk-narrow-${name}`)}</a
  >`;
