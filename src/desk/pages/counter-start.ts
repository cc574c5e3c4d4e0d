import { html } from 'hono/html';
import { servicesFor } from '../counter-view.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import { icon } from './icon.ts';
import { card, flash } from './parts.ts';

/** How an application comes in. */
export type How = 'counter' | 'phone';

/** What was chosen before, where the page comes again. */
export type StartGiven = {
  readonly services: readonly string[];
  readonly order?: string;
  readonly due?: string;
  readonly callBack?: boolean;
};

const nothing: StartGiven = { services: [] };

/** The page before the first question: for what, how it came, and the basic consent, without which nothing is typed. */
export function counterStart(
  view: StaffView,
  {
    how,
    problem,
    given = nothing,
  }: { readonly how: How; readonly problem?: string; readonly given?: StartGiven },
): Html {
  return html`<div class="page-head"><h1>${view.t(`counter-new-${how}`)}</h1></div>
    ${problem === undefined ? '' : flash('bad', problem)}
    <form method="post" action="/desk/counter" class="entry-start" data-act>
      <input type="hidden" name="act" value="${newActId()}" />
      <input type="hidden" name="how" value="${how}" />
      ${card(view.t('counter-services'), services(view, given))}
      ${how === 'phone' ? card(view.t('counter-order'), order(view, given)) : ''}
      ${card(view.t('counter-consent-basic'), consent(view, how))}
      <button class="btn btn-primary btn-lg">${view.t('counter-begin')} ${icon('arrow')}</button>
    </form>`;
}

const services = (view: StaffView, given: StartGiven): Html =>
  html`<fieldset class="card-body entry-choices">
    <legend class="visually-hidden">${view.t('counter-services')}</legend>
    ${servicesFor(view).map(
      ({ id }) =>
        html`<label class="form-check">
          <input class="form-check-input" type="checkbox" name="service" value="${id}"
            ${given.services.includes(id) ? 'checked' : ''} />
          <span>${serviceName(view, id)}</span>
        </label>`,
    )}
  </fieldset>`;

const order = (view: StaffView, given: StartGiven): Html =>
  html`<div class="card-body act">
    <label class="form-label" for="order">${view.t('counter-order.number')}</label>
    <input class="form-control" id="order" name="order" maxlength="40" autocomplete="off" value="${given.order ?? ''}" />
    <label class="form-label" for="due">${view.t('counter-order.due')}</label>
    <input class="form-control" id="due" name="due" type="date" value="${given.due ?? ''}" />
    <label class="form-check">
      <input class="form-check-input" type="checkbox" name="call_back" value="yes" ${given.callBack === true ? 'checked' : ''} />
      <span>${view.t('counter-order.call_back')}</span>
    </label>
  </div>`;

function consent(view: StaffView, how: How): Html {
  const centre = view.port.centre.name[view.language];
  return html`<div class="card-body act">
    <p>${view.t('counter-consent-basic.words', { centre })}</p>
    <p class="form-hint"><a href="/notice" target="_blank" rel="noopener">${view.t('counter-notice')}</a></p>
    ${takenFields(view, { id: 'basic', how })}
    <label class="form-check">
      <input class="form-check-input" type="checkbox" name="given" value="yes" required />
      <span>${view.t('counter-consent-given')}</span>
    </label>
  </div>`;
}

/** How a consent was taken, on which day and by whom. */
export const takenFields = (
  view: StaffView,
  { id, how }: { readonly id: string; readonly how: How },
): Html =>
  html`<div class="entry-taken">
    <label class="form-label" for="taken-${id}">${view.t('counter-taken')}</label>
    <select class="form-select" id="taken-${id}" name="taken">
      ${(['paper', 'phone'] as const).map(
        (one) =>
          html`<option value="${one}" ${(how === 'phone') === (one === 'phone') ? 'selected' : ''}>
            ${view.t(`counter-taken-${one}`)}
          </option>`,
      )}
    </select>
    <label class="form-label" for="day-${id}">${view.t('counter-taken.day')}</label>
    <input class="form-control" id="day-${id}" name="day" type="date" value="${view.today}" max="${view.today}" required />
    <label class="form-label" for="by-${id}">${view.t('counter-taken.by')}</label>
    <input class="form-control" id="by-${id}" name="by" maxlength="40" value="${view.staff.name}" required />
  </div>`;
