import { html } from 'hono/html';
import { isFinal, needsReason } from '../../cases/table.ts';
import type { CaseState } from '../../messages/case-act.ts';
import type { CaseFile } from '../case-file.ts';
import { movesOf } from '../next-step.ts';
import type { Html, StaffView } from '../view.ts';
import { stateName } from '../words.ts';
import { handsForms } from './case-hands.ts';
import { foreseeSlot } from './foreseen.ts';
import { icon } from './icon.ts';
import { actForm, card } from './parts.ts';

/** The next step in words. */
export function nextWords(view: StaffView, file: CaseFile): string {
  const { of, next } = file;
  const blocked = next.kind === 'advance' && stands(file, next.to);
  return view.t(blocked ? 'ahead-blocked' : `desk-next-${next.kind}`, {
    to: blocked ? stateName(view, { service: of.service, state: next.to }) : '',
    count: 'count' in next ? next.count : 0,
    by: next.kind === 'others' ? next.by : '',
  });
}

/** Whether the next step is one along the way that may be made here. */
export const needsForm = (file: CaseFile): boolean =>
  file.next.kind === 'advance' && !stands(file, file.next.to);

/** The form of the next step along the way, with words for the worker. */
export const nextCard = (view: StaffView, file: CaseFile): Html | string =>
  !file.acts || file.next.kind !== 'advance' || !needsForm(file)
    ? ''
    : html`<section class="card next" aria-labelledby="next-title">
        <div class="card-body">
          <h2 id="next-title">${nextWords(view, file)}</h2>
          ${advanceForm(view, file, file.next.to)}
        </div>
      </section>`;

/** The main button: `a` leads to it, and taking the case is one press of `c`. */
const button = (words: string, key: 'a' | 'c' = 'a'): Html =>
  html`<button class="btn btn-primary btn-lg w-100" data-key="${key}" ${key === 'a' ? 'data-focus' : ''}>${words} ${icon('arrow')}</button>`;

/** Whether something stands against a step. */
const stands = ({ ahead }: CaseFile, to: CaseState): boolean =>
  ahead.some((one) => one.to === to && one.barrier !== null);

const advanceForm = (view: StaffView, { of }: CaseFile, to: CaseState): Html =>
  actForm(of.number, 'advance', {
    id: 'advance',
    body: html`<input type="hidden" name="to" value="${to}" />
      <label class="form-label" for="advance-reason">${view.t('desk-words_for_worker')}</label>
      <textarea class="form-control" id="advance-reason" name="reason" rows="2" maxlength="2000"></textarea>
      ${foreseeSlot(view, of.number, 'advance')}
      ${button(view.t('desk-advance', { to: stateName(view, { service: of.service, state: to }) }))}`,
  });

const releaseForm = (view: StaffView, { of }: CaseFile): Html =>
  actForm(of.number, 'release', {
    body: html`<button class="btn btn-sm">${view.t('desk-release')}</button>`,
  });

/** Everything else that may be done: another stage, sending back, declining, giving it away, a note. */
export const moreActs = (view: StaffView, file: CaseFile): Html | string => {
  if (!file.acts) return '';
  const moves = file.mine ? movesOf(file.of, file.way).filter((to) => !stands(file, to)) : [];
  const others = moves.filter((state) => state !== 'declined');
  return card(
    view.t('desk-more_acts'),
    html`<div class="card-body folds">
      ${others.length === 0 ? '' : fold(view.t('desk-other_stage'), moveForm(view, file, others))}
      ${moves.includes('declined') ? fold(view.t('desk-decline'), declineForm(view, file)) : ''}
      ${fold(view.t('desk-note'), noteForm(view, file))} ${handsForms(view, file)}
      ${file.mine && !isFinal(file.of.state) ? releaseForm(view, file) : ''}
    </div>`,
  );
};

const fold = (title: string, body: Html): Html =>
  html`<details class="fold">
    <summary>${title}</summary>
    ${body}
  </details>`;

const moveForm = (view: StaffView, { of }: CaseFile, moves: readonly CaseState[]): Html =>
  actForm(of.number, 'advance', {
    id: 'move',
    body: html`<label class="form-label" for="move-to">${view.t('desk-stage')}</label>
      <select class="form-select" id="move-to" name="to" required>
        <option value="">${view.t('desk-choose')}</option>
        ${moves.map(
          (state) =>
            html`<option value="${state}">
              ${stateName(view, { service: of.service, state })}${needsReason(state) ? ` ${view.t('desk-with_reason')}` : ''}
            </option>`,
        )}
      </select>
      <label class="form-label" for="move-reason">${view.t('desk-words_for_worker')}</label>
      <textarea class="form-control" id="move-reason" name="reason" rows="2" maxlength="2000"></textarea>
      ${foreseeSlot(view, of.number, 'advance')}
      <button class="btn">${view.t('desk-move')}</button>`,
  });

const declineForm = (view: StaffView, { of, service }: CaseFile): Html =>
  actForm(of.number, 'advance', {
    id: 'decline',
    body: html`<input type="hidden" name="to" value="declined" />
      ${
        service === null || service.refusals.length === 0
          ? ''
          : html`<label class="form-label" for="decline-code">${view.t('desk-code')}</label>
            <select class="form-select" id="decline-code" name="code" required>
              <option value="">${view.t('desk-choose')}</option>
              ${service.refusals.map(
                (code) => html`<option value="${code}">${view.t(`code-${code}`)}</option>`,
              )}
            </select>`
      }
      <label class="form-label" for="decline-reason">${view.t('desk-reason')}</label>
      <textarea
        class="form-control"
        id="decline-reason"
        name="reason"
        rows="3"
        maxlength="2000"
        aria-describedby="decline-hint"
        required
      ></textarea>
      <p class="form-hint" id="decline-hint">${view.t('desk-reason.hint')}</p>
      ${foreseeSlot(view, of.number, 'advance')}
      <button class="btn btn-outline-danger">${view.t('desk-decline')}</button>`,
  });

const noteForm = (view: StaffView, { of }: CaseFile): Html =>
  actForm(of.number, 'note', {
    id: 'note',
    body: html`<label class="form-label" for="note-text">${view.t('desk-note.about')}</label>
      <textarea class="form-control" id="note-text" name="text" rows="3" maxlength="2000" required></textarea>
      <button class="btn">${view.t('desk-note.save')}</button>`,
  });
