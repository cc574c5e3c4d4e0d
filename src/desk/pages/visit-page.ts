import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { icon } from './icon.ts';
import { flash } from './parts.ts';

/** What was typed before, where the page comes again. */
export type VisitNews = {
  readonly problem?: string;
  readonly typed?: (name: string) => string;
};

const nothing = (): string => '';

/** The record of a visit at the home, for a phone in the hand: sent once, with a signature drawn on the glass or on paper. */
export function visitBody(
  view: StaffView,
  of: Case,
  { problem, typed = nothing }: VisitNews,
): Html {
  const { t } = view;
  const name = of.answers['name']?.value;
  return html`<div class="page-head">
      <h1>${t('visit-title')}</h1>
      <span>${typeof name === 'string' ? name : t('desk-unnamed')} <span class="mono">${of.number}</span></span>
    </div>
    ${problem === undefined ? '' : flash('bad', problem)}
    <form method="post" action="/desk/deeds" enctype="multipart/form-data" class="card visit" data-act data-visit>
      <input type="hidden" name="act" value="${newActId()}" />
      <input type="hidden" name="case" value="${of.number}" />
      <input type="hidden" name="kind" value="record_visit" />
      ${line(view, 'day', html`<input class="form-control" id="visit-day" name="day" type="date" value="${typed('day') || view.today}" max="${view.today}" required />`)}
      ${line(view, 'visitor1', input('visitor1', typed('visitor1') || view.staff.name))}
      ${line(view, 'visitor2', input('visitor2', typed('visitor2')))}
      ${(['housing', 'people', 'income', 'needs'] as const).map((field) =>
        line(
          view,
          field,
          html`<textarea class="form-control" id="visit-${field}" name="${field}" rows="2" maxlength="2000">${typed(field)}</textarea>`,
        ),
      )}
      ${photos(view, typed)} ${signature(view, typed)}
      <button class="btn btn-primary btn-lg w-100">${t('visit-send')} ${icon('arrow')}</button>
      <p class="form-hint"><a href="/desk/cases/${of.number}">${t('visit-back')}</a></p>
    </form>`;
}

const line = (view: StaffView, field: string, control: Html): Html =>
  html`<div class="visit-line">
    <label class="form-label" for="visit-${field}">${view.t(`visit-${field}`)}</label>
    ${control}
  </div>`;

const input = (field: string, value: string): Html =>
  html`<input class="form-control" id="visit-${field}" name="${field}" maxlength="40" autocomplete="off" value="${value}" required />`;

/** Photos want their consent first, and never show children. */
const photos = (view: StaffView, typed: (name: string) => string): Html =>
  html`<fieldset class="visit-line">
    <legend class="form-label">${view.t('visit-photos')}</legend>
    <p class="visit-rule">${icon('alert')} ${view.t('visit-no_children')}</p>
    <label class="form-check">
      <input class="form-check-input" type="checkbox" name="photo_consent" value="yes" data-photo-consent
        ${typed('photo_consent') === 'yes' ? 'checked' : ''} />
      <span>${view.t('visit-photo_consent')}</span>
    </label>
    <label class="visually-hidden" for="visit-photos">${view.t('visit-photos.choose')}</label>
    <input class="form-control" id="visit-photos" type="file" name="photos" accept="image/*" multiple data-photos />
  </fieldset>`;

const signature = (view: StaffView, typed: (name: string) => string): Html =>
  html`<fieldset class="visit-line">
    <legend class="form-label">${view.t('visit-signature')}</legend>
    <p class="form-hint" id="signature-hint">${view.t('visit-signature.hint')}</p>
    <div class="visit-sign" hidden data-signature>
      <canvas width="680" height="280" role="img" aria-label="${view.t('visit-signature.area')}" aria-describedby="signature-hint"></canvas>
      <button type="button" class="btn btn-sm" data-clear>${view.t('visit-signature.clear')}</button>
      <input type="file" name="signature" accept="image/png" hidden tabindex="-1" aria-hidden="true" />
    </div>
    <label class="form-check">
      <input class="form-check-input" type="checkbox" name="on_paper" value="yes" ${typed('on_paper') === 'yes' ? 'checked' : ''} />
      <span>${view.t('visit-on_paper')}</span>
    </label>
    <label class="form-label" for="visit-scan">${view.t('visit-scan')}</label>
    <input class="form-control" id="visit-scan" type="file" name="scan" accept="image/*,application/pdf" />
  </fieldset>`;
