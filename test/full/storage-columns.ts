import type { OpenStore } from '../../src/storage/open-store.ts';
import { canary } from './storage-world.ts';

/** A sealed column, the columns that name its key and its row to the outside, and how it is read there: it throws where nothing of it is shown. */
export type Column = {
  readonly table: string;
  readonly column: string;
  readonly key: string;
  readonly id: string;
  readonly read: (store: OpenStore, id: string) => unknown;
};

const column = (path: string, id: string, read: Column['read'], key = 'key'): Column => {
  const [table = '', name = ''] = path.split('.');
  return { table, column: name, key, id, read };
};

function wanted<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new Error('not shown');
  return found;
}

const session: Column['read'] = (store, id) => wanted(store.loadSession(id));
const account: Column['read'] = (store, id) => wanted(store.staff.byLogin(id));

// What cannot be opened is passed over, so whoever asks for the conversation gets the row behind it.
function waiting(store: OpenStore, event: string): unknown {
  const conversation = event.slice(0, event.indexOf('-'));
  const row = store.next({ kind: 'conversation', id: conversation });
  return wanted(row?.id === event ? row : null);
}

async function timer(store: OpenStore, owner: string): Promise<unknown> {
  await store.timers.fire(99);
  return wanted(store.next({ kind: 'case', id: owner }));
}

const dead = (store: OpenStore, id: string) =>
  wanted(store.outbox.dead().find(({ row }) => row.id === id));

/** Every sealed column but the payload of what was set aside, which nobody is shown. */
export const columns: readonly Column[] = [
  column('inbox.payload', 'id', waiting),
  column('sessions.body', 'conversation', session),
  column('sessions.heard', 'conversation', session, 'heard_key'),
  column('drafts.body', 'conversation', session),
  column('transcript.lines', 'conversation', (store, id) => store.desk.transcript(id)),
  column('outbox.payload', 'id', (store, id) =>
    wanted(store.outbox.due(1, 99).find((row) => row.id === id)),
  ),
  column('dead_letters.payload', 'id', (store, id) =>
    wanted(JSON.stringify(dead(store, id).row).includes(canary('letter')) ? id : null),
  ),
  column(
    'dead_letters.reason',
    'id',
    (store, id) => wanted(dead(store, id).reason === canary('why') ? id : null),
    'reason_key',
  ),
  column(
    'quarantine.reason',
    'target_id',
    (store, id) => {
      const row = store.desk.quarantined().find(({ target }) => target.id === id);
      return wanted(row?.reason === canary('reason') ? row : null);
    },
    'reason_key',
  ),
  column('appointments.body', 'id', (store, id) =>
    wanted(store.appointments.of(id.replace('ap-', 'console:')).find((one) => one.id === id)),
  ),
  column('papers.name', 'id', async (store, id) => wanted(await store.papers.open(id))),
  column('cases.body', 'number', (store, id) => wanted(store.desk.case(id))),
  column('cases.title', 'number', (store, id) => {
    const row = store.desk.list({}).find(({ number }) => number === id);
    return wanted(row?.name === canary('case') ? row : null);
  }),
  column('history.body', 'case_number', (store, id) =>
    id.startsWith('DA') ? store.records.history(id) : store.desk.history(id),
  ),
  column('records.body', 'id', (store, id) => wanted(store.records.load('household', id))),
  column('lines.body', 'id', (store, id) =>
    wanted(store.records.linesOf(id.slice(0, -2)).find((one) => one.id === id)),
  ),
  column('unanswered.body', 'id', (store, id) =>
    wanted(store.unanswered.list().find((one) => one.id === id)),
  ),
  column('tallies.body', 'day', (store, id) => store.figures.tallies({ from: id, to: id })),
  column('centre_versions.body', 'id', (store, id) =>
    wanted(store.settings.versions().find((one) => one.id === id)),
  ),
  column('api_tokens.body', 'id', (store, id) => wanted(store.tokens.byId(id))),
  column('api_requests.answer', 'id', async (store, id) =>
    wanted((await store.tokens.begin(id, canary('digest'), 1))?.answer),
  ),
  column('hooks.body', 'id', (store, id) => wanted(store.hooks.byId(id))),
  column('hook_events.body', 'case_number', (store, id) =>
    wanted(store.hooks.due('hk1', 1, 9).find((one) => one.case === id)),
  ),
  column('audits.body', 'id', (store, id) =>
    wanted(store.people.audits().find((one) => one.id === id)),
  ),
  column('people_book.body', 'staff', (store, id) =>
    wanted(store.people.book(0, 9e15).find((one) => one.by === id)),
  ),
  column('second_steps.body', 'staff', (store, id) => wanted(store.people.secondStep(id))),
  column('sign_ins.body', 'token', (store, id) =>
    wanted(store.people.signIns(id.replace('token-', ''), 0).find((one) => one.agent !== '')),
  ),
  column('views.body', 'id', (store, id) =>
    wanted(store.views.of(id.replace('view-', '')).find((one) => one.id === id)),
  ),
  column('staff.body', 'login', account),
  column('staff.hash', 'login', account),
  column('links.subject', 'token', async (store, id) =>
    wanted(await store.staff.takeLink(id, 'first', 1)),
  ),
  column('timers.payload', 'owner_id', timer),
];
