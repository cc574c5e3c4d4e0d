import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changeable } from './append-only.ts';
import { linesIn } from './dialect.ts';
import type { KeyRing } from './key-ring.ts';
import type { NextKeys } from './next-keys.ts';
import { filesFolder } from './open-database.ts';
import { paperFiles } from './paper-files.ts';
import { bytesPlace, paperKeys } from './papers.ts';
import { seal, unseal } from './seal.ts';
import { changeColumn, growing, sealedColumns } from './sealed-columns.ts';
import type { Connection } from './sqlite.ts';
import { nextPaper } from './unfinished-suite.ts';

type Papers = {
  readonly data: string;
  readonly ring: KeyRing;
  readonly next: NextKeys;
  readonly at: (step: 'paper') => void;
};

/** Seals every paper under its next key beside the old file, those left out that were done before. */
export function sealPapers(connection: Connection, { data, ring, next, at }: Papers) {
  const files = paperFiles(filesFolder(data), () => undefined);
  let [sealed, left] = [0, 0];
  for (const { id, key } of paperKeys(connection)) {
    const secret = next.secretOf(key);
    const old = ring.byId(key, connection)?.secret;
    const bytes = files.read(id);
    if (secret === null || old === undefined || bytes === null) continue;
    if (!existsSync(join(filesFolder(data), nextPaper(id)))) {
      const plain = opened(() => unseal(old, bytesPlace(id), bytes));
      if (plain === null) {
        left += 1;
        continue;
      }
      files.write(nextPaper(id), seal(secret, bytesPlace(id), plain));
    }
    sealed += 1;
    at('paper');
  }
  return { sealed, left };
}

function opened(open: () => Buffer): Buffer | null {
  try {
    return open();
  } catch {
    return null;
  }
}

/** Seals every sealed value under its next key, within a transaction; what could not be opened before is left as it lies. */
export function sealRows(connection: Connection, ring: KeyRing, next: NextKeys) {
  connection.script(linesIn(connection.dialect, growing.map(changeable)));
  let [values, left] = [0, 0];
  for (const column of sealedColumns) {
    const done = changeColumn(connection, column, ({ place, key, bytes }) => {
      const old = key === null ? undefined : ring.byId(key, connection)?.secret;
      const secret = key === null ? null : next.secretOf(key);
      if (old === undefined || secret === null) return null;
      const plain = opened(() => unseal(old, place, bytes));
      return plain === null ? null : seal(secret, place, plain);
    });
    values += done.changed;
    left += done.left;
  }
  return { values, left };
}
