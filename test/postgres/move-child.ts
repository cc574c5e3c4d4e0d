import { moveToFile, moveToServer } from '../../src/storage/carry/move.ts';

/** Carries a house in a process of its own, which kills itself at a step: `to|back DATA KEY URL STEP`. */
const [way, data = '', keyFile = '', url = '', last = ''] = process.argv.slice(2);
const at = (step: string): void => {
  if (step === last) process.kill(process.pid, 'SIGKILL');
};
const carry = way === 'to' ? moveToServer : moveToFile;
await carry({ data, keyFile, url, vouch: async () => 0, at });
