import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCalendar } from '../../src/cases/calendar.ts';
import type { Case, HistoryEntry } from '../../src/cases/case.ts';
import { decide } from '../../src/cases/decide.ts';
import { lookupKeys } from '../../src/cases/lookup.ts';
import { readCentre } from '../../src/centre.ts';
import { hashPassword } from '../../src/desk/accounts/password.ts';
import type { DeskPort } from '../../src/desk/desk-port.ts';
import { mountDesk } from '../../src/desk/mount-desk.ts';
import { createAssets } from '../../src/http/assets.ts';
import { createHttp } from '../../src/http/server.ts';
import type { CaseAct } from '../../src/messages/case-act.ts';
import type { Centre } from '../../src/messages/centre.ts';
import { serviceById } from '../../src/services/index.ts';
import { type OpenStore, openStore } from '../../src/storage/open-store.ts';
import type { TurnWrites } from '../../src/storage/store.ts';
import { createWording } from '../../src/wording/wording.ts';
import { type Past, type Sketch, sketches } from './desk-cases.ts';
import { picture } from './desk-picture.ts';

const root = join(import.meta.dirname, '../..');
const none: Omit<TurnWrites, 'cases'> = {
  row: null,
  outbox: [],
  timers: [],
  inbox: [],
  forget: [],
  keepHeard: false,
  papers: [],
};

/** The password of every account in these tests. */
export const password = 'a long enough password';

/** A desk on a free port of this machine, over a real store with twelve invented cases. */
export type DeskWorld = {
  readonly url: string;
  readonly store: OpenStore;
  readonly port: DeskPort;
  readonly now: () => number;
  readonly advance: (ms: number) => void;
  /** An act of the worker's or the clock's, as the turns would do it. */
  readonly happen: (number: string, by: CaseAct['by'], deed: CaseAct['deed']) => Promise<void>;
  /** Stores one more case. */
  readonly add: (sketch: Sketch, past?: Past) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Options = { readonly empty?: boolean; readonly centre?: (centre: Centre) => Centre };

/** Opens the desk; `empty` leaves out accounts and cases. */
export async function openDeskWorld({
  empty = false,
  centre: change = (one) => one,
}: Options = {}): Promise<DeskWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-desk-'));
  const store = await openStore({ data: join(folder, 'data'), keyFile: join(folder, 'data.key') });
  let now = Date.parse('2026-11-23T10:30:00+08:00');
  const centre = change(readCentre(join(root, 'centre.example.json')));
  const http = createHttp({
    host: '127.0.0.1',
    port: 0,
    log: { warn: (about, message) => console.error(message, about) },
  });
  const assets = createAssets();
  const calendar = createCalendar(centre);
  const act: DeskPort['act'] = async (number, id, by, deed) => {
    for (;;) {
      const before = store.loadCase(number);
      if (before === null) return { ok: false, why: { key: 'refused-no_case' } };
      if (store.desk.history(number).some((row) => row.act.id === id))
        return { ok: true, case: before };
      const service = serviceById(before.service) ?? null;
      const world = { now, centre, calendar, service, number, conversation: before.conversation };
      const { effects, refused, ...decision } = decide(before, { id, by, at: now, deed }, world);
      if (refused !== undefined || decision.case === null)
        return { ok: false, why: refused ?? { key: 'refused-no_case' } };
      const history = effects.flatMap((effect) =>
        effect.kind === 'history' ? [effect.entry] : [],
      );
      const change = { case: decision.case, version: before.version, history, lookup: [] };
      if ((await store.commit({ ...none, cases: history.length > 0 ? [change] : [] })) === 'done')
        return { ok: true, case: decision.case };
    }
  };
  const port: DeskPort = {
    store,
    act,
    wording: createWording(join(root, 'locales')),
    centre,
    now: () => now,
    secureCookies: false,
    reach: {},
    assets,
  };
  const desk = mountDesk(http.app, port);
  assets.mount(http.app);
  const add = async (sketch: Sketch, past: Past = []) =>
    void (await store.commit({ ...none, cases: [written(sketch, past, now)] }));
  if (!empty) await fill(store, { add, now });
  const { url } = await http.listen();
  let acts = 0;
  return {
    url,
    store,
    port,
    now: () => now,
    advance: (ms) => void (now += ms),
    happen: async (number, by, deed) => {
      const done = await act(number, `happened-${++acts}`, by as never, deed);
      if (!done.ok) throw new Error(`Cannot let it happen: ${done.why.key}`);
    },
    add,
    close: async () => {
      desk.close();
      await http.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function fill(
  store: OpenStore,
  { add, now }: { add: DeskWorld['add']; now: number },
): Promise<void> {
  const hash = await hashPassword(password);
  await store.staff.save(
    { id: 's-li', login: 'li', name: '李敏', roles: ['intake', 'admin'], active: true },
    hash,
  );
  await store.staff.save(
    { id: 's-wang', login: 'wang', name: '王建国', roles: ['intake'], active: true },
    hash,
  );
  await store.staff.save(
    { id: 's-fa', login: 'fa', name: '方律师', roles: ['legal'], active: true },
    hash,
  );
  const photos: string[] = [];
  for (const colour of [
    [31, 95, 168],
    [163, 71, 10],
    [31, 107, 58],
  ])
    photos.push(
      (
        await store.papers.keep('web:a', {
          bytes: picture(320, 210, colour),
          type: 'image/png',
          name: '照片.jpg',
        })
      ).id,
    );
  for (const [sketch, past] of sketches(now, photos)) await add(sketch, past);
}

function written(sketch: Sketch, past: Past, now: number): TurnWrites['cases'][number] {
  const opened = sketch.opened ?? now;
  const worker = { role: 'worker' } as const;
  const first: CaseAct = {
    id: `${sketch.number}-0`,
    by: worker,
    at: opened,
    deed: openingOf(sketch),
  };
  const later = past.map(({ by, hours, deed }, index): CaseAct => {
    const owner = sketch.owner ?? { id: 's-li', name: '李敏' };
    return {
      id: `${sketch.number}-${index + 1}`,
      by: by === 'staff' ? { role: 'staff', ...owner } : { role: by },
      at: now - hours * 3_600_000,
      deed,
    };
  });
  const history: HistoryEntry[] = [first, ...later].map((act) => ({
    act,
    state: sketch.state ?? 'submitted',
  }));
  const of: Case = {
    kind: 'application',
    state: 'submitted',
    conversation: `web:${sketch.number}`,
    applicant: 'self',
    speaker: { relation: 'self' },
    answers: {},
    papers: [],
    consents: {},
    owner: null,
    requests: [],
    clock: { due: null, provisional: false, stopped: null },
    talking: false,
    file: false,
    urgency: 'normal',
    deletionAsked: false,
    opened,
    changed: opened,
    draft: null,
    ...sketch,
    version: history.length,
  };
  return { case: of, version: 0, history, lookup: lookupKeys(of) };
}

function openingOf({
  kind,
  service,
  danger = 'unsure',
  answers = {},
  speaker,
}: Sketch): CaseAct['deed'] {
  if (kind === 'alert') return { kind: 'open_alert', danger, words: '再不给钱我就从塔吊上跳下去' };
  if (kind === 'call') return { kind: 'open_call', words: '想找个人问问，打字说不清楚' };
  return {
    kind: 'submit',
    draft: 'd',
    service,
    applicant: 'self',
    speaker: speaker ?? { relation: 'self' },
    answers,
    papers: [],
    consents: {},
  };
}
