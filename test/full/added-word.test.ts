import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** What a copy of the house hears in a message. */
const heardIn = (house: string, text: string): { readonly fields: { readonly illness?: string } } =>
  JSON.parse(
    execFileSync(process.execPath, ['src/main.ts', 'understand'], {
      cwd: house,
      input: `${JSON.stringify({ text, today: '2026-11-23' })}\n`,
      encoding: 'utf8',
    }),
  );

test('a word added to a data file is heard, and no code was touched', () => {
  const house = mkdtempSync(join(tmpdir(), 'added-word-'));
  try {
    for (const part of ['src', 'locales', 'prompts', 'package.json', 'centre.example.json'])
      cpSync(join(root, part), join(house, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    const text = '我妈青鹭，住院花了三万，想申请医疗救助';
    expect(heardIn(house, text).fields.illness).not.toBe('青鹭');
    appendFileSync(join(house, 'src/understanding/lexicon/illnesses.txt'), '\n青鹭\n');
    expect(heardIn(house, text).fields.illness).toBe('青鹭');
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
});
