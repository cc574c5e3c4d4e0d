import { html } from 'hono/html';
import { addDays } from '../../messages/day.ts';
import { type Scope, scopes } from '../../messages/grant.ts';
import type { ApiToken } from '../../storage/api/api-store.ts';
import { tokenDays } from '../programs.ts';
import { dayIn, type Html, newActId, type StaffView, when } from '../view.ts';
import { addressCard, addressForm } from './api-addresses.ts';
import { boxes, givenWords, serviceBoxes } from './api-given.ts';
import { card, flash } from './parts.ts';

/** What the page shows besides what there is. */
export type ApiPage = {
  readonly problem?: string;
  /** A token or a secret that was made just now, with whose it is: shown this once. */
  readonly fresh?: {
    readonly kind: 'token' | 'secret';
    readonly name: string;
    readonly value: string;
  };
};

/** Tokens of programs, addresses that hear of cases, and forms for new ones. */
export const apiBody = (view: StaffView, { problem, fresh }: ApiPage): Html =>
  html`<div class="page-head"><h1>${view.t('desk-api')}</h1></div>
    ${problem === undefined ? '' : flash('bad', problem)}
    ${fresh === undefined ? '' : freshCard(view, fresh)}
    <p class="text-secondary">${view.t('desk-api.about')}</p>
    <div class="columns">
      <div>${tokenCard(view)} ${addressCard(view)}</div>
      <div class="side">${tokenForm(view)} ${addressForm(view)}</div>
    </div>`;

function freshCard(view: StaffView, { kind, name, value }: NonNullable<ApiPage['fresh']>): Html {
  const title = view.t(`desk-api-fresh_${kind}`, { name });
  return card(
    title,
    html`<div class="card-body">
      <p>${view.t('desk-api-fresh.about')}</p>
      <label class="visually-hidden" for="fresh">${title}</label>
      <input id="fresh" class="form-control mono" readonly autocomplete="off" value="${value}" />
    </div>`,
    { className: 'link-card' },
  );
}

const scopeName = (view: StaffView, scope: Scope): string =>
  view.t(`desk-api-scope-${scope.replace(':', '_')}`);

function tokenCard(view: StaffView): Html {
  const tokens = view.port.store.tokens.list();
  return card(
    view.t('desk-api-tokens'),
    tokens.length === 0
      ? html`<p class="card-body">${view.t('desk-api-no_tokens')}</p>`
      : html`<ul class="list-group list-group-flush">${tokens.map((one) => tokenLine(view, one))}</ul>`,
  );
}

function tokenLine(view: StaffView, one: ApiToken): Html {
  const over = one.revoked !== null || one.last < view.today;
  const used = one.used === null ? view.t('desk-api-unused') : when(view, one.used);
  return html`<li class="list-group-item entry-open">
    <strong>${one.name}</strong>
    <span>${one.scopes.map((scope) => scopeName(view, scope)).join(view.t('list-comma'))}</span>
    <span>${givenWords(view, one.grant)}</span>
    <span class="text-secondary">${view.t('desk-api-token_line', { maker: one.maker, used })}</span>
    <span class="text-secondary">${
      one.revoked === null
        ? view.t(over ? 'desk-api-over' : 'desk-api-until', { day: dayIn(view, one.last) })
        : view.t('desk-api-revoked', { day: when(view, one.revoked) })
    }</span>
    ${
      over
        ? ''
        : html`<form method="post" action="/desk/api/tokens/${one.id}/revoke">
            <button class="btn btn-sm" aria-label="${view.t('desk-api-revoke')} ${one.name}">${view.t('desk-api-revoke')}</button>
          </form>`
    }
  </li>`;
}

function tokenForm(view: StaffView): Html {
  return card(
    view.t('desk-api-new_token'),
    html`<form class="card-body" method="post" action="/desk/api/tokens">
      <input type="hidden" name="act" value="${newActId()}" />
      <div class="mb-2"><label class="form-label" for="token-name">${view.t('desk-api-name')}</label>
        <input class="form-control" id="token-name" name="name" maxlength="60" autocomplete="off" required /></div>
      <fieldset class="mb-2">
        <legend class="form-label">${view.t('desk-api-scopes')}</legend>
        ${boxes(
          'scope',
          'token-scope',
          scopes.map((value) => ({
            value,
            label: scopeName(view, value),
            on: value === 'cases:read',
          })),
        )}
      </fieldset>
      ${serviceBoxes(view, 'token')}
      <div class="mb-2"><label class="form-label" for="token-last">${view.t('people-last')}</label>
        <input class="form-control" type="date" id="token-last" name="last" required min="${view.today}" max="${addDays(view.today, tokenDays)}" /></div>
      <button class="btn btn-primary">${view.t('desk-api-make_token')}</button>
    </form>`,
  );
}
