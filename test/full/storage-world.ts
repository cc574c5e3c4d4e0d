import type { Appointment } from '../../src/messages/appointment.ts';
import type { Household } from '../../src/records/household.ts';
import type { Line } from '../../src/records/line.ts';
import type { OpenStore } from '../../src/storage/open-store.ts';
import type { InboxRow, StaffStore } from '../../src/storage/store.ts';
import {
  caseOf,
  draftOf,
  entryOf,
  lineOf,
  replyTo,
  said,
  sessionWith,
  talkOf,
  talkTurn,
  turnOf,
} from '../storage/fixture.ts';

/** A marked word for one place of the storage, to be looked for in its raw files. */
export const canary = (place: string): string => `金丝雀${place}Zq7`;

/** Every place that `fillStore` marks. */
export const places = [
  'waiting',
  'aside',
  'reason',
  'answer',
  'pending',
  'heard',
  'line',
  'reply',
  'letter',
  'why',
  'deed',
  'paper',
  'file',
  'case',
  'note',
  'staff',
  'hash',
  'subject',
  'phone',
  'record',
  'aid',
] as const;

const next = (store: OpenStore, chat: string): InboxRow => {
  const row = store.next(talkOf(chat));
  if (row === null) throw new Error(`nothing waits for ${chat}`);
  return row;
};

/** Fills every table for two chats of one kind each, so that any row has another to be mistaken for. */
export async function fillStore(store: OpenStore): Promise<{ readonly papers: readonly string[] }> {
  const papers: string[] = [];
  for (const n of [1, 2]) await fillPrograms(store, n);
  for (const [n, chat] of ['u1', 'u2'].entries()) {
    papers.push(await fillTalk(store, chat));
    await fillHeard(store, `h${chat}`);
    await fillCase(store, { chat, number: `BF26-00000${n + 1}` });
    await fillStaff(store.staff, `s${n + 1}`);
    await fillRecord(store, n + 1);
    await fillSettings(store, `v${n + 1}`);
    await fillPeople(store, `s${n + 1}`);
  }
  return { papers };
}

/** A token, an answer that may be asked for again, and an address that hears of cases. */
async function fillPrograms(store: OpenStore, n: number): Promise<void> {
  const { tokens, hooks } = store;
  const grant = { services: ['relief'], few: [], by: 's1' };
  const made = { name: canary('program'), maker: canary('staff'), made: 1, grant };
  await tokens.make({ ...made, id: `tk${n}`, scopes: ['cases:read'], last: '2027-01-01' });
  await tokens.begin(`rq${n}`, 'digest', 1);
  await tokens.end(`rq${n}`, { body: canary('answered') });
  await hooks.put({
    ...made,
    id: `hk${n}`,
    url: `https://example.org/${canary('address')}`,
    // One of them hears of the cases that come, so that each has one event.
    events: n === 1 ? ['case.noted'] : ['case.closed'],
    token: null,
    secrets: [{ secret: canary('signing'), until: null }],
  });
}

async function fillPeople(store: OpenStore, id: string): Promise<void> {
  const { people, views, staff } = store;
  await staff.openSession(`token-${id}`, id, 9e12);
  await people.noteSignIn(`token-${id}`, id, { at: 1, agent: canary('agent'), address: '::1' });
  await people.changeSecondStep(id, () => ({
    secret: canary('secret'),
    sure: true,
    used: 0,
    paper: [],
  }));
  const line = { at: Number(id.slice(1)), by: id, what: 'audit', words: canary('book') };
  await people.putAudit(
    {
      id: `audit-${id}`,
      auditor: id,
      last: '2026-12-01',
      campaign: canary('campaign'),
      year: 2026,
      purpose: canary('purpose'),
      by: id,
    },
    line,
  );
  await views.put({
    id: `view-${id}`,
    owner: id,
    shared: false,
    name: canary('view'),
    query: canary('query'),
  });
}

const fillSettings = (store: OpenStore, id: string) =>
  store.settings.add(
    {
      id,
      what: 'hotlines/legal',
      from: '2026-12-01',
      to: { kind: 'set', value: '12348' },
      at: 1,
      by: { id: 's1', name: canary('staff') },
      why: canary('why'),
      old: null,
    },
    99,
  );

async function fillTalk(store: OpenStore, chat: string): Promise<string> {
  const session = sessionWith({
    drafts: [draftOf(`d-${chat}`, canary('answer')), draftOf(`e-${chat}`, canary('answer'))],
    pending: { kind: 'needs', services: [canary('pending')] },
  });
  const lines = [lineOf(canary('line')), lineOf(canary('line'), `d-${chat}`)];
  const outbox = ['dead', 'm1', 'm2'].map((id) => replyTo(chat, `${id}-${chat}`, canary('reply')));
  const letter = replyTo(chat, `letter-${chat}`, canary('letter'));
  const paper = await store.papers.keep(`console:${chat}`, {
    bytes: Buffer.from(canary('file').repeat(50)),
    type: 'image/png',
    name: canary('paper'),
  });
  await store.commit(
    turnOf({
      conversation: talkTurn(store, chat, { session, lines }),
      outbox: [letter, ...outbox],
      papers: [{ paper: paper.id, owner: { kind: 'draft', id: `d-${chat}` } }],
      timers: [timerOf(chat)],
      tallies: [
        { day: `2026-11-${chat.replace('u', '0')}`, what: 'cause', of: canary('cause'), by: 1 },
      ],
      unanswered: [{ words: `${canary('asked')}${chat}`, entry: null, at: 1 }],
    }),
  );
  const head = store.outbox.due(1, 99).find((row) => row.id === letter.id);
  await store.outbox.mark(head?.seq ?? 0, { kind: 'dead', reason: canary('why') });
  await store.receive(said(chat, 1, canary('aside')));
  await store.quarantine(next(store, chat), canary('reason'));
  for (const n of [2, 3]) await store.receive(said(chat, n, canary('waiting')));
  return paper.id;
}

const timerOf = (chat: string) =>
  ({
    set: true,
    owner: { kind: 'case', id: `BF-${chat}` },
    name: 'due',
    at: 9,
    payload: { kind: 'deed', deed: { kind: 'note', text: canary('deed') } },
  }) as const;

const appointmentOf = (chat: string): Appointment => ({
  id: `ap-${chat}`,
  kind: 'counter',
  state: 'booked',
  conversation: `console:${chat}`,
  case: null,
  service: 'relief',
  name: canary('appointment'),
  day: '2026-11-24',
  time: '09:00',
  log: [],
  version: 1,
});

async function fillHeard(store: OpenStore, chat: string): Promise<void> {
  const heard = { needs: [canary('heard')], answers: {}, papers: [], at: 1 };
  const session = sessionWith({ consented: false, heard });
  const conversation = talkTurn(store, chat, { session, lines: [lineOf(canary('line'))] });
  await store.commit(
    turnOf({
      conversation,
      outbox: [replyTo(chat, `m-${chat}`, canary('reply'))],
      appointments: [{ appointment: appointmentOf(chat), version: 0, places: 99 }],
    }),
  );
  await store.receive(said(chat, 1, canary('waiting')));
}

async function fillCase(store: OpenStore, of: { chat: string; number: string }): Promise<void> {
  const answers = draftOf('x', canary('case')).answers;
  const owner = { id: 's1', name: canary('staff') };
  await store.commit(
    turnOf({
      cases: [
        {
          case: caseOf(of.number, of.chat, { answers, owner, version: 2 }),
          version: 0,
          history: [entryOf('a', { kind: 'note', text: canary('note') }), entryOf('b')],
          lookup: [
            { kind: 'name', value: canary('case') },
            { kind: 'phone', value: canary('phone') },
          ],
        },
      ],
    }),
  );
}

async function fillStaff(staff: StaffStore, id: string): Promise<void> {
  await staff.save(
    { id, login: id, name: canary('staff'), roles: ['intake'], active: true },
    canary('hash'),
  );
  await staff.putLink(`link-${id}`, 'first', canary('subject'), 9e12);
  await staff.guess(canary('phone'), 1, 100);
}

async function fillRecord(store: OpenStore, n: number): Promise<void> {
  const id = `DA26-00000${n}`;
  const by = { id: 's1', name: canary('staff') };
  const household: Household = {
    kind: 'household',
    id,
    state: 'proposed',
    level: 'county',
    type: 'temporary',
    facts: { name: { state: 'given', value: canary('record'), raw: '', turn: 0, at: 1 } },
    cases: [],
    responsible: null,
    years: [],
    visits: [],
    authorisations: [],
    doubles: [],
    overrides: [],
    from: 'list',
    opened: 1,
    changed: 1,
    version: 1,
  };
  const line: Line = {
    id: `${id}-1`,
    batch: id,
    n: 1,
    household: id,
    case: null,
    from: 'list',
    payee: { name: canary('aid') },
    service: 'seasonal',
    form: 'cash',
    cents: 1,
    source: 'ZJ26-000001',
    state: 'listed',
    payments: [],
    shown: 'masked',
    year: 2026,
  };
  const act = { id: `r${n}`, by, at: 1, deed: { kind: 'note', text: canary('note') } } as const;
  await store.records.commit({ id: `record:r${n}`, at: 1, by }, () => ({
    outcome: {
      changes: [{ record: household, from: 0, history: [{ act, state: 'proposed' }] }],
      lines: [line],
      cases: [],
    },
    value: null,
  }));
}
