import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** What a copy of the house hears of one field in a message. */
const heardIn = (house: string, text: string, field: string): unknown => {
  const line = execFileSync(process.execPath, ['src/main.ts', 'understand'], {
    cwd: house,
    input: `${JSON.stringify({ text, today: '2026-11-23' })}\n`,
    encoding: 'utf8',
  });
  return (JSON.parse(line) as { readonly fields: { readonly [id: string]: unknown } }).fields[
    field
  ];
};

/** What a question of a service reads in an answer, in a copy of the house. */
const readIn = (house: string, text: string, [service, question]: readonly string[]): unknown => {
  const code = `
    const { serviceById } = await import('./src/services/index.ts');
    const { field } = serviceById('${service}').questions.find((one) => one.id === '${question}');
    console.log(JSON.stringify(field.read('${text}', { today: '2026-11-23' })));`;
  const line = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: house,
    encoding: 'utf8',
  });
  return (JSON.parse(line) as { readonly value?: unknown }).value;
};

let house = '';
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'added-word-'));
  for (const part of ['src', 'locales', 'prompts', 'package.json', 'centre.example.json'])
    cpSync(join(root, part), join(house, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

type Case = {
  readonly what: string;
  readonly file: string;
  readonly line: string;
  readonly text: string;
  readonly hear: (text: string) => unknown;
  readonly value: unknown;
};

const added: readonly Case[] = [
  {
    what: 'an illness',
    file: 'src/understanding/lexicon/illnesses.txt',
    line: '青鹭',
    text: '我妈青鹭，住院花了三万，想申请医疗救助',
    hear: (text) => heardIn(house, text, 'illness'),
    value: '青鹭',
  },
  {
    what: 'what people say for an option of a service',
    file: 'src/services/job_referral/sayings.txt',
    line: 'shift.half_day: 日头落山前',
    text: '日头落山前',
    hear: (text) => readIn(house, text, ['job_referral', 'shift']),
    value: 'half_day',
  },
  {
    what: 'what people say for an option of a common question',
    file: 'src/services/common/sayings.txt',
    line: 'education.junior: 翻过两本书',
    text: '翻过两本书',
    hear: (text) => readIn(house, text, ['job_referral', 'education']),
    value: 'junior',
  },
  {
    what: 'a word of yes',
    file: 'src/fields/words/yes-no.txt',
    line: 'affirms: 得嗨',
    text: '得嗨',
    hear: (text) => readIn(house, text, ['relief', 'union_member']),
    value: true,
  },
  {
    what: 'a round figure of speech',
    file: 'src/fields/words/numbers.txt',
    line: 'figure.3000: 三箩筐',
    text: '三箩筐块',
    hear: (text) => readIn(house, text, ['relief', 'monthly_income']),
    value: { value: 3000, approx: true },
  },
];

test.each(added)('$what that is added to a data file is heard, and no code was touched', (one) => {
  expect(one.hear(one.text)).not.toEqual(one.value);
  appendFileSync(join(house, one.file), `\n${one.line}\n`);
  expect(one.hear(one.text)).toEqual(one.value);
});

test('a file that is wrong stops the start with one line that names file and line', () => {
  const broken = 'src/services/relief/sayings.txt';
  const lines = readFileSync(join(house, broken), 'utf8').trimEnd().split('\n').length;
  appendFileSync(join(house, broken), 'exclusions.boat: 游艇\n');
  const tried = spawnSync(process.execPath, ['src/main.ts', 'chat'], {
    cwd: house,
    input: '',
    encoding: 'utf8',
  });
  expect(tried.status).toBe(1);
  expect(tried.stderr).toBe(
    `Cannot read ${broken}: line ${lines + 1}, "exclusions.boat", names no option of exclusions\n`,
  );
});
