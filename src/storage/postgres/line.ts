import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { SqlValue } from '../statement.ts';
import { lower, raised } from './flag.ts';

/** A statement on its way: prepared where it has values, be they none; plain words else, as many statements as there are. */
export type Step = { readonly text: string; readonly values?: readonly SqlValue[] };
/** A database, what is said to it first on every connection, and how long an answer is waited for, ms. */
export type Place = {
  readonly url: string;
  readonly greeting?: string;
  readonly patienceMs?: number;
};
/** Steps that are sent together; `within`: in a transaction that was begun before; `end`: the last ones. */
export type Question = {
  readonly place: Place;
  readonly steps: readonly Step[];
  readonly within?: boolean;
  readonly end?: boolean;
};
/** Why steps failed, as the database says it. */
export type Lost = { readonly message: string; readonly code: string };
/** What the steps gave. */
export type Given = {
  readonly rows: readonly unknown[];
  readonly count: number;
  /** The command, as the database names it. */
  readonly did: string;
};
/** What comes back. */
export type Answer = { readonly results: readonly Given[] } | { readonly error: Lost };

/** A line to a database: whoever asks waits for the answer, and nothing else of this thread runs meanwhile. */
export type DatabaseLine = {
  /** What each step gave, after one round trip; throws an error with the database's `code` where one failed. */
  readonly ask: (steps: readonly Step[], within?: boolean) => readonly Given[];
  /** From now on it is not waited for a database that was lost as long as `reached` says that it cannot be. */
  readonly heed: (reached: () => boolean) => void;
  readonly close: () => void;
};

/** Longer than the database itself lets a statement run. */
const patienceMs = 40_000;

/** An address as it may be shown and logged. */
export function shownUrl(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port === '' ? '' : `:${port}`}${pathname}`;
}

type Open = {
  readonly worker: Worker;
  readonly port: MessageChannel['port1'];
  readonly flag: Int32Array;
};

// Threads of lines that were closed: to start one costs more than all that is said when a house opens.
const spare: Open[] = [];

function start(): Open {
  const { port1: port, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { port: port2, flag },
    transferList: [port2],
  });
  worker.unref();
  // What it dies of is told by the question that is not answered.
  worker.on('error', () => undefined);
  return { worker, port, flag };
}

/** An error of the database, as one line. */
export class DatabaseError extends Error {
  readonly code: string;
  /** It was to end a transaction, and may have done so. */
  doubtful = false;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

const sqlState = /^[0-9A-Z]{5}$/;
// Shut down, starting up, too many connections, a connection that was ended from the other side.
const awayStates = /^(08...|53300|57P0[1-5]|25P0[34])$/;
const brokenOff: ReadonlySet<string> = new Set(['40001', '40P01', '55P03']);

/** Whether an error says that the database cannot be reached now: what was asked may be asked again later. */
export const isAway = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  error.code !== '' &&
  (sqlState.test(error.code) ? awayStates.test(error.code) : true);

// Nothing was said on these.
const unsaid: ReadonlySet<string> = new Set([
  'NOT_REACHED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  '57P03',
  '53300',
]);

/** Whether what was asked may have been done although no answer came. */
export const isDoubtful = (error: unknown): boolean =>
  error instanceof DatabaseError && isAway(error) && !unsaid.has(error.code);

/** Whether the database broke a transaction off for the sake of others: nothing of it is written, and it may be tried again. */
export const isBrokenOff = (error: unknown): boolean =>
  error instanceof DatabaseError && brokenOff.has(error.code);

/** Whether somebody else wrote the same thing first. */
export const isTaken = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === '23505';

let trips = 0;

/** How many round trips this process made. */
export const roundTrips = (): number => trips;

const away: Answer = {
  error: { message: 'it cannot be reached', code: 'NOT_REACHED' },
};

/** Opens a line; the first question connects, and one after a loss connects again. */
export function openLine(place: Place): DatabaseLine {
  let open: Open | null = null;
  let reached = (): boolean => true;
  let lost = false;
  const put = (question: Question): Answer => {
    open ??= spare.pop() ?? start();
    const { port, flag, worker } = open;
    lower(flag);
    port.postMessage(question);
    trips += 1;
    if (!raised(flag, place.patienceMs ?? patienceMs)) {
      // Whatever it answers later is nobody's answer.
      open = null;
      void worker.terminate();
      return { error: { message: 'it does not answer', code: 'CONNECTION_LOST' } };
    }
    return receiveMessageOnPort(port)?.message as Answer;
  };
  return {
    ask: (steps, within = false) => {
      const answer = lost && !reached() ? away : put({ place, steps, within });
      lost = false;
      if (!('error' in answer)) return answer.results;
      const { message, code } = answer.error;
      const error = new DatabaseError(
        `The database ${shownUrl(place.url)} failed: ${message}`,
        code,
      );
      lost = isAway(error);
      throw error;
    },
    heed: (of) => {
      reached = of;
    },
    close: () => {
      if (open === null) return;
      put({ place, steps: [], end: true });
      // One that did not answer is gone already.
      if (open !== null) spare.push(open);
      open = null;
    },
  };
}
