import { html } from 'hono/html';
import type { Condition } from '../../services/duty.ts';
import type { Service } from '../../services/service.ts';
import type { CaseFile } from '../case-file.ts';
import { dayIn, type Html, type StaffView } from '../view.ts';
import { tellings } from './case-tellings.ts';
import { papers } from './office-papers.ts';
import {
  day,
  field,
  fileForm,
  folded,
  save,
  scan,
  section,
  stored,
  words,
} from './office-parts.ts';
import { authorisations, visits } from './office-people.ts';
import { actForm, card } from './parts.ts';

/** Every condition that some step of a service wants or leaves behind. */
export const conditionsWanted = (service: Service): ReadonlySet<Condition> =>
  new Set([
    ...Object.values(service.duties).flatMap((duty) => duty?.needs ?? []),
    ...Object.values(service.proofs ?? {}),
  ]);

/** What the office records on the way: opinion, authorisations, visits, the check and papers. */
export function officeCard(view: StaffView, file: CaseFile): Html | string {
  const { of, service } = file;
  if (service === null || of.kind !== 'application') return '';
  const wanted = conditionsWanted(service);
  const part = (condition: Condition, body: () => Html): Html | string =>
    wanted.has(condition) ? body() : '';
  return card(
    view.t('office-title'),
    html`<div class="card-body folds">
      ${part('opinion', () => opinion(view, file))} ${part('authorised', () => authorisations(view, file))}
      ${part('visit', () => visits(view, file))} ${part('check', () => check(view, file))}
      ${part('told_receipt', () => tellings(view, file, 'receipt'))}
      ${part('told_answer', () => tellings(view, file, 'answer'))}
      ${papers(view, file, service)}
    </div>`,
    { id: 'office' },
  );
}

function opinion(view: StaffView, file: CaseFile): Html {
  const { opinion: it } = file.of;
  return section(
    view,
    { id: 'form-opinion', title: view.t('condition-opinion'), done: it !== undefined },
    html`${
      it === undefined
        ? ''
        : html`<p>${it.unit}（${dayIn(view, it.day)}）：${it.text} ${stored(view, file, { id: it.paper, name: view.t('office-scan') })}</p>`
    }
    ${folded(view, file, {
      owned: true,
      title: view.t('office-opinion.record'),
      body: fileForm(
        file,
        'record_opinion',
        html`${field(view, 'opinion-unit', { key: 'office-opinion.unit' })}
        ${words(view, 'opinion-text', { key: 'office-opinion.text' })} ${day(view, 'opinion-day')}
        ${scan(view, 'opinion-scan', { key: 'office-opinion.scan' })} ${save(view)}`,
      ),
    })}`,
  );
}

function check(view: StaffView, file: CaseFile): Html {
  const { check: it } = file.of;
  return section(
    view,
    { id: 'form-check', title: view.t('condition-check'), done: it?.result === 'fits' },
    html`${
      it === undefined
        ? ''
        : html`<p>${view.t(`office-check-${it.result}`)}（${dayIn(view, it.day)}，${it.body}）${it.note ?? ''}</p>`
    }
    ${folded(view, file, {
      owned: true,
      title: view.t('office-check.record'),
      body: actForm(file.of.number, 'record_check', {
        body: html`<label class="form-label" for="check-result">${view.t('office-check.result')}</label>
          <select class="form-select" id="check-result" name="result" required>
            <option value="">${view.t('desk-choose')}</option>
            ${(['fits', 'differs', 'refused'] as const).map(
              (one) => html`<option value="${one}">${view.t(`office-check-${one}`)}</option>`,
            )}
          </select>
          ${field(view, 'check-body', { key: 'office-check.body' })} ${day(view, 'check-day')}
          ${words(view, 'check-note', { key: 'office-check.note', required: false })} ${save(view)}`,
      }),
    })}`,
  );
}
