import { html } from 'hono/html';
import type { CaseRow } from '../../storage/store.ts';
import { awayToday, isOwnerless } from '../hands.ts';
import type { Html, StaffView } from '../view.ts';

/** Whose a case is, as a row of the list tells it: nobody's, one's own, of somebody who is away, or a colleague's. */
export function ownerWords(view: StaffView, row: Pick<CaseRow, 'owner'>): Html | string {
  const { owner } = row;
  if (owner === null) return html`<span class="text-secondary">${view.t('desk-nobody')}</span>`;
  if (isOwnerless(view, row))
    return html`<span class="text-secondary">${view.t('desk-nobody')}</span>
      <small class="gist">${view.t('desk-owner-was', { name: owner.name })}</small>`;
  const absence = awayToday(view).find(({ staff }) => staff === owner.id);
  if (absence?.substitute === view.staff.id)
    return html`<strong>${view.t('desk-me')}</strong>
      <small class="gist">${view.t('desk-for', { name: owner.name })}</small>`;
  if (owner.id === view.staff.id) return html`<strong>${view.t('desk-me')}</strong>`;
  const by = absence && view.port.store.staff.byId(absence.substitute);
  return by
    ? html`${owner.name} <small class="gist">${view.t('desk-by', { by: by.name })}</small>`
    : owner.name;
}
