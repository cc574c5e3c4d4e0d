import { html } from 'hono/html';
import { addDays } from '../../messages/day.ts';
import type { Absence } from '../../storage/people/people-store.ts';
import { isAdmin, mayAct } from '../accounts/roles.ts';
import { dutyDay } from '../duty.ts';
import { accountsOf } from '../hands.ts';
import { helpers, listedDuty, notForSubstitute, rotaDays, rotaLimits } from '../rota.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { card } from './parts.ts';

/** Who is on duty now and on the days to come, and who is away and who stands in. */
export const rotaBody = (view: StaffView, note: Html | string): Html =>
  html`<div class="page-head"><h1>${view.t('people-rota')}</h1></div>
    ${note} ${tonight(view)}
    <div class="columns">
      <div>${daysCard(view)} ${absencesCard(view)}</div>
      <div class="side">
        ${isAdmin(view.staff) ? planCard(view) : ''} ${mayAct(view.staff) ? awayCard(view) : ''}
      </div>
    </div>`;

/** A day as people say it, with its weekday. */
export const dayText = (view: StaffView, day: string): string =>
  view.t('people-day', {
    month: String(Number(day.slice(5, 7))),
    date: String(Number(day.slice(8))),
    weekday: view.t(`appointment-weekday-${new Date(`${day}T00:00:00Z`).getUTCDay()}`),
  });

function tonight(view: StaffView): Html {
  const [now] = rotaDays(view);
  const people = now?.people ?? [];
  return html`<section class="card people-now" aria-label="${view.t('people-now')}">
    <p class="card-body">
      <span>${view.t('people-now')}</span>
      <strong>${people.length === 0 ? view.t('desk-duty.empty') : people.join(' → ')}</strong>
      <small class="text-secondary">${view.t('people-now.about', { time: view.port.centre.openHours.from })}</small>
    </p>
  </section>`;
}

const daysCard = (view: StaffView): Html =>
  card(
    view.t('people-days'),
    html`<div class="table-responsive" tabindex="0"><table class="table table-vcenter card-table people-days">
      <thead><tr><th scope="col">${view.t('desk-day')}</th><th scope="col">${view.t('people-order')}</th><th scope="col">${view.t('people-from')}</th></tr></thead>
      <tbody>${rotaDays(view).map(
        ({ day, people, own }, index) =>
          html`<tr ${index === 0 ? html`aria-current="date"` : ''}>
            <th scope="row">${dayText(view, day)}</th>
            <td>${people.length === 0 ? '—' : people.join(' → ')}</td>
            <td class="text-secondary">${view.t(own ? 'people-from-plan' : 'people-from-list')}</td>
          </tr>`,
      )}</tbody>
    </table></div>`,
  );

const dayField = (view: StaffView, name: 'first' | 'last', id: string): Html =>
  html`<div class="mb-2"><label class="form-label" for="${id}-${name}">${view.t(`people-${name}`)}</label>
    <input class="form-control" type="date" id="${id}-${name}" name="${name}" required
      min="${dutyDay(view.now, view.port.centre)}" max="${addDays(view.today, 366)}" /></div>`;

function planCard(view: StaffView): Html {
  const people = helpers(view);
  const listed = listedDuty(view);
  const place = (index: number): Html =>
    html`<div class="mb-2"><label class="form-label" for="duty-${index}">${view.t('desk-duty_place', { place: index + 1 })}</label>
      <select class="form-select" id="duty-${index}" name="login">
        <option value="">—</option>
        ${people.map(({ login, name }) => html`<option value="${login}" ${listed[index] === login ? 'selected' : ''}>${name}</option>`)}
      </select></div>`;
  return card(
    view.t('people-plan'),
    html`<form class="card-body" method="post" action="/desk/rota/duty">
      ${dayField(view, 'first', 'plan')} ${dayField(view, 'last', 'plan')}
      ${Array.from({ length: rotaLimits.places }, (_, index) => place(index))}
      <p class="people-press">
        <button class="btn btn-primary" name="how" value="plan">${view.t('people-plan.do')}</button>
        <button class="btn" name="how" value="list">${view.t('people-plan.list')}</button>
      </p>
      <p class="form-hint">${view.t('people-plan.about')}</p>
    </form>`,
  );
}

function awayCard(view: StaffView): Html {
  const leads = isAdmin(view.staff);
  return card(
    view.t('people-away_new'),
    html`<form class="card-body" method="post" action="/desk/rota/absences">
      <input type="hidden" name="act" value="${newActId()}" />
      ${
        leads
          ? html`<div class="mb-2"><label class="form-label" for="away-who">${view.t('people-away_who')}</label>
              <select class="form-select" id="away-who" name="staff">
                ${accountsOf(view)
                  .filter(mayAct)
                  .map(
                    ({ id, name }) =>
                      html`<option value="${id}" ${id === view.staff.id ? 'selected' : ''}>${name}</option>`,
                  )}
              </select></div>`
          : ''
      }
      ${dayField(view, 'first', 'away')} ${dayField(view, 'last', 'away')}
      <div class="mb-2"><label class="form-label" for="away-by">${view.t('people-away_by')}</label>
        <select class="form-select" id="away-by" name="substitute" required>
          <option value="">${view.t('desk-choose')}</option>
          ${helpers(view)
            .filter(({ id }) => leads || id !== view.staff.id)
            .map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
        </select></div>
      <button class="btn btn-primary">${view.t('people-away_new.do')}</button>
      <p class="form-hint">${view.t('people-away_new.about')}</p>
    </form>`,
  );
}

function absencesCard(view: StaffView): Html | string {
  const all = view.port.store.people.absences().filter(({ last }) => last >= view.today);
  if (all.length === 0) return '';
  return card(
    view.t('people-absences'),
    html`<ul class="list-group list-group-flush">${all.map((one) => absenceLine(view, one))}</ul>`,
  );
}

function absenceLine(view: StaffView, one: Absence): Html {
  const name = (id: string) => view.port.store.staff.byId(id)?.name ?? '—';
  const left = notForSubstitute(view, one);
  const mine = one.staff === view.staff.id || isAdmin(view.staff);
  return html`<li class="list-group-item entry-open">
    <span>${view.t('people-absence', { name: name(one.staff), by: name(one.substitute), first: dayText(view, one.first), last: dayText(view, one.last) })}</span>
    ${
      left.length === 0
        ? ''
        : html`<span class="warn">${view.t('people-absence-left', { count: left.length, by: name(one.substitute) })}</span>
          <a href="/desk/handover/${one.staff}">${view.t('people-left.do')}</a>`
    }
    ${
      mine
        ? html`<form method="post" action="/desk/rota/absences/${one.id}/end">
            <button class="btn btn-sm" aria-label="${view.t('people-absence-end')} ${name(one.staff)}">${view.t('people-absence-end')}</button>
          </form>`
        : ''
    }
  </li>`;
}
