import { html } from 'hono/html';
import type { CaseFile } from '../case-file.ts';
import type { Html, StaffView } from '../view.ts';
import { alertClock, alertFacts } from './alert-facts.ts';
import { icon } from './icon.ts';
import { card } from './parts.ts';

/** What a person must do about this danger, with the numbers to call (domain.md section 5). */
export function dangerCard(view: StaffView, { of }: CaseFile): Html | string {
  if (of.kind !== 'alert') return '';
  const { hotlines } = view.port.centre;
  const danger = of.danger ?? 'unsure';
  const wanted = ['police', 'ambulance', ...(more[danger] ?? [])];
  return card(
    view.t(`desk-danger-${danger}`),
    html`<div class="card-body">
      <p class="danger-facts">${alertFacts(view, of)} <strong>${alertClock(view, of)}</strong></p>
      <p class="danger-todo">${view.t(`desk-danger-${danger}.todo`)}</p>
      <p class="hotlines">
        ${wanted.map((what) =>
          hotlines[what] === undefined
            ? ''
            : html`<a class="phone" href="tel:${hotlines[what]}"
                >${icon('phone')}${view.t(`desk-hotline-${what}`)} <b class="mono">${hotlines[what]}</b></a
              >`,
        )}
      </p>
    </div>`,
    { className: 'danger-card' },
  );
}

const more: { readonly [danger: string]: readonly string[] } = {
  self_harm: ['heart'],
  self_harm_other: ['heart', 'fire'],
  threat: ['heart'],
  violence: ['women'],
  assault: ['women'],
  injury: ['fire'],
  collective: ['labour', 'government'],
  confinement: ['labour'],
  child_labour: ['labour', 'youth'],
  unsure: ['heart'],
};
