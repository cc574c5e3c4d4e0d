import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { play } from './play.ts';

const folder = import.meta.dirname;

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  test(`${name} is had as it stands written`, { timeout: 30_000 }, async () => {
    const file = join(folder, name);
    await expect(await play(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
  });
}
