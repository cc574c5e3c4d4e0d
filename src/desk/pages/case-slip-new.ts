import { html } from 'hono/html';
import type { CaseFile } from '../case-file.ts';
import { tellable, toldByDefault } from '../slip-forms.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { paperName, questionLabel, serviceName } from '../words.ts';
import { actForm } from './parts.ts';

/** The form of a new slip: the least is chosen, all else is for staff to choose; values stay covered. */
export function newSlip(view: StaffView, file: CaseFile): Html {
  const { of, service } = file;
  const { departments = [] } = view.port.centre;
  if (departments.length === 0)
    return html`<p class="form-hint">${view.t('desk-slip-no_departments')}</p>`;
  const box = (name: string, label: string, checked: boolean): Html =>
    html`<label class="form-check">
      <input class="form-check-input" type="checkbox" name="${name}" value="yes" ${checked ? html`checked` : ''} />
      <span class="form-check-label">${label}</span>
    </label>`;
  return html`<details class="fold">
    <summary>${view.t('desk-slip-new')}</summary>
    ${actForm(of.number, 'write_slip', {
      body: html`<label class="form-label" for="slip-department">${view.t('desk-slip-department')}</label>
        <select class="form-select" id="slip-department" name="department" required>
          <option value="">${view.t('desk-choose')}</option>
          ${departments.map(
            ({ id, name, days }) =>
              html`<option value="${id}">${name[view.language]} · ${view.t('desk-slip-days', { days })}</option>`,
          )}
        </select>
        <label class="form-label" for="slip-matter">${view.t('desk-slip-matter')}</label>
        <input class="form-control" id="slip-matter" name="matter" maxlength="200" required value="${serviceName(view, of.service)}" />
        <fieldset class="slip-tells">
          <legend class="form-label">${view.t('desk-slip-tells')}</legend>
          ${tellable(of, service).map((id) =>
            box(`tell-${id}`, questionLabel(view, of.service, id), toldByDefault.has(id)),
          )}
        </fieldset>
        ${
          of.papers.length === 0
            ? ''
            : html`<fieldset class="slip-tells">
                <legend class="form-label">${view.t('desk-slip-papers')}</legend>
                ${of.papers.map((paper) =>
                  box(
                    `paper-${paper.id}`,
                    `${paperName(view, paper.need)} ${when(view, paper.at)}`,
                    false,
                  ),
                )}
              </fieldset>`
        }
        <label class="form-label" for="slip-materials">${view.t('desk-slip-materials')}</label>
        <textarea class="form-control" id="slip-materials" name="materials" rows="2" maxlength="500"></textarea>
        <p class="form-hint">${view.t('desk-slip-write.hint')}</p>
        <button class="btn">${view.t('desk-slip-write')}</button>`,
    })}
  </details>`;
}
