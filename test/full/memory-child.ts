import { writeHeapSnapshot } from 'node:v8';
import { startServer } from '../../src/commands/start.ts';
import { readConfig } from '../../src/config.ts';

// A server of its own, so that no word of whoever plays the worker lies in the memory that is searched.
const [data = '', centre = ''] = process.argv.slice(2);
const config = { PORT: '0', DATA: data, CENTRE_FILE: centre, LOG_LEVEL: 'error' };
const server = await startServer(readConfig(config));
process.send?.({ url: server.url });

process.on('message', (asked: { readonly snapshot: string } | 'stop') => {
  void (asked === 'stop' ? stop() : take(asked.snapshot));
});

async function take(file: string): Promise<void> {
  await server.house.turns.settle();
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  writeHeapSnapshot(file);
  process.send?.({ snapshot: file });
}

async function stop(): Promise<void> {
  await server.stop();
  process.disconnect?.();
}
