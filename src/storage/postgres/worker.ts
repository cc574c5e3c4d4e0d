import { type MessagePort, workerData } from 'node:worker_threads';
import postgres, { type ReservedSql, type Sql } from 'postgres';
import type { Answer, Place, Question, Step } from './line.ts';

// A session is one connection and nothing else, so that no transaction is begun on one and ended on another: what
// breaks it fails the steps that are under way, and the next question opens a new one.
type Session = {
  readonly client: Sql;
  readonly sql: ReservedSql;
  readonly lost: Promise<never>;
  /** Gives it up. */
  readonly drop: () => void;
};

const { port, flag } = workerData as { readonly port: MessagePort; readonly flag: Int32Array };

const statementMs = 30_000;
const lockMs = 5_000;
// Nothing is waited for inside a transaction: whoever is silent in one was cut off, and others wait for what he holds.
const silentMs = 4_000;
const connectSeconds = 4;
// A line that was cut says nothing: after so long it is asked beside it whether the database answers at all.
const doubtMs = 4_000;

/** Numbers of 64 bits, and their sums; what a number of this program cannot hold is an error, not another number. */
function numberIn(text: string): number {
  const number = Number(text);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) throw new Error(`${text} is too large a number`);
  return number;
}

// A piece of a larger buffer would be sent to the other thread with all of it.
const bytesIn = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

const settings = {
  max: 1,
  fetch_types: false,
  connect_timeout: connectSeconds,
  max_lifetime: null,
  onnotice: () => undefined,
  connection: {
    application_name: 'bangfu',
    statement_timeout: statementMs,
    lock_timeout: lockMs,
    idle_in_transaction_session_timeout: silentMs,
    // A server that lost us lets go of what we held within half a minute.
    tcp_keepalives_idle: 10,
    tcp_keepalives_interval: 5,
    tcp_keepalives_count: 3,
  },
  types: {
    number: { to: 20, from: [20, 1700], serialize: String, parse: numberIn },
    bytes: {
      to: 17,
      from: [17],
      serialize: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`,
      parse: bytesIn,
    },
  },
};

let session: Session | null = null;

const lostConnection = (): Error =>
  Object.assign(new Error('the connection was lost'), { code: 'CONNECTION_LOST' });

async function open({ url, greeting }: Place): Promise<Session> {
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => undefined);
  const onclose = () => {
    if (session?.client === client) session = null;
    reject(lostConnection());
    void client.end({ timeout: 0 });
  };
  const client = postgres(url, { ...settings, onclose } as never);
  try {
    // Asked to reserve a connection it has not opened yet, the client never answers.
    await client.unsafe(greeting ?? 'select 1');
    const sql = await Promise.race([client.reserve(), lost]);
    return { client, sql, lost, drop: onclose };
  } catch (error) {
    void client.end({ timeout: 0 });
    throw error;
  }
}

async function run({ place, steps, within }: Question): Promise<Answer> {
  if (session === null && within === true) throw lostConnection();
  session ??= await open(place);
  const { sql, lost } = session;
  // All are sent before the first is answered. Behind one that fails the others fail too, for that reason alone.
  const sent = steps.map((step) => send(sql, step));
  const results: Answer & { results: unknown[] } = { results: [] };
  const watch = watching(place, session);
  try {
    for (const one of sent) {
      const rows = await Promise.race([one, lost]);
      results.results.push({ rows: [...rows], count: rows.count ?? 0, did: rows.command });
    }
  } finally {
    clearInterval(watch);
  }
  return results;
}

/** Gives a connection up that is silent while the database does not answer beside it either. */
const watching = ({ url }: Place, { drop }: Session): NodeJS.Timeout =>
  setInterval(() => void answers(url).then((well) => (well ? undefined : drop())), doubtMs);

async function answers(url: string): Promise<boolean> {
  const beside = postgres(url, { ...settings, connect_timeout: connectSeconds - 1 } as never);
  try {
    const over = new Promise<never>((_, reject) => {
      setTimeout(() => reject(lostConnection()), 1000 * connectSeconds).unref();
    });
    await Promise.race([beside.unsafe('select 1'), over]);
    return true;
  } catch {
    return false;
  } finally {
    void beside.end({ timeout: 0 }).catch(() => undefined);
  }
}

function send(sql: ReservedSql, { text, values }: Step) {
  const one =
    values === undefined
      ? sql.unsafe(text)
      : sql.unsafe(text, values as never[], { prepare: true, simple: false } as never);
  // It is asked for at once, and its error is heard when its turn comes.
  one.catch(() => undefined);
  return one;
}

async function hangUp(): Promise<Answer> {
  const ended = session;
  session = null;
  await ended?.client.end({ timeout: 0 });
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
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}

port.on('message', (question: Question) => void hear(question));
