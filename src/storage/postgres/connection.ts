import type { Write } from '../plan.ts';
import type { Company, Connection, Written } from '../sqlite.ts';
import {
  type Compiled,
  compile,
  type SqlValue,
  type Statement,
  type Values,
} from '../statement.ts';
import {
  DatabaseError,
  type DatabaseLine,
  type Given,
  isDoubtful,
  openLine,
  type Place,
  type Step,
} from './line.ts';
import {
  changedOthers,
  changing,
  company as companies,
  holdKeys,
  keysStand,
  tellNews,
} from './words.ts';

/** Opens a database; nothing is sent before the first statement. */
export const openPostgres = (place: Place): Connection => connection(openLine(place));

const begin: Step = { text: 'begin', values: [] };
const commit: Step = { text: 'commit', values: [] };
const rollback: Step = { text: 'rollback', values: [] };
const setPoint: Step = { text: 'savepoint turn', values: [] };
const release: Step = { text: 'release turn', values: [] };
const takeBack: readonly Step[] = [{ text: 'rollback to turn', values: [] }, release];

function connection(line: DatabaseLine): Connection {
  const transaction = transactionOn(line);
  const { step, stepOf } = preparing();
  const one = (of: Statement<never, unknown>, values: Values): Given =>
    transaction.ask([step(of, values)]).at(-1) as Given;
  return {
    dialect: 'postgres',
    get: (of, values) => one(of, values).rows[0] as never,
    all: (of, values) => one(of, values).rows as never,
    run: (of, values) => one(of, values).count,
    exec: (text) => void transaction.ask([{ text }]),
    // A large house may take its time to change its tables.
    script: (lines) =>
      void transaction.ask([
        { text: 'set statement_timeout = 0' },
        { text: lines.join(';\n') },
        { text: 'reset statement_timeout' },
      ]),
    begin: transaction.begin,
    commit: transaction.commit,
    rollback: transaction.rollback,
    broken: transaction.broken,
    write: (writes, of) => {
      const steps = inOrder(writes).map(stepOf);
      return steps.length === 0 || transaction.write([...standing(of), ...steps], of);
    },
    holdKeys: (keys) => {
      const values = keys.map(({ id }) => id);
      const held = transaction.ask([{ text: holdKeys(keys.length), values }]).at(-1) as Given;
      return new Set(held.rows.map((row) => (row as { id: string }).id));
    },
    truncateLog: () => {
      vacuumKeys(line);
      return true;
    },
    heed: line.heed,
    close: line.close,
  };
}

// A destroyed key must not stay on a page of the database; what the server keeps of its own log is its own affair.
function vacuumKeys({ ask }: DatabaseLine): void {
  try {
    ask([{ text: 'vacuum (skip_locked) keys' }]);
  } catch {
    // It was destroyed all the same; the server's own cleaning comes past.
  }
}

// What must find its version goes first: a turn that comes too late fails as a conflict and as nothing else.
const inOrder = (writes: readonly Write[]): readonly Write[] => [
  ...writes.filter(({ expect }) => expect !== undefined),
  ...writes.filter(({ expect }) => expect === undefined),
];

// Another process may have destroyed a key that is still known here.
const standing = ({ keys = [] }: Written): readonly Step[] =>
  keys.length === 0
    ? []
    : [{ text: keysStand(keys.length), values: keys.flatMap(({ id, kind }) => [id, kind]) }];

const telling = (news: string | null | undefined): readonly Step[] =>
  news === null || news === undefined ? [] : [{ text: tellNews, values: [news] }];

type Transaction = {
  readonly begin: (company?: Company) => void;
  /** Begins it with the first steps, in the same trip. */
  readonly ask: (steps: readonly Step[]) => readonly Given[];
  /** Writes a turn: where it is the only one, with the end of the transaction in the same trip. */
  readonly write: (steps: readonly Step[], of: Written) => boolean;
  readonly commit: (news?: string | null) => void;
  readonly rollback: () => void;
  readonly broken: () => boolean;
};

function transactionOn(line: DatabaseLine): Transaction {
  // `broken`: what was done in it is gone, and it must not end as if it stood.
  let state: 'none' | 'wanted' | 'open' | 'broken' = 'none';
  let opening: readonly Step[] = [begin];
  const ask = (steps: readonly Step[]): readonly Given[] => {
    if (state === 'broken') throw new Error(lostAll);
    const within = state === 'open';
    if (state === 'wanted') state = 'open';
    try {
      return line.ask(within || state === 'none' ? steps : [...opening, ...steps], within);
    } catch (error) {
      if (state === 'open') state = 'broken';
      throw error;
    }
  };
  const only = (steps: readonly Step[], news: string | null | undefined): void => {
    const within = state === 'open';
    if (state === 'broken') return void ask(steps);
    // Where a step fails, the end that is sent with it takes all of it back.
    state = 'none';
    const all = [...(within ? [] : opening), ...steps, ...telling(news), commit];
    ending(() => line.ask(all, within));
  };
  const amongOthers = (steps: readonly Step[]): void => {
    try {
      ask([setPoint, ...steps, release]);
    } catch (error) {
      takeBackTurn();
      throw error;
    }
  };
  const takeBackTurn = (): void => {
    try {
      line.ask(takeBack, true);
      state = 'open';
    } catch {
      // It stays broken, and its end tells of it.
    }
  };
  return {
    begin: (company) => {
      state = 'wanted';
      opening = company === undefined ? [begin] : [begin, { text: companies[company], values: [] }];
    },
    broken: () => state === 'broken',
    ask,
    write: (steps, of) => {
      try {
        if (of.only) only(steps, of.news);
        else amongOthers(steps);
        return true;
      } catch (error) {
        if (error instanceof DatabaseError && error.code === changedOthers) return false;
        throw error;
      }
    },
    commit: (news) => {
      const begun = state === 'open' || state === 'broken';
      const ended = begun ? ending(() => ask([...telling(news), commit])) : [];
      state = 'none';
      // An end that takes all of it back is no error to the database.
      if (ended.length > 0 && ended.at(-1)?.did !== 'COMMIT') throw new Error(lostAll);
    },
    rollback: () => {
      const begun = state === 'open' || state === 'broken';
      state = 'none';
      try {
        if (begun) line.ask([rollback], true);
      } catch {
        // With its connection the transaction is gone too.
      }
    },
  };
}

/** Sends what ends a transaction: where its answer is lost, nobody knows whether it stands. */
function ending<T>(send: () => T): T {
  try {
    return send();
  } catch (error) {
    if (error instanceof DatabaseError) error.doubtful = isDoubtful(error);
    throw error;
  }
}

const lostAll = 'The transaction of the database was broken: nothing of it is written';

// Each statement is worded once; the database prepares each wording once.
function preparing() {
  const known = new Map<Statement<never, unknown>, Compiled>();
  const compiled = (of: Statement<never, unknown>): Compiled => {
    const found = known.get(of) ?? compile(of, 'postgres');
    known.set(of, found);
    return found;
  };
  const step = (of: Statement<never, unknown>, values: Values): Step => {
    const { sql, bind } = compiled(of);
    return { text: sql, values: bind(values).map(sent) };
  };
  const stepOf = ({ of, values, expect }: Write): Step => {
    const plain = step(of, values);
    return expect === undefined ? plain : { ...plain, text: changing(plain.text, expect) };
  };
  return { step, stepOf };
}

// A piece of a larger buffer would be sent to the other thread with all of it.
const sent = (value: SqlValue): SqlValue =>
  value instanceof Uint8Array && value.byteLength !== value.buffer.byteLength
    ? new Uint8Array(value)
    : value;
