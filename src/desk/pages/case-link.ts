import { html } from 'hono/html';
import type { LinkWish } from '../../cases/case.ts';
import { openWishes } from '../../cases/link-deeds.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { actForm, card } from './parts.ts';

/** Somebody in another chat names the case, its own chat being lost, or the chat it left says that this was not the worker: staff settle it once they have called the phone in the case. */
export function linkCard(view: StaffView, file: CaseFile): Html | string {
  const wishes = openWishes(file.of, { now: view.now, centre: view.port.centre });
  if (wishes.length === 0) return '';
  return card(
    view.t('desk-elsewhere'),
    html`<div class="card-body">
      <p>${view.t('desk-elsewhere.about')}</p>
      <ul class="list-unstyled">
        ${wishes.map((wish) => wishLine(view, file, wish))}
      </ul>
      ${file.mine ? '' : html`<p class="form-hint">${view.t('desk-elsewhere.claim')}</p>`}
    </div>`,
    { id: 'link-card' },
  );
}

function wishLine(view: StaffView, { of, mine }: CaseFile, wish: LinkWish): Html {
  const said = {
    channel: view.t(`desk-channel-${wish.from.split(':')[0] ?? ''}`),
    when: when(view, wish.at),
    mark: wish.mark.replaceAll(/(\d{3})(?=\d)/gu, '$1 '),
  };
  const kind = wish.contested === true ? 'back' : 'wish';
  const hidden = html`<input type="hidden" name="wish" value="${wish.mark}" />`;
  const press = (deed: 'link' | 'refuse_link', words: string): Html =>
    actForm(of.number, deed, { body: html`${hidden}<button class="btn">${words}</button>` });
  return html`<li class="mb-3">
    <p>${view.t(`desk-elsewhere.${kind}`, said)}</p>
    ${
      mine
        ? html`<div class="btn-list">
            ${press('link', view.t(`desk-elsewhere.${kind}_yes`, said))}
            ${press('refuse_link', view.t(`desk-elsewhere.${kind}_no`))}
          </div>`
        : ''
    }
  </li>`;
}
