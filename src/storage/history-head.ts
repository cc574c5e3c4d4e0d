import { timingSafeEqual } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Committer } from './committer.ts';
import type { Macs } from './hmac.ts';
import type { Reader } from './sqlite.ts';
import { fixed, type NoValues, one, statement } from './statement.ts';

/** All chains in one line, to be kept outside the database: whoever rewrites a history later cannot rewrite this. */
export type HistoryHead = {
  readonly at: number;
  /** The newest entry it covers; entries after it do not change it. */
  readonly upTo: number;
  readonly cases: number;
  readonly entries: number;
  readonly digest: string;
  /** Which it is of all heads of this database, and the `mac` of the one before it. */
  readonly n?: number;
  readonly before?: string;
  /** Made with this database's key over all the rest. */
  readonly mac: string;
};

/** The head that was written out last, as the database remembers it. */
export type LastHead = { readonly n: number; readonly mac: string };

/** Heads of all histories: made, remembered, and held against what is there. */
export type Heads = {
  readonly historyHead: () => Promise<HistoryHead>;
  /** A head stands outside now: it is wanted there from now on. */
  readonly headKept: (head: HistoryHead) => Promise<void>;
  /** The head that must be there; `null` where none was ever kept, `false` where what says so was changed. */
  readonly lastHead: () => LastHead | null | false;
  /** Whether every history still has what a head covered. */
  readonly holdsHead: (head: HistoryHead) => Promise<boolean>;
  /** When the first entry of all was written, ms. */
  readonly firstEntry: () => number | null;
};

/** So many entries are read at once: memory is the same for any number, and turns come in between. */
const atOnce = 2_000;

const linksAfter = statement<{ upTo: number; number: string; sameNumber: string; n: number }>()(
  (db, hole) =>
    db
      .selectFrom('history')
      .select(['case_number', 'n', 'mac'])
      .where('seq', '<=', hole.upTo)
      .where((eb) =>
        eb.or([
          eb('case_number', '>', hole.number),
          eb.and([eb('case_number', '=', hole.sameNumber), eb('n', '>', hole.n)]),
        ]),
      )
      .orderBy('case_number')
      .orderBy('n')
      .limit(fixed(atOnce)),
);
const newest = statement<NoValues>()((db) =>
  db.selectFrom('history').select((eb) => eb.fn.max('seq').as('seq')),
);
const first = statement<NoValues>()((db) =>
  db.selectFrom('history').select('at').orderBy('seq').limit(one),
);
const keptHead = statement<NoValues>()((db) =>
  db.selectFrom('meta').select('value').where('name', '=', 'head'),
);
const putKept = statement<{ value: string }>()((db, hole) =>
  db
    .insertInto('meta')
    .values({ name: 'head', value: hole.value })
    .onConflict((on) => on.column('name').doUpdateSet({ value: hole.value })),
);

/** The number of the head that a database remembers as its last, whether that is true or not; `null` where it remembers none. */
export function headNumber(reader: Reader): number | null {
  const row = reader.get(keptHead, {});
  return row === undefined ? null : (JSON.parse(row.value) as LastHead).n;
}

const same = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

function signed(macs: Macs, head: Omit<HistoryHead, 'mac'>): Buffer {
  const { at, upTo, cases, entries, digest, n, before } = head;
  const counted = n === undefined ? [] : [n, before ?? ''];
  return macs.of('history', 'head', JSON.stringify([at, upTo, cases, entries, digest, ...counted]));
}

async function digestUpTo(reader: Reader, macs: Macs, upTo: number) {
  const digest = macs.begin('history');
  digest.add('ends');
  let [cases, entries] = [0, 0];
  let end = { case_number: '', n: 0, mac: new Uint8Array(0) };
  const close = (): void => {
    if (end.n === 0) return;
    cases += 1;
    digest.add(end.case_number, String(end.n), end.mac);
  };
  for (;;) {
    const { case_number: number, n } = end;
    const rows = reader.all(linksAfter, { upTo, number, sameNumber: number, n });
    for (const row of rows) {
      if (row.case_number !== end.case_number) close();
      end = row as typeof end;
    }
    entries += rows.length;
    if (rows.length < atOnce) break;
    await setImmediate();
  }
  close();
  return { cases, entries, digest: digest.end().toString('base64url') };
}

const proofOf = (macs: Macs, { n, mac }: LastHead): string =>
  macs.of('history', 'kept', String(n), mac).toString('base64url');

/** The heads of a database. */
export function heads(parts: {
  readonly reader: Reader;
  readonly macs: Macs;
  readonly committer: Pick<Committer, 'submit'>;
  readonly now: () => number;
}): Heads {
  const { reader, macs, committer, now } = parts;
  const lastHead: Heads['lastHead'] = () => {
    const row = reader.get(keptHead, {});
    if (row === undefined) return null;
    const { n, mac, proof } = JSON.parse(row.value) as LastHead & { proof: string };
    return proof === proofOf(macs, { n, mac }) ? { n, mac } : false;
  };
  return {
    lastHead,
    firstEntry: () => reader.get(first, {})?.at ?? null,
    historyHead: async () => {
      const upTo = reader.get(newest, {})?.seq ?? 0;
      const last = lastHead() || { n: 0, mac: '' };
      const found = await digestUpTo(reader, macs, upTo);
      const head = { at: now(), upTo, ...found, n: last.n + 1, before: last.mac };
      return { ...head, mac: signed(macs, head).toString('base64url') };
    },
    headKept: async ({ n = 0, mac }) => {
      const value = JSON.stringify({ n, mac, proof: proofOf(macs, { n, mac }) });
      await committer.submit((plan) => plan.write(putKept, { value }));
    },
    holdsHead: async (head) => {
      if (!same(Buffer.from(head.mac, 'base64url'), signed(macs, head))) return false;
      const found = await digestUpTo(reader, macs, head.upTo);
      return (
        found.digest === head.digest && found.cases === head.cases && found.entries === head.entries
      );
    },
  };
}
