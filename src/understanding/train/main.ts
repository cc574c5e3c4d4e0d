// Trains everything that is learned from the messages in test/understanding and writes learned/weights/.
// Run: npm run train
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'part.ts');

const codes = await Promise.all(
  ['messages', 'values', 'answers'].map(async (part) => {
    const child = spawn(process.execPath, [script, part], { stdio: 'inherit' });
    const [code] = await once(child, 'exit');
    return code as number;
  }),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
