import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCentreFile } from '../../src/centre.ts';
import { livingCentre } from '../../src/commands/living-centre.ts';
import { policyShelf } from '../../src/commands/policy-shelf.ts';
import { hashPassword } from '../../src/desk/accounts/password.ts';
import type { DeskPort } from '../../src/desk/desk-port.ts';
import { withRota } from '../../src/desk/duty.ts';
import { mountDesk } from '../../src/desk/mount-desk.ts';
import { createAssets } from '../../src/http/assets.ts';
import { createHttp } from '../../src/http/server.ts';
import type { CaseAct } from '../../src/messages/case-act.ts';
import type { Centre } from '../../src/messages/centre.ts';
import { computations } from '../../src/policies/computations.ts';
import { readPolicies } from '../../src/policies/read-policies.ts';
import { type OpenStore, openStore } from '../../src/storage/open-store.ts';
import { foresee } from '../../src/turns/foresee.ts';
import { recordTurn } from '../../src/turns/record-turn.ts';
import { createWording } from '../../src/wording/wording.ts';
import { actsOn, nothing } from './desk-acts.ts';
import { sketches } from './desk-cases.ts';
import { picture } from './desk-picture.ts';
import { written } from './desk-sketch.ts';
import type { Past, Sketch } from './desk-sketch-parts.ts';

const root = join(import.meta.dirname, '../..');
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
  /** Every route of the desk there is. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
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
  const living = livingCentre({
    file: readCentreFile(join(root, 'centre.example.json')),
    store,
    now: () => now,
    finish: (one) => withRota(change(one), store, () => now),
  });
  const { centre, calendar } = living;
  const http = createHttp({
    host: '127.0.0.1',
    port: 0,
    log: { warn: (about, message) => console.error(message, about) },
  });
  const assets = createAssets();
  const wording = createWording(join(root, 'locales'), () => centre.texts);
  const act = actsOn({ store, centre, calendar, now: () => now });
  const port: DeskPort = {
    store,
    act,
    actOnRecord: (wish) => recordTurn(wish, { store, centre, calendar, now: () => now }),
    foresee: (number, by, deed) =>
      foresee(
        { number, by, deed },
        { store, wording, centre, calendar, channels: [], now: () => now },
      ),
    wording,
    get centre() {
      return living.now().centre;
    },
    settings: living.settings,
    now: () => now,
    secureCookies: false,
    reach: {},
    assets,
    policies: policyShelf(store, {
      files: readPolicies(join(root, 'test/policies/base'), computations),
      centre,
    }),
  };
  const desk = mountDesk(http.app, port);
  assets.mount(http.app);
  const add = async (sketch: Sketch, past: Past = []) =>
    void (await store.commit({ ...nothing, cases: [written(sketch, past, now)] }));
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
      const done = await act(number, `happened-${++acts}`, by, deed);
      if (!done.ok) throw new Error(`Cannot let it happen: ${done.why.key}`);
    },
    add,
    routes: http.app.routes.filter(({ path }) => path.startsWith('/desk')),
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
