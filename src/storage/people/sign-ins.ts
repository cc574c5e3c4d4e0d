import type { Committer } from '../committer.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Reader } from '../sqlite.ts';
import { statement } from '../statement.ts';
import { planBook } from './book.ts';
import type { PeopleStore, SignedIn } from './people-store.ts';
import { openBody, sealBody } from './sealed.ts';

type Row = { token: string; staff: string; at: number; key: string; body: Uint8Array };

const insert = statement<Row>()((db, hole) =>
  db.insertInto('sign_ins').values({
    token: hole.token,
    staff: hole.staff,
    at: hole.at,
    key: hole.key,
    body: hole.body,
  }),
);
const dropOver = statement<{ staff: string }>()((db, hole) =>
  db
    .deleteFrom('sign_ins')
    .where('staff', '=', hole.staff)
    .where('token', 'not in', db.selectFrom('staff_sessions').select('token')),
);
const sessionsOf = statement<{ staff: string; now: number }>()((db, hole) =>
  db
    .selectFrom('staff_sessions')
    .leftJoin('sign_ins', 'sign_ins.token', 'staff_sessions.token')
    .select([
      'staff_sessions.token',
      'staff_sessions.until',
      'sign_ins.at',
      'sign_ins.key',
      'sign_ins.body',
    ])
    .where('staff_sessions.staff', '=', hole.staff)
    .where('staff_sessions.until', '>', hole.now)
    .orderBy('staff_sessions.until', 'desc'),
);
const endOne = statement<{ staff: string; token: string }>()((db, hole) =>
  db.deleteFrom('staff_sessions').where('staff', '=', hole.staff).where('token', '=', hole.token),
);
const endOthers = statement<{ staff: string; token: string }>()((db, hole) =>
  db.deleteFrom('staff_sessions').where('staff', '=', hole.staff).where('token', '!=', hole.token),
);

const table = 'sign_ins';
type About = { readonly agent: string; readonly address: string };

/** Where accounts are signed in: a sign-in from before this was kept has neither a browser nor an address. */
export const signIns = (parts: {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly committer: Committer;
}): Pick<PeopleStore, 'signIns' | 'noteSignIn' | 'endSignIns'> => ({
  signIns: (staff, now) =>
    parts.reader
      .all(sessionsOf, { staff, now })
      .map(({ token, until, at, key, body }): SignedIn => {
        const about =
          key === null || body === null
            ? null
            : (openBody(parts, { table, row: token }, { key, body }) as About | null);
        return { id: token, at: at ?? 0, until, agent: '', address: '', ...about };
      }),
  noteSignIn: async (token, staff, { at, agent, address }) => {
    await parts.committer.submit((plan) => {
      plan.write(dropOver, { staff });
      const about: About = { agent: agent.slice(0, 200), address };
      plan.write(insert, { token, staff, at, ...sealBody(plan, { table, row: token }, about) });
    });
  },
  endSignIns: async (staff, which, line) => {
    await parts.committer.submit((plan) => {
      if ('id' in which) plan.write(endOne, { staff, token: which.id });
      else plan.write(endOthers, { staff, token: which.allBut ?? '' });
      plan.touched.accounts = true;
      planBook(plan, line);
    });
  },
});
