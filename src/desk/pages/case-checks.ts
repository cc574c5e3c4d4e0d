import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { factsOf } from '../../services/read.ts';
import type { Screening, Service } from '../../services/service.ts';
import type { CaseFile } from '../case-file.ts';
import { legalDeadline } from '../deadline-view.ts';
import type { Html, StaffView } from '../view.ts';
import { questionLabel } from '../words.ts';
import { card, deadlineMark } from './parts.ts';

/** The first look with its arithmetic, and the legal clocks; a look, never a decision (PIPL Art 24). */
export function checksCard(view: StaffView, { of, service }: CaseFile): Html {
  if (service === null) return html``;
  const facts = factsOf(of.answers);
  return html`${clocks(view, service, of)} ${clashes(view, service, of)}
  ${service.screen ? screening(view, service.screen(facts, view.port.centre, view.today)) : ''}`;
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
          </li>`,
      )}
    </ul>`,
  );
}

const screening = (view: StaffView, { verdict, steps, suggested }: Screening): Html =>
  card(
    view.t('desk-screening'),
    html`<div class="card-body screening">
      ${
        steps.length === 0
          ? ''
          : html`<ol>
            ${steps.map((one) => html`<li>${view.say(one)}</li>`)}
          </ol>`
      }
      ${
        suggested === undefined
          ? ''
          : html`<p>${view.t('desk-suggested')} <strong>${suggestion(view, suggested)}</strong></p>`
      }
      <p class="text-secondary">${view.t('desk-screening.about')}</p>
    </div>`,
    {
      aside: html`<span class="verdict verdict-${verdict}">${view.t(`desk-verdict-${verdict}`)}</span>`,
    },
  );

const suggestion = (view: StaffView, suggested: string): string => {
  const key = `o-hardship_category-${suggested}`;
  return view.port.wording.has(key, view.language) ? view.t(key) : suggested;
};
