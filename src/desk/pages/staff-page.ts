import { html } from 'hono/html';
import type { Staff } from '../../storage/store.ts';
import { mayReset, mayTick } from '../accounts/account-rules.ts';
import { isAdmin, roles } from '../accounts/roles.ts';
import { casesOf } from '../handover.ts';
import { accountsOf } from '../hands.ts';
import type { Html, StaffView } from '../view.ts';
import { backupLine } from './backup-line.ts';
import { gapsCard } from './gaps-card.ts';
import { card, flash } from './parts.ts';

/** What the page of accounts shows besides them. */
export type StaffPage = {
  readonly problem?: string;
  /** A fresh one-time link, in full, with whom it is for. */
  readonly link?: { readonly name: string; readonly url: string };
};

/** Every account, with its roles, where it is signed in and what is in its hands; a form for a new one. */
export const staffBody = (view: StaffView, page: StaffPage): Html =>
  html`<div class="page-head"><h1>${view.t('desk-staff')}</h1>
      <nav class="pills"><a href="/desk/book">${view.t('people-book')}</a>${
        isAdmin(view.staff)
          ? html`<a href="/desk/audit">${view.t('people-audit')}</a><a href="/desk/looks">${view.t('people-looks')}</a>`
          : ''
      }</nav></div>
    ${page.problem === undefined ? '' : flash('bad', page.problem)}
    ${page.link === undefined ? '' : linkCard(view, page.link)}
    <p class="text-secondary">${view.t('people-two_keepers')}</p>
    ${backupLine(view)}
    <div class="columns">
      <div>
        ${accountsCard(view)}
      </div>
      <div class="side">${addCard(view)} ${isAdmin(view.staff) ? gapsCard(view) : ''}</div>
    </div>`;

const accountsCard = (view: StaffView): Html =>
  card(
    view.t('desk-accounts'),
    html`<div class="table-responsive" tabindex="0">
      <table class="table table-vcenter card-table accounts">
        <thead>
          <tr>
            <th scope="col">${view.t('desk-person_name')}</th>
            <th scope="col">${view.t('desk-roles')}</th>
            <th scope="col">${view.t('desk-account_state')}</th>
            <th scope="col"><span class="visually-hidden">${view.t('desk-act')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${accountsOf(view).map((one) => accountRow(view, one))}
        </tbody>
      </table>
    </div>`,
  );

const linkCard = (view: StaffView, link: { readonly name: string; readonly url: string }): Html =>
  card(
    view.t('desk-link', { name: link.name }),
    html`<div class="card-body">
      <p>${view.t('desk-link.about')}</p>
      <label class="visually-hidden" for="link">${view.t('desk-link', { name: link.name })}</label>
      <input id="link" class="form-control mono" readonly value="${link.url}" />
    </div>`,
    { className: 'link-card' },
  );

function roleBoxes(view: StaffView, of: readonly string[], prefix: string): Html {
  return html`<div class="role-boxes">
    ${roles.map(
      (role) =>
        html`<label class="form-check">
          <input
            class="form-check-input"
            type="checkbox"
            name="role"
            value="${role}"
            id="${prefix}-${role}"
            ${of.includes(role) ? 'checked' : ''}
            ${mayTick(view.staff, role) ? '' : 'disabled'}
          />
          <span class="form-check-label">${view.t(`desk-role-${role}`)}</span>
        </label>`,
    )}
  </div>`;
}

function accountRow(view: StaffView, one: Staff): Html {
  const form = `account-${one.id}`;
  return html`<tr>
    <th scope="row">${one.name}<br /><span class="text-secondary mono">${one.login}</span></th>
    <td>
      <form id="${form}" method="post" action="/desk/staff/${one.id}">
        <fieldset>
          <legend class="visually-hidden">${view.t('desk-roles')} ${one.name}</legend>
          ${roleBoxes(view, one.roles, form)}
        </fieldset>
      </form>
    </td>
    <td>
      <label class="form-check form-switch">
        <input class="form-check-input" type="checkbox" name="active" value="yes" form="${form}"
          ${one.active ? 'checked' : ''} />
        <span class="form-check-label">${view.t('desk-active')}</span>
      </label>
      ${standing(view, one)}
    </td>
    <td class="row-acts">
      <button class="btn btn-sm" form="${form}" aria-label="${view.t('desk-save')} ${one.name}">
        ${view.t('desk-save')}
      </button>
      ${acts(view, one)}
    </td>
  </tr>`;
}

/** Where it is signed in, whether it has a second step, and (for the manager) what is in its hands. */
function standing(view: StaffView, one: Staff): Html {
  const { people } = view.port.store;
  const signIns = people.signIns(one.id, view.now).length;
  const second = people.secondStep(one.id)?.sure === true;
  const cases = isAdmin(view.staff) ? casesOf(view, one.id).length : 0;
  return html`<small class="gist">${view.t('people-signed_in', { count: signIns })}</small>
    <small class="gist">${view.t(second ? 'people-second-on' : 'people-second-off')}</small>
    ${
      cases === 0
        ? ''
        : html`<a class="${one.active ? '' : 'warn'}" href="/desk/handover/${one.id}">${view.t(one.active ? 'people-has' : 'people-has_left', { count: cases })}</a>`
    }`;
}

function acts(view: StaffView, one: Staff): Html {
  const second = view.port.store.people.secondStep(one.id) !== null;
  const button = (path: string, key: string): Html =>
    html`<form method="post" action="/desk/staff/${one.id}/${path}">
      <button class="btn btn-sm" aria-label="${view.t(key)} ${one.name}">${view.t(key)}</button>
    </form>`;
  const resets = mayReset(view.staff, one);
  return html`${resets && one.active ? button('link', 'desk-new_link') : ''}
  ${one.active ? button('sign-out', 'people-sign_out_all') : ''}
  ${resets && second ? button('plain', 'people-second-drop') : ''}`;
}

const addCard = (view: StaffView): Html =>
  card(
    view.t('desk-add_account'),
    html`<form class="card-body" method="post" action="/desk/staff">
      <div class="mb-3">
        <label class="form-label" for="new-login">${view.t('desk-login')}</label>
        <input class="form-control" id="new-login" name="login" maxlength="40" required
          autocomplete="off" aria-describedby="new-login-hint" />
        <p class="form-hint" id="new-login-hint">${view.t('desk-login.hint')}</p>
      </div>
      <div class="mb-3">
        <label class="form-label" for="new-name">${view.t('desk-person_name')}</label>
        <input class="form-control" id="new-name" name="name" maxlength="40" required
          autocomplete="off" aria-describedby="new-name-hint" />
        <p class="form-hint" id="new-name-hint">${view.t('desk-person_name.hint')}</p>
      </div>
      <fieldset class="mb-3">
        <legend class="form-label">${view.t('desk-roles')}</legend>
        ${roleBoxes(view, isAdmin(view.staff) ? ['intake'] : [], 'new')}
        ${isAdmin(view.staff) ? '' : html`<p class="form-hint">${view.t('people-roles_by_manager')}</p>`}
      </fieldset>
      <button class="btn btn-primary">${view.t('desk-add_account')}</button>
    </form>`,
  );
