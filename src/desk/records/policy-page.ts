import { html } from 'hono/html';
import { digestOf, type Shelved } from '../../policies/shelf.ts';
import type { PolicyRecord } from '../../records/policy.ts';
import { card } from '../pages/parts.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { entryForm, mayApprove, mayWrite, standingMark } from './policy-parts.ts';
import { field, fold, historyCard, recordForm } from './record-parts.ts';

/** One rule, by its own id or the number of what the desk holds of it: how it is told, where it stands written, who approves it, and its history. */
export function policyPage(
  view: StaffView,
  id: string,
  note: Html | string,
): { readonly title: string; readonly body: Html } | null {
  const { records } = view.port.store;
  const held = records.list('policy').find((one) => one.id === id || one.policy === id);
  const policy = held?.policy ?? id;
  const shelved = view.port.policies?.all(view.today).find(({ entry }) => entry.id === policy);
  if (shelved === undefined) return null;
  const { entry } = shelved;
  const path = `policies/${held?.id ?? 'new'}`;
  return {
    title: entry.title,
    body: html`<div class="page-head"><h1>${entry.title}</h1>
        <p>${standingMark(view, shelved)} <span class="muted">${entry.id} · ${view.t(`desk-policy-from_${shelved.from}`)}</span></p>
        <p><a href="/desk/policies">${view.t('desk-policies')}</a></p></div>
      ${note} ${told(view, shelved)}
      ${mayApprove(view) ? ruling(view, { shelved, held, path }) : ''}
      ${
        mayWrite(view)
          ? card(
              view.t('desk-policy-edit'),
              html`<div class="card-body">${fold(view.t('desk-policy-edit_open'), entryForm(view, { path, entry }))}</div>`,
            )
          : ''
      }
      ${held === undefined ? '' : historyCard(view, records.history(held.id))}`,
  };
}

function told(view: StaffView, { entry, approved, unset }: Shelved): Html {
  const t = (name: string): string => view.t(`desk-policy-${name}`);
  const row = (name: string, value: string | null): Html | string =>
    value === null || value === '' ? '' : html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`;
  return card(
    t('told_so'),
    html`<div class="card-body">
      <p>${entry.text['zh-CN']}</p>
      <p class="muted" lang="en">${entry.text.en}</p>
      <dl class="facts">
        ${row('source', entry.source)} ${row('document', entry.document)}
        ${row('in_force', entry.in_force)} ${row('checked', entry.checked)}
        ${row('until', entry.until)} ${row('valid', entry.valid)} ${row('owner', entry.owner)}
        ${row('approver', approved === null ? entry.approver : `${approved.name} ${when(view, approved.at)}`)}
        ${row('figures', entry.figures.join('、'))} ${row('compute', entry.compute)}
        ${row('asks', entry.asks.join('；'))}
      </dl>
      ${unset.length === 0 ? '' : html`<p class="warn">${view.t('desk-policy-lacks', { figures: unset.join('、') })}</p>`}
    </div>`,
  );
}

/** What a named person does: approve exactly this wording, take it back, or have it answered again. */
function ruling(
  view: StaffView,
  {
    shelved: { entry, hidden },
    held,
    path,
  }: {
    readonly shelved: Shelved;
    readonly held: PolicyRecord | undefined;
    readonly path: string;
  },
): Html {
  const of = html`<input type="hidden" name="policy" value="${entry.id}" />`;
  const reason = field(view.t('desk-why'), 'reason', { required: true });
  const act = (kind: string, more: Html | string, main = false): Html =>
    recordForm(path, kind, {
      body: html`${of} ${more}
        <button class="btn ${main ? 'btn-primary' : ''}">${view.t(`desk-policy-${kind}`)}</button>`,
    });
  return card(
    view.t('desk-policy-ruling'),
    html`<div class="card-body">
      ${
        hidden === 'unread'
          ? html`<p>${view.t('desk-policy-read_first')}</p>
              ${act('approve_policy', html`<input type="hidden" name="digest" value="${digestOf(entry)}" />`, true)}`
          : ''
      }
      ${
        hidden === 'retired' && held !== undefined
          ? act('restore_policy', reason)
          : fold(view.t('desk-policy-retire_open'), act('retire_policy', reason))
      }
    </div>`,
  );
}
