import { html } from 'hono/html';
import type { Staff } from '../../storage/store.ts';
import { roles } from '../accounts/roles.ts';
import type { Html, StaffView } from '../view.ts';
import { gapsCard } from './gaps-card.ts';
import { card, flash } from './parts.ts';

/** What the page of accounts shows besides them. */
export type StaffPage = {
  readonly problem?: string;
  /** A fresh one-time link, in full, with whom it is for. */
  readonly link?: { readonly name: string; readonly url: string };
};

/** Every account, with its roles and its place on duty; a form for a new one. */
export const staffBody = (view: StaffView, page: StaffPage): Html =>
  html`<div class="page-head"><h1>${view.t('desk-staff')}</h1></div>
    ${page.problem === undefined ? '' : flash('bad', page.problem)}
    ${page.link === undefined ? '' : linkCard(view, page.link)}
    <div class="columns">
      <div>
        ${accountsCard(view)}
      </div>
      <div class="side">${gapsCard(view)} ${addCard(view)} ${dutyCard(view)}</div>
    </div>`;

const accountsCard = (view: StaffView): Html =>
  card(
    view.t('desk-accounts'),
    html`<div class="table-responsive">
      <table class="table table-vcenter card-table accounts">
        <thead>
          <tr>
            <th scope="col">${view.t('desk-person_name')}</th>
            <th scope="col">${view.t('desk-roles')}</th>
            <th scope="col">${view.t('desk-on_duty')}</th>
            <th scope="col">${view.t('desk-account_state')}</th>
            <th scope="col"><span class="visually-hidden">${view.t('desk-act')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${view.port.store.staff.list().map((one) => accountRow(view, one))}
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
          />
          <span class="form-check-label">${view.t(`desk-role-${role}`)}</span>
        </label>`,
    )}
  </div>`;
}

function accountRow(view: StaffView, one: Staff): Html {
  const place = view.port.centre.duty.indexOf(one.login);
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
    <td>${place < 0 ? '—' : view.t('desk-duty_place', { place: place + 1 })}</td>
    <td>
      <label class="form-check form-switch">
        <input class="form-check-input" type="checkbox" name="active" value="yes" form="${form}"
          ${one.active ? 'checked' : ''} />
        <span class="form-check-label">${view.t('desk-active')}</span>
      </label>
    </td>
    <td class="row-acts">
      <button class="btn btn-sm" form="${form}" aria-label="${view.t('desk-save')} ${one.name}">
        ${view.t('desk-save')}
      </button>
      <form method="post" action="/desk/staff/${one.id}/link">
        <button class="btn btn-sm" aria-label="${view.t('desk-new_link')} ${one.name}">
          ${view.t('desk-new_link')}
        </button>
      </form>
    </td>
  </tr>`;
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
        ${roleBoxes(view, ['intake'], 'new')}
      </fieldset>
      <button class="btn btn-primary">${view.t('desk-add_account')}</button>
    </form>`,
  );

function dutyCard(view: StaffView): Html {
  const { duty } = view.port.centre;
  const nameOf = (login: string) => view.port.store.staff.byLogin(login)?.name;
  const body =
    duty.length === 0
      ? html`<p>${view.t('desk-duty.empty')}</p>`
      : html`<ol>
          ${duty.map((login) => html`<li>${nameOf(login) ?? view.t('desk-duty.unknown', { login })}</li>`)}
        </ol>`;
  return card(
    view.t('desk-duty'),
    html`<div class="card-body"><p class="text-secondary">${view.t('desk-duty.about')}</p>${body}</div>`,
  );
}
