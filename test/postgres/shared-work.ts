import type { Outcome, RecordAct } from '../../src/records/record.ts';
import { free, type Source } from '../../src/records/source.ts';
import type { OpenStore } from '../../src/storage/open-store.ts';
import type { Attempt } from '../../src/storage/store.ts';

/** Tries at one account, of which five are free. */
export const ladder: Attempt = {
  what: 'login',
  windowMs: 900_000,
  free: 5,
  pauseMs: 900_000,
  longestMs: 900_000,
};

const by = { id: 's1', name: '陈敏' } as const;
const aid = 1_000;

/** Opens a source of money that ten aids can be taken from; resolves to its number. */
export async function openSource(store: OpenStore): Promise<string> {
  const opened = await store.records.commit({ id: 'record:open', at: 1, by }, ({ fresh }) => {
    const id = fresh('source');
    const record: Source = {
      id,
      kind: 'source',
      name: '县级帮扶资金',
      origin: 'county',
      year: 2026,
      budget: 10 * aid,
      reserved: 0,
      paid: 0,
      closed: false,
      opened: 1,
      changed: 1,
      version: 1,
    };
    const { name, origin, year, budget } = record;
    const deed = { kind: 'open_source', name, origin, year, budget } as const;
    return { outcome: outcomeOf(record, 0, { id: 'open', by, at: 1, deed }), value: id };
  });
  return opened;
}

/** Takes one aid from the only source as long as it has money; resolves to whether it had. */
export async function takeAid(store: OpenStore, act: string): Promise<boolean> {
  const taken = await store.records.commit({ id: `record:${act}`, at: 2, by }, ({ sources }) => {
    const source = sources?.()[0] as Source;
    if (free(source) < aid) return { outcome: null, value: false };
    const record = { ...source, reserved: source.reserved + aid, version: source.version + 1 };
    const deed = { kind: 'move', batch: 'PC26-000001', reserved: aid, paid: 0 } as const;
    const outcome = outcomeOf(record, source.version, { id: act, by, at: 2, deed });
    return { outcome, value: true };
  });
  return taken === true;
}

const outcomeOf = (record: Source, from: number, act: RecordAct): Outcome => ({
  changes: [{ record, from, history: [{ act, state: 'open' }] }],
  lines: [],
  cases: [],
});
