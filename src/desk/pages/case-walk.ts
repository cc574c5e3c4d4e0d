import { html } from 'hono/html';
import { around, type SeenList } from '../list-memory.ts';
import type { Html, StaffView } from '../view.ts';

/** Where a case stands in the list one came from: back to its row, the case before it and the one after. */
export function caseWalk(view: StaffView, number: string, seen: SeenList | null): Html {
  const { before, after, at } = around(seen ?? { query: '', numbers: [] }, number);
  const all = seen?.numbers.length ?? 0;
  return html`<nav class="case-walk" aria-label="${view.t('desk-queue')}">
    <a href="/desk/back?from=${number}" data-key="q">${view.t('queue-back')}</a>
    ${at < 0 ? '' : html`<span class="text-secondary">${view.t('queue-place', { at: at + 1, all })}</span>`}
    ${before === null ? '' : html`<a href="/desk/cases/${before}" data-key="p" rel="prev">${view.t('queue-before')}</a>`}
    ${after === null ? '' : html`<a href="/desk/cases/${after}" data-key="n" rel="next">${view.t('queue-next')}</a>`}
  </nav>`;
}
