import { html } from 'hono/html';
import { type Due, type FileDue, fileDues } from '../../records/file-dues.ts';
import { categoryOf, type Household, headOf } from '../../records/household.ts';
import { countsAsAid } from '../../records/line.ts';
import { mayAct } from '../accounts/roles.ts';
import { icon } from '../pages/icon.ts';
import type { Html, StaffView } from '../view.ts';
import { newFileCard } from './file-new.ts';
import type { RecordView } from './record-form.ts';

type Page = { readonly title: string; readonly body: Html };

const states = ['filed', 'proposed', 'exited', 'closed'] as const;
const worklists = ['visit', 'review', 'watch', 'unhelped', 'double', 'mine'] as const;
type Worklist = (typeof worklists)[number];

/** A file with what it waits for. */
export type ListedFile = { readonly of: Household; readonly dues: readonly Due[] };

/** Rows of the list before "more". */
const pageRows = 100;

/** Every household file by its state, unit and what it waits for, the longest overdue first. */
export function filesPage(view: RecordView, note: Html | string): Page {
  const all = listedFiles(view);
  const chosen = all.filter(chosenBy(view));
  const rows = Math.min(Math.max(Number(view.query('rows')) || pageRows, pageRows), 5000);
  return {
    title: view.t('files-title'),
    body: html`<div class="page-head"><h1>${view.t('files-title')}</h1>${statePills(view, all)}</div>
      ${note} ${findForm(view)} ${chips(view, all)}
      ${chosen.length === 0 ? html`<p class="empty-list">${view.t('files-none')}</p>` : fileTable(view, chosen.slice(0, rows))}
      ${chosen.length > rows ? html`<p class="more"><a class="btn btn-sm" href="${linkOf(view, { rows: String(rows + pageRows) })}">${view.t('desk-more', { rest: chosen.length - rows })}</a></p>` : ''}
      ${mayAct(view.staff) ? newFileCard(view) : ''}`,
  };
}

/** Files found by an exact ID number or name. */
export function foundFiles(view: StaffView, ids: readonly string[]): Page {
  const found = ids.flatMap((id) => {
    const of = view.port.store.records.load('household', id);
    return of === null ? [] : [listed(view, of)];
  });
  return {
    title: view.t('files-title'),
    body: html`<div class="page-head"><h1>${view.t('files-found', { count: found.length })}</h1></div>
      ${findForm(view)}
      ${found.length === 0 ? html`<p class="empty-list">${view.t('files-find-none')}</p>` : fileTable(view, found)}`,
  };
}

const listed = (view: StaffView, of: Household): ListedFile => ({
  of,
  dues: fileDues(of, { centre: view.port.centre, now: view.now }),
});

/** All files, the longest overdue visit first, then what else is due, then by name. */
export function listedFiles(view: StaffView): readonly ListedFile[] {
  const first = (one: ListedFile, what: FileDue): string =>
    one.dues.find((due) => due.what === what)?.day ?? '9999';
  return view.port.store.records
    .list('household')
    .map((of) => listed(view, of))
    .toSorted(
      (a, b) =>
        first(a, 'visit').localeCompare(first(b, 'visit')) ||
        first(a, 'review').localeCompare(first(b, 'review')) ||
        headOf(a.of).localeCompare(headOf(b.of), 'zh-Hans-CN-u-co-pinyin'),
    );
}

function chosenBy(view: RecordView): (one: ListedFile) => boolean {
  const state = states.find((one) => one === view.query('state'));
  const work = worklists.find((one) => one === view.query('work'));
  const unit = view.query('unit');
  const fits = work === undefined ? () => true : onWorklist(view, work);
  return (one) =>
    (state === undefined || one.of.state === state) &&
    (unit === '' || (one.of.unit ?? '') === unit) &&
    fits(one);
}

function onWorklist(view: StaffView, work: Worklist): (one: ListedFile) => boolean {
  if (work === 'double') return ({ of }) => of.doubles.length > 0 && of.state !== 'closed';
  if (work === 'mine') return ({ of }) => of.responsible?.id === view.staff.id;
  if (work !== 'unhelped') return ({ dues }) => dues.some(({ what }) => what === work);
  const helped = helpedThisYear(view);
  return ({ of }) => of.state === 'filed' && !helped.has(of.id);
}

/** Households with an aid that counts for this year. */
export function helpedThisYear(view: StaffView): ReadonlySet<string> {
  const { records } = view.port.store;
  const year = Number(view.today.slice(0, 4));
  const lines = records.list('batch').flatMap((one) => records.linesOf(one.id));
  return new Set(
    lines.filter((one) => one.year === year && countsAsAid(one.state)).map((one) => one.household),
  );
}

function linkOf(view: RecordView, change: { readonly [name: string]: string }): string {
  const now = { state: view.query('state'), work: view.query('work'), unit: view.query('unit') };
  const query = new URLSearchParams(
    Object.entries({ ...now, ...change }).filter(([, value]) => value !== ''),
  );
  return query.size === 0 ? '/desk/files' : `/desk/files?${query}`;
}

const statePills = (view: RecordView, all: readonly ListedFile[]): Html =>
  html`<nav class="pills" aria-label="${view.t('files-by_state')}">
    ${(['', ...states] as const).map((state) => {
      const count = all.filter(({ of }) => state === '' || of.state === state).length;
      return html`<a href="${linkOf(view, { state, work: '' })}" ${view.query('state') === state ? html`aria-current="true"` : ''}
        >${view.t(`file-state-${state === '' ? 'all' : state}`)} <b>${count}</b></a>`;
    })}
  </nav>`;

function chips(view: RecordView, all: readonly ListedFile[]): Html {
  const units = [...new Set(all.flatMap(({ of }) => of.unit ?? []))].toSorted();
  return html`<nav class="chips" aria-label="${view.t('files-by_work')}">
      ${worklists.map((work) => {
        const count = all.filter(onWorklist(view, work)).length;
        const on = view.query('work') === work;
        return count === 0 && !on
          ? ''
          : html`<a href="${linkOf(view, { work: on ? '' : work })}" ${on ? html`aria-current="true"` : ''}
              >${view.t(`file-work-${work}`)} <b>${count}</b></a>`;
      })}
    </nav>
    ${
      units.length < 2
        ? ''
        : html`<form method="get" action="/desk/files" class="inline-form">
            <input type="hidden" name="state" value="${view.query('state')}" />
            <input type="hidden" name="work" value="${view.query('work')}" />
            <label class="form-label" for="files-unit">${view.t('files-unit')}</label>
            <select id="files-unit" name="unit" class="form-select">
              <option value="">${view.t('files-unit-all')}</option>
              ${units.map((one) => html`<option ${view.query('unit') === one ? html`selected` : ''}>${one}</option>`)}
            </select>
            <button class="btn btn-sm">${view.t('files-filter')}</button>
          </form>`
    }`;
}

const findForm = (view: StaffView): Html =>
  html`<form method="post" action="/desk/files/find" class="inline-form" role="search" aria-label="${view.t('files-find')}">
    <label class="form-label" for="files-find">${view.t('files-find')}</label>
    <input id="files-find" name="find" class="form-control" type="search" autocomplete="off" maxlength="80" required />
    <button class="btn">${icon('search')} ${view.t('files-find-do')}</button>
  </form>`;

/** Files as a table, a row a file. */
export const fileTable = (view: StaffView, files: readonly ListedFile[]): Html =>
  html`<section class="card"><div class="table-responsive" tabindex="0"><table class="table files-table">
    <thead><tr>${(['head', 'state', 'category', 'unit', 'responsible', 'dues'] as const).map((one) => html`<th scope="col">${view.t(`files-column-${one}`)}</th>`)}</tr></thead>
    <tbody>${files.map((one) => fileRow(view, one))}</tbody>
  </table></div></section>`;

const fileRow = (view: StaffView, { of, dues }: ListedFile): Html => {
  const category = categoryOf(of);
  return html`<tr>
    <th scope="row"><a href="/desk/files/${of.id}">${headOf(of) === '' ? view.t('desk-unnamed') : headOf(of)}</a> <span class="muted">${of.fileNo ?? of.id}</span></th>
    <td><span class="state file-state-${of.state}">${view.t(`file-state-${of.state}`)}</span></td>
    <td>${category === null ? '' : view.t(`o-hardship_category-${category}`)}</td>
    <td>${of.unit ?? ''}</td>
    <td>${of.responsible?.name ?? ''}</td>
    <td>${dues.map((due) => html`<span class="warn due">${view.t(`file-due-${due.what}`, { day: due.day })}</span>`)}
      ${of.doubles.length > 0 && of.state !== 'closed' ? html`<span class="warn due">${view.t('file-work-double')}</span>` : ''}</td>
  </tr>`;
};
