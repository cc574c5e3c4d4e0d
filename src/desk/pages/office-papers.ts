import { html } from 'hono/html';
import { factsOf } from '../../services/read.ts';
import type { Service } from '../../services/service.ts';
import { isAdmin } from '../accounts/roles.ts';
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

/** His own line is shown to the worker before anybody else; what he says of it may go to the manager. */
export function notice(view: StaffView, file: CaseFile): Html {
  const { preview, shown } = file.of;
  return html`<section class="office-part" id="form-notice" aria-labelledby="form-notice-title">
    <h3 id="form-notice-title">${view.t('office-preview')}</h3>
    ${
      preview === undefined
        ? ''
        : html`<p>
            “${preview.line}” <span class="mark">${view.t(`office-preview-${preview.answer}`)}</span>
            ${preview.words ?? ''}
          </p>`
    }
    ${shown === undefined ? '' : html`<p>${view.t('office-shown', { how: view.t(`office-shown-${shown}`) })}</p>`}
    ${folded(view, file, {
      owned: false,
      title: view.t('office-preview.send'),
      body: actForm(file.of.number, 'preview_notice', {
        body: html`${words(view, 'preview-line', { key: 'office-preview.line' })} ${save(view)}`,
      }),
    })}
    ${
      isAdmin(view.staff)
        ? folded(view, file, {
            owned: false,
            title: view.t('office-shown.rule'),
            body: actForm(file.of.number, 'show_as', {
              body: html`<label class="form-label" for="show-shown">${view.t('office-shown.how')}</label>
                <select class="form-select" id="show-shown" name="shown" required>
                  ${(['masked', 'number', 'none'] as const).map(
                    (one) => html`<option value="${one}">${view.t(`office-shown-${one}`)}</option>`,
                  )}
                </select>
                ${words(view, 'show-reason', { key: 'office-shown.reason' })} ${save(view)}`,
            }),
          })
        : ''
    }
  </section>`;
}
