import { html } from 'hono/html';
import { addDays } from '../../messages/day.ts';
import { computations } from '../../policies/computations.ts';
import type { PolicyEntry } from '../../policies/entry.ts';
import type { Shelved } from '../../policies/shelf.ts';
import { policyApprovers, policyWriters } from '../../records/policy.ts';
import type { Html, StaffView } from '../view.ts';
import { chooser, field, recordForm } from './record-parts.ts';

/** Whether the reader may write rules down. */
export const mayWrite = ({ staff }: StaffView): boolean =>
  staff.roles.some((role) => policyWriters.includes(role));

/** Whether the reader may approve what is told to workers. */
export const mayApprove = ({ staff }: StaffView): boolean =>
  staff.roles.some((role) => policyApprovers.includes(role));

/** Why a rule is not answered, or that it is. */
export const standingMark = (view: StaffView, { hidden, unset }: Shelved): Html => {
  const state = hidden ?? (unset.length > 0 ? 'unset' : 'told');
  const tone = state === 'told' ? 'moving' : state === 'unread' ? 'new' : 'over';
  return html`<span class="state state-${tone}">${view.t(`desk-policy-${state}`)}</span>`;
};

/** A year, after which whoever is responsible looks again. */
const lookAgain = 365;

/** The form that writes a rule, or writes it anew; `asks` stand in it as they were asked. */
export function entryForm(
  view: StaffView,
  {
    path,
    entry,
    asks = [],
  }: {
    readonly path: string;
    readonly entry?: PolicyEntry | undefined;
    readonly asks?: readonly string[];
  },
): Html {
  const t = (name: string): string => view.t(`desk-policy-${name}`);
  const long = (name: string, value: string, hint?: string): Html =>
    field(t(name), name, {
      value,
      required: true,
      long: true,
      ...(hint === undefined ? {} : { hint }),
    });
  const line = (name: string, value: string, required = true): Html =>
    field(t(name), name, { value, required });
  const day = (name: string, value: string, required = true): Html =>
    field(t(name), name, { value, required, type: 'date' });
  return recordForm(path, 'write_policy', {
    body: html`<div class="field-grid">
        ${
          entry === undefined
            ? field(t('id'), 'policy', { required: true, hint: t('id_hint') })
            : html`<input type="hidden" name="policy" value="${entry.id}" />`
        }
        ${line('title', entry?.title ?? '')}
      </div>
      ${long('asks', (entry?.asks ?? asks).join('\n'), t('asks_hint'))}
      ${long('text_zh', entry?.text['zh-CN'] ?? '', t('text_hint'))}
      ${long('text_en', entry?.text.en ?? '')}
      <div class="field-grid">
        ${line('source', entry?.source ?? '')} ${line('document', entry?.document ?? '', false)}
        ${day('in_force', entry?.in_force ?? '', false)} ${day('checked', view.today)}
        ${day('until', addDays(view.today, lookAgain))}
        ${line('valid', entry?.valid ?? t('valid_all'))}
        ${line('owner', entry?.owner ?? view.staff.name)}
        ${line('figures', entry?.figures.join(' ') ?? '', false)}
        ${line('needs', entry?.needs.join(' ') ?? '', false)}
        ${chooser(
          t('compute'),
          'compute',
          [['', t('compute_none')], ...computations.map((id) => [id, id] as const)],
          entry?.compute ?? '',
        )}
      </div>
      <button class="btn btn-primary">${t('write')}</button>`,
  });
}
