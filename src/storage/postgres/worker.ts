import { type MessagePort, workerData } from 'node:worker_threads';
import pg, { type Client } from 'pg';
import { lostConnection, type Prepared, plain, together } from './batch.ts';
import { raise } from './flag.ts';
import type { Answer, Given, Place, Question, Step } from './line.ts';

// A session is one connection and nothing else, so that no transaction is begun on one and ended on another: what
// breaks it fails the steps that are under way, and the next question opens a new one.
type Session = {
  readonly client: Client;
  readonly prepared: Prepared;
  readonly lost: Promise<never>;
  /** When its plans were last let go, ms. */
  planned: number;
  /** Gives it up. */
  readonly drop: () => void;
};

const { port, flag } = workerData as { readonly port: MessagePort; readonly flag: Int32Array };

const connectSeconds = 4;
// A line that was cut says nothing: after so long it is asked beside it whether the database answers at all.
const doubtMs = 4_000;

// The database plans a statement for tables as large as they are then, and keeps that: a young house outgrows it, and
// every key would be looked for from one end of its table to the other until the server looks at its tables by itself.
const plansMs = 5_000;

const settings = {
  application_name: 'bangfu',
  connectionTimeoutMillis: 1000 * connectSeconds,
  keepAlive: true,
  statement_timeout: 30_000,
  lock_timeout: 5_000,
  // Nothing is waited for inside a transaction: whoever is silent in one was cut off, and others wait for what he holds.
  idle_in_transaction_session_timeout: 4_000,
  // A server that lost us lets go of what we held within half a minute.
  options: '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3',
};

let session: Session | null = null;

async function open({ url, greeting }: Place): Promise<Session> {
  const client = new pg.Client({ ...settings, connectionString: url });
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => undefined);
  const drop = () => {
    if (session?.client === client) session = null;
    reject(lostConnection());
    void client.end().catch(() => undefined);
  };
  client.on('error', drop);
  client.on('end', drop);
  const planned = performance.now();
  const opened: Session = { client, prepared: new Map(), lost, planned, drop };
  try {
    await client.connect().catch(unreached);
    if (greeting !== undefined) await sent(opened, [{ text: greeting }]);
    return opened;
  } catch (error) {
    drop();
    throw error;
  }
}

function unreached(error: Error & { code?: string }): never {
  // Whatever has no code of the database or of the system was a time that ran out.
  error.code ??= 'CONNECT_TIMEOUT';
  throw error;
}

// What comes with values goes as one message with its neighbours.
async function sent(to: Session, steps: readonly Step[]): Promise<readonly Given[]> {
  const results: Given[] = [];
  for (let from = 0; from < steps.length; ) {
    const next = steps.findIndex(({ values }, at) => at >= from && values === undefined);
    const end = next === -1 ? steps.length : Math.max(next, from + 1);
    results.push(...(await answered(to, steps.slice(from, end))));
    from = end;
  }
  return results;
}

function answered(
  { client, prepared, lost }: Session,
  steps: readonly Step[],
): Promise<readonly Given[]> {
  const { promise, ...promised } = Promise.withResolvers<readonly Given[]>();
  const text = steps[0]?.values === undefined ? steps[0]?.text : undefined;
  client.query(text === undefined ? together(steps, prepared, promised) : plain(text, promised));
  return Promise.race([promise, lost]);
}

async function run({ place, steps, within }: Question): Promise<Answer> {
  if (session === null && within === true) throw lostConnection();
  session ??= await open(place);
  const asked = session;
  if (within !== true) letPlansGo(asked);
  const watch = watching(place, asked);
  try {
    return { results: await sent(asked, steps) };
  } catch (error) {
    const ends = steps.at(-1)?.text === 'commit';
    if (ends) await takeBack(asked);
    if (!isStale(error)) throw error;
    // Tables became others: what was prepared before is prepared anew.
    asked.prepared.clear();
    const open = !ends && (within === true || steps[0]?.text === 'begin');
    if (open || (ends && within === true)) throw Object.assign(error as Error, { code: brokenOff });
    return { results: await sent(asked, steps) };
  } finally {
    clearInterval(watch);
  }
}

/** Nobody waits for its answer but what is sent behind it. */
function letPlansGo(of: Session): void {
  const now = performance.now();
  if (now - of.planned < plansMs) return;
  of.planned = now;
  void answered(of, [{ text: 'discard plans' }]).catch(() => undefined);
}

const brokenOff = '40001';
const isStale = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.routine === 'RevalidateCachedQuery';

// Behind a step that failed the end of its transaction was not run.
async function takeBack(of: Session): Promise<void> {
  await answered(of, [{ text: 'rollback' }]).catch(of.drop);
}

/** Gives a connection up that is silent while the database does not answer beside it either. */
const watching = ({ url }: Place, { drop }: Session): NodeJS.Timeout =>
  setInterval(() => void answers(url).then((well) => (well ? undefined : drop())), doubtMs);

async function answers(url: string): Promise<boolean> {
  const beside = new pg.Client({
    ...settings,
    connectionString: url,
    connectionTimeoutMillis: 1000 * (connectSeconds - 1),
  });
  beside.on('error', () => undefined);
  try {
    const over = new Promise<never>((_, reject) => {
      setTimeout(() => reject(lostConnection()), 1000 * connectSeconds).unref();
    });
    await Promise.race([beside.connect().then(() => beside.query('select 1')), over]);
    return true;
  } catch {
    return false;
  } finally {
    void beside.end().catch(() => undefined);
  }
}

async function hangUp(): Promise<Answer> {
  const ended = session;
  session = null;
  // It is not waited for a server that says nothing.
  await Promise.race([ended?.client.end(), new Promise((over) => setTimeout(over, 500).unref())]);
  return { results: [] };
}

async function answer(question: Question): Promise<Answer> {
  try {
    return await run(question);
  } catch (error) {
    const { message = String(error), code = '' } = error as { message?: string; code?: string };
    return { error: { message, code } };
  }
}
async function hear(question: Question): Promise<void> {
  const given = question.end === true ? await hangUp() : await answer(question);
  port.postMessage(given);
  raise(flag);
}

port.on('message', (question: Question) => void hear(question));
