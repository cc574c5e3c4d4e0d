import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headsFile } from '../storage/open-database.ts';
import { openStore } from '../storage/open-store.ts';
import { checkHeads, writeHead } from './history-heads.ts';

test('heads written out fit the histories, and one that was changed or cut is counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-heads-'));
  const data = join(folder, 'data');
  const store = await openStore({ data, keyFile: join(folder, 'key') });
  try {
    expect(checkHeads(store, data)).toEqual({ heads: 0, broken: 0 });
    writeHead(store, data);
    expect(checkHeads(store, data)).toEqual({ heads: 1, broken: 0 });
    appendFileSync(
      headsFile(data),
      `${JSON.stringify({ ...store.historyHead(), cases: 3 })}\n{"at":`,
    );
    expect(checkHeads(store, data)).toEqual({ heads: 3, broken: 2 });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
