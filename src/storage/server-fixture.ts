import { randomUUID } from 'node:crypto';
import { type DatabaseLine, openLine } from './postgres/line.ts';
import type { StoreOptions } from './store.ts';

let server: { readonly url: string; readonly line: DatabaseLine } | undefined;

/** From now on every new store of a test is a database of this PostgreSQL, made after its database `template_house`; for tests only. */
export function storesOn(url: string): void {
  server = { url, line: openLine({ url }) };
}

/** A database of its own for a store; where there is no server, it is a file. */
export function ownDatabase(): Pick<StoreOptions, 'databaseUrl'> {
  if (server === undefined) return {};
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const text = `create database ${name} template template_house strategy file_copy`;
  server.line.ask([{ text }]);
  return { databaseUrl: Object.assign(new URL(server.url), { pathname: `/${name}` }).href };
}
