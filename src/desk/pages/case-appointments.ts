import { html } from 'hono/html';
import { isFinal } from '../../cases/table.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { slotChooser, slotText } from './appointments-page.ts';
import { card } from './parts.ts';

const kinds = ['counter', 'call'] as const;

/** The appointments of a case, and the form that arranges one. */
export function appointmentsCard(view: StaffView, { of, acts }: CaseFile): Html | string {
  const own = view.port.store.appointments
    .ofCase(of.number)
    .filter(({ state, day }) => state !== 'cancelled' && (state !== 'booked' || day >= view.today));
  const may = acts && !isFinal(of.state) && of.kind !== 'alert';
  if (own.length === 0 && !may) return '';
  return card(
    view.t('desk-appointments'),
    html`<div class="card-body">
      ${own.map(
        (one) =>
          html`<p>
            <strong>${slotText(view, one)}</strong> ${view.t(`desk-appointment-kind-${one.kind}`)}
            <span class="text-secondary">${view.t(`desk-appointment-state-${one.state}`)}</span>
            ${one.again === undefined ? '' : view.t('desk-appointment-again', { why: one.again })}
          </p>`,
      )}
      ${may ? kinds.map((how) => bookForm(view, { number: of.number, conversation: of.conversation, how })) : ''}
    </div>`,
    { id: 'appointments' },
  );
}

type Booking = {
  readonly number: string;
  readonly conversation: string;
  readonly how: (typeof kinds)[number];
};

const bookForm = (view: StaffView, { number, conversation, how }: Booking): Html =>
  html`<details class="fold">
    <summary>${view.t('desk-appointment-book')}：${view.t(`desk-appointment-kind-${how}`)}</summary>
    <form method="post" action="/desk/appointments" class="act" data-act>
      <input type="hidden" name="act" value="${newActId()}" />
      <input type="hidden" name="conversation" value="${conversation}" />
      <input type="hidden" name="case" value="${number}" />
      <input type="hidden" name="how" value="${how}" />
      <input type="hidden" name="kind" value="book" />
      ${slotChooser(view, how)}
      <button class="btn">${view.t('desk-appointment-book')}</button>
    </form>
  </details>`;
