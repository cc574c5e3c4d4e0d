import { html } from 'hono/html';
import { waitsUntil } from '../../cases/slip-days.ts';
import { isFinal } from '../../cases/table.ts';
import type { Slip } from '../../messages/slip.ts';
import type { CaseFile } from '../case-file.ts';
import { rowDeadline } from '../deadline-view.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { paperName, questionLabel } from '../words.ts';
import { slipActs } from './case-slip-acts.ts';
import { newSlip } from './case-slip-new.ts';
import { icon } from './icon.ts';
import { card, deadlineMark } from './parts.ts';

/** Where the case was sent on to: each slip with the worker's word, its clock and its answer, and what can be done with it. */
export function slipsCard(view: StaffView, file: CaseFile): Html | string {
  const { of, mine } = file;
  const slips = of.slips ?? [];
  const open = !isFinal(of.state);
  if (of.kind !== 'application' || (slips.length === 0 && !(mine && open))) return '';
  return card(
    view.t('desk-slips'),
    html`<div class="card-body">
      ${slips.map((slip) => slipPart(view, file, slip))}
      ${mine && open ? newSlip(view, file) : ''}
    </div>`,
    { id: 'slips' },
  );
}

function slipPart(view: StaffView, file: CaseFile, slip: Slip): Html {
  const { dropped, consent } = slip;
  const until = waitsUntil(slip);
  const living = dropped === undefined && consent.answer !== 'refused';
  return html`<section class="office-part" aria-label="${slip.to.name[view.language]}">
    <h3>${slip.to.name[view.language]}</h3>
    ${until === null ? '' : html`<p>${deadlineMark(view, rowDeadline(view, { due: until, stopped: false }))}</p>`}
    <p>${slip.matter}</p>
    <p class="form-hint">${toldOn(view, file, slip)}</p>
    <ul class="plain-list">
      ${storyOf(view, slip).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${dropped !== undefined ? '' : slipActs(view, file, slip)}
    ${living ? printForm(view, file, slip) : ''}
  </section>`;
}

/** What stands on the slip, by name. */
const toldOn = (view: StaffView, { of }: CaseFile, slip: Slip): string =>
  [
    ...slip.tells.map((id) => questionLabel(view, of.service, id)),
    ...of.papers.flatMap(({ id, need, name }) =>
      slip.papers.includes(id) ? [name ?? paperName(view, need)] : [],
    ),
    ...(slip.materials === undefined ? [] : [slip.materials]),
  ].join(view.t('register-comma'));

/** What happened to it, oldest first. */
function storyOf(view: StaffView, slip: Slip): readonly string[] {
  const { consent, urgent, handed, supplement, feedback, objection, dropped } = slip;
  const { taken } = consent;
  const line = (key: string, args: Parameters<StaffView['t']>[1], there: unknown = true) =>
    there === undefined ? [] : [view.t(key, args)];
  return [
    ...line('desk-slip-urgent', { last: urgent?.last ?? '' }, urgent),
    [
      view.t(`desk-slip-consent-${consent.answer}`),
      taken === undefined
        ? ''
        : view.t('desk-slip-consent-taken', { how: taken.how, day: taken.day, by: taken.by }),
      consent.words === undefined ? '' : `“${consent.words}”`,
    ].join(' '),
    ...line('desk-slip-handed', { day: handed?.day ?? '', by: handed?.by ?? '' }, handed),
    ...line(
      'desk-slip-supplement',
      { day: supplement?.day ?? '', text: supplement?.text ?? '' },
      supplement,
    ),
    ...line('desk-slip-met', { day: supplement?.met ?? '' }, supplement?.met),
    ...(feedback === undefined
      ? []
      : line('desk-slip-feedback', {
          day: feedback.day,
          outcome: view.t(`desk-slip-outcome-${feedback.outcome}`),
          text: feedback.text,
        })),
    ...line(
      'desk-slip-objection',
      { day: objection?.day ?? '', due: objection?.due ?? '' },
      objection,
    ),
    ...(objection?.ruling === undefined
      ? []
      : line('desk-slip-ruling', {
          day: objection.ruling.day,
          outcome: view.t(`desk-slip-ruling-${objection.ruling.outcome}`),
          text: objection.ruling.text,
        })),
    ...line('desk-slip-dropped', { reason: dropped?.reason ?? '' }, dropped),
  ];
}

/** The slip to print and sign, or to hand over. */
const printForm = (view: StaffView, { of, acts }: CaseFile, { id }: Slip): Html | string =>
  acts
    ? html`<form method="post" action="/desk/cases/${of.number}/slips/${id}" class="act">
        <input type="hidden" name="act" value="${newActId()}" />
        <button class="btn btn-sm">${icon('print')} ${view.t('desk-slip-print')}</button>
      </form>`
    : '';
