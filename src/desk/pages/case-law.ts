import { html } from 'hono/html';
import { extensionOf } from '../../cases/clock.ts';
import { isFinal } from '../../cases/table.ts';
import { holds } from '../../services/role.ts';
import type { CaseFile } from '../case-file.ts';
import { stageDeadline } from '../deadline-view.ts';
import type { Html, StaffView } from '../view.ts';
import { words } from './office-parts.ts';
import { actForm, card, deadlineMark } from './parts.ts';

/** The days that a law gives the office for this stage: what is to be done by then, the article, whether they stand still, and the way to more days where there is one. */
export function lawCard(view: StaffView, file: CaseFile): Html | string {
  const { of, service, acts } = file;
  const { law, due } = of.clock;
  if (law === undefined || due === null || isFinal(of.state)) return '';
  const extension = extensionOf(of.clock, service, of.state);
  const may = acts && extension !== null && holds(view.staff.roles, extension.by);
  return card(
    view.t('desk-law'),
    html`<div class="card-body">
      <p>
        ${deadlineMark(view, stageDeadline(view, of.clock))}
        <span>${view.t(`law-${law.id}`)}</span>
      </p>
      <p class="text-secondary">
        ${view.t('desk-law.by', { day: due, source: law.source })}
        ${view.t(`desk-law-count-${law.count}`)} ${view.t(`desk-law-stops-${String(law.stops)}`)}
      </p>
      ${
        law.extended === undefined
          ? ''
          : html`<p>${view.t('desk-law.extended', { days: law.extended.days, reason: law.extended.reason })}</p>`
      }
      ${
        may && extension !== null
          ? html`<details class="fold">
              <summary>${view.t('desk-law.extend', { days: extension.days })}</summary>
              ${actForm(of.number, 'extend_clock', {
                body: html`${words(view, 'extend-reason', { key: 'desk-law.reason' })}
                  <button class="btn">${view.t('desk-law.do')}</button>`,
              })}
            </details>`
          : ''
      }
    </div>`,
    { id: 'law' },
  );
}
