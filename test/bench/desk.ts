/** The desk over many cases, in a process of its own: p95 of its pages in ms, its memory in MB, and what three people who reload cost a worker's turn; as one line of JSON. */
import { hashPassword } from '../../src/desk/accounts/password.ts';
import { openSession } from '../../src/desk/accounts/session.ts';
import { mountDesk } from '../../src/desk/mount-desk.ts';
import { createAssets } from '../../src/http/assets.ts';
import { createHttp } from '../../src/http/server.ts';
import type { Staff } from '../../src/storage/store.ts';
import { client } from './client.ts';
import { fillCases } from './desk-cases.ts';
import { applyFor, nullChannel, openBench, script, share } from './lanes.ts';

const [folder = '', wanted = '100000', part = 'measure', databaseUrl] = process.argv.slice(2);
const count = Number(wanted);
const rounds = 40;
const staff: Staff = {
  id: 's-1',
  login: 'li',
  name: '李敏',
  roles: ['intake', 'legal'],
  active: true,
};

const channel = nullChannel();
const { house, close } = await openBench(
  folder,
  channel,
  databaseUrl === undefined ? {} : { databaseUrl },
);
if (part === 'fill') {
  await house.store.staff.save(staff, await hashPassword('a long enough password'));
  await fillCases(house.store, count, Date.now());
  await close();
} else process.stdout.write(`${JSON.stringify(await measure())}\n`);

async function measure() {
  const http = createHttp({ host: '127.0.0.1', port: 0, log: { warn: () => undefined } });
  const assets = createAssets();
  const { store, wording, centre, turns } = house;
  const desk = mountDesk(http.app, {
    store,
    act: async () => ({ ok: true }) as never,
    actOnRecord: async () => ({ ok: true }) as never,
    wording,
    centre,
    now: Date.now,
    secureCookies: false,
    reach: {},
    assets,
  });
  assets.mount(http.app);
  const { url } = await http.listen();
  const cookie = `desk=${await openSession(store.staff, staff, Date.now())}`;
  const desktop = client(url, cookie);
  const { get, find } = desktop;
  const p95 = async (run: (n: number) => Promise<void>): Promise<number> => {
    const each: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      const from = performance.now();
      await run(n);
      each.push(performance.now() - from);
    }
    return share(each, 0.95);
  };
  await get('/desk');
  const filters = [
    'part=mine',
    'part=free',
    'part=closed',
    'service=legal_aid',
    'state=checking',
    'owner=s-3',
    'waiting=1',
    'lacking=1',
    'due=today',
    'order=changed',
    'service=relief&state=accepted&owner=s-2',
  ];
  const desk_queue_p95_ms = await p95(() => get('/desk'));
  let desk_filter_p95_ms = 0;
  for (const one of filters)
    desk_filter_p95_ms = Math.max(desk_filter_p95_ms, await p95(() => get(`/desk?${one}`)));
  const typed = ['小明', '王', 'wxm', '7788', '鸿运', '纺织', 'zf', '00012'];
  const desk_search_p95_ms = await p95((n) => find(typed[n % typed.length] ?? ''));
  const desk_case_p95_ms = await p95((n) =>
    get(`/desk/cases/BF25-${String(((n * 7919) % count) + 1).padStart(6, '0')}`),
  );
  const desk_memory_mb = process.memoryUsage().rss / 2 ** 20;
  // A house may be measured again: its chats are new ones each time.
  const stamp = Date.now().toString(36);
  const bodies = await script(house, channel, `script-${stamp}`);
  const turn = async (round: string): Promise<number> =>
    share(
      (
        await applyFor(
          { house, channel },
          { bodies, lanes: 4, ms: 4_000, round: `${round}-${stamp}` },
        )
      ).each,
      0.95,
    );
  const alone = await turn('alone');
  const over = new AbortController();
  const people = [0, 1, 2].map(async () => {
    while (!over.signal.aborted) {
      await get('/desk');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  const beside = await turn('beside');
  over.abort();
  await Promise.all(people);
  desktop.close();
  desk.close();
  await http.close();
  await close();
  void turns;
  return {
    desk_cases: count,
    desk_queue_p95_ms,
    desk_filter_p95_ms,
    desk_search_p95_ms,
    desk_case_p95_ms,
    desk_memory_mb,
    turn_p95_alone_ms: alone,
    turn_p95_beside_desk_ms: beside,
  };
}
