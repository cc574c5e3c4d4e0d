import { html } from 'hono/html';
import { openLink } from '../../cases/link-deeds.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { actForm, card } from './parts.ts';

/** Somebody in another chat wants to go on with the case: staff may answer for the worker once they have called him. */
export function linkCard(view: StaffView, { of, mine }: CaseFile): Html | string {
  const link = openLink(of, { now: view.now, centre: view.port.centre });
  if (link === null) return '';
  const wish = html`<input type="hidden" name="wish" value="${link.at}" />`;
  const channel = view.t(`desk-channel-${link.from.split(':')[0] ?? ''}`);
  return card(
    view.t('desk-elsewhere'),
    html`<div class="card-body">
      <p>${view.t('desk-elsewhere.about', { channel, when: when(view, link.at) })}</p>
      ${
        mine
          ? html`<div class="btn-list">
              ${actForm(of.number, 'link', {
                body: html`${wish}<button class="btn">${view.t('desk-elsewhere.yes')}</button>`,
              })}
              ${actForm(of.number, 'refuse_link', {
                body: html`${wish}<button class="btn">${view.t('desk-elsewhere.no')}</button>`,
              })}
            </div>`
          : html`<p class="form-hint">${view.t('desk-elsewhere.claim')}</p>`
      }
    </div>`,
    { id: 'link-card' },
  );
}
