import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { mayRing, safeHours } from '../../cases/phone-tasks.ts';
import { mayRead } from '../accounts/roles.ts';
import type { CaseFile } from '../case-file.ts';
import { hears } from '../hears.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { serviceName } from '../words.ts';
import { phonesOf } from './case-people.ts';
import { icon } from './icon.ts';
import { actForm, card, phoneLink } from './parts.ts';

/** So many tasks are looked at; more than a county has staff to ring. */
const most = 200;
const shownRows = 5;

/** Who is to be called, as one row of the list of cases: how many, and the first of them. */
export function callsCard(view: StaffView): Html | string {
  const { desk } = view.port.store;
  const all = desk.toCall(most).flatMap(({ number, at }) => {
    const of = desk.case(number);
    const may =
      of !== null && mayRead(view.staff, of, view.port.centre) && hears(view.staff, of, view.port);
    return of === null || !may ? [] : [{ of, at }];
  });
  if (all.length === 0) return '';
  const due = all.filter(({ at }) => at <= view.now).length;
  return html`<section class="files-card calls-card" aria-label="${view.t('calls-title')}">
    ${icon('phone')} <strong>${view.t('calls-count', { count: all.length, due })}</strong>
    ${all
      .slice(0, shownRows)
      .map(
        ({ of, at }) =>
          html`<a class="files-card-one" href="/desk/cases/${of.number}#call">${nameIn(of)} ${serviceName(view, of.service)} <span class="muted">${at <= view.now ? view.t('calls-now') : when(view, at)}</span></a>`,
      )}
  </section>`;
}

const nameIn = ({ answers, number }: Case): string => {
  const name = answers['name']?.value;
  return typeof name === 'string' ? name : number;
};

/** The telephone task of a case: whom to ring and when, how often it was tried, and how it went. */
export function callCard(view: StaffView, file: CaseFile): Html | string {
  const { of, acts } = file;
  const { call } = of;
  if (call === undefined) return '';
  const given = call.at === null;
  return card(
    view.t('calls-title'),
    html`<div class="card-body">
      <p>${view.t('calls-why', { when: when(view, call.since) })}</p>
      ${given ? html`<p class="foreseen-no">${view.t('calls-given_up', { count: call.tries })}</p>` : ''}
      ${ring(view, of)}
      <p class="text-secondary">
        ${call.tries === 0 ? '' : view.t('calls-tries', { count: call.tries })}
        ${call.at === null || call.at <= view.now ? '' : view.t('calls-next', { when: when(view, call.at) })}
      </p>
      ${acts ? forms(view, of) : ''}
    </div>`,
    { id: 'call' },
  );
}

/** The phone to press, or why nobody rings now. */
function ring(view: StaffView, of: Case): Html {
  const hours = safeHours(of);
  const safe = hours
    ? html`<p>${view.t('calls-safe', { from: hours.from, to: hours.to })} ${view.t('calls-channel')}</p>`
    : '';
  if (hours === null) return html`<p class="foreseen-no">${view.t('calls-never')}</p>`;
  if (!mayRing(of, view.now, { calendar: view.calendar }))
    return html`${safe}<p class="foreseen-no">${view.t('calls-not_now')}</p>`;
  return html`${safe}<p>${[...new Set([...phonesOf(of), ...(of.speaker.phone === undefined ? [] : [of.speaker.phone])])].map(phoneLink)}</p>`;
}

function forms(view: StaffView, { number }: Case): Html {
  const one = (how: 'reached' | 'missed'): Html =>
    html`<button class="btn" name="how" value="${how}">${view.t(`calls-${how}`)}</button>`;
  return html`${actForm(number, 'record_call', {
    body: html`<label class="form-label" for="call-text">${view.t('calls-text')}</label>
      <textarea class="form-control" id="call-text" name="text" rows="1" maxlength="2000"></textarea>
      <div class="btn-list">${one('reached')} ${one('missed')}</div>`,
  })}
  <details class="fold">
    <summary>${view.t('calls-again')}</summary>
    ${actForm(number, 'record_call', {
      body: html`<input type="hidden" name="how" value="again" />
        <label class="form-label" for="call-day">${view.t('calls-day')}</label>
        <input class="form-control" id="call-day" type="date" name="day" min="${view.today}" required />
        <label class="form-label" for="call-time">${view.t('calls-time')}</label>
        <input class="form-control" id="call-time" type="time" name="time" required />
        <button class="btn">${view.t('calls-again.save')}</button>`,
    })}
  </details>`;
}
