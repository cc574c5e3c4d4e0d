import { html } from 'hono/html';
import { freeSlots } from '../../cases/slots.ts';
import type { Appointment, AppointmentKind, Slot } from '../../messages/appointment.ts';
import { addDays } from '../../messages/day.ts';
import { serviceById } from '../../services/index.ts';
import { factsOf } from '../../services/read.ts';
import { mayAct, mayRead } from '../accounts/roles.ts';
import { seesCampaigns } from '../campaigns/sign-ups.ts';
import { field } from '../records/record-parts.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { paperName, serviceName } from '../words.ts';
import { card } from './parts.ts';

const daysAhead = 31;
/** What nobody marked stays in sight so long, in days. */
const daysOpen = 14;

/** A day and a time in the reader's words. */
export const slotText = (view: StaffView, { day, time }: Slot): string =>
  view.t('appointment-slot', {
    month: String(Number(day.slice(5, 7))),
    date: String(Number(day.slice(8))),
    weekday: view.t(`appointment-weekday-${new Date(`${day}T00:00:00Z`).getUTCDay()}`),
    time,
  });

/** The case an appointment is about, where the reader may open it; `null` where there is none yet. */
function caseOf(view: StaffView, of: Appointment) {
  const { store } = view.port;
  if (of.case !== null) return store.desk.case(of.case);
  return store.casesOf(of.conversation).findLast(({ service }) => service === of.service) ?? null;
}

/** Whether the reader may see whose appointment it is: as with its case. */
const sees = (view: StaffView, of: Appointment): boolean =>
  mayRead(
    view.staff,
    { kind: of.service === 'call' ? 'call' : 'application', service: of.service },
    view.port.centre,
  );

/** Today's appointments, those ahead, and how often somebody had to come again. */
export function appointmentsBody(view: StaffView, note: Html | string): Html {
  const all = view.port.store.appointments
    .between(addDays(view.today, -daysOpen), addDays(view.today, daysAhead))
    .filter((one) => sees(view, one));
  const trips = view.port.store.appointments.visits(`${view.today.slice(0, 4)}-01-01`);
  const rows = (some: readonly Appointment[]): Html =>
    some.length === 0
      ? html`<p class="card-body">${view.t('desk-appointments-none')}</p>`
      : html`<ul class="list-group list-group-flush">${some.map((one) => row(view, one))}</ul>`;
  return html`<div class="page-head"><h1>${view.t('desk-appointments')}</h1>${seesCampaigns(view.staff) ? html`<p class="set-path"><a href="/desk/campaigns">${view.t('campaigns')}</a></p>` : ''}</div>
    ${note}
    ${card(
      view.t('desk-appointments-today'),
      rows(
        all.filter(
          ({ day, state }) => day === view.today || (day < view.today && state === 'booked'),
        ),
      ),
    )}
    ${card(
      view.t('desk-appointments-ahead'),
      rows(all.filter(({ day, state }) => day > view.today && state === 'booked')),
    )}
    <p class="text-secondary">${view.t('desk-appointments-trips', { all: trips.all, again: trips.again })}</p>`;
}

/** Whether all papers of the checklist that must come are there. */
function papersLine(view: StaffView, of: Appointment): string {
  const about = caseOf(view, of);
  const service = serviceById(of.service);
  if (about === null || service === undefined) return '';
  const there = new Set(about.papers.map(({ need }) => need));
  const left = service
    .papers(factsOf(about.answers))
    .filter(({ id, required, or = [] }) => required && ![id, ...or].some((one) => there.has(one)));
  return left.length === 0
    ? view.t('desk-appointment-complete')
    : view.t('desk-appointment-missing', {
        papers: left.map(({ id }) => paperName(view, id)).join(view.t('register-comma')),
      });
}

function row(view: StaffView, of: Appointment): Html {
  const about = caseOf(view, of);
  const words = of.log.findLast((one) => one.words !== undefined && one.by === undefined)?.words;
  return html`<li class="list-group-item request">
    <div>
      <strong>${slotText(view, of)}</strong> ${view.t(`desk-appointment-kind-${of.kind}`)}
      ${
        about === null
          ? html`${of.name ?? view.t('desk-unnamed')}`
          : html`<a href="/desk/cases/${about.number}">${of.name ?? view.t('desk-unnamed')}</a>`
      }
      <span class="text-secondary">${serviceName(view, of.service)}</span>
      ${of.state === 'booked' ? '' : html`<span class="mark">${view.t(`desk-appointment-state-${of.state}`)}</span>`}
      ${of.again === undefined ? '' : html`<p>${view.t('desk-appointment-again', { why: of.again })}</p>`}
      <p class="form-hint">${papersLine(view, of)}</p>
      ${words === undefined ? '' : html`<p class="form-hint">${view.t('desk-appointment-said', { words })}</p>`}
    </div>
    ${of.state === 'booked' && mayAct(view.staff) ? acts(view, of) : ''}
  </li>`;
}

const form = (of: Appointment, kind: string, body: Html): Html =>
  html`<form method="post" action="/desk/appointments" class="act" data-act>
    <input type="hidden" name="act" value="${newActId()}" />
    <input type="hidden" name="conversation" value="${of.conversation}" />
    <input type="hidden" name="id" value="${of.id}" />
    <input type="hidden" name="kind" value="${kind}" />
    ${body}
  </form>`;

function acts(view: StaffView, of: Appointment): Html {
  const call = of.kind === 'call' ? '.call' : '';
  const due = of.day <= view.today;
  return html`<div class="appointment-acts">
    ${
      due
        ? html`${form(
            of,
            'came',
            html`${of.kind === 'counter' ? field(view.t('desk-appointment-again_why'), 'again') : ''}
              <button class="btn btn-sm">${view.t(`desk-appointment-came${call}`)}</button>`,
          )}
          ${form(of, 'missed', html`<button class="btn btn-sm">${view.t(`desk-appointment-missed${call}`)}</button>`)}`
        : ''
    }
    <details class="fold">
      <summary>${view.t('desk-appointment-move')}</summary>
      ${form(of, 'move', html`${slotChooser(view, of.kind)}<button class="btn btn-sm">${view.t('desk-appointment-move')}</button>`)}
    </details>
    <details class="fold">
      <summary>${view.t('desk-appointment-cancel')}</summary>
      ${form(of, 'cancel', html`${field(view.t('desk-appointment-cancel_why'), 'words')}<button class="btn btn-sm">${view.t('desk-appointment-cancel')}</button>`)}
    </details>
  </div>`;
}

/** The free times of a kind, to choose one. */
export function slotChooser(view: StaffView, kind: AppointmentKind): Html {
  const { centre, store } = view.port;
  const free = freeSlots(kind, {
    now: view.now,
    centre,
    calendar: view.calendar,
    taken: store.appointments.taken,
  });
  const id = `slot-${newActId().slice(0, 8)}`;
  return html`<label class="form-label" for="${id}">${view.t('desk-appointment-when')}</label>
    <select class="form-select" id="${id}" name="slot" required>
      ${free.map((slot) => html`<option value="${slot.day} ${slot.time}">${slotText(view, slot)}</option>`)}
    </select>`;
}
