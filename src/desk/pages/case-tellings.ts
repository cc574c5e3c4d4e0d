import { html } from 'hono/html';
import { isSilent } from '../../cases/silent.ts';
import type { Telling } from '../../messages/office.ts';
import type { CaseFile } from '../case-file.ts';
import { dayIn, type Html, type StaffView } from '../view.ts';
import { day, fileForm, folded, save, scan, section, stored, words } from './office-parts.ts';

/** Ways in which a paper reaches somebody. */
export const tellingWays: readonly Telling['how'][] = ['chat', 'counter', 'post', 'message'];

/** Reviews that the worker wished for, with the day that counts. */
const reviewsOf = (view: StaffView, { of }: CaseFile): Html | string =>
  of.reviews === undefined
    ? ''
    : html`<p class="mb-1"><b>${view.t('desk-reviews')}</b></p>
        <ul class="office-list">${of.reviews.map(
          (one) => html`<li>${one.day} ${view.t(`desk-review-${one.id}`)}：${one.words}</li>`,
        )}</ul>`;

/** What was told in writing, how and when it arrived, and the form for the next. */
export function tellings(view: StaffView, file: CaseFile, what: Telling['what']): Html {
  const list = (file.of.tellings ?? []).filter((one) => one.what === what);
  const ways = isSilent(file.of) ? tellingWays.filter((one) => one !== 'chat') : tellingWays;
  const id = `telling-${what}`;
  return section(
    view,
    { id: `form-${id}`, title: view.t(`office-telling-${what}`), done: list.length > 0 },
    html`<ul class="office-list">
        ${list.map(
          (one) =>
            html`<li>
              ${dayIn(view, one.day)} ${view.t(`office-telling-how-${one.how}`)}：${one.text}
              <small class="text-secondary">${one.by}</small>
              ${stored(view, file, { id: one.paper, name: view.t('office-telling.proof') })}
            </li>`,
        )}
      </ul>
      ${what === 'answer' ? reviewsOf(view, file) : ''}
      ${folded(view, file, {
        owned: true,
        title: view.t('office-telling.record'),
        body: fileForm(
          file,
          'record_telling',
          html`<input type="hidden" name="what" value="${what}" />
            ${words(view, `${id}-text`, { key: 'office-telling.text' })}
            <label class="form-label" for="${id}-how">${view.t('office-telling.how')}</label>
            <select class="form-select" id="${id}-how" name="how" required>
              ${ways.map(
                (how) =>
                  html`<option value="${how}">${view.t(`office-telling-how-${how}`)}</option>`,
              )}
            </select>
            ${day(view, `${id}-day`)} ${scan(view, `${id}-scan`, { key: 'office-telling.proof' })}
            ${save(view)}`,
        ),
      })}`,
  );
}
