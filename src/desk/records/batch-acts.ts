import { html } from 'hono/html';
import type { Batch, BatchState } from '../../records/batch.ts';
import type { Html, StaffView } from '../view.ts';
import { newActId } from '../view.ts';
import { chooser, field, fold } from './record-parts.ts';

/** The field of this act: every act of the one form has fields of its own. */
type At = (name: string) => string;
type Act = { readonly kind: string; readonly body: (view: StaffView, at: At) => Html };

const why = (view: StaffView, at: At): Html => field(view.t('desk-why'), at('reason'));
const day = (view: StaffView, at: At): Html =>
  field(view.t('desk-day'), at('day'), { type: 'date', value: view.today });

const hold: Act = { kind: 'hold', body: why };
const freed: Act = { kind: 'free', body: why };
const drop: Act = { kind: 'drop', body: why };
const asks: Act = { kind: 'ask_preview', body: () => html`` };
const shows: Act = {
  kind: 'show_as',
  body: (view, at) =>
    html`${chooser(
      view.t('desk-shown'),
      at('shown'),
      (['masked', 'number', 'none'] as const).map((one) => [one, view.t(`shown-${one}`)]),
    )}${why(view, at)}`,
};
const answers: Act = {
  kind: 'answer_preview',
  body: (view, at) =>
    html`${chooser(
      view.t('desk-preview-answer'),
      at('answer'),
      (['fine', 'refused'] as const).map((one) => [one, view.t(`preview-${one}`)]),
    )}${field(view.t('desk-preview-words'), at('words'))}`,
};
const invites: Act = {
  kind: 'invite',
  body: (view, at) =>
    html`${chooser(
      view.t('desk-invite-comes'),
      at('comes'),
      (['asked', 'yes', 'no'] as const).map((one) => [one, view.t(`invite-${one}`)]),
    )}
    <label class="form-check"><input type="checkbox" name="${at('photo')}" value="yes" class="form-check-input" /> ${view.t('desk-invite-photo')}</label>
    <label class="form-check"><input type="checkbox" name="${at('story')}" value="yes" class="form-check-input" /> ${view.t('desk-invite-story')}</label>
    <p class="form-hint">${view.t('desk-invite.hint')}</p>`,
};
const account: Act = {
  kind: 'set_account',
  body: (view, at) =>
    html`${field(view.t('desk-account-bank'), at('bank'))}${field(view.t('desk-account-number'), at('number'))}${field(view.t('desk-account-holder'), at('holder'))}`,
};

const acts: { readonly [state in BatchState]?: readonly Act[] } = {
  draft: [
    {
      kind: 'set_amount',
      body: (view, at) =>
        html`${field(view.t('desk-line-amount'), at('amount'), { hint: view.t('desk-yuan.hint') })}${why(view, at)}`,
    },
    hold,
    freed,
    drop,
    account,
    invites,
  ],
  proposed: [hold, freed, drop],
  approved: [asks, answers, shows, hold, freed, drop, account, invites],
  notice: [asks, answers, shows, hold, freed, drop, account, invites],
  paying: [
    { kind: 'send', body: day },
    {
      kind: 'report',
      body: (view, at) =>
        html`${chooser(view.t('desk-report'), at('ok'), [
          ['yes', view.t('desk-report-ok')],
          ['no', view.t('desk-report-failed')],
        ])}${day(view, at)}${why(view, at)}`,
    },
    {
      kind: 'receive',
      body: (view, at) =>
        html`${chooser(
          view.t('desk-receive'),
          at('receipt'),
          (['signed', 'agent', 'home'] as const).map((one) => [one, view.t(`receipt-${one}`)]),
        )}${day(view, at)}${field(view.t('desk-receive-by'), at('by'), { value: view.staff.name })}
        ${field(view.t('desk-receive-visitors'), at('visitors'), { hint: view.t('desk-receive-visitors.hint') })}
        <fieldset class="field-grid"><legend>${view.t('receipt-agent')}</legend>
          ${field(view.t('desk-agent-name'), at('agent_name'))}${field(view.t('desk-agent-id'), at('agent_id'))}${field(view.t('desk-agent-relation'), at('agent_relation'))}
        </fieldset>`,
    },
    account,
    { kind: 'give_back', body: why },
    hold,
    freed,
    drop,
  ],
};

/** What may be done with the ticked lines in this state, each with its fields; one form, so that the ticks serve every act. */
export function lineActs(view: StaffView, batch: Batch): Html | string {
  const some = acts[batch.state] ?? [];
  if (some.length === 0) return '';
  return html`<input type="hidden" name="act" value="${newActId()}" />
    <div class="card-body line-acts" aria-label="${view.t('desk-line-acts')}">
      <label class="form-check"><input type="checkbox" class="form-check-input" data-mark-all="line" /> ${view.t('desk-tick_all')}</label>
      ${some.map(({ kind, body }) =>
        fold(
          view.t(`line-act-${kind}`),
          html`<fieldset class="line-act">${body(view, (name) => `${kind}.${name}`)}
            <button class="btn" formaction="/desk/batches/${batch.id}/acts/${kind}">${view.t(`line-act-${kind}`)}</button></fieldset>`,
        ),
      )}
    </div>`;
}
