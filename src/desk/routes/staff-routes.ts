import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { BookEntry } from '../../storage/people/people-store.ts';
import type { Account, Staff } from '../../storage/store.ts';
import { accountProblem, mayReset, mayTick } from '../accounts/account-rules.ts';
import { cleanLogin, invite } from '../accounts/links.ts';
import { isAdmin, keepsAccounts, roles } from '../accounts/roles.ts';
import { bookBody } from '../pages/book-page.ts';
import { staffBody } from '../pages/staff-page.ts';
import type { StaffView } from '../view.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf, page } from './desk-env.ts';

/** Everybody's accounts, for the manager and whoever keeps them, and the book of what was done with them. */
export function staffRoutes(desk: Hono<DeskEnv>, { port }: DeskParts): void {
  desk.use('/staff/*', async (c, next) =>
    keepsAccounts(c.get('staffView').staff) ? next() : calm(c, 403),
  );
  desk.get('/staff', (c) => showStaff(c, {}));
  desk.post('/staff', (c) => addStaff(c, port));
  desk.post('/staff/:id', (c) => changeStaff(c, port));
  desk.post('/staff/:id/link', async (c) => {
    const staff = port.store.staff.byId(c.req.param('id'));
    if (staff === null) return calm(c, 404);
    return mayReset(c.get('staffView').staff, staff)
      ? showLink(c, port, staff)
      : showStaff(c, { problem: c.get('staffView').t('people-problem-resets') });
  });
  desk.post('/staff/:id/sign-out', (c) => signOut(c, port));
  desk.post('/staff/:id/plain', (c) => dropSecondStep(c, port));
  desk.get('/book', (c) => {
    const view = c.get('staffView');
    if (!keepsAccounts(view.staff)) return calm(c, 403);
    return page(c, { title: view.t('people-book'), body: bookBody(view) });
  });
}

const lineOf = (
  { now, staff }: StaffView,
  what: string,
  more: Pick<BookEntry, 'of' | 'words'>,
): BookEntry => ({ at: now, by: staff.id, what, ...more });

function showStaff(c: DeskContext, more: Parameters<typeof staffBody>[1]): Promise<Response> {
  const view = c.get('staffView');
  const status = more.problem === undefined ? 200 : 400;
  return page(c, { title: view.t('desk-staff'), body: staffBody(view, more) }, status);
}

async function showLink(c: DeskContext, port: DeskParts['port'], staff: Staff): Promise<Response> {
  const view = c.get('staffView');
  const path = await invite(port.store.staff, staff, port.now());
  await port.store.people.note(lineOf(view, 'link', { of: staff.id }));
  const origin = port.reach.publicUrl ?? new URL(c.req.url).origin;
  return showStaff(c, { link: { name: staff.name, url: new URL(path, origin).href } });
}

const tickedIn = async (c: DeskContext): Promise<readonly unknown[]> =>
  (await c.req.formData().catch(() => new FormData())).getAll('role');

/** The roles a form ticks; those that are not for whoever sends it stay as they were. */
const rolesOf = (
  by: Staff,
  ticked: readonly unknown[],
  before: readonly string[],
): readonly string[] =>
  roles.filter((role) =>
    mayTick(by, role) ? ticked.includes(role) : before.includes(role) || ticked.includes(role),
  );

async function addStaff(c: DeskContext, port: DeskParts['port']): Promise<Response> {
  const view = c.get('staffView');
  const form = await formOf(c);
  const login = cleanLogin(form('login'));
  const name = form('name').trim().slice(0, 40);
  if (login === null) return showStaff(c, { problem: view.t('desk-problem-login') });
  if (name === '') return showStaff(c, { problem: view.t('desk-problem-name') });
  const chosen = rolesOf(view.staff, await tickedIn(c), []);
  const staff: Staff = { id: randomUUID(), login, name, roles: chosen, active: true };
  const problem = accountProblem(view.staff, null, staff);
  if (problem !== null) return showStaff(c, { problem: view.t(problem) });
  if (port.store.staff.byLogin(login) !== null)
    return showStaff(c, { problem: view.t('desk-problem-taken') });
  await port.store.staff.save(staff);
  await port.store.people.note(lineOf(view, 'added', { of: staff.id, words: chosen.join(' ') }));
  return showLink(c, port, staff);
}

type Change = { readonly before: Staff; readonly after: Staff } | { readonly problem: string };

/** A change of an account as it is written down, by whoever makes it as he stands then. */
function changeOf(
  by: Account | undefined,
  before: Account,
  wished: {
    readonly all: readonly Account[];
    readonly ticked: readonly unknown[];
    readonly active: boolean;
  },
): Change {
  if (by?.active !== true) return { problem: 'refused-not_yours_to_do' };
  const { hash: _, ...was } = before;
  const after: Staff = {
    ...was,
    roles: rolesOf(by, wished.ticked, before.roles),
    active: wished.active,
  };
  const problem = accountProblem(by, before, after);
  if (problem !== null) return { problem };
  return keepsAdmin(wished.all, after)
    ? { before: was, after }
    : { problem: 'desk-problem-last_admin' };
}

async function changeStaff(c: DeskContext, port: DeskParts['port']): Promise<Response> {
  const view = c.get('staffView');
  const form = await formOf(c);
  const wished = { ticked: await tickedIn(c), active: form('active') === 'yes' };
  let change: Change | null = null;
  await port.store.staff.change(c.req.param('id') ?? '', (before, all) => {
    const by = all.find(({ id }) => id === view.staff.id);
    change = changeOf(by, before, { all, ...wished });
    return 'problem' in change ? null : { staff: change.after };
  });
  return change === null ? calm(c, 404) : afterChange(c, port, change);
}

async function afterChange(
  c: DeskContext,
  port: DeskParts['port'],
  change: Change,
): Promise<Response> {
  const view = c.get('staffView');
  if ('problem' in change) return showStaff(c, { problem: view.t(change.problem) });
  const { before, after } = change;
  const [had, has] = [before.roles.join(' '), after.roles.join(' ')];
  if (had !== has)
    await port.store.people.note(lineOf(view, 'roles', { of: after.id, words: `${had} → ${has}` }));
  if (before.active !== after.active)
    await port.store.people.note(
      lineOf(view, after.active ? 'opened' : 'closed', { of: after.id }),
    );
  return c.redirect('/desk/staff', 303);
}

/** Whether a manager remains who can sign in after this change. */
export const keepsAdmin = (all: readonly Account[], after: Staff): boolean =>
  all
    .map((one) => (one.id === after.id ? { ...after, hash: one.hash } : one))
    .some((one) => one.active && isAdmin(one) && one.hash !== '');

/** Ends every sign-in of an account: a lost telephone, a computer left open. */
async function signOut(c: DeskContext, port: DeskParts['port']): Promise<Response> {
  const view = c.get('staffView');
  const of = port.store.staff.byId(c.req.param('id') ?? '');
  if (of === null) return calm(c, 404);
  await port.store.people.endSignIns(
    of.id,
    { allBut: null },
    lineOf(view, 'signed_out', { of: of.id }),
  );
  return c.redirect('/desk/staff', 303);
}

/** Takes the second step of an account away, whose telephone and paper are lost. */
async function dropSecondStep(c: DeskContext, port: DeskParts['port']): Promise<Response> {
  const view = c.get('staffView');
  const of = port.store.staff.byId(c.req.param('id') ?? '');
  if (of === null) return calm(c, 404);
  if (!mayReset(view.staff, of)) return showStaff(c, { problem: view.t('people-problem-resets') });
  await port.store.people.changeSecondStep(
    of.id,
    (before) => (before === null ? undefined : null),
    lineOf(view, 'second_off', { of: of.id }),
  );
  return c.redirect('/desk/staff', 303);
}
