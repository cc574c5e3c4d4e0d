import { html } from 'hono/html';
import { policyWriters } from '../../records/policy.ts';
import { isAuditor, isSystem, keepsAccounts } from '../accounts/roles.ts';
import { seesFigures } from '../figures/sees.ts';
import { maySet } from '../settings/words.ts';
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
      ${isSystem(view.staff) || isAuditor(view.staff) ? '' : workLinks(view)} ${keepingLinks(view)}
    </nav>
    ${isSystem(view.staff) || isAuditor(view.staff) ? '' : searchForm(view)} ${tools(view)}
  </header>`;
}

const link = (view: StaffView, path: string, words: string): Html =>
  html`<a href="${path}" ${here(view, path)}>${words}</a>`;

const workLinks = (view: StaffView): Html =>
  html`${link(view, '/desk', view.t('desk-queue'))}
  ${link(view, '/desk/appointments', view.t('desk-appointments'))}
  ${
    seesRecords(view)
      ? ['files', 'batches', 'meetings', 'notices', 'money', 'registers'].map((path) =>
          link(view, `/desk/${path}`, view.t(`desk-nav-${path}`)),
        )
      : ''
  }
  ${seesPolicies(view) ? link(view, '/desk/policies', view.t('desk-nav-policies')) : ''}
  ${link(view, '/desk/rota', view.t('people-nav-duty'))}
  ${seesFigures(view.staff) ? link(view, '/desk/figures', view.t('figures-nav')) : ''}`;

/** Accounts for who keeps them (from there the manager goes on to audits); for an auditor what he sees. */
const keepingLinks = (view: StaffView): Html =>
  html`${
    view.port.settings !== undefined && maySet(view)
      ? link(view, '/desk/settings', view.t('desk-settings'))
      : ''
  } ${keepsAccounts(view.staff) ? link(view, '/desk/staff', view.t('desk-staff')) : ''}
  ${isAuditor(view.staff) ? link(view, '/desk/audit', view.t('people-audit')) : ''}`;

const seesRecords = (view: StaffView): boolean =>
  ['intake', 'approver', 'finance', 'deputy', 'admin'].some((role) =>
    view.staff.roles.includes(role),
  );

const seesPolicies = (view: StaffView): boolean =>
  policyWriters.some((role) => view.staff.roles.includes(role));

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
