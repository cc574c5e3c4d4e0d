import { html } from 'hono/html';
import { officeGaps } from '../../records/office-gaps.ts';
import { services } from '../../services/index.ts';
import type { Html, StaffView, View } from '../view.ts';
import { card } from './parts.ts';

/** Every step that nobody of this office can lawfully make, a line each, in words. */
export const gapLines = ({ port, t, say }: Pick<View, 'port' | 't' | 'say'>): readonly string[] =>
  officeGaps(services, port.centre, port.store.staff.list()).map(({ of, step, why, roles }) =>
    t(`desk-gap-${why}`, {
      of: say(of),
      step: say(step),
      roles: roles.map((role) => ({ key: `desk-role-${role}` })),
    }),
  );

/** What this office cannot do by itself, and who may stand in. */
export const gapsCard = (view: StaffView): Html | string => {
  const lines = gapLines(view);
  return lines.length === 0
    ? ''
    : card(
        view.t('desk-gaps'),
        html`<div class="card-body">
          <p>${view.t('desk-gaps.about')}</p>
          <ul class="lacks">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>`,
      );
};
