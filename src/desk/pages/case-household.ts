import { html } from 'hono/html';
import { categoryOf, type Household, headOf } from '../../records/household.ts';
import type { CaseFile } from '../case-file.ts';
import { headerFields } from '../records/file-new.ts';
import { recordForm } from '../records/record-parts.ts';
import type { Html, StaffView } from '../view.ts';
import { card } from './parts.ts';

const seers = ['intake', 'approver', 'finance', 'deputy', 'admin'];

/** The household file a case hangs on, or the way to one: where the person heads or stands in a file already, that is said before. */
export function householdCard(view: StaffView, file: CaseFile): Html | string {
  const { of } = file;
  const sees = view.staff.roles.some((role) => seers.includes(role));
  if (of.kind !== 'application' || !sees) return '';
  const { records } = view.port.store;
  if (of.household !== undefined) {
    const household = records.load('household', of.household);
    return household === null
      ? ''
      : card(
          view.t('record-household'),
          html`<div class="card-body">${fileLine(view, household)}</div>`,
        );
  }
  return file.acts
    ? card(view.t('record-household'), html`<div class="card-body">${wayToFile(view, file)}</div>`)
    : '';
}

const fileLine = (view: StaffView, of: Household): Html => {
  const category = categoryOf(of);
  return html`<p><a href="/desk/files/${of.id}"><b>${headOf(of) === '' ? of.id : headOf(of)}</b></a>
    <span class="state file-state-${of.state}">${view.t(`file-state-${of.state}`)}</span>
    <span class="muted">${of.fileNo ?? of.id} ${category === null ? '' : view.t(`o-hardship_category-${category}`)}</span></p>`;
};

function wayToFile(view: StaffView, { of }: CaseFile): Html {
  const { records } = view.port.store;
  const number = of.answers['id_number']?.value;
  const same =
    typeof number !== 'string'
      ? []
      : records
          .find('id_number', number)
          .flatMap((id) => records.load('household', id) ?? [])
          .filter((one) => one.state !== 'closed');
  if (same.length > 0)
    return html`<p class="warn">${view.t('file-case-same', { count: same.length })}</p>
      ${same.map(
        (one) => html`${fileLine(view, one)}
        ${recordForm(`files/${one.id}`, 'hang_case', {
          body: html`<input type="hidden" name="case" value="${of.number}" /><button class="btn">${view.t('file-case-hang', { file: one.id })}</button>`,
        })}`,
      )}`;
  return html`<p>${view.t('file-case-none')}</p>
    ${typeof number === 'string' ? '' : html`<p class="warn">${view.t('file-case-no_number')}</p>`}
    <details class="fold">
      <summary>${view.t('file-case-open')}</summary>
      ${recordForm('files/new', 'open_household', {
        body: html`<input type="hidden" name="case" value="${of.number}" />${headerFields(view)}
          <button class="btn">${view.t('file-case-open')}</button>`,
      })}
    </details>`;
}
