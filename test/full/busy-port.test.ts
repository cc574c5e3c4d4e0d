import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../src/commands/house.ts';

test('a port that is taken ends the process with one line that names it, and what it wrote is for its user alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-busy-'));
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    taken.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    DATA: join(folder, 'data'),
    KEY_FILE: join(folder, 'key'),
    LOG_LEVEL: 'silent',
  };
  const child = execFile(process.execPath, [join(root, 'src/main.ts'), 'start'], {
    cwd: folder,
    env,
    timeout: 60_000,
  });
  let said = '';
  child.stderr?.on('data', (part: string) => (said += part));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect([code, signal]).toEqual([1, null]);
  expect(said).toBe(`Cannot listen on 127.0.0.1:${port}: EADDRINUSE\n`);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(written).toContain(join('data', 'bangfu.db'));
  expect(written.filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)).toEqual([]);
}, 90_000);
