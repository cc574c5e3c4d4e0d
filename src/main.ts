import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Cannot start: Node ${process.versions.node} is too old, 24 or newer is needed. Use npm start (it brings its own).\n`,
  );
  process.exit(1);
}
enableCompileCache();
// Whatever is written (database, backups, exported lists) is for whoever runs it alone.
process.umask(0o077);
const [name = 'start', ...words] = process.argv.slice(2);
if (name === 'start' || name === 'demo') {
  const { beginAnew } = await import('./commands/running/anew/begin-anew.ts');
  beginAnew();
}
if (existsSync('.env')) process.loadEnvFile('.env');

const commands: {
  readonly [name: string]: () => Promise<{
    readonly run: (words: readonly string[]) => Promise<number>;
  }>;
} = {
  start: () => import('./commands/start.ts'),
  chat: () => import('./commands/chat.ts'),
  desk: () => import('./commands/desk.ts'),
  understand: () => import('./commands/understand.ts'),
  demo: () => import('./commands/demo/demo.ts'),
};

const said = process.argv.slice(2);
if (said.some((word) => word === '--help' || word === '-h') || said.slice(0, 2).includes('help')) {
  const { helpOf } = await import('./commands/help.ts');
  process.stdout.write(`${helpOf(name, words)}\n`);
  process.exit(0);
}
const command = commands[name];
if (command === undefined) {
  process.stderr.write(
    `Cannot run "${name}": the commands are ${Object.keys(commands).join(', ')}.\n`,
  );
  process.exit(1);
}
try {
  process.exitCode = await (await command()).run(words);
} catch (error) {
  process.exitCode = 1;
  const line = error instanceof Error ? error.message : 'Cannot run: unknown error';
  // Whatever was opened before it failed must not keep the process.
  process.stderr.write(`${line}\n`, () => process.exit());
}
