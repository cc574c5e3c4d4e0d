import type { Client } from 'pg';
import { newsChannel } from './words.ts';

/** A connection beside the one that writes: it hears what other processes commit, and never holds anybody up. */
export type Neighbours = {
  /** Rows of a statement, or `null` where the database does not answer in time. */
  readonly ask: (text: string, values?: readonly unknown[]) => Promise<readonly Row[] | null>;
  /** Whether it hears at this moment. */
  readonly hears: () => boolean;
  readonly close: () => Promise<void>;
};

type Row = { readonly [column: string]: unknown };

type Parts = {
  readonly url: string;
  /** Hears every message of the house, one's own too. */
  readonly told: (text: string) => void;
  /** It hears again after a time in which it may have missed something. */
  readonly again: () => void;
};

/** How long an answer is waited for, and how long the pause is before the next connection, ms. */
const patienceMs = 3_000;
const pauseMs = 500;

/** What came while this thread was held up is read after its timers have rung: so long an answer may still come then, ms. */
const graceMs = 250;

type Open = { readonly client: Client; readonly ended: () => boolean };

/** Begins to listen; resolves once it hears. Whenever the connection is lost it is made anew. */
export async function listenTo(parts: Parts): Promise<Neighbours> {
  // Only a house on PostgreSQL wants its client to be installed.
  const { DatabaseError } = (await import('pg')).default;
  let open: Open | null = null;
  let closed = false;
  let next: NodeJS.Timeout | undefined;
  const lost = (of: Client): void => {
    if (open?.client !== of) return;
    open = null;
    void of.end().catch(() => undefined);
    later();
  };
  const later = (): void => {
    clearTimeout(next);
    if (!closed) next = setTimeout(() => void connect().then(parts.again, later), pauseMs);
  };
  const connect = async (): Promise<void> => {
    const made = await opened(parts, lost);
    if (closed || made.ended()) {
      void made.client.end().catch(() => undefined);
      if (!closed) throw new Error('the connection was lost');
      return;
    }
    open = made;
  };
  await connect();
  return {
    hears: () => open !== null,
    ask: async (text, values = []) => {
      const client = open?.client;
      if (client === undefined) return null;
      try {
        return (await within(client.query(text, values))).rows;
      } catch (error) {
        // An error of the statement is the caller's; silence is a lost connection.
        if (error instanceof DatabaseError) throw error;
        lost(client);
        return null;
      }
    },
    close: async () => {
      closed = true;
      clearTimeout(next);
      const client = open?.client;
      open = null;
      if (client !== undefined) await within(client.end()).catch(() => undefined);
    },
  };
}

async function opened({ url, told }: Parts, lost: (client: Client) => void): Promise<Open> {
  let ended = false;
  const pg = (await import('pg')).default;
  const client = new pg.Client({
    connectionString: url,
    application_name: 'bangfu neighbours',
    connectionTimeoutMillis: patienceMs,
    keepAlive: true,
    statement_timeout: 2 * patienceMs,
    // Duties and limits may be asked for at the same moment.
    pipeline: true,
  });
  const over = (): void => {
    ended = true;
    lost(client);
  };
  client.on('error', over);
  client.on('end', over);
  client.on('notification', ({ payload }: { readonly payload?: string }) => told(payload ?? ''));
  try {
    await client.connect();
    const { rows } = await within(client.query(newsChannel));
    await within(client.query(`listen "${String(rows[0]?.channel).replaceAll('"', '""')}"`));
    return { client, ended: () => ended };
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
}

function within<T>(answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const silent = (): void => reject(new Error('it does not answer'));
  let over = setTimeout(() => {
    over = setTimeout(silent, graceMs);
  }, patienceMs);
  return Promise.race([answer, promise]).finally(() => clearTimeout(over));
}
