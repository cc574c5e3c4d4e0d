import pg, { type Field, type Submittable, type Wire } from 'pg';
import type { SqlValue } from '../statement.ts';
import type { Given, Step } from './line.ts';

/** Statements that a connection prepared, by their words. */
export type Prepared = Map<string, { readonly name: string; fields: readonly Field[] }>;

let names = 0;
const freshName = (): string => `s${(names += 1)}`;

/** Numbers of 64 bits, and their sums; what a number of this program cannot hold is an error, not another number. */
function numberIn(text: string): number {
  const number = Number(text);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) throw new Error(`${text} is too large a number`);
  return number;
}

// A piece of a larger buffer would be sent to the other thread with all of it.
const bytesIn = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

// By the number of a type: numbers of all sizes, their sums, bytes, truths. Everything else is text.
const readers: { readonly [type: number]: (text: string) => unknown } = {
  16: (text) => text === 't',
  17: bytesIn,
  20: numberIn,
  21: Number,
  23: Number,
  26: Number,
  700: Number,
  701: Number,
  1700: numberIn,
};

function sent(value: SqlValue): string | Buffer | null {
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value === 'string') return value;
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

/** What a command says of itself: `INSERT 0 3`. */
function told(text: string): Pick<Given, 'did' | 'count'> {
  const count = /\d+$/.exec(text)?.[0];
  return { did: text.replace(/(?: \d+)+$/, ''), count: Number(count ?? 0) };
}

/** The error of a connection that is gone. */
export const lostConnection = (): Error =>
  Object.assign(new Error('the connection was lost'), { code: 'CONNECTION_LOST' });

type Promised = {
  readonly resolve: (given: readonly Given[]) => void;
  readonly reject: (error: unknown) => void;
};

function answering({ resolve, reject }: Promised, fieldsAt: (at: number) => readonly Field[]) {
  const given: Given[] = [];
  let rows: unknown[] = [];
  let wrong: unknown;
  return {
    handleDataRow: ({ fields: values }: { readonly fields: readonly (string | null)[] }) => {
      try {
        rows.push(rowOf(fieldsAt(given.length), values));
      } catch (error) {
        wrong ??= error;
      }
    },
    handleCommandComplete: ({ text }: { readonly text: string }) => {
      given.push({ rows, ...told(text) });
      rows = [];
    },
    handleEmptyQuery: () => void given.push({ rows: [], count: 0, did: '' }),
    handleReadyForQuery: () => (wrong === undefined ? resolve(given) : reject(wrong)),
    // What the database did not tell itself is told by a connection that is gone.
    handleError: (error: Error) =>
      reject(error instanceof pg.DatabaseError ? error : lostConnection()),
    at: () => given.length,
  };
}

function rowOf(fields: readonly Field[], values: readonly (string | null)[]): object {
  const row: { [column: string]: unknown } = {};
  for (const [index, { name, dataTypeID }] of fields.entries()) {
    const value = values[index] as string | null;
    const read = readers[dataTypeID];
    row[name] = value === null || read === undefined ? value : read(value);
  }
  return row;
}

/** Statements that are sent together and answered together: each is prepared once, and behind one that fails none is run. */
export function together(
  steps: readonly Step[],
  prepared: Prepared,
  promised: Promised,
): Submittable {
  const all = steps.map(({ text, values = [] }) => {
    const known = prepared.get(text);
    const statement = known ?? { name: freshName(), fields: [] };
    prepared.set(text, statement);
    return { text, statement, fresh: known === undefined, values: values.map(sent) };
  });
  const { at, ...handlers } = answering(promised, (index) => all[index]?.statement.fields ?? []);
  const put = (wire: Wire, { text, statement, fresh, values }: (typeof all)[number]): void => {
    const { name } = statement;
    if (fresh) {
      wire.parse({ name, text, types: [] });
      wire.describe({ type: 'S', name });
    }
    wire.bind({ portal: '', statement: name, values, binary: false });
    wire.execute({ portal: '', rows: 0 });
  };
  return {
    ...handlers,
    handleError: (error) => {
      // Nobody knows whether the one that failed was prepared before it did; those behind it were not.
      for (const { text, fresh } of all.slice(at())) if (fresh) prepared.delete(text);
      handlers.handleError(error);
    },
    submit: (wire) => {
      wire.stream.cork();
      for (const one of all) put(wire, one);
      wire.sync();
      wire.stream.uncork();
      return null;
    },
    handleRowDescription: ({ fields }) => {
      const one = all[at()];
      if (one !== undefined) one.statement.fields = fields;
    },
  };
}

/** Words that are run as they are, any number of statements. */
export function plain(text: string, promised: Promised): Submittable {
  let fields: readonly Field[] = [];
  const { at: _, ...handlers } = answering(promised, () => fields);
  return {
    ...handlers,
    submit: (wire) => {
      wire.query(text);
      return null;
    },
    handleRowDescription: (of) => {
      fields = of.fields;
    },
  };
}
