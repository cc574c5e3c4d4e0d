import type { Committer } from './committer.ts';
import type { Macs } from './hmac.ts';
import type { DataKey, KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import { signIn } from './sign-in.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';
import type { Account, Staff, StaffStore } from './store.ts';

const staffRows = statement<NoValues>()((db) =>
  db.selectFrom('staff').selectAll().orderBy('login'),
);
const staffById = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('staff').selectAll().where('id', '=', hole.id),
);
const staffByLogin = statement<{ login: string }>()((db, hole) =>
  db.selectFrom('staff').selectAll().where('login', '=', hole.login),
);
type Columns = {
  id: string;
  login: string;
  active: number;
  key: string;
  body: Uint8Array;
  hash: Uint8Array | null;
};
const putStaff = statement<Columns>()((db, hole) =>
  db
    .insertInto('staff')
    .values({
      id: hole.id,
      login: hole.login,
      active: hole.active,
      key: hole.key,
      body: hole.body,
      hash: hole.hash,
    })
    .onConflict((on) =>
      on.column('id').doUpdateSet({
        login: hole.login,
        active: hole.active,
        key: hole.key,
        body: hole.body,
        hash: hole.hash,
      }),
    ),
);
const dropSessionsOf = statement<{ staff: string }>()((db, hole) =>
  db.deleteFrom('staff_sessions').where('staff', '=', hole.staff),
);
const putSession = statement<{ token: string; staff: string; until: number }>()((db, hole) =>
  db
    .insertInto('staff_sessions')
    .values({ token: hole.token, staff: hole.staff, until: hole.until }),
);
const findSession = statement<{ token: string; now: number }>()((db, hole) =>
  db
    .selectFrom('staff_sessions')
    .select('staff')
    .where('token', '=', hole.token)
    .where('until', '>', hole.now),
);
const dropSession = statement<{ token: string }>()((db, hole) =>
  db.deleteFrom('staff_sessions').where('token', '=', hole.token),
);

const place = (column: 'body' | 'hash', row: string) => ({ table: 'staff', column, row }) as const;

type Body = Pick<Staff, 'name' | 'roles'>;
type Parts = { reader: Reader; ring: KeyRing; committer: Committer };
type AccountStore = Pick<
  StaffStore,
  | 'list'
  | 'byId'
  | 'byLogin'
  | 'save'
  | 'addFirst'
  | 'change'
  | 'openSession'
  | 'session'
  | 'closeSession'
>;

/** Everything about members of staff. */
export const staffStore = (parts: Parts & { readonly macs: Macs }): StaffStore => ({
  ...staffAccounts(parts),
  ...signIn(parts),
});

// Accounts and sign-in sessions: names, roles and password hashes sealed by the house's key.
function staffAccounts({ reader, ring, committer }: Parts): AccountStore {
  const house = (id: string): DataKey => {
    const key = ring.byId(id, reader);
    if (key === null) throw new Error('Cannot read an account: its key was destroyed');
    return key;
  };
  const opened = (row: Columns): Staff => ({
    id: row.id,
    login: row.login,
    active: row.active === 1,
    ...(unsealJson(house(row.key).secret, place('body', row.id), row.body) as Body),
  });
  const account = (row: Columns): Account => ({
    ...opened(row),
    hash:
      row.hash === null
        ? ''
        : (unsealJson(house(row.key).secret, place('hash', row.id), row.hash) as string),
  });
  const byId = (id: string): Staff | null => {
    const row = reader.get(staffById, { id });
    return row === undefined ? null : opened(row);
  };
  // Every turn and page asks who there is; it changes a few times a year.
  let all: readonly Staff[] | null = null;
  committer.onCommit(({ accounts, everything }) => {
    if (accounts || everything) all = null;
  });
  return {
    byId,
    list: () => {
      all ??= reader.all(staffRows, {}).map(opened);
      return all;
    },
    byLogin: (login) => {
      const row = reader.get(staffByLogin, { login });
      return row === undefined ? null : account(row);
    },
    save: async (staff, hash) => {
      await committer.submit((plan) => planStaff(plan, staff, hash));
    },
    addFirst: async (staff, hash) => {
      const added = await committer.submit((plan) => {
        if (plan.reader.all(staffRows, {}).length > 0) return false;
        planStaff(plan, staff, hash);
        return true;
      });
      return added === true;
    },
    change: async (id, rule) => {
      const changed = await committer.submit((plan) => {
        const all = plan.reader.all(staffRows, {}).map(account);
        const before = all.find((one) => one.id === id);
        const after = before === undefined ? null : rule(before, all);
        if (after === null) return null;
        const { login, name, roles, active } = after.staff;
        const staff: Staff = { id, login, name, roles, active };
        planStaff(plan, staff, after.hash);
        return staff;
      });
      return changed === 'conflict' ? null : changed;
    },
    session: (token, now) => {
      const found = reader.get(findSession, { token, now });
      const staff = found === undefined ? null : byId(found.staff);
      return staff?.active === true ? staff : null;
    },
    ...signInSessions(committer),
  };
}

const signInSessions = (
  committer: Committer,
): Pick<StaffStore, 'openSession' | 'closeSession'> => ({
  openSession: async (token, staff, until) => {
    await committer.submit((plan) => plan.write(putSession, { token, staff, until }));
  },
  closeSession: async (token) => {
    await committer.submit((plan) => {
      plan.write(dropSession, { token });
      plan.touched.accounts = true;
    });
  },
});

// Without a new hash the old one stays; a new one, or an account closed, ends its sign-in sessions.
function planStaff(plan: Plan, staff: Staff, hash: string | undefined): void {
  const { id, login, active, name, roles } = staff;
  const key = plan.key('house', 'house');
  const body: Body = { name, roles };
  const old = plan.reader.get(staffById, { id })?.hash ?? null;
  plan.write(putStaff, {
    id,
    login,
    active: active ? 1 : 0,
    key: key.id,
    body: sealJson(key.secret, place('body', id), body),
    hash: hash === undefined ? old : sealJson(key.secret, place('hash', id), hash),
  });
  if (!active || hash !== undefined) plan.write(dropSessionsOf, { staff: id });
  plan.touched.accounts = true;
}
