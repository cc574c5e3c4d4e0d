/** Changes the suite of a house and kills itself at a step. */
import type { SuiteName } from '../../src/storage/crypto-suite.ts';
import { rotateSuite } from '../../src/storage/rotate-suite.ts';

const [data = '', keyFile = '', to = '', step = ''] = process.argv.slice(2);
await rotateSuite({
  data,
  keyFile,
  to: to as SuiteName,
  now: () => 1,
  vouch: async () => undefined,
  at: (reached) => {
    if (reached === step) process.kill(process.pid, 'SIGKILL');
  },
});
