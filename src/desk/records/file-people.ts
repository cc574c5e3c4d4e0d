import { html } from 'hono/html';
import type { Answers } from '../../messages/answer.ts';
import { visitDue } from '../../records/decide-household.ts';
import { type Household, headOf } from '../../records/household.ts';
import { mayAct } from '../accounts/roles.ts';
import { card } from '../pages/parts.ts';
import { dayIn, type Html, newActId, type StaffView } from '../view.ts';
import { chooser, field, fold, recordForm } from './record-parts.ts';

type Member = { readonly name: string; readonly relation: string };

/** People of the house besides the householder, without their numbers. */
export function membersOf(facts: Answers): readonly Member[] {
  const lists = ['family_details', 'family_members'].map((id) => facts[id]?.value);
  const found = lists.find((one) => Array.isArray(one) && one.length > 0);
  return (Array.isArray(found) ? found : []).flatMap((one): readonly Member[] => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const { name, relation } = one as { name?: unknown; relation?: unknown };
    return [
      {
        name: typeof name === 'string' ? name : '',
        relation: typeof relation === 'string' ? relation : '',
      },
    ];
  });
}

const relationWords = (view: StaffView, relation: string): string => {
  const key = `show-relation-${relation}`;
  return view.port.wording.has(key, view.language) ? view.t(key) : relation;
};

/** Who belongs to the house, who is responsible for it, and who of it stands in another file. */
export const peopleCard = (view: StaffView, of: Household): Html =>
  card(
    view.t('file-people'),
    html`<div class="card-body">
      <ul class="plain-list"><li><b>${headOf(of)}</b> ${view.t('file-head')}</li>
        ${membersOf(of.facts).map((one) => html`<li>${one.name} <span class="muted">${relationWords(view, one.relation)}</span></li>`)}</ul>
      <p>${view.t('file-responsible')}：${of.responsible === null ? html`<em>${view.t('file-responsible-none')}</em>` : html`<b>${of.responsible.name}</b>`}</p>
      ${mayAct(view.staff) && of.state !== 'closed' ? responsibleForm(view, of) : ''}
    </div>`,
    { id: 'people' },
  );

const responsibleForm = (view: StaffView, of: Household): Html =>
  fold(
    view.t('file-responsible-name'),
    recordForm(`files/${of.id}`, 'name_responsible', {
      body: html`${chooser(
        view.t('file-responsible-account'),
        'account',
        [
          ['', view.t('file-responsible-other')],
          ...view.port.store.staff
            .list()
            .filter((one) => one.active)
            .map((one) => [one.id, one.name] as const),
        ],
        of.responsible?.id ?? view.staff.id,
      )}
      ${field(view.t('file-responsible-by_name'), 'name', { hint: view.t('file-responsible-by_name.hint') })}
      <button class="btn">${view.t('desk-save')}</button>`,
    }),
  );

/** Somebody of this house stands in another file: it stands out until people have settled it. */
export const doublesCard = (view: StaffView, of: Household): Html | string =>
  of.doubles.length === 0
    ? ''
    : card(
        view.t('file-doubles'),
        html`<div class="card-body"><p>${view.t('file-doubles.hint')}</p>
          ${of.doubles.map(
            (
              one,
            ) => html`<p><b>${one.person === '' ? view.t('desk-unnamed') : one.person}</b> <a href="/desk/files/${one.household}">${one.household}</a></p>
            ${
              mayAct(view.staff)
                ? recordForm(`files/${of.id}`, 'settle_double', {
                    body: html`<input type="hidden" name="household" value="${one.household}" />
                      ${field(view.t('desk-why'), 'reason', { required: true, hint: view.t('file-doubles-settle.hint') })}
                      <button class="btn">${view.t('file-doubles-settle')}</button>`,
                  })
                : ''
            }`,
          )}</div>`,
        { className: 'card-urgent', id: 'doubles' },
      );

/** Visits with the next that is due, and who signed that the means may be checked. */
export function visitsCard(view: StaffView, of: Household): Html {
  const due = visitDue(of, { centre: view.port.centre, now: view.now });
  const late = due !== null && due <= view.today;
  const opened = mayAct(view.staff) && of.state !== 'closed';
  return card(
    view.t('file-visits'),
    html`<div class="card-body">
      ${due === null ? '' : html`<p class="${late ? 'warn' : ''}">${view.t(late ? 'file-visit-late' : 'file-visit-due', { day: due })}</p>`}
      <ul class="plain-list">${of.visits.toReversed().map(
        (one) => html`<li><b>${dayIn(view, one.day)}</b> ${one.visitors.join('、')}
          ${[one.housing, one.people, one.income, one.needs].filter((text) => text !== undefined && text !== '').map((text) => html`<p class="visit-words">${text}</p>`)}
          ${one.signature === undefined && one.onPaper !== true ? html`<span class="warn">${view.t('file-visit-unsigned')}</span>` : ''}</li>`,
      )}</ul>
      ${opened ? visitForm(view, of) : ''}
      <h3 class="small-title">${view.t('file-authorisations')}</h3>
      <ul class="plain-list">${of.authorisations.map((one) => html`<li>${one.person} <span class="muted">${one.relation} ${dayIn(view, one.day)}</span> ${one.paper === undefined ? html`<span class="warn">${view.t('file-authorisation-no_paper')}</span>` : ''}</li>`)}</ul>
      ${opened ? authoriseForm(view, of) : ''}
    </div>`,
    { id: 'visits' },
  );
}

const visitForm = (view: StaffView, of: Household): Html =>
  fold(
    view.t('file-visit-add'),
    recordForm(`files/${of.id}`, 'visit', {
      body: html`<input type="hidden" name="visit" value="${newActId()}" />
        <div class="field-grid">${field(view.t('desk-day'), 'day', { type: 'date', value: view.today, required: true })}
        ${field(view.t('file-visitors'), 'visitors', { value: `${view.staff.name}、`, required: true, hint: view.t('file-visitors.hint') })}</div>
        ${(['housing', 'people', 'income', 'needs'] as const).map((one) => field(view.t(`file-visit-${one}`), one, { long: true }))}
        <label class="form-check"><input type="checkbox" class="form-check-input" name="on_paper" value="yes" /> ${view.t('file-visit-on_paper')}</label>
        <button class="btn">${view.t('file-visit-add')}</button>`,
    }),
  );

const authoriseForm = (view: StaffView, of: Household): Html =>
  fold(
    view.t('file-authorise'),
    recordForm(`files/${of.id}`, 'authorise', {
      body: html`<div class="field-grid">${field(view.t('file-authorise-person'), 'person', { required: true })}
        ${field(view.t('desk-agent-relation'), 'relation', { required: true })}
        ${field(view.t('desk-day'), 'day', { type: 'date', value: view.today, required: true })}</div>
        <p class="form-hint">${view.t('file-authorise.hint')}</p>
        <button class="btn">${view.t('file-authorise')}</button>`,
    }),
  );
