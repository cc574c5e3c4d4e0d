import { html } from 'hono/html';
import type { Slip, SlipStep } from '../../messages/slip.ts';
import type { CaseFile } from '../case-file.ts';
import { chooser, field } from '../records/record-parts.ts';
import type { Html, StaffView } from '../view.ts';
import { actForm } from './parts.ts';

type Step = SlipStep['kind'];

/** What may be done with a slip now, in its order; `decide` checks it again. */
export function stepsOpen(slip: Slip): readonly Step[] {
  const { consent, handed, supplement, feedback, objection } = slip;
  if (handed === undefined) return consent.answer === 'given' ? ['hand', 'drop'] : ['drop'];
  if (objection !== undefined) return objection.ruling === undefined ? ['ruling'] : [];
  const lawful = slip.to.law === 'legal_aid';
  if (feedback !== undefined)
    return lawful && feedback.outcome === 'refused' ? ['object', 'feedback'] : ['feedback'];
  if (supplement !== undefined && supplement.met === undefined) return ['met', 'feedback'];
  return lawful && supplement === undefined ? ['feedback', 'supplement'] : ['feedback'];
}

/** The forms of a slip, for whoever has the case. */
export function slipActs(view: StaffView, file: CaseFile, slip: Slip): Html | string {
  if (!file.mine) return '';
  return html`${
    slip.handed === undefined && slip.consent.answer !== 'given'
      ? consentForm(view, file, slip)
      : ''
  }
  ${stepsOpen(slip).map((step, index) => stepFold(view, file, { slip, step, lead: index === 0 }))}`;
}

const consentForm = (view: StaffView, { of }: CaseFile, slip: Slip): Html =>
  html`<details class="fold">
    <summary>${view.t('desk-slip-take_consent')}</summary>
    ${actForm(of.number, 'answer_slip', {
      body: html`<input type="hidden" name="slip" value="${slip.id}" />
        ${chooser(view.t('desk-slip-answer'), 'answer', [
          ['given', view.t('desk-slip-answer-given')],
          ['refused', view.t('desk-slip-answer-refused')],
        ])}
        ${chooser(view.t('desk-slip-how'), 'how', [
          ['paper', view.t('desk-slip-how-paper')],
          ['phone', view.t('desk-slip-how-phone')],
        ])}
        <button class="btn">${view.t('desk-save')}</button>`,
    })}
  </details>`;

type About = { readonly slip: Slip; readonly step: Step; readonly lead: boolean };

function stepFold(view: StaffView, { of }: CaseFile, { slip, step, lead }: About): Html {
  const title = view.t(step === 'hand' ? 'desk-slip-hand' : `desk-slip-step-${step}`);
  return html`<details class="fold" ${lead && step !== 'drop' ? html`open` : ''}>
    <summary>${title}</summary>
    ${actForm(of.number, 'move_slip', {
      body: html`<input type="hidden" name="slip" value="${slip.id}" />
        <input type="hidden" name="step" value="${step}" />
        ${fieldsOf(view, step)}
        <button class="btn">${view.t(step === 'hand' ? 'desk-slip-hand' : 'desk-save')}</button>`,
    })}
  </details>`;
}

function fieldsOf(view: StaffView, step: Step): Html {
  const words = (required: boolean): Html =>
    field(view.t('desk-slip-text'), 'text', { long: true, required });
  const day = field(view.t('office-day'), 'day', {
    type: 'date',
    value: view.today,
    required: true,
  });
  switch (step) {
    case 'drop':
      return words(true);
    case 'supplement':
      return html`${day} ${words(true)} ${field(view.t('desk-slip-until'), 'until', {
        type: 'date',
        hint: view.t('desk-slip-step-supplement.hint'),
      })}`;
    case 'feedback':
      return html`${day} ${chooser(
        view.t('desk-slip-outcome'),
        'outcome',
        (['accepted', 'refused', 'done', 'not_theirs'] as const).map((one) => [
          one,
          view.t(`desk-slip-outcome-${one}`),
        ]),
      )} ${words(false)}`;
    case 'ruling':
      return html`${day} ${chooser(
        view.t('desk-slip-outcome'),
        'outcome',
        (['changed', 'kept'] as const).map((one) => [one, view.t(`desk-slip-ruling-${one}`)]),
      )} ${words(false)}`;
    default:
      return day;
  }
}
