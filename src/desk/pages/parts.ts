import { html } from 'hono/html';
import type { CaseState } from '../../messages/case-act.ts';
import type { DeadlineView } from '../deadline-view.ts';
import { dayIn, type Html, newActId, type View } from '../view.ts';
import { stateName } from '../words.ts';
import { icon } from './icon.ts';

/** A deadline: sign, words and day, so that colour is never alone. */
export const deadlineMark = (view: View, deadline: DeadlineView): Html =>
  html`<span class="deadline deadline-${deadline.pressure}">
    ${icon(deadline.pressure)}<span>${deadline.words}</span>
    ${deadline.day === null ? '' : html`<time datetime="${deadline.day}">${dayIn(view, deadline.day)}</time>`}
  </span>`;

const tones: { readonly [state in CaseState]?: string } = {
  submitted: 'new',
  returned: 'back',
  declined: 'over',
  withdrawn: 'over',
  closed: 'over',
};

/** The state a case is in. */
export const stateMark = (
  view: View,
  of: { readonly service: string; readonly state: CaseState },
): Html =>
  html`<span class="state state-${tones[of.state] ?? 'moving'}">${stateName(view, of)}</span>`;

/** A form that does one act on a case; it carries an id of its own, so that a double press acts once. */
export const actForm = (
  number: string,
  kind: string,
  {
    body,
    id,
    className,
    touched,
  }: {
    readonly body: Html;
    readonly id?: string;
    readonly className?: string;
    /** Something stands in it that must not be renewed away. */
    readonly touched?: boolean;
  },
): Html =>
  html`<form
    method="post"
    action="/desk/cases/${number}/acts/${kind}"
    class="${className ?? 'act'}"
    ${id === undefined ? '' : html`id="${id}"`}
    data-act
    ${touched === true ? html`data-touched` : ''}
  >
    <input type="hidden" name="act" value="${newActId()}" />
    ${body}
  </form>`;

/** A card with a heading. */
export const card = (
  title: string,
  body: Html,
  more: { readonly id?: string; readonly aside?: Html | string; readonly className?: string } = {},
): Html =>
  html`<section
    class="card ${more.className ?? ''}"
    ${more.id === undefined ? '' : html`id="${more.id}"`}
    aria-label="${title}"
  >
    <div class="card-header">
      <h2 class="card-title">${title}</h2>
      ${more.aside === undefined ? '' : html`<div class="card-actions">${more.aside}</div>`}
    </div>
    ${body}
  </section>`;

/** What went wrong or well, in one sentence on top of the page. */
export const flash = (tone: 'good' | 'bad', words: string): Html =>
  html`<p class="flash flash-${tone}" role="${tone === 'bad' ? 'alert' : 'status'}">
    ${icon(tone === 'bad' ? 'alert' : 'check')}<span>${words}</span>
  </p>`;

/** A phone number to press. */
export const phoneLink = (phone: string): Html =>
  html`<a class="phone mono" href="tel:${phone}">${icon('phone')}${spaced(phone)}</a>`;

const spaced = (phone: string): string =>
  /^1\d{10}$/.test(phone) ? phone.replace(/(\d{3})(\d{4})(\d{4})/, '$1 $2 $3') : phone;
