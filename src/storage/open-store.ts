import type { Case } from '../cases/case.ts';
import type { OfficeRecord } from '../records/record.ts';
import { allowances } from './allowances.ts';
import { hookStore } from './api/hooks.ts';
import { tokenStore } from './api/tokens.ts';
import { appointmentStore } from './appointments.ts';
import { type Beside, besideOthers } from './beside.ts';
import { clockGuard } from './clock-guard.ts';
import { createCommitter } from './committer.ts';
import { copies } from './copies.ts';
import type { CrashStep } from './crash-steps.ts';
import { deskStore } from './desk.ts';
import { allDuties } from './duties.ts';
import { eraser } from './eraser.ts';
import { figureStore } from './figures.ts';
import { forms } from './forms.ts';
import { createHealth, type Health } from './health.ts';
import { type Heads, heads } from './history-head.ts';
import { macsOf } from './hmac.ts';
import { lru } from './lru.ts';
import { moves } from './moves.ts';
import { type Database, databaseFile, filesFolder, openDatabase } from './open-database.ts';
import { paperFiles } from './paper-files.ts';
import { paperStore } from './paper-store.ts';
import { allPapers } from './papers.ts';
import { people } from './people/people.ts';
import { recordStore } from './record-store.ts';
import { relist } from './relist.ts';
import { settings } from './settings.ts';
import { openReader } from './sqlite.ts';
import { staffStore } from './staff.ts';
import { staffChats } from './staff-chats.ts';
import type { LoadedSession, Outgoing, Store, StoreOptions } from './store.ts';
import { inboxPart, outboxPart, type Parts, timersPart, turnPart } from './store-parts.ts';
import { unanswered } from './unanswered.ts';
import { dropUnfinished, finishSuite } from './unfinished-suite.ts';
import { viewStore } from './views.ts';
import { type Vitals, vitals } from './vitals.ts';

/** A store opened on disk, with what only its owner does. */
export type OpenStore = Store &
  Heads & {
    /** How the storage stands, in counts alone; throws where it cannot be read. */
    readonly vitals: () => Vitals;
  };

/** Opens the storage: a data folder for this process alone, a server's database as one of any number; rejects with one line where it may not be opened. */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const database = openDatabase(options);
  let beside: Beside | undefined;
  try {
    beside = await besideOthers(options.databaseUrl);
    return assemble(database, options, beside);
  } catch (error) {
    await beside?.close();
    database.connection.close();
    database.lock.release();
    throw error;
  }
}

const HOUR = 3_600_000;

function assemble(database: Database, options: StoreOptions, beside?: Beside): OpenStore {
  const at = (step: CrashStep) => options.at?.(step);
  const { connection, ring } = database;
  const macs = macsOf(ring, connection);
  const shared = beside !== undefined;
  // A suite is changed only where the database is a file.
  if (!shared) finishSuite(connection, options.data);
  if (!shared) dropUnfinished(connection);
  relist(connection, { ring, macs });
  const files = paperFiles(filesFolder(options.data), at);
  // What another process is just about to commit is not to be taken for left over.
  const settled = files.settle(() => new Set(allPapers(connection)), shared ? HOUR : 0);
  const erase = eraser(connection, at);
  const caches = {
    sessions: lru<LoadedSession>(2_000),
    // What is open at the desk and in talks now; a case is some 20 kB.
    cases: lru<Case>(600),
    records: lru<OfficeRecord>(2_000),
    opened: lru<Outgoing['body']>(400),
  };
  const lost = () => {
    for (const cache of [ring, ...Object.values(caches)]) cache.clear();
  };
  const now = options.now ?? Date.now;
  const failed = (error: unknown): void => health.failed(error);
  const erased = erase.run;
  const { news } = beside ?? {};
  const committer = createCommitter({ connection, ring, at, erased, lost, failed, news });
  if (beside !== undefined) {
    connection.heed?.(beside.duties.reached);
    committer.onCommit(beside.committed);
  }
  beside?.begin({ ring, ...caches, lost, heard: committer.heard });
  const clock = clockGuard({ connection, committer, now, steady: options.steady });
  const health: Health = createHealth({ clock, now, tell: options.trouble ?? (() => undefined) });
  health.settled(settled);
  const mine = new Set<string>();
  const parts: Parts = {
    connection,
    ring,
    macs,
    files,
    committer,
    at,
    now,
    health,
    mine,
    shared,
    ...caches,
  };
  // A file is read beside its writer; a server's one connection is enough for who waits for each answer.
  const reader =
    connection.dialect === 'sqlite' ? openReader(databaseFile(options.data)) : connection;
  const close = async () => {
    committer.stop();
    await committer.idle();
    await beside?.close();
    erase.last();
    if (reader !== connection) reader.close();
    connection.close();
    database.lock.release();
  };
  let closing: Promise<void> | undefined;
  return {
    duties: beside?.duties ?? allDuties,
    count: async (key, windowMs) =>
      (await beside?.count(macs.of('guess', 'rate', key).toString('base64url'), windowMs)) ?? null,
    ...inboxPart(parts),
    ...turnPart(parts),
    outbox: outboxPart(parts),
    timers: timersPart(parts),
    papers: paperStore(parts),
    desk: deskStore({ ...parts, reader }),
    staff: staffStore({ ...parts, reader: connection }),
    people: people({ ...parts, reader: connection }),
    staffChats: staffChats({ ...parts, reader: connection }),
    forms: forms({ ...parts, reader: connection }),
    records: recordStore({ ...parts, records: caches.records, reader }),
    unanswered: unanswered({ ...parts, reader }),
    settings: settings({ ...parts, reader: connection }),
    copies: copies({ ...parts, reader: connection }),
    figures: figureStore({ reader, ring }),
    views: viewStore({ ...parts, reader: connection }),
    allowances: allowances({ ...parts, reader: connection }),
    moves: moves({ reader: connection, macs }),
    appointments: appointmentStore({ reader: connection, ring }),
    tokens: tokenStore({ ...parts, reader: connection }),
    hooks: hookStore({ ...parts, reader: connection }),
    vitals: () => vitals(reader),
    health,
    ...heads({ reader: connection, macs, committer, now }),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
