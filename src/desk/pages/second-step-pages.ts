import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import type { SecondStep, SignedIn } from '../../storage/people/people-store.ts';
import type { SecondStepRule } from '../accounts/second-step.ts';
import { totpAddress } from '../accounts/totp.ts';
import { fullTime, type Html, type StaffView, type View, when } from '../view.ts';
import { card, flash } from './parts.ts';

const codeField = (view: View, id: string): Html =>
  html`<div class="mb-3"><label class="form-label" for="${id}">${view.t('people-code')}</label>
    <input class="form-control mono" id="${id}" name="code" inputmode="text" autocomplete="one-time-code"
      maxlength="40" required aria-describedby="${id}-hint" />
    <p class="form-hint" id="${id}-hint">${view.t('people-code.hint')}</p></div>`;

/** After the password: the code of the telephone, or one of the paper. */
export const codeForm = (
  view: View,
  form: { readonly token: string; readonly next: string; readonly problem?: string },
): Html =>
  html`<h1>${view.t('people-code-title')}</h1>
    ${form.problem === undefined ? '' : flash('bad', form.problem)}
    <form method="post" action="/desk/sign-in/code">
      <input type="hidden" name="token" value="${form.token}" />
      <input type="hidden" name="next" value="${form.next}" />
      ${codeField(view, 'code')}
      <button class="btn btn-primary w-100">${view.t('desk-sign_in')}</button>
    </form>
    <p class="door-foot"><a href="/desk/sign-in">${view.t('desk-back')}</a></p>`;

const passwordForm = (
  view: StaffView,
  action: string,
  { words, className }: { readonly words: string; readonly className: string },
): Html =>
  html`<form method="post" action="/desk/account/${action}" class="people-password">
    <input class="visually-hidden" type="text" name="login" value="${view.staff.login}"
      autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
    <label class="form-label" for="${action}-password">${view.t('desk-current_password')}</label>
    <input class="form-control" type="password" id="${action}-password" name="current" autocomplete="current-password" maxlength="200" required />
    <button class="btn ${className}">${words}</button>
  </form>`;

const fold = (title: string, body: Html): Html =>
  html`<details class="fold"><summary>${title}</summary>${body}</details>`;

/** The second step on the page of one's own account. */
export function secondStepCard(
  view: StaffView,
  { step, rule }: { readonly step: SecondStep | null; readonly rule: SecondStepRule },
): Html | string {
  if (rule === 'off' && step?.sure !== true) return '';
  const body =
    step?.sure === true
      ? html`<p>${view.t('people-second-have', { count: step.paper.length })}</p>
          ${fold(view.t('people-second-paper'), passwordForm(view, 'paper', { words: view.t('people-second-paper'), className: '' }))}
          ${rule === 'required' ? '' : fold(view.t('people-second-drop'), passwordForm(view, 'plain', { words: view.t('people-second-drop'), className: 'btn-outline-danger' }))}`
      : html`<p>${view.t(rule === 'required' ? 'people-second-must' : 'people-second-may')}</p>
          ${passwordForm(view, 'second', { words: view.t('people-second-begin'), className: 'btn-primary' })}`;
  return card(view.t('people-second'), html`<div class="card-body">${body}</div>`, {
    id: 'second',
  });
}

/** The picture for the telephone with the secret beside it, and the first code. */
export function setUpBody(
  view: StaffView,
  { step, problem }: { readonly step: SecondStep; readonly problem?: string },
): Html {
  const office = view.port.centre.name[view.language];
  const address = totpAddress(step.secret, { login: view.staff.login, office });
  return html`<div class="page-head"><h1>${view.t('people-second')}</h1></div>
    <div class="narrow card"><div class="card-body">
      ${problem === undefined ? '' : flash('bad', problem)}
      <ol class="people-steps">
        <li>${view.t('people-second-scan')}
          <div class="people-qr" role="img" aria-label="${view.t('people-second-picture')}">${raw(renderSVG(address))}</div>
          <p>${view.t('people-second-typed')} <code class="mono">${step.secret.replaceAll(/(.{4})(?=.)/gu, '$1 ')}</code></p></li>
        <li>${view.t('people-second-first')}
          <form method="post" action="/desk/account/second/sure">
            ${codeField(view, 'code')}
            <button class="btn btn-primary">${view.t('people-second-sure')}</button>
          </form></li>
      </ol>
    </div></div>`;
}

/** The codes for the paper, shown this once. */
export const paperBody = (view: StaffView, codes: readonly string[]): Html =>
  html`<div class="page-head"><h1>${view.t('people-paper')}</h1>
      <button type="button" class="btn btn-primary" data-print>${view.t('desk-print')}</button></div>
    <div class="narrow card"><div class="card-body">
      <p>${view.t('people-paper.about', { name: view.staff.name, login: view.staff.login })}</p>
      <ol class="people-paper mono">${codes.map((code) => html`<li>${code}</li>`)}</ol>
      <p class="text-secondary">${fullTime(view.now)} ${view.port.centre.name[view.language]}</p>
      <p><a class="btn" href="/desk/account">${view.t('people-paper.done')}</a></p>
    </div></div>`;

/** What a browser says of itself, in a word people know. */
function browserOf(view: StaffView, agent: string): string {
  const names = [
    ['MicroMessenger', 'wechat'],
    ['Edg/', 'edge'],
    ['Firefox/', 'firefox'],
    ['Chrome/', 'chrome'],
    ['Safari/', 'safari'],
  ] as const;
  const found = names.find(([sign]) => agent.includes(sign))?.[1] ?? 'other';
  const where = /Mobile|Android|iPhone/u.test(agent) ? 'phone' : 'computer';
  return view.t('people-browser', { browser: found, where });
}

/** Where one is signed in; each can be ended, or all others at once. */
export const signInsCard = (
  view: StaffView,
  { all, here }: { readonly all: readonly SignedIn[]; readonly here: string | null },
): Html =>
  card(
    view.t('people-signins'),
    html`<ul class="list-group list-group-flush">
      ${all.map(
        (one) =>
          html`<li class="list-group-item entry-open">
            <span>${one.at === 0 ? view.t('people-signin-old') : `${when(view, one.at)} · ${browserOf(view, one.agent)}`}</span>
            <span class="text-secondary mono">${one.address}</span>
            ${
              one.id === here
                ? html`<strong>${view.t('people-signin-here')}</strong>`
                : html`<form method="post" action="/desk/account/sign-outs/${one.id}"><button class="btn btn-sm">${view.t('people-signin-end')}</button></form>`
            }
          </li>`,
      )}
    </ul>
    <form class="card-body" method="post" action="/desk/account/sign-outs"><button class="btn">${view.t('people-sign_out_others')}</button></form>`,
    { id: 'sign-ins' },
  );
