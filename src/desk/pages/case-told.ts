import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { isSilent } from '../../cases/silent.ts';
import { isCounter } from '../../messages/entry.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { consentWords } from './counter-side.ts';
import { actForm, card } from './parts.ts';

/** What no chat tells the applicant, so that a person does; gone once it was told. */
export function toldCard(view: StaffView, { of, acts }: CaseFile): Html | string {
  const untold = of.untold ?? [];
  if (untold.length === 0 || !isSilent(of)) return '';
  return card(
    view.t('counter-told'),
    html`<div class="card-body">
      <p>
        ${
          isCounter(of.conversation)
            ? view.t('counter-told.about', { how: of.entered?.how ?? 'counter' })
            : view.t('counter-told_elsewhere')
        }
      </p>
      <ul class="office-list">
        ${untold.map(({ news, at }) => html`<li>${view.t(`counter-news-${news}`)} <small class="text-secondary">${when(view, at)}</small></li>`)}
      </ul>
      ${
        acts
          ? actForm(of.number, 'told', {
              body: html`<label class="form-label" for="told-how">${view.t('counter-told.how')}</label>
                <select class="form-select" id="told-how" name="how" required>
                  ${(['phone', 'letter', 'counter'] as const).map(
                    (how) => html`<option value="${how}">${view.t(`counter-told-${how}`)}</option>`,
                  )}
                </select>
                <label class="form-label" for="told-text">${view.t('counter-told.text')}</label>
                <textarea class="form-control" id="told-text" name="text" rows="2" maxlength="2000"></textarea>
                <button class="btn btn-primary">${view.t('counter-told.do')}</button>`,
            })
          : ''
      }
    </div>`,
    { id: 'told' },
  );
}

/** Who entered a case and how, with the work order it came by, and the consents that were taken by hand. */
export function enteredLines(view: StaffView, of: Case): Html | string {
  const { entered } = of;
  if (entered === undefined) return '';
  const { how, by, order, due, callBack } = entered;
  const taken = Object.entries(of.consents).filter(([, one]) => one.taken !== undefined);
  return html`<div class="related entered">
    <dt>${view.t('counter-entered')}</dt>
    <dd>
      ${view.t(`counter-entered-${how}`, { by: by.name })}
      ${order === undefined ? '' : html`<span>${view.t('counter-order.is', { order })}</span>`}
      ${due === undefined ? '' : html`<span>${view.t('counter-order.until', { due })}</span>`}
      ${callBack === true ? html`<span class="mark">${view.t('counter-order.calls_back')}</span>` : ''}
      ${
        isCounter(of.conversation)
          ? html`<a href="/desk/counter/${of.conversation.slice('counter:'.length)}/receipt">${view.t('counter-receipt_again')}</a>`
          : ''
      }
    </dd>
    ${
      taken.length === 0
        ? ''
        : html`<dd>
            <details class="fold" id="entered-consents">
              <summary>${view.t('counter-consents')} (${taken.length})</summary>
              <ul class="office-list">
                ${taken.map(([kind, consent]) => html`<li>${view.t(`counter-consent-${kind}`)} <span class="text-secondary">${consentWords(view, consent)}</span></li>`)}
              </ul>
            </details>
          </dd>`
    }
  </div>`;
}
