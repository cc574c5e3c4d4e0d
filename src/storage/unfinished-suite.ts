import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SuiteName } from './crypto-suite.ts';
import { syncFolder } from './master-key.ts';
import { moveAside } from './move-aside.ts';
import { dropWaiting } from './next-keys.ts';
import { filesFolder, headsFile } from './open-database.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

const unfinished = statement<NoValues>()((db) =>
  db.selectFrom('meta').select('value').where('name', '=', 'suite-before'),
);
const put = statement<{ value: string }>()((db, hole) =>
  db.insertInto('meta').values({ name: 'suite-before', value: hole.value }),
);
const drop = statement<NoValues>()((db) =>
  db.deleteFrom('meta').where('name', '=', 'suite-before'),
);
const noHead = statement<NoValues>()((db) => db.deleteFrom('meta').where('name', '=', 'head'));

/** What follows a paper's name while it waits to take its place. */
const END = '.next';

/** Under which name a paper waits that is sealed anew. */
export const nextPaper = (id: string): string => `${id}${END}`;

const waiting = (data: string): readonly string[] => {
  const folder = filesFolder(data);
  const all = existsSync(folder) ? readdirSync(folder) : [];
  return all.filter((name) => name.endsWith(END));
};

/** Removes papers sealed for a change that did not come. */
export function removeNextPapers(data: string): void {
  for (const name of waiting(data)) rmSync(join(filesFolder(data), name));
}

/** Says in the commit of a change that files wait to take their places, and that no head of before is wanted any more. */
export function markUnfinished(
  connection: Connection,
  { from }: { readonly from: SuiteName },
): void {
  connection.run(put, { value: from });
  connection.run(noHead, {});
}

/** Puts files in their places after a change of suite that was committed; does nothing where none was. The heads of before stay beside the new ones under a name that says by which suite they are. */
export function finishSuite(connection: Connection, data: string): void {
  const from = connection.get(unfinished, {})?.value;
  if (from === undefined) return;
  const folder = filesFolder(data);
  for (const name of waiting(data))
    renameSync(join(folder, name), join(folder, name.slice(0, -END.length)));
  if (existsSync(folder)) syncFolder(folder);
  const heads = headsFile(data);
  if (existsSync(`${heads}.next`)) {
    moveAside(heads, from);
    renameSync(`${heads}.next`, heads);
    syncFolder(dirname(heads));
  }
  inTransaction(connection, () => connection.run(drop, {}));
}

/** Destroys what waits for a change of suite that did not come to its commit: whoever opens the house goes on as it was. */
export function dropUnfinished(connection: Connection): void {
  inTransaction(connection, () => dropWaiting(connection));
}
