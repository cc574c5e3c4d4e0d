import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { factsOf } from '../../services/read.ts';
import type { Service } from '../../services/service.ts';
import type { CaseFile } from '../case-file.ts';
import { legalDeadline } from '../deadline-view.ts';
import type { Html, StaffView } from '../view.ts';
import { questionLabel } from '../words.ts';
import { screeningsCard } from './case-screenings.ts';
import { card, deadlineMark } from './parts.ts';

/** The legal clocks, answers that do not fit, and the screenings. */
export function checksCard(view: StaffView, file: CaseFile): Html {
  const { of, service } = file;
  if (service === null) return html``;
  return html`${clocks(view, service, of)} ${clashes(view, service, of)}
  ${screeningsCard(view, file)}`;
}

/** Answers that do not fit each other, so that staff ask before they reckon with them. */
function clashes(view: StaffView, service: Service, of: Case): Html | string {
  const list = service.conflicts?.(factsOf(of.answers)) ?? [];
  if (list.length === 0) return '';
  return card(
    view.t('desk-clashes'),
    html`<ul class="list-group list-group-flush">
      ${list.map(({ question, why }) => html`<li class="list-group-item"><a href="#answer-${question}">${questionLabel(view, of.service, question)}</a> ${view.say(why)}</li>`)}
    </ul>`,
  );
}

function clocks(view: StaffView, service: Service, of: Case): Html | string {
  const list = service.deadlines?.(factsOf(of.answers), view.today) ?? [];
  if (list.length === 0) return '';
  const sorted = list.toSorted((a, b) => a.last.localeCompare(b.last));
  return card(
    view.t('desk-legal_clocks'),
    html`<ul class="list-group list-group-flush clocks">
      ${sorted.map(
        (one) =>
          html`<li class="list-group-item">
            ${deadlineMark(view, legalDeadline(view, one))}
            <span>${view.t(`clock-${one.id}`)}</span>
            <small class="text-secondary">${one.source}</small>
            ${one.renewed === undefined ? '' : html`<p>${view.t('desk-legal-renewed', { day: one.renewed })}</p>`}
          </li>`,
      )}
    </ul>`,
  );
}
