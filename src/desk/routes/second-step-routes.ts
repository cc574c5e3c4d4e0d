import type { Hono } from 'hono';
import { readCookie } from '../../http/cookies.ts';
import type { BookEntry } from '../../storage/people/people-store.ts';
import type { Staff } from '../../storage/store.ts';
import { browserOf, knownCookie } from '../accounts/known-browser.ts';
import {
  beginSecondStep,
  confirmSecondStep,
  renewPaper,
  type SecondStepRule,
  trySecondStep,
} from '../accounts/second-step.ts';
import { hashSecret, newSecret } from '../accounts/secret.ts';
import { keyOfCookie } from '../accounts/session.ts';
import { guessLimits } from '../accounts/sign-in.ts';
import type { DeskPort } from '../desk-port.ts';
import { codeForm, paperBody, setUpBody } from '../pages/second-step-pages.ts';
import { isOwnPassword, showAccount } from './account-routes.ts';
import {
  calm,
  type DeskContext,
  type DeskEnv,
  type DeskParts,
  door,
  formOf,
  page,
  sessionCookie,
} from './desk-env.ts';
import { enter, showSignIn } from './door-routes.ts';

const codeMinutes = 5;

/** What the office wants of the second step. */
export const ruleOf = ({ secondStep }: Pick<DeskPort, 'secondStep'>): SecondStepRule =>
  secondStep ?? 'offered';

/** Whether an account must give a code after its password. */
export const wantsCode = (port: DeskPort, staff: Staff): boolean =>
  ruleOf(port) !== 'off' && port.store.people.secondStep(staff.id)?.sure === true;

/** After the right password: asks for the code; who asks is known by a secret that is good once. */
export async function askCode(
  c: DeskContext,
  port: DeskPort,
  {
    staff,
    next,
    problem,
  }: { readonly staff: Staff; readonly next: string; readonly problem?: string },
): Promise<Response> {
  const token = newSecret();
  const until = port.now() + codeMinutes * 60_000;
  await port.store.staff.putLink(hashSecret(token), 'code', staff.id, until);
  const view = c.get('view');
  const form = { token, next, ...(problem === undefined ? {} : { problem }) };
  const status = problem === undefined ? 200 : 401;
  return door(c, { title: view.t('people-code-title'), body: codeForm(view, form) }, status);
}

/** The code after the password, for who is not signed in yet. */
export function codeRoutes(desk: Hono<DeskEnv>, { port }: DeskParts): void {
  desk.get('/sign-in/code', (c) => c.redirect('/desk/sign-in'));
  desk.post('/sign-in/code', async (c) => {
    const form = await formOf(c);
    const { t } = c.get('view');
    const { store } = port;
    const next = form('next');
    const id = await store.staff.takeLink(hashSecret(form('token')), 'code', port.now());
    const staff = id === null ? null : store.staff.byId(id);
    if (staff?.active !== true)
      return showSignIn(c, { problem: t('people-problem-code_over'), next, status: 401 });
    const known = readCookie(c, knownCookie, port.secureCookies);
    const browser = browserOf(store.staff, staff.login, known);
    const given = { staff: staff.id, code: form('code'), now: port.now(), browser };
    const tried = await trySecondStep(store, given);
    if (tried === 'in') return enter(c, port, { staff, next });
    if (tried === 'wrong')
      return askCode(c, port, { staff, next, problem: t('people-problem-code') });
    const problem = t('desk-problem-locked', { minutes: guessLimits.windowMinutes });
    return showSignIn(c, { problem, next, status: 429 });
  });
}

/** One's own second step and sign-ins. */
export function secondStepRoutes(desk: Hono<DeskEnv>, { port }: DeskParts): void {
  desk.post('/account/second', (c) =>
    ruleOf(port) === 'off' ? calm(c, 404) : withPassword(c, port, () => begin(c, port)),
  );
  desk.get('/account/second', (c) => setUp(c, port));
  desk.post('/account/second/sure', (c) => makeSure(c, port));
  desk.post('/account/paper', (c) => withPassword(c, port, () => newPaper(c, port)));
  desk.post('/account/plain', (c) =>
    ruleOf(port) === 'required' ? calm(c, 403) : withPassword(c, port, () => drop(c, port)),
  );
  desk.post('/account/sign-outs', (c) => endOthers(c, port));
  desk.post('/account/sign-outs/:id', (c) => endOne(c, port));
}

async function withPassword(
  c: DeskContext,
  port: DeskPort,
  then: () => Promise<Response>,
): Promise<Response> {
  const refused = await isOwnPassword(c, port, (await formOf(c))('current'));
  return refused === null ? then() : showAccount(c, refused);
}

async function begin(c: DeskContext, port: DeskPort): Promise<Response> {
  await beginSecondStep(port.store, c.get('staffView').staff.id);
  return c.redirect('/desk/account/second', 303);
}

function setUp(c: DeskContext, port: DeskPort, problem?: string): Promise<Response> | Response {
  const view = c.get('staffView');
  const step = port.store.people.secondStep(view.staff.id);
  if (step === null || step.sure) return c.redirect('/desk/account');
  const body = setUpBody(view, { step, ...(problem === undefined ? {} : { problem }) });
  return page(c, { title: view.t('people-second'), body }, problem === undefined ? 200 : 400);
}

async function makeSure(c: DeskContext, port: DeskPort): Promise<Response> {
  const view = c.get('staffView');
  const code = (await formOf(c))('code');
  const what = `second-sure:${view.staff.id}`;
  const tries = await port.store.staff.guess(what, view.now, guessLimits.windowMinutes * 60_000);
  if (tries > guessLimits.login)
    return setUp(c, port, view.t('desk-problem-locked', { minutes: guessLimits.windowMinutes }));
  const codes = await confirmSecondStep(port.store, { staff: view.staff.id, code, now: view.now });
  if (codes === null) return setUp(c, port, view.t('people-problem-code'));
  await port.store.staff.forgive(what);
  return page(c, { title: view.t('people-paper'), body: paperBody(view, codes) });
}

async function newPaper(c: DeskContext, port: DeskPort): Promise<Response> {
  const view = c.get('staffView');
  const codes = await renewPaper(port.store, { staff: view.staff.id, now: view.now });
  return codes === null
    ? c.redirect('/desk/account', 303)
    : page(c, { title: view.t('people-paper'), body: paperBody(view, codes) });
}

const lineOf = (c: DeskContext, what: string): BookEntry => {
  const { staff, now } = c.get('staffView');
  return { at: now, by: staff.id, what, of: staff.id };
};

async function drop(c: DeskContext, port: DeskPort): Promise<Response> {
  const { staff, t } = c.get('staffView');
  await port.store.people.changeSecondStep(
    staff.id,
    (before) => (before === null ? undefined : null),
    lineOf(c, 'second_off'),
  );
  return showAccount(c, { done: t('people-second-dropped') });
}

const ownToken = (c: DeskContext, port: DeskPort): string | null =>
  keyOfCookie(port.store.staff, readCookie(c, sessionCookie, port.secureCookies));

async function endOthers(c: DeskContext, port: DeskPort): Promise<Response> {
  const { staff, t } = c.get('staffView');
  const which = { allBut: ownToken(c, port) };
  await port.store.people.endSignIns(staff.id, which, lineOf(c, 'signed_out'));
  return showAccount(c, { done: t('people-signed_out') });
}

async function endOne(c: DeskContext, port: DeskPort): Promise<Response> {
  const { staff, t } = c.get('staffView');
  const which = { id: c.req.param('id') ?? '' };
  await port.store.people.endSignIns(staff.id, which, lineOf(c, 'signed_out_one'));
  return showAccount(c, { done: t('people-signed_out') });
}
