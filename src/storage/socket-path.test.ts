import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claimSocket, findSocket, releaseSocket } from './socket-path.ts';

const folder = (name: string) => {
  const root = mkdtempSync(join(tmpdir(), 'bangfu-storage-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const data = join(root, name);
  mkdirSync(data);
  return data;
};

test('the socket lies in the data folder, and a stale one is removed', () => {
  const data = folder('data');
  const path = claimSocket(data);
  expect(path).toBe(join(data, 'bangfu.sock'));
  expect(findSocket(data)).toBeNull();
  writeFileSync(path, '');
  expect(findSocket(data)).toBe(path);
  expect(claimSocket(data)).toBe(path);
  expect(findSocket(data)).toBeNull();
});

test('where the path is too long a short one is used and written down', () => {
  const data = folder('x'.repeat(120));
  const path = claimSocket(data);
  expect(Buffer.byteLength(path)).toBeLessThanOrEqual(100);
  writeFileSync(path, '');
  expect(findSocket(data)).toBe(path);
  releaseSocket(data);
  expect([findSocket(data), existsSync(path)]).toEqual([null, false]);
});
