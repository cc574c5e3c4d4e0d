import { randomUUID } from 'node:crypto';
import { isShut } from '../cases/shut.ts';
import type { Speaker } from '../messages/person.ts';
import type { Value } from '../messages/value.ts';
import { counts } from '../services/read.ts';
import type { Store } from '../storage/store.ts';
import { cleanLogin, invite } from './accounts/links.ts';
import { roles } from './accounts/roles.ts';

/** `desk -- staff list`: every account with its roles; who is closed is told. */
export const staffList = (
  store: Pick<Store, 'staff'>,
): readonly {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly active: boolean;
}[] =>
  store.staff
    .list()
    .map(({ login, name, roles: held, active }) => ({ login, name, roles: held, active }));

/** A case as the shell prints it: only answers that count. */
export type ShownCase = {
  readonly number: string;
  readonly service: string;
  readonly state: string;
  readonly applicant: { readonly id: string; readonly name: string | null };
  readonly speaker: {
    readonly name: string | null;
    readonly phone: string | null;
    readonly relation: Speaker['relation'];
    readonly authority: string | null;
  };
  readonly data: { readonly [question: string]: Value };
};

/** `desk -- staff add LOGIN NAME [ROLE …]`: makes an account; gives the path of its one-time link. Throws one line naming what is wrong. */
export async function staffAdd(
  store: Pick<Store, 'staff'>,
  given: { readonly login: string; readonly name: string; readonly roles: readonly string[] },
  now: number,
): Promise<{ readonly path: string }> {
  const login = cleanLogin(given.login);
  const unknown = given.roles.find((role) => !(roles as readonly string[]).includes(role));
  if (login === null)
    throw new Error('Cannot add account: the login wants 2 to 40 letters or digits');
  if (given.name.trim() === '') throw new Error('Cannot add account: the name is missing');
  if (unknown !== undefined)
    throw new Error(`Cannot add account: ${unknown} is no role (roles are ${roles.join(', ')})`);
  if (given.roles.includes('system') && given.roles.length > 1)
    throw new Error('Cannot add account: system opens no case and has no other role');
  if (store.staff.byLogin(login) !== null)
    throw new Error('Cannot add account: the login is taken');
  const chosen =
    given.roles.length > 0
      ? given.roles
      : store.staff.list().length === 0
        ? ['admin', 'intake']
        : ['intake'];
  const staff = { id: randomUUID(), login, name: given.name.trim(), roles: chosen, active: true };
  await store.staff.save(staff);
  return { path: await invite(store.staff, staff, now) };
}

/** `desk -- staff link LOGIN`: the path of a new one-time link for an account whose password is lost; its second step is taken away. Throws one line where there is no such account. */
export async function staffLink(
  store: Pick<Store, 'staff' | 'people'>,
  login: string,
  now: number,
): Promise<{ readonly path: string }> {
  const found = store.staff.byLogin(cleanLogin(login) ?? '');
  if (found?.active !== true) throw new Error(`Cannot make a link: ${login} is no open account`);
  const { hash: _, ...staff } = found;
  const line = { at: now, by: '', what: 'link', of: staff.id };
  const dropped = await store.people.changeSecondStep(
    staff.id,
    (before) => (before === null ? undefined : null),
    line,
  );
  if (!dropped) await store.people.note(line);
  return { path: await invite(store.staff, staff, now) };
}

/** `desk -- show CASE --json`: the case, or `null` where there is none of that number. One that is for few is read on the desk by those it is for, and there alone: whoever has the shell is none of them, and nobody asks him who he is. Then it throws one line. */
export function shellCase(store: Pick<Store, 'desk'>, number: string): ShownCase | null {
  const of = store.desk.case(number);
  if (of !== null && isShut(of))
    throw new Error(
      `Cannot show case ${number}: it is for its own officers, who read it on the desk`,
    );
  return showCase(store, number);
}

/** A case as data, whoever it is for, or `null` where there is none of that number. */
export function showCase(store: Pick<Store, 'desk'>, number: string): ShownCase | null {
  const of = store.desk.case(number);
  if (of === null) return null;
  const { speaker, answers } = of;
  const name = answers['name']?.value;
  const data = Object.entries(answers)
    .filter(([, answer]) => counts(answer))
    .map(([id, answer]) => [id, answer.value ?? null] as const);
  return {
    number: of.number,
    service: of.service,
    state: of.state,
    applicant: { id: of.applicant, name: typeof name === 'string' ? name : null },
    speaker: {
      name: speaker.name ?? null,
      phone: speaker.phone ?? null,
      relation: speaker.relation,
      authority: speaker.authority ?? null,
    },
    data: Object.fromEntries(data),
  };
}

/** `desk -- verify-history`: the numbers of cases whose history was tampered with; empty is good. */
export const verifyHistory = (store: Pick<Store, 'verifyHistory'>): readonly string[] =>
  store.verifyHistory();
