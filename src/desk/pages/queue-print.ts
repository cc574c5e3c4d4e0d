import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { wantedPapers } from '../../cases/conditions.ts';
import type { CaseRow } from '../../storage/store.ts';
import { rowDeadline } from '../deadline-view.ts';
import { fullTime, type Html, type StaffView } from '../view.ts';
import { paperName, serviceName, serviceOf, stateName } from '../words.ts';
import { icon } from './icon.ts';
import { type Failed, failedTable } from './queue-bulk.ts';
import { gist, nameOf } from './queue-row.ts';

/** A case on the printed list. */
export type Printed = { readonly of: Case; readonly row: CaseRow };

const columns = [
  'desk-column-name',
  'queue-print-phone',
  'desk-column-service',
  'desk-column-state',
  'desk-column-deadline',
  'queue-print-lacks',
  'desk-column-owner',
  'queue-print-next',
] as const;

/** The chosen cases as a list for paper, with room to write; who printed it and when stands on it. */
export const printPage = (
  view: StaffView,
  { printed, failed }: { readonly printed: readonly Printed[]; readonly failed: readonly Failed[] },
): Html =>
  html`<div class="page-head">
      <h1>${view.t('queue-print-title', { count: printed.length })}</h1>
      <button type="button" class="btn btn-primary" data-print>${icon('print')} ${view.t('desk-print')}</button>
      <a class="btn" href="/desk/back" data-key="q">${view.t('queue-back')}</a>
    </div>
    <p class="print-by">${view.t('queue-print-by', { name: view.staff.name, when: fullTime(view.now) })}</p>
    ${failed.length === 0 ? '' : failedTable(view, failed)}
    <div class="table-responsive" tabindex="0"><table class="table print-list">
      <thead><tr>${columns.map((key) => html`<th scope="col">${view.t(key)}</th>`)}</tr></thead>
      <tbody>${printed.map((one) => printLine(view, one))}</tbody>
    </table></div>`;

function printLine(view: StaffView, { of, row }: Printed): Html {
  const deadline = rowDeadline(view, row);
  return html`<tr>
    <th scope="row">${nameOf(view, row)}<br /><small class="mono">${row.number}</small></th>
    <td class="mono">${phoneOf(of)}</td>
    <td>${serviceName(view, row.service)}${gist(view, row)}</td>
    <td>${stateName(view, row)}</td>
    <td>${deadline.words} ${deadline.day ?? ''}</td>
    <td>${lacking(view, of)}</td>
    <td>${row.owner?.name ?? view.t('desk-nobody')}</td>
    <td class="print-room"></td>
  </tr>`;
}

function phoneOf(of: Case): string {
  const value = of.answers['phone']?.value;
  return typeof value === 'string' ? value : (of.speaker.phone ?? '');
}

function lacking(view: StaffView, of: Case): string {
  const service = serviceOf(of);
  const names = service === null ? [] : wantedPapers(of, service).map((id) => paperName(view, id));
  return names.length === 0 ? view.t('queue-print-nothing') : names.join(view.t('register-comma'));
}
