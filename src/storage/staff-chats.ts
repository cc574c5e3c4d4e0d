import type { Committer } from './committer.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import { planLink, planTake } from './sign-in.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';
import type { StaffChatStore, StaffPost } from './store.ts';

const putAccount = statement<{ account: string; staff: string; at: number }>()((db, hole) =>
  db
    .insertInto('staff_chats')
    .values({ account: hole.account, staff: hole.staff, at: hole.at })
    .onConflict((on) => on.column('account').doUpdateSet({ staff: hole.staff, at: hole.at })),
);
const byAccount = statement<{ account: string }>()((db, hole) =>
  db.selectFrom('staff_chats').select('staff').where('account', '=', hole.account),
);
const byStaff = statement<{ staff: string }>()((db, hole) =>
  db
    .selectFrom('staff_chats')
    .select(['account', 'at'])
    .where('staff', '=', hole.staff)
    .orderBy('at'),
);
const dropOf = statement<{ staff: string }>()((db, hole) =>
  db.deleteFrom('staff_chats').where('staff', '=', hole.staff),
);
type PostRow = { chat: string; post: string; kind: string; number: string; shown: string };
const putPost = statement<PostRow>()((db, hole) =>
  db
    .insertInto('staff_posts')
    .values({
      chat: hole.chat,
      post: hole.post,
      kind: hole.kind,
      case_number: hole.number,
      shown: hole.shown,
    })
    .onConflict((on) =>
      on
        .columns(['chat', 'post'])
        .doUpdateSet({ kind: hole.kind, case_number: hole.number, shown: hole.shown }),
    ),
);
const dropPost = statement<{ chat: string; post: string }>()((db, hole) =>
  db.deleteFrom('staff_posts').where('chat', '=', hole.chat).where('post', '=', hole.post),
);
const onePost = statement<{ chat: string; post: string }>()((db, hole) =>
  db
    .selectFrom('staff_posts')
    .selectAll()
    .where('chat', '=', hole.chat)
    .where('post', '=', hole.post),
);
const ofCase = statement<{ chat: string; number: string; kind: string }>()((db, hole) =>
  db
    .selectFrom('staff_posts')
    .selectAll()
    .where('chat', '=', hole.chat)
    .where('case_number', '=', hole.number)
    .where('kind', '=', hole.kind),
);

const read = (
  row: { post: string; kind: string; case_number: string; shown: string } | undefined,
): StaffPost | null =>
  row === undefined
    ? null
    : {
        post: row.post,
        kind: row.kind as StaffPost['kind'],
        case: row.case_number,
        shown: row.shown,
      };

type Parts = { reader: Reader; ring: KeyRing; committer: Committer; macs: Macs };

const purpose = 'chat';

/** Staff in chats: linked accounts and posted cards. A code is stored only as its keyed digest. */
export function staffChats({ reader, committer, macs }: Parts): StaffChatStore {
  const digest = (code: string) => macs.of('guess', 'staff chat', code).toString('base64url');
  const write = async (plan: Parameters<Committer['submit']>[0]): Promise<void> => {
    await committer.submit(plan);
  };
  return {
    putCode: (code, staff, until) =>
      write((plan) => planLink(plan, { token: digest(code), purpose, subject: staff, until })),
    link: async ({ code, account, now }) => {
      const staff = await committer.submit((plan) => {
        const taken = planTake(plan, { token: digest(code), purpose, now });
        if (taken === null) return null;
        if (account !== null) plan.write(putAccount, { account, staff: taken.subject, at: now });
        return { id: taken.subject };
      });
      return staff === 'conflict' || staff === null ? null : staff.id;
    },
    staffOf: (account) => reader.get(byAccount, { account })?.staff ?? null,
    accountsOf: (staff) => reader.all(byStaff, { staff }),
    unlink: (staff) => write((plan) => plan.write(dropOf, { staff })),
    putPost: (chat, { case: number, ...post }) =>
      write((plan) => plan.write(putPost, { chat, number, ...post })),
    dropPost: (chat, post) => write((plan) => plan.write(dropPost, { chat, post })),
    post: (chat, post) => read(reader.get(onePost, { chat, post })),
    postOf: (chat, number, kind) => read(reader.all(ofCase, { chat, number, kind }).at(-1)),
  };
}
