import { html } from 'hono/html';
import { conditionsOf, dutyOf, type StepAhead } from '../../cases/duties.ts';
import type { CaseState } from '../../messages/case-act.ts';
import type { Condition } from '../../services/duty.ts';
import { stateKey } from '../../services/state-key.ts';
import { isAdmin } from '../accounts/roles.ts';
import type { CaseFile } from '../case-file.ts';
import type { Html, StaffView } from '../view.ts';
import { stateName } from '../words.ts';
import { foreseeSlot } from './foreseen.ts';
import { icon } from './icon.ts';
import { actForm, card } from './parts.ts';

const aside: readonly CaseState[] = ['returned', 'declined', 'closed'];

/** Money that has no line, or has not arrived, is let pass by nobody. */
const never: readonly string[] = ['amount', 'paid'];

/** Where on the desk a condition is mended; what meetings, notices and batches tell comes from there. */
const places: { readonly [condition in Condition]?: string } = {
  answers: '#answers',
  file: '#answers',
  papers: '#form-papers',
  opinion: '#form-opinion',
  visit: '#form-visit',
  authorised: '#form-authorise',
  check: '#form-check',
  category: '?edit=hardship_category#answer-hardship_category',
  notice: '#form-notice',
};

/** Every step that may follow, with what it still lacks, whose it is, and the manager's way past the rules. */
export function aheadCard(view: StaffView, file: CaseFile): Html | string {
  const { of, service, ahead } = file;
  const steps = ahead.filter(({ to }) => !aside.includes(to));
  if (service === null || steps.length === 0 || !file.acts) return '';
  const [first, ...others] = ordered(file, steps);
  if (first === undefined) return '';
  return card(
    view.t('ahead-title'),
    html`<div class="card-body ahead">
      ${stepPart(view, file, first)}
      ${
        others.length === 0
          ? ''
          : html`<details class="fold">
              <summary>${view.t('ahead-others', { count: others.length })}</summary>
              ${others.map((one) => stepPart(view, file, one))}
            </details>`
      }
      ${overrides(view, file)}
    </div>`,
    { id: 'ahead', className: of.owner === null ? 'ahead-free' : '' },
  );
}

/** The step along the way first. */
function ordered({ way, of }: CaseFile, steps: readonly StepAhead[]): readonly StepAhead[] {
  const states = way.map(({ state }) => state);
  const at = states.indexOf(of.state);
  const distance = ({ to }: StepAhead): number => {
    const ahead = states.indexOf(to) - at;
    return ahead > 0 ? ahead : 100 - ahead;
  };
  return steps.toSorted((a, b) => distance(a) - distance(b));
}

function stepPart(view: StaffView, file: CaseFile, step: StepAhead): Html {
  const { to, barrier } = step;
  const { of } = file;
  const ready = barrier === null;
  return html`<section class="ahead-step" aria-label="${stateName(view, { service: of.service, state: to })}">
    <h3>
      ${stateName(view, { service: of.service, state: to })}
      <span class="mark mark-${ready ? 'complete' : 'missing'}">${view.t(ready ? 'ahead-ready' : 'ahead-not_ready')}</span>
    </h3>
    ${whose(view, file, step)} ${checklist(view, file, step)}
    ${ready ? stepForm(view, file, to) : overrideForm(view, file, step)}
  </section>`;
}

/** Who makes the step, where it is not the reader's to make. */
function whose(
  view: StaffView,
  { service, of }: CaseFile,
  { to, barrier }: StepAhead,
): Html | string {
  const duty = dutyOf(service, to);
  if (barrier?.missing.includes('role') === true) {
    const roles = duty.by.map((role) => view.t(`desk-role-${role}`)).join('、');
    return html`<p>${icon('person')} ${view.t('ahead-role', { roles })}</p>`;
  }
  if (barrier?.missing.includes('hand') !== true) return '';
  const hand = duty.apart?.find((one) => of.hands?.[one]?.id === view.staff.id);
  return html`<p>${icon('person')} ${view.t('ahead-hand', { hand: hand === undefined ? '' : view.t(`hand-${hand}`) })}</p>`;
}

/** Everything the step wants, there or not, each with the way to where it is mended. */
function checklist(
  view: StaffView,
  { of, service, way }: CaseFile,
  { to, barrier }: StepAhead,
): Html | string {
  const needs = conditionsOf(service, way, to);
  if (needs.length === 0) return '';
  return html`<ul class="ahead-list">
    ${needs.map((one) => {
      const there = barrier?.missing.includes(one) !== true;
      const name = view.t(`condition-${one}`);
      const place = places[one];
      return html`<li class="${there ? 'is-there' : 'is-missing'}">
        ${icon(there ? 'check' : 'none')}
        <span class="visually-hidden">${view.t(there ? 'office-there' : 'office-not_there')}</span>
        ${
          there
            ? name
            : place === undefined
              ? html`${name} <span class="text-secondary">${view.t(`ahead-where-${one}`)}</span>`
              : html`<a href="${place.startsWith('#') ? place : `/desk/cases/${of.number}${place}`}">${name}</a>`
        }
      </li>`;
    })}
  </ul>`;
}

/** The step can be made here by who has the case, and by whoever its duty lets without having claimed it. */
function stepForm(view: StaffView, file: CaseFile, to: CaseState): Html | string {
  const { of, mine, service, next } = file;
  const free = dutyOf(service, to).unclaimed === true;
  if (!mine && !free) return html`<p class="form-hint">${view.t('office-claim_first')}</p>`;
  if (next.kind === 'advance' && next.to === to)
    return html`<p class="form-hint">${view.t('ahead-above')}</p>`;
  return actForm(of.number, 'advance', {
    body: html`<input type="hidden" name="to" value="${to}" />
      <label class="form-label" for="ahead-${to}">${view.t('desk-words_for_worker')}</label>
      <textarea class="form-control" id="ahead-${to}" name="reason" rows="1" maxlength="2000"></textarea>
      ${foreseeSlot(view, of.number, 'advance')}
      <button class="btn">${view.t('desk-advance', { to: stateName(view, { service: of.service, state: to }) })}</button>`,
  });
}

/** The manager may let it pass, with a reason that stands out ever after; money never. */
function overrideForm(view: StaffView, file: CaseFile, { to, barrier }: StepAhead): Html | string {
  const { of, mine, service } = file;
  const may = isAdmin(view.staff) && (mine || dutyOf(service, to).unclaimed === true);
  if (!may || barrier === null || barrier.missing.some((one) => never.includes(one))) return '';
  return html`<details class="fold">
    <summary>${view.t('ahead-override')}</summary>
    ${actForm(of.number, 'advance', {
      body: html`<input type="hidden" name="to" value="${to}" />
        <label class="form-label" for="override-${to}">${view.t('ahead-override.reason')}</label>
        <textarea class="form-control" id="override-${to}" name="override" rows="2" maxlength="2000" required></textarea>
        <p class="form-hint">${view.t('ahead-override.about')}</p>
        <button class="btn btn-outline-danger">${view.t('ahead-override.do')}</button>`,
    })}
  </details>`;
}

function overrides(view: StaffView, { of }: CaseFile): Html | string {
  const all = of.overrides ?? [];
  return all.length === 0
    ? ''
    : html`<ul class="ahead-overrides">
        ${all.map(
          ({ by, step, reason }) =>
            html`<li>${icon('alert')} ${view.t('ahead-overridden', { by, step: view.t(stateKey(of.service, step, 'staff')), reason })}</li>`,
        )}
      </ul>`;
}
