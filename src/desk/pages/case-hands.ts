import { html } from 'hono/html';
import { isFinal } from '../../cases/table.ts';
import type { CaseFile } from '../case-file.ts';
import { awayToday, colleaguesFor, inHands, isOwnerless, mayGiveAway } from '../hands.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { actForm, flash } from './parts.ts';

const fold = (id: string, title: string, body: Html): Html =>
  html`<details class="fold" id="${id}">
    <summary>${title}</summary>
    ${body}
  </details>`;

/** Giving the case to a colleague who may read it, or taking it from one. */
export function handsForms(view: StaffView, file: CaseFile): Html | string {
  const { of } = file;
  if (!file.acts || isFinal(of.state)) return '';
  const others = of.owner !== null && !inHands(view, of) && !isOwnerless(view, of);
  return html`${mayGiveAway(view, of) ? giveForm(view, file) : ''}
  ${others ? fold('take-over', view.t('desk-take_over'), takeForm(view, file)) : ''}`;
}

function giveForm(view: StaffView, { of }: CaseFile): Html {
  const colleagues = colleaguesFor(view, of);
  const away = awayToday(view);
  const body =
    colleagues.length === 0
      ? html`<p>${view.t('desk-assign.none')}</p>`
      : actForm(of.number, 'assign', {
          id: 'assign',
          body: html`<label class="form-label" for="assign-to">${view.t('desk-assign.to')}</label>
            <select class="form-select" id="assign-to" name="to" required>
              <option value="">${view.t('desk-choose')}</option>
              ${colleagues.map((one) => {
                const absence = away.find(({ staff }) => staff === one.id);
                const by = absence && view.port.store.staff.byId(absence.substitute);
                const words = by
                  ? view.t('desk-assign.away', { name: one.name, by: by.name })
                  : one.name;
                return html`<option value="${one.id}">${words}</option>`;
              })}
            </select>
            <label class="form-label" for="assign-reason">${view.t('desk-assign.why')}</label>
            <input class="form-control" id="assign-reason" name="reason" maxlength="500" autocomplete="off" />
            <button class="btn">${view.t('desk-assign.do')}</button>`,
        });
  return fold('give', view.t('desk-assign'), body);
}

const takeForm = (view: StaffView, { of }: CaseFile): Html =>
  actForm(of.number, 'take_over', {
    id: 'over',
    body: html`<p>${view.t('desk-take_over.about', { by: of.owner?.name ?? '' })}</p>
      <label class="form-label" for="over-reason">${view.t('desk-take_over.why')}</label>
      <textarea class="form-control" id="over-reason" name="reason" rows="2" maxlength="500" required></textarea>
      <button class="btn">${view.t('desk-take_over.do')}</button>`,
  });

/** Why a case that is another's is in the reader's hands, that its owner's account is closed, or how it last changed hands. */
export function handsNote(view: StaffView, { of, history }: CaseFile): Html | string {
  if (isFinal(of.state) || of.owner === null) return '';
  const { owner } = of;
  if (isOwnerless(view, of)) return flash('bad', view.t('desk-owner-gone', { name: owner.name }));
  const absence = awayToday(view).find(({ staff }) => staff === owner.id);
  if (absence !== undefined) {
    const by = view.port.store.staff.byId(absence.substitute)?.name ?? '';
    const mine = absence.substitute === view.staff.id ? 'mine' : 'other';
    const words = { name: owner.name, by, last: absence.last };
    return flash('good', view.t(`desk-stands_in-${mine}`, words));
  }
  const over = history.findLast(({ act }) => act.deed.kind === 'take_over');
  const deed = over?.act.deed;
  if (over === undefined || deed?.kind !== 'take_over' || deed.from?.id !== view.staff.id)
    return '';
  const by = 'name' in over.act.by ? over.act.by.name : '';
  const words = { by, when: when(view, over.act.at), reason: deed.reason };
  return flash('bad', view.t('desk-taken_over', words));
}
