import { html } from 'hono/html';
import { type Grant, keptMark } from '../../messages/grant.ts';
import { givable } from '../programs.ts';
import type { Html, StaffView } from '../view.ts';
import { serviceName } from '../words.ts';

/** A service or a mark as the page says it. */
const givenName = (view: StaffView, id: string): string =>
  id === keptMark ? view.t('desk-api-kept') : serviceName(view, id);

/** What is given, all of it in one line. */
export function givenWords(view: StaffView, { services, few }: Grant): string {
  const kept = few.includes(keptMark) ? [keptMark] : [];
  return [...services, ...kept].map((one) => givenName(view, one)).join(view.t('list-comma'));
}

/** Boxes to tick, one a line. */
export const boxes = (
  name: string,
  prefix: string,
  each: readonly { readonly value: string; readonly label: string; readonly on?: boolean }[],
): Html =>
  html`<div class="role-boxes">${each.map(
    ({ value, label, on }) =>
      html`<label class="form-check">
        <input class="form-check-input" type="checkbox" name="${name}[]" value="${value}" id="${prefix}-${value.replace(':', '_')}" ${on === true ? 'checked' : ''} />
        <span class="form-check-label">${label}</span>
      </label>`,
  )}</div>`;

/** Boxes for services, those for few apart. */
export function serviceBoxes(view: StaffView, prefix: string): Html {
  const { services, few } = givable(view);
  const box = (value: string) => ({ value, label: givenName(view, value) });
  return html`<fieldset class="mb-2">
    <legend class="form-label">${view.t('desk-api-services')}</legend>
    ${boxes('service', `${prefix}-service`, services.map(box))}
    ${
      few.length === 0
        ? ''
        : html`<p class="text-secondary">${view.t('desk-api-few')}</p>${boxes('service', `${prefix}-service`, few.map(box))}`
    }
  </fieldset>`;
}
