import { html } from 'hono/html';
import { policyWriters } from '../../records/policy.ts';
import { isAdmin } from '../accounts/roles.ts';
import type { Html, StaffView } from '../view.ts';
import { icon } from './icon.ts';
import { languageLink } from './language-link.ts';

/** The bar on top of every page: where one is, the search, and one's own things. */
export function topBar(view: StaffView): Html {
  return html`<header class="top-bar">
    <a class="brand" href="/desk">
      <strong>${view.t('desk-name')}</strong>
      <span>${view.port.centre.name[view.language]}</span>
    </a>
    <nav aria-label="${view.t('desk-nav')}">
      <a href="/desk" ${here(view, '/desk')}>${view.t('desk-queue')}</a>
      <a href="/desk/appointments" ${here(view, '/desk/appointments')}>${view.t('desk-appointments')}</a>
      ${
        seesRecords(view)
          ? ['files', 'batches', 'meetings', 'notices', 'money', 'registers'].map(
              (path) =>
                html`<a href="/desk/${path}" ${here(view, `/desk/${path}`)}>${view.t(`desk-nav-${path}`)}</a>`,
            )
          : ''
      }
      ${
        seesPolicies(view)
          ? html`<a href="/desk/policies" ${here(view, '/desk/policies')}>${view.t('desk-nav-policies')}</a>`
          : ''
      }
      ${
        isAdmin(view.staff)
          ? html`<a href="/desk/staff" ${here(view, '/desk/staff')}>${view.t('desk-staff')}</a>`
          : ''
      }
    </nav>
    ${searchForm(view)} ${tools(view)}
  </header>`;
}

const seesRecords = (view: StaffView): boolean =>
  ['intake', 'approver', 'finance', 'auditor', 'deputy', 'admin'].some((role) =>
    view.staff.roles.includes(role),
  );

const seesPolicies = (view: StaffView): boolean =>
  [...policyWriters, 'auditor'].some((role) => view.staff.roles.includes(role));

const here = (view: StaffView, path: string): Html | string =>
  view.path === path ? html`aria-current="page"` : '';

const searchForm = (view: StaffView): Html =>
  html`<form class="search" method="post" action="/desk/search" role="search">
    <label class="visually-hidden" for="search">${view.t('desk-search')}</label>
    <input
      id="search"
      data-key="/"
      name="find"
      class="form-control"
      type="search"
      autocomplete="off"
      maxlength="80"
      required
      placeholder="${view.t('desk-search.hint')}"
    />
    <button class="btn btn-icon" aria-label="${view.t('desk-search.go')}">${icon('search')}</button>
  </form>`;

const tools = (view: StaffView): Html =>
  html`<div class="top-tools">
    <button type="button" class="btn btn-ghost-secondary btn-icon" data-theme-switch
      aria-label="${view.t('desk-theme')}" title="${view.t('desk-theme')}">
      ${icon('theme')}
    </button>
    ${languageLink(view)}
    <a class="me" href="/desk/account" ${here(view, '/desk/account')}
      aria-label="${view.t('desk-account')} ${view.staff.name}">
      ${icon('person')}<span>${view.staff.name}</span>
    </a>
    <form method="post" action="/desk/sign-out">
      <button class="btn btn-sm">${view.t('desk-sign_out')}</button>
    </form>
  </div>`;
