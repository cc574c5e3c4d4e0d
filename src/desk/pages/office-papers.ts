import { html } from 'hono/html';
import { factsOf } from '../../services/read.ts';
import type { Service } from '../../services/service.ts';
import type { CaseFile } from '../case-file.ts';
import type { Html, StaffView } from '../view.ts';
import { paperName } from '../words.ts';
import { fileForm, folded, save, scan, words } from './office-parts.ts';
import { actForm } from './parts.ts';

/** Papers that staff take or waive. */
export function papers(view: StaffView, file: CaseFile, service: Service): Html {
  const needs = service.papers(factsOf(file.of.answers)).flatMap(({ id, or = [] }) => [id, ...or]);
  const all = [...new Set(needs)];
  const waived = Object.entries(file.of.waived ?? {});
  const which = (id: string): Html =>
    html`<label class="form-label" for="${id}">${view.t('desk-place')}</label>
      <select class="form-select" id="${id}" name="need" required>
        <option value="">${view.t('desk-choose')}</option>
        ${all.map((need) => html`<option value="${need}">${paperName(view, need)}</option>`)}
      </select>`;
  return html`<section class="office-part" id="form-papers" aria-labelledby="form-papers-title">
    <h3 id="form-papers-title">${view.t('office-papers')}</h3>
    ${waived.map(([need, reason]) => html`<p>${view.t('office-waive.is', { what: paperName(view, need), reason })}</p>`)}
    ${folded(view, file, {
      owned: false,
      title: view.t('office-take'),
      body: fileForm(
        file,
        'take_paper',
        html`${which('take-need')} ${scan(view, 'take-scan', { key: 'counter-papers.file', required: true })} ${save(view)}`,
      ),
    })}
    ${folded(view, file, {
      owned: true,
      title: view.t('office-waive'),
      body: actForm(file.of.number, 'waive_paper', {
        body: html`${which('waive-need')} ${words(view, 'waive-reason', { key: 'office-waive.reason' })} ${save(view)}`,
      }),
    })}
  </section>`;
}
