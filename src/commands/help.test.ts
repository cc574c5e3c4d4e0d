import { expect, test } from 'vitest';
import { helpOf, unknownCommand } from './help.ts';

test('help tells of every command, in both languages', () => {
  const all = helpOf('desk', []);
  for (const command of ['staff list', 'backup', 'restore', 'rotate-key', 'doctor', 'export'])
    expect(all).toContain(`  ${command}`);
  expect(all).toContain('体检');
  expect(all).toContain('exit code');
  expect(all).not.toContain('[help-');
  expect(helpOf('start', [])).toMatch(/^ {2}npm start\n/u);
});

test('help of one command tells of it alone', () => {
  const one = helpOf('desk', ['backup', '--help']);
  expect(one).toMatch(/^ {2}backup \[FOLDER\]/u);
  expect(one).not.toContain('rotate-key');
});

test('a command that there is none of is named, with those that there are', () => {
  expect(unknownCommand(['stuff', 'list'])).toMatch(/^Cannot run "stuff list"\.[^]*staff list/u);
  expect(unknownCommand([])).toContain('no command was given');
});
