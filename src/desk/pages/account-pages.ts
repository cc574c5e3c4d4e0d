import { html } from 'hono/html';
import { passwordLength } from '../accounts/password.ts';
import type { Html, View } from '../view.ts';
import { languageLink } from './language-link.ts';
import { flash } from './parts.ts';

/** What a form at the door shows again after something was wrong; never the password. */
export type DoorForm = {
  readonly problem?: string;
  readonly login?: string;
  readonly name?: string;
  readonly token?: string;
  readonly next?: string;
};

const field = (options: {
  readonly id: string;
  readonly label: string;
  readonly type?: string;
  readonly value?: string | undefined;
  readonly autocomplete: string;
  readonly hint?: string;
}): Html => html`<div class="mb-3">
  <label class="form-label" for="${options.id}">${options.label}</label>
  <input
    class="form-control"
    id="${options.id}"
    name="${options.id}"
    type="${options.type ?? 'text'}"
    value="${options.value ?? ''}"
    autocomplete="${options.autocomplete}"
    ${options.hint === undefined ? '' : html`aria-describedby="${options.id}-hint"`}
    maxlength="200"
    required
  />
  ${
    options.hint === undefined
      ? ''
      : html`<p class="form-hint" id="${options.id}-hint">${options.hint}</p>`
  }
</div>`;

const problemLine = (form: DoorForm): Html | string =>
  form.problem === undefined ? '' : flash('bad', form.problem);

const newPassword = (view: View): Html =>
  html`${field({
    id: 'password',
    label: view.t('desk-new_password'),
    type: 'password',
    autocomplete: 'new-password',
    hint: view.t('desk-new_password.hint', { length: passwordLength }),
  })}
  ${field({
    id: 'again',
    label: view.t('desk-password_again'),
    type: 'password',
    autocomplete: 'new-password',
  })}`;

/** The form to sign in. */
export const signInForm = (view: View, form: DoorForm): Html =>
  html`<h1>${view.t('desk-sign_in')}</h1>
    ${problemLine(form)}
    <form method="post" action="/desk/sign-in">
      <input type="hidden" name="next" value="${form.next ?? ''}" />
      ${field({ id: 'login', label: view.t('desk-login'), value: form.login, autocomplete: 'username' })}
      ${field({
        id: 'password',
        label: view.t('desk-password'),
        type: 'password',
        autocomplete: 'current-password',
      })}
      <button class="btn btn-primary w-100">${view.t('desk-sign_in')}</button>
    </form>`;

/** The form that makes the first account. */
export const firstForm = (view: View, form: DoorForm): Html =>
  html`<h1>${view.t('desk-first')}</h1>
    <p>${view.t('desk-first.about')}</p>
    ${problemLine(form)}
    <form method="post" action="/desk/first">
      <input type="hidden" name="token" value="${form.token ?? ''}" />
      ${field({
        id: 'login',
        label: view.t('desk-login'),
        value: form.login,
        autocomplete: 'username',
        hint: view.t('desk-login.hint'),
      })}
      ${field({
        id: 'name',
        label: view.t('desk-person_name'),
        value: form.name,
        autocomplete: 'name',
        hint: view.t('desk-person_name.hint'),
      })}
      ${newPassword(view)}
      <button class="btn btn-primary w-100">${view.t('desk-first.go')}</button>
    </form>`;

/** The form with which a newcomer sets the password. */
export const joinForm = (view: View, form: DoorForm): Html =>
  html`<h1>${view.t('desk-join')}</h1>
    <p>${view.t('desk-join.about')}</p>
    ${problemLine(form)}
    <form method="post" action="/desk/join">
      <input type="hidden" name="token" value="${form.token ?? ''}" />
      ${newPassword(view)}
      <button class="btn btn-primary w-100">${view.t('desk-join.go')}</button>
    </form>`;

/** One's own account: the name shown to workers, and the password. */
export const accountBody = (
  view: View & { readonly staff: { readonly login: string; readonly name: string } },
  form: DoorForm & { readonly done?: string; readonly more?: Html },
): Html =>
  html`<div class="page-head"><h1>${view.t('desk-account')}</h1></div>
    <div class="narrow card">
      <div class="card-body">
        <p>${view.t('desk-account.about', { name: view.staff.name, login: view.staff.login })}</p>
        <p>${languageLink(view)}</p>
        ${
          view.port.staffGroup === true
            ? html`<p><a href="/desk/telegram">${view.t('desk-telegram')}</a></p>`
            : ''
        }
        ${problemLine(form)} ${form.done === undefined ? '' : flash('good', form.done)}
        <form method="post" action="/desk/account">
          <input class="visually-hidden" type="text" name="login" value="${view.staff.login}"
            autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
          ${field({
            id: 'current',
            label: view.t('desk-current_password'),
            type: 'password',
            autocomplete: 'current-password',
          })}
          ${newPassword(view)}
          <button class="btn btn-primary">${view.t('desk-change_password')}</button>
        </form>
      </div>
    </div>
    ${form.more === undefined ? '' : html`<div class="narrow">${form.more}</div>`}
    ${noticesCard(view)}`;

/** How this computer tells of new cases: two choices that this browser keeps. */
export const noticesCard = (view: View): Html =>
  html`<section class="narrow card" aria-label="${view.t('newcase-title')}">
    <div class="card-header"><h2 class="card-title">${view.t('newcase-title')}</h2></div>
    <div class="card-body">
      <p class="text-secondary">${view.t('newcase-about')}</p>
      ${['sound', 'notice'].map(
        (choice) =>
          html`<label class="form-check">
            <input class="form-check-input" type="checkbox" data-choice="${choice}" disabled />
            <span class="form-check-label">${view.t(`newcase-${choice}`)}</span>
          </label>`,
      )}
    </div>
  </section>`;

/** A calm page for what may not be opened, is not there, or is over. */
export const calmBody = (view: View, key: string): Html =>
  html`<div class="calm">
    <h1>${view.t(key)}</h1>
    <p>${view.t(`${key}.about`)}</p>
    <p><a class="btn" href="/desk">${view.t('desk-back')}</a></p>
  </div>`;
