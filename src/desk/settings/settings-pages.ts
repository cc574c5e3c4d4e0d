import { html } from 'hono/html';
import { card, flash } from '../pages/parts.ts';
import type { Html } from '../view.ts';
import { serviceName } from '../words.ts';
import { changeLink } from './change-page.ts';
import { settingsHead } from './settings-head.ts';
import type { Row, Section, SettingsView } from './spec.ts';
import { byService, settingPages, specOf, specs } from './specs.ts';
import { versionTable } from './version-table.ts';

type PageParts = { readonly title: string; readonly body: Html };
type Query = (name: string) => string;

const done = (view: SettingsView, query: Query): Html | string =>
  ['1', 'back', 'begun'].includes(query('done'))
    ? flash(query('done') === 'begun' ? 'bad' : 'good', view.t(`desk-set-done-${query('done')}`))
    : '';

/** All settings: what there is, what is about to change, and what was changed. */
export function settingsPage(view: SettingsView, query: Query): PageParts {
  const title = view.t('desk-settings');
  const versions = view.settings.versions();
  const ahead = versions.filter((one) => one.back === undefined && one.from > view.today);
  return {
    title,
    body: html`<div class="page-head"><h1>${title}</h1><p>${view.t('desk-settings-about')}</p></div>
      ${done(view, query)}
      <ul class="set-tiles">
        ${settingPages.map((page) => tile(view, page, ahead.filter(({ what }) => specOf(what)?.page === page).length))}
        <li><a href="/desk/policies"><strong>${view.t('desk-nav-policies')}</strong><span>${view.t('desk-set-policies_about')}</span></a></li>
        <li><a href="/desk/api"><strong>${view.t('desk-api')}</strong><span>${view.t('desk-api-tile')}</span></a></li>
        <li><a href="/desk/settings/export"><strong>${view.t('desk-set-export')}</strong><span>${view.t('desk-set-export_about')}</span></a></li>
      </ul>
      ${versionTable(view, versions)}`,
  };
}

const tile = (view: SettingsView, page: string, ahead: number): Html =>
  html`<li><a href="/desk/settings/${page}">
    <strong>${view.t(`desk-set-page-${page}`)}</strong>
    <span>${view.t(`desk-set-tile-${page}`)}</span>
    ${ahead === 0 ? '' : html`<span class="state state-new">${view.t('desk-set-ahead', { count: ahead })}</span>`}
  </a></li>`;

/** One page of settings: its things, each with the way to change it. */
export function settingsPartPage(view: SettingsView, page: string, query: Query): PageParts {
  const title = view.t(`desk-set-page-${page}`);
  const own = specs.filter((one) => one.page === page);
  const service = query('service');
  const versions = view.settings.versions().filter(({ what }) => specOf(what)?.page === page);
  return {
    title,
    body: html`${settingsHead(view, { title })} ${done(view, query)} ${chooser(view, page, service)}
      ${own.flatMap((spec) => spec.sections(view, query)).map((one) => section(view, one, service))}
      ${versionTable(view, versions)}`,
  };
}

function chooser(view: SettingsView, page: string, service: string): Html | string {
  const kind = byService[page];
  if (kind === undefined) return '';
  const all = view.port.centre.services;
  const options = kind === 'any' ? ['', ...all] : all;
  const label = (id: string): string =>
    id === '' ? view.t(`desk-set-general-${page}`) : serviceName(view, id);
  return html`<form method="get" action="/desk/settings/${page}" class="set-chooser">
    <label class="form-label" for="service">${view.t('desk-set-service')}</label>
    <select class="form-select" id="service" name="service">
      ${options.map((id) => html`<option value="${id}" ${id === service ? 'selected' : ''}>${label(id)}</option>`)}
    </select>
    <button class="btn">${view.t('desk-set-show')}</button>
  </form>`;
}

const section = (view: SettingsView, { title, about, rows, add }: Section, service: string): Html =>
  card(
    title,
    html`${about === undefined ? '' : html`<p class="card-body muted set-about">${about}</p>`}
      ${rows.length === 0 ? '' : html`<ul class="set-rows">${rows.map((one) => row(view, one, service))}</ul>`}`,
    add === undefined
      ? {}
      : {
          aside: html`<a class="btn btn-sm set-add" href="${changeLink(add.what, service)}">${add.label}</a>`,
        },
  );

const row = (view: SettingsView, { what, name, now, note }: Row, service: string): Html =>
  html`<li>
    <span class="set-name">${name}${note === undefined ? '' : html` <span class="set-note">${note}</span>`}</span>
    <span class="set-value">${now}${inFile(view, what)}</span>
    ${
      what === null
        ? html`<span></span>`
        : html`<a class="btn btn-sm" href="${changeLink(what, service)}" aria-label="${view.t('desk-set-change_of', { name })}">${view.t('desk-set-edit')}</a>`
    }
  </li>`;

/** What stands in the file, where the desk has made it another. */
function inFile(view: SettingsView, what: string | null): Html | string {
  if (what === null) return '';
  const changed = view.settings
    .versions()
    .some((one) => one.what === what && one.back === undefined && one.from <= view.today);
  return changed ? html` <span class="set-note">${view.t('desk-set-changed_here')}</span>` : '';
}
