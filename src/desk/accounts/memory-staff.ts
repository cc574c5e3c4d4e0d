import { waitOf } from '../../storage/sign-in.ts';
import type { Staff, StaffStore } from '../../storage/store.ts';

/** Accounts in memory: a stand-in for tests, with the same promises as the store's. */
export function memoryStaff(): StaffStore {
  const accounts = new Map<string, { readonly staff: Staff; readonly hash: string }>();
  const sessions = new Map<string, { readonly staff: string; readonly until: number }>();
  const guesses = new Map<string, number[]>();
  const links = new Map<
    string,
    { readonly purpose: string; readonly subject: string; readonly until: number }
  >();
  const within = (what: string, now: number, windowMs: number) =>
    (guesses.get(what) ?? []).filter((at) => at > now - windowMs);
  return {
    list: () => [...accounts.values()].map(({ staff }) => staff),
    byId: (id) => accounts.get(id)?.staff ?? null,
    byLogin: (login) => {
      const found = [...accounts.values()].find(({ staff }) => staff.login === login);
      return found === undefined ? null : { ...found.staff, hash: found.hash };
    },
    save: async (staff, hash) =>
      void accounts.set(staff.id, { staff, hash: hash ?? accounts.get(staff.id)?.hash ?? '' }),
    addFirst: async (staff, hash) => {
      if (accounts.size > 0) return false;
      accounts.set(staff.id, { staff, hash });
      return true;
    },
    change: async (id, rule) => {
      const all = [...accounts.values()].map(({ staff, hash }) => ({ ...staff, hash }));
      const before = all.find((one) => one.id === id);
      const after = before === undefined ? null : rule(before, all);
      if (before === undefined || after === null) return null;
      const { login, name, roles, active } = after.staff;
      const staff = { id, login, name, roles, active };
      accounts.set(id, { staff, hash: after.hash ?? before.hash });
      return staff;
    },
    openSession: async (token, staff, until) => void sessions.set(token, { staff, until }),
    session: (token, now) => {
      const found = sessions.get(token);
      return found === undefined || found.until <= now
        ? null
        : (accounts.get(found.staff)?.staff ?? null);
    },
    closeSession: async (token) => void sessions.delete(token),
    guess: async (what, now, windowMs) => {
      guesses.set(what, [...within(what, now, windowMs), now]);
      return within(what, now, windowMs).length;
    },
    guesses: (what, now, windowMs) => within(what, now, windowMs).length,
    forgive: async (what) => void guesses.delete(what),
    attempt: async (all, now) => {
      const wait = Math.max(
        0,
        ...all.map((one) => {
          const tried = within(one.what, now, one.windowMs);
          return waitOf(one, { n: tried.length, last: tried.at(-1) ?? null }, now);
        }),
      );
      if (wait === 0)
        for (const { what } of all) guesses.set(what, [...(guesses.get(what) ?? []), now]);
      return wait;
    },
    uncount: async (whats) => {
      for (const what of whats) guesses.set(what, (guesses.get(what) ?? []).slice(0, -1));
    },
    putLink: async (token, purpose, subject, until) =>
      void links.set(token, { purpose, subject, until }),
    takeLink: async (token, purpose, now) => {
      const link = links.get(token);
      if (link === undefined || link.purpose !== purpose || link.until <= now) return null;
      links.delete(token);
      return link.subject;
    },
  };
}
