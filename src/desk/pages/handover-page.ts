import { html } from 'hono/html';
import type { CaseRow, Staff } from '../../storage/store.ts';
import type { HandGroup, Handover } from '../handover.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import { card } from './parts.ts';

const shownNumbers = 60;

/** Everything somebody has, whom it would go to, and one press that does it. */
export function handoverBody(
  view: StaffView,
  hand: Handover,
  { note, all }: { readonly note: Html | string; readonly all: string },
): Html {
  const { of, groups, files } = hand;
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0) + files.length;
  return html`<div class="page-head"><h1>${view.t('people-handover', { name: of.name })}</h1></div>
    ${note}
    <p class="lead-line">${view.t('people-handover.about')}</p>
    ${count === 0 ? nothing(view, hand) : html`${chooseForm(view, hand, all)} ${allForm(view, hand, count)}`}
    ${staysCard(view, hand.stays)} ${besides(view, hand)}`;
}

const nothing = (view: StaffView, { stays }: Handover): Html | string =>
  stays.length > 0
    ? ''
    : html`<div class="empty-list"><p>${view.t('people-handover-nothing')}</p></div>`;

function everybody({ groups, fileCandidates }: Handover): readonly Staff[] {
  const all = [...groups.flatMap(({ candidates }) => candidates), ...fileCandidates];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

const chooseForm = (view: StaffView, hand: Handover, all: string): Html =>
  html`<form class="people-choose" method="get" action="/desk/handover/${hand.of.id}">
    <label for="all-to">${view.t('people-handover-all')}</label>
    ${choice(view, { name: 'to', id: 'all-to', of: everybody(hand), chosen: all })}
    <button class="btn">${view.t('people-handover-look')}</button>
  </form>`;

const choice = (
  view: StaffView,
  options: {
    readonly name: string;
    readonly id: string;
    readonly of: readonly Staff[];
    readonly chosen: string;
  },
): Html =>
  html`<select class="form-select" name="${options.name}" id="${options.id}">
    <option value="">${view.t('people-handover-leave')}</option>
    ${options.of.map(({ id, name }) => html`<option value="${id}" ${id === options.chosen ? 'selected' : ''}>${name}</option>`)}
  </select>`;

function allForm(view: StaffView, hand: Handover, count: number): Html {
  const { of, groups, files, waiting, appointments } = hand;
  return html`<form method="post" action="/desk/handover/${of.id}" data-act>
    <input type="hidden" name="act" value="${newActId()}" />
    <input type="hidden" name="seen" value="${groups.map(({ key, cases }) => `${key}:${cases.map(({ number }) => number).join('+')}`).join(',')}" />
    ${card(
      view.t('people-handover-preview'),
      html`<div class="table-responsive" tabindex="0"><table class="table table-vcenter card-table people-hand">
        <thead><tr><th scope="col">${view.t('people-handover-what')}</th><th scope="col" class="num">${view.t('people-handover-count')}</th><th scope="col">${view.t('people-handover-to')}</th></tr></thead>
        <tbody>
          ${groups.map((group) => groupRow(view, group))}
          ${files.length === 0 ? '' : filesRow(view, hand)}
        </tbody>
      </table></div>
      <div class="card-body">
        <p>${view.t('people-handover-along', { waiting, appointments })}</p>
        <label class="form-label" for="hand-reason">${view.t('people-handover-why')}</label>
        <input class="form-control" id="hand-reason" name="reason" maxlength="300" autocomplete="off" required />
        <p class="people-press"><button class="btn btn-primary btn-lg">${view.t('people-handover-do', { count })}</button></p>
      </div>`,
    )}
  </form>`;
}

const groupRow = (view: StaffView, { key, service, cases, candidates, to }: HandGroup): Html =>
  html`<tr>
    <th scope="row">
      <label for="${key}">${serviceName(view, service)}</label>
      <small class="gist">${numbers(view, cases)}</small>
    </th>
    <td class="num">${cases.length}</td>
    <td>${choice(view, { name: key, id: key, of: candidates, chosen: to?.id ?? '' })}</td>
  </tr>`;

const filesRow = (view: StaffView, { files, fileCandidates, fileTo }: Handover): Html =>
  html`<tr>
    <th scope="row">
      <label for="to-files">${view.t('people-handover-files')}</label>
      <small class="gist">${files.slice(0, shownNumbers).map(({ id }) => html`<a href="/desk/files/${id}">${id}</a> `)}</small>
    </th>
    <td class="num">${files.length}</td>
    <td>${choice(view, { name: 'to-files', id: 'to-files', of: fileCandidates, chosen: fileTo?.id ?? '' })}</td>
  </tr>`;

const numbers = (view: StaffView, cases: readonly CaseRow[]): Html =>
  html`${cases.slice(0, shownNumbers).map(({ number, name }) => html`<a href="/desk/cases/${number}">${name === '' ? number : `${name} ${number}`}</a> `)}${
    cases.length > shownNumbers
      ? view.t('people-handover-more', { count: cases.length - shownNumbers })
      : ''
  }`;

const staysCard = (view: StaffView, stays: readonly CaseRow[]): Html | string =>
  stays.length === 0
    ? ''
    : card(
        view.t('people-handover-stays', { count: stays.length }),
        html`<div class="card-body">
          <p>${view.t('people-handover-stays.about')}</p>
          <ul class="lacks">${stays.map((row) => html`<li><a href="/desk/cases/${row.number}">${row.number}</a> ${serviceName(view, row.service)} ${row.name}</li>`)}</ul>
        </div>`,
      );

/** What is said in any case: cases for few go their own way, and duty and standing in are changed on the page of the rota. */
const besides = (view: StaffView, { dutyDays, standsIn }: Handover): Html =>
  html`<div class="people-besides">
    <p class="text-secondary">${view.t('people-handover-few')}</p>
    ${
      dutyDays.length === 0 && standsIn === 0
        ? ''
        : html`<p>${view.t('people-handover-rota', { days: dutyDays.length, standsIn })} <a href="/desk/rota">${view.t('people-rota')}</a></p>`
    }
  </div>`;
