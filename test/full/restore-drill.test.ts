import { expect, test } from 'vitest';
import { restoreDrill } from '../chaos/restore.ts';

// `npm run chaos` makes twenty.
test('two backups made under load are restored by the very commands of the papers, with every acknowledged turn', {
  timeout: 300_000,
}, async () => {
  const { turns, lost } = await restoreDrill({ backups: 2 });
  expect(lost).toEqual([]);
  expect(turns).toBeGreaterThan(10);
});
