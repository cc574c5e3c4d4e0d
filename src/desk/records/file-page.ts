import { html } from 'hono/html';
import { fileDues } from '../../records/file-dues.ts';
import { categoryOf, type Household, headOf } from '../../records/household.ts';
import { isAdmin, mayAct, mayRead } from '../accounts/roles.ts';
import { hears } from '../hears.ts';
import { card, stateMark } from '../pages/parts.ts';
import type { Html, StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import { aidsCard } from './file-aids.ts';
import { factsCard } from './file-facts.ts';
import { leavingCard } from './file-leaving.ts';
import { headerFields } from './file-new.ts';
import { doublesCard, peopleCard, visitsCard } from './file-people.ts';
import { yearsCard } from './file-years.ts';
import type { RecordView } from './record-form.ts';
import { field, fold, historyCard, overridesCard, recordForm } from './record-parts.ts';

/** One household file, whole: its head, what it waits for, facts, years, aids, cases, people, leaving, history. */
export function filePage(
  view: RecordView,
  id: string,
  note: Html | string,
): { readonly title: string; readonly body: Html } | null {
  const { records } = view.port.store;
  const of = records.load('household', id);
  if (of === null) return null;
  return {
    title: `${headOf(of)} ${of.id}`,
    body: html`${head(view, of)} ${note} ${dues(view, of)} ${doublesCard(view, of)}
      ${overridesCard(view, of.overrides, (one) => view.t(`condition-${one}|condition-leaving_${one}`))}
      <div class="record-columns"><div>${aidsCard(view, of)} ${yearsCard(view, of)} ${factsCard(view, of)}</div>
        <aside>${filingCard(view, of)} ${peopleCard(view, of)} ${visitsCard(view, of)} ${casesCard(view, of)} ${leavingCard(view, of)} ${noteCard(view, of)}</aside></div>
      ${historyCard(view, records.history(id))}`,
  };
}

function head(view: StaffView, of: Household): Html {
  const category = categoryOf(of);
  const parts = [
    of.fileNo === undefined ? of.id : `${view.t('file-no')} ${of.fileNo} · ${of.id}`,
    view.t(`file-type-${of.type}`),
    view.t(`file-level-${of.level}`),
    ...(of.unit === undefined ? [] : [of.unit]),
    ...(of.filedOn === undefined ? [] : [view.t('file-filed_on', { day: of.filedOn })]),
    view.t(`file-from-${of.from}`),
  ];
  return html`<div class="page-head"><h1>${headOf(of) === '' ? view.t('desk-unnamed') : headOf(of)}</h1>
    <span class="state file-state-${of.state}">${view.t(`file-state-${of.state}`)}</span>
    ${category === null ? '' : html`<span class="mark">${view.t(`o-hardship_category-${category}`)}</span>`}
    <p class="muted">${parts.join(' · ')}</p></div>`;
}

const dues = (view: StaffView, of: Household): Html =>
  html`${fileDues(of, { centre: view.port.centre, now: view.now }).map(
    (due) =>
      html`<p class="flash flash-bad"><span>${view.t(`file-due-${due.what}`, { day: due.day })} <a href="#${due.what === 'visit' ? 'visits' : due.what === 'review' ? 'years' : 'leaving'}">${view.t('file-due-go')}</a></span></p>`,
  )}`;

/** Its number in the national system, and the step onto the file. */
function filingCard(view: StaffView, of: Household): Html | string {
  if (!mayAct(view.staff) || of.state === 'closed') return '';
  const leads = ['approver', 'deputy', 'admin'].some((one) => view.staff.roles.includes(one));
  return card(
    view.t('file-filing'),
    html`<div class="card-body">
      ${of.state === 'proposed' && leads ? putForm(view, of) : of.state === 'proposed' ? html`<p>${view.t('file-put-who')}</p>` : ''}
      ${fold(
        view.t('file-number'),
        recordForm(`files/${of.id}`, 'number_file', {
          body: html`${field(view.t('file-no'), 'file_no', { value: of.fileNo ?? '', required: true })}
            ${headerFields(view, of)}<button class="btn">${view.t('desk-save')}</button>`,
        }),
      )}
    </div>`,
  );
}

const putForm = (view: StaffView, of: Household): Html =>
  recordForm(`files/${of.id}`, 'put_on_file', {
    body: html`<p class="form-hint">${view.t('file-put.hint')}</p>
      ${field(view.t('desk-day'), 'day', { type: 'date', value: view.today, required: true })}
      ${isAdmin(view.staff) ? fold(view.t('desk-override'), field(view.t('desk-override'), 'override', { hint: view.t('desk-override.hint') })) : ''}
      <button class="btn btn-primary w-100">${view.t('file-put')}</button>`,
  });

/** Cases that hang on it; of those this reader may not open only that there is one. */
const casesCard = (view: StaffView, of: Household): Html | string =>
  of.cases.length === 0
    ? ''
    : card(
        view.t('file-cases'),
        html`<ul class="card-body plain-list">${of.cases.map((number) => {
          const one = view.port.store.desk.case(number);
          const reads =
            one !== null &&
            mayRead(view.staff, one, view.port.centre) &&
            hears(view.staff, one, view.port);
          return reads
            ? html`<li><a href="/desk/cases/${number}">${serviceName(view, one.service)}</a> ${stateMark(view, one)} <span class="muted">${number}</span></li>`
            : html`<li class="muted">${number}</li>`;
        })}</ul>`,
      );

const noteCard = (view: StaffView, of: Household): Html | string =>
  mayAct(view.staff)
    ? card(
        view.t('file-note'),
        html`<div class="card-body">${recordForm(`files/${of.id}`, 'note', {
          body: html`${field(view.t('file-note'), 'text', { long: true, required: true })}<button class="btn">${view.t('desk-save')}</button>`,
        })}</div>`,
      )
    : '';
