/** What is used here of `pg`, which brings no types. */
declare module 'pg' {
  import type { EventEmitter } from 'node:events';

  /** A statement as it is prepared. */
  export type Parsing = {
    readonly name: string;
    readonly text: string;
    readonly types: readonly number[];
  };
  export type Binding = {
    readonly portal: string;
    readonly statement: string;
    readonly values: readonly (string | Buffer | null)[];
    readonly binary: boolean;
  };
  /** The messages of PostgreSQL's protocol. */
  export type Wire = {
    readonly stream: { readonly cork: () => void; readonly uncork: () => void };
    readonly parse: (of: Parsing) => void;
    readonly describe: (of: { readonly type: 'S'; readonly name: string }) => void;
    readonly bind: (of: Binding) => void;
    readonly execute: (of: { readonly portal: string; readonly rows: number }) => void;
    readonly sync: () => void;
    readonly query: (text: string) => void;
  };
  export type Field = { readonly name: string; readonly dataTypeID: number };
  /** What is sent by itself, and hears every answer to it until the end or an error. */
  export type Submittable = {
    readonly submit: (wire: Wire) => Error | null;
    readonly handleRowDescription: (of: { readonly fields: readonly Field[] }) => void;
    readonly handleDataRow: (of: { readonly fields: readonly (string | null)[] }) => void;
    readonly handleCommandComplete: (of: { readonly text: string }) => void;
    readonly handleEmptyQuery: () => void;
    readonly handleReadyForQuery: () => void;
    readonly handleError: (error: Error) => void;
  };
  type Row = { readonly [column: string]: unknown };
  export class Client extends EventEmitter {
    constructor(settings: { readonly [name: string]: unknown });
    connect(): Promise<this>;
    query(of: Submittable): Submittable;
    query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>;
    end(): Promise<void>;
  }
  /** An error that the database told. */
  export class DatabaseError extends Error {
    readonly code?: string;
    readonly routine?: string;
  }
  const pg: { readonly Client: typeof Client; readonly DatabaseError: typeof DatabaseError };
  export default pg;
}
