import { html } from 'hono/html';
import { isFinal } from '../../cases/table.ts';
import type { ShownLine } from '../../messages/office.ts';
import { isAdmin } from '../accounts/roles.ts';
import type { CaseFile } from '../case-file.ts';
import { lineOfCase } from '../preview-line.ts';
import { nameOnNotice } from '../records/notice-lines-table.ts';
import { chooser, field } from '../records/record-parts.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { actForm, card } from './parts.ts';

const shownAs = ['masked', 'number', 'none'] as const;

/** What the worker said of his line of the public notice, the way to show it to him, and the manager's ruling on a refusal. */
export function noticeCard(view: StaffView, file: CaseFile): Html | string {
  const { of, acts } = file;
  const { preview, shown } = of;
  const over = isFinal(of.state);
  const nameless = of.answers['name'] === undefined;
  if (of.kind !== 'application' || (preview === undefined && (over || !acts || nameless)))
    return '';
  const waits = preview?.answer === 'refused' && shown === undefined;
  return card(
    view.t('desk-preview-card'),
    html`<div class="card-body">
      ${
        preview === undefined
          ? ''
          : html`<p class="${waits ? 'warn' : ''}">${view.t(`desk-preview-${preview.answer}`, { when: when(view, preview.at) })}</p>
            ${preview.words === undefined ? '' : html`<p><q>${preview.words}</q></p>`}`
      }
      ${shown === undefined ? '' : html`<p>${view.t('desk-preview-ruled', { shown: view.t(`shown-${shown}`) })}</p>`}
      ${acts && !over && !waits && preview?.answer !== 'asked' && !nameless ? showForm(view, file) : ''}
      ${acts && isAdmin(view.staff) && preview?.answer === 'refused' ? ruleForm(view, file) : ''}
    </div>`,
    { id: 'form-notice', ...(waits ? { className: 'card-urgent' } : {}) },
  );
}

const lineWords = (view: StaffView, line: ShownLine): string =>
  [
    nameOnNotice(view, line),
    line.unit ?? '',
    line.category === undefined ? '' : view.t(`o-hardship_category-${line.category}`),
  ]
    .filter((one) => one !== '')
    .join(' ');

const showForm = (view: StaffView, { of }: CaseFile): Html =>
  actForm(of.number, 'preview_notice', {
    body: html`<p class="form-hint">${view.t('desk-preview-show.hint', { line: lineWords(view, lineOfCase(of)) })}</p>
      <button class="btn">${view.t('desk-preview-show')}</button>`,
  });

const ruleForm = (view: StaffView, { of }: CaseFile): Html =>
  actForm(of.number, 'show_as', {
    body: html`${chooser(
      view.t('desk-shown'),
      'shown',
      shownAs.map((one) => [one, view.t(`shown-${one}`)]),
      'number',
    )}
    ${field(view.t('desk-why'), 'reason', { required: true })}
    <button class="btn">${view.t('desk-preview-rule')}</button>`,
  });
