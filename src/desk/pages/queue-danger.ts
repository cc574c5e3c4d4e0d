import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import type { CaseRow } from '../../storage/store.ts';
import { mayAct, mayHear } from '../accounts/roles.ts';
import type { Html, StaffView } from '../view.ts';
import { alertClock, alertFacts } from './alert-facts.ts';
import { icon } from './icon.ts';
import { takeForm } from './queue-row.ts';

/** Danger, apart from everything else: what kind, who, how to reach him, where he is, and for how many minutes; for who may not hear it only that it is there. */
export function dangerList(view: StaffView, rows: readonly CaseRow[]): Html | string {
  if (rows.length === 0) return '';
  const accounts = view.port.store.staff.list();
  const heard = (of: Case): boolean =>
    mayHear(view.staff, of, { accounts, centre: view.port.centre });
  const cases = rows.flatMap((row) => {
    const of = view.port.store.desk.case(row.number);
    return of === null ? [] : [{ row, of }];
  });
  const all = cases.every(({ of }) => isOpen(of));
  return html`<section class="card card-danger ${all ? 'all-open' : ''}" aria-labelledby="danger-title">
    <h2 class="table-title" id="danger-title">${icon('alert')} ${view.t('queue-danger', { count: rows.length })}</h2>
    <ul class="danger-rows">
      ${cases.map(({ row, of }) => dangerLine(view, { row, of, heard: heard(of) }))}
    </ul>
  </section>`;
}

const isOpen = (of: Case): boolean => of.alert?.acknowledged === null;

function dangerLine(
  view: StaffView,
  { row, of, heard }: { readonly row: CaseRow; readonly of: Case; readonly heard: boolean },
): Html {
  const kind = view.t(heard ? `desk-danger-${of.danger ?? 'unsure'}` : 'desk-kind-alert');
  const open = isOpen(of);
  return html`<li class="${open ? 'danger-open' : ''}">
    <a class="danger-kind" id="row-${row.number}" data-row href="/desk/cases/${row.number}">${kind}</a>
    ${heard ? alertFacts(view, of) : html`<span>${view.t('desk-alert-thin')}</span>`}
    <strong class="danger-minutes">${heard || open ? alertClock(view, of) : view.t('queue-danger-taken')}</strong>
    <span class="mono">${row.number}</span>
    ${heard && row.owner === null && mayAct(view.staff) ? takeForm(view, row) : ''}
  </li>`;
}
