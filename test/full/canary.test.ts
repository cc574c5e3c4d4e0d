import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closeHouse } from '../../src/commands/house.ts';
import { type SuiteName, suiteNames, suites } from '../../src/storage/crypto-suite.ts';
import { unwrap } from '../../src/storage/key-ring.ts';
import { readMasterKey } from '../../src/storage/master-key.ts';
import { databaseFile } from '../../src/storage/open-database.ts';
import { type CanaryHouse, canaryHouse, filesIn } from './canary-house.ts';
import { openable, readSealed } from './canary-sealed.ts';
import { foundIn, marks, needles, spellings } from './canary-words.ts';

const opened = async (suite: SuiteName): Promise<CanaryHouse> => {
  const made = await canaryHouse(suite);
  onTestFinished(made.gone);
  return made;
};

let copies = 0;
/** The files of the data folder as they lie on the disk now. Copied by another process: closing a database file here would let go of SQLite's own locks on it. */
function onDisk({ data, folder }: CanaryHouse): ReadonlyMap<string, Buffer> {
  copies += 1;
  const copy = join(folder, `copy-${copies}`);
  execFileSync('cp', ['-r', data, copy]);
  return filesIn(copy);
}

/** Marks in the files and the log, each with where it was found. */
const leaks = (one: CanaryHouse): readonly string[] =>
  [...onDisk(one), ['log', Buffer.from(one.log.join(''))] as const].flatMap(([path, bytes]) =>
    foundIn(bytes).map((word) => `${word} in ${path.split('/').at(-1)}`),
  );

const answers = {
  name: `我叫${marks.name}`,
  phone: marks.phone,
  job_wanted: marks.job,
  work_place: marks.place,
  skills: marks.skill,
};

const caseOf = (one: CanaryHouse, chat: string, kind = 'application') =>
  one.house.store.casesOf(`canary:${chat}`).find((of) => of.kind === kind);

/** An application from the first word to talk with staff, with a correction, a photo before and one after. */
async function apply(one: CanaryHouse, chat: string): Promise<string> {
  await one.walk(chat, answers, () => one.open(chat) === 'review');
  await one.photo(chat);
  await one.walk(chat, answers, () => one.open(chat) === 'review');
  await one.say(chat, `电话改成${marks.newPhone}`);
  await one.walk(chat, answers, () => caseOf(one, chat) !== undefined);
  const number = caseOf(one, chat)?.number as string;
  await one.staff(number, { kind: 'claim' });
  await one.staff(number, { kind: 'note', text: marks.note });
  await one.staff(number, { kind: 'ask', want: { kind: 'words', text: marks.ask } });
  await one.say(chat, marks.relayed);
  await one.staff(number, { kind: 'reply', text: marks.reply });
  await one.say(chat, marks.relayed);
  await one.photo(chat);
  await one.staff(number, { kind: 'hand_back' });
  return number;
}

/** Everything a run can hold: applications, a call, danger, a refusal, an event that fails, a deletion. */
async function fullRun(one: CanaryHouse): Promise<void> {
  await apply(one, 'u1');
  await one.say('u2', marks.refused);
  await one.say('u2', { kind: 'press', option: 'no', turn: null });
  await one.say('u3', marks.call);
  await one.say('u4', marks.alert);
  await one.say('u5', marks.failed);
  await one.walk('u6', { ...answers, job_wanted: marks.draft }, () => one.open('u6') === 'review');
  await one.photo('u6');
}

test('the search finds a word however it is spelled', () => {
  for (const word of needles)
    for (const spelling of spellings(word))
      expect(foundIn(Buffer.concat([Buffer.from('..'), spelling]), [word])).toEqual([word]);
  for (const shift of [0, 1, 2, 3]) {
    const text = Buffer.from(`${'x'.repeat(shift)}${marks.draft}yz`).toString('base64');
    expect(foundIn(Buffer.from(text), [marks.draft])).toEqual([marks.draft]);
  }
  expect(foundIn(Buffer.from('什么也没有'))).toEqual([]);
});

describe.each(suiteNames)('in a house sealed by %s', (suite) => {
  test('no name, phone, place, word or photo of a full run lies in database, log file, files folder or log', async () => {
    const one = await opened(suite);
    await fullRun(one);
    expect(leaks(one)).toEqual([]);
    // What is looked for was really there: the worker heard it, staff read it, the failure was logged.
    const { store } = one.house;
    expect(one.said('u1')).toContain(marks.job);
    expect(one.said('u1')).toContain(marks.reply);
    expect(caseOf(one, 'u1')?.answers['phone']?.value).toBe(marks.newPhone);
    expect(JSON.stringify(store.desk.transcript('canary:u1'))).toContain(marks.relayed);
    expect(JSON.stringify(store.desk.history(caseOf(one, 'u1')?.number ?? ''))).toContain(
      marks.note,
    );
    expect(caseOf(one, 'u4', 'alert')).toBeDefined();
    expect(caseOf(one, 'u3', 'call')).toBeDefined();
    expect(store.desk.quarantined()).toHaveLength(1);
    expect(one.log.join('')).toContain('set aside');
    await one.say('u6', '删除我的资料');
    await one.say('u6', { kind: 'press', option: 'yes', turn: null });
    expect(leaks(one)).toEqual([]);
    await one.again();
    expect(leaks(one)).toEqual([]);
  });

  test('after "delete my data" not even the master key reads anything of an unsubmitted draft, its messages and its photo', async () => {
    const one = await opened(suite);
    await one.walk(
      'u6',
      { ...answers, job_wanted: marks.draft },
      () => one.open('u6') === 'review',
    );
    const paper = await one.photo('u6');
    const file = filesIn(join(one.data, 'files')).get(join(one.data, 'files', paper));
    await closeHouse(one.house);
    const before = readSealed(databaseFile(one.data));
    const master = readMasterKey(one.keyFile);
    expect(master).toHaveLength(suites[suite].keyBytes);
    const secretsOf = ({ keys }: typeof before) =>
      keys.map((key) => unwrap(master, key.id, key.wrapped));
    // Before: the master key opens it all, so that what follows is no empty search.
    expect(openable(before.sealed, secretsOf(before)).join('')).toContain(marks.draft);
    expect(file?.length).toBeGreaterThan(100);
    await one.again();
    await one.say('u6', '删除我的资料');
    await one.say('u6', { kind: 'press', option: 'yes', turn: null });
    const raw = Buffer.concat([...onDisk(one).values()]);
    await closeHouse(one.house);
    const after = readSealed(databaseFile(one.data));
    const secrets = secretsOf(after);
    const values = [...before.sealed, ...after.sealed];
    expect(
      openable(values, secrets).filter((text) => foundIn(Buffer.from(text)).length > 0),
    ).toEqual([]);
    const places = { table: 'papers', column: 'bytes', row: paper };
    expect(openable([{ ...places, bytes: file ?? Buffer.alloc(0) }], secrets)).toEqual([]);
    // Neither the old bytes nor the old keys are left anywhere, in use or free.
    const still = before.sealed.filter(({ bytes }) => raw.includes(bytes.subarray(0, 12)));
    expect(still.map(({ table, row }) => `${table} ${row}`)).toEqual([]);
    const gone = before.keys.filter((key) =>
      ['conversation', 'heard', 'kept', 'draft', 'paper'].includes(key.kind),
    );
    expect(gone.length).toBeGreaterThan(2);
    expect(gone.filter((key) => raw.includes(key.wrapped.subarray(0, 12)))).toEqual([]);
    expect(filesIn(join(one.data, 'files')).size).toBe(0);
    await one.again();
    expect(JSON.stringify(one.house.store.loadSession('canary:u6').session)).not.toContain(
      marks.draft,
    );
  });

  test('after "delete my data" an accepted case stays and staff see that its worker wants it gone', async () => {
    const one = await opened(suite);
    const number = await apply(one, 'u1');
    await one.staff(number, { kind: 'advance', to: 'accepted' });
    await one.say('u1', '删除我的资料');
    await one.say('u1', { kind: 'press', option: 'yes', turn: null });
    const { store } = one.house;
    expect(store.desk.case(number)?.answers['name']?.value).toBe(marks.name);
    expect(store.desk.case(number)?.deletionAsked).toBe(true);
    expect(store.desk.list({}).find((row) => row.number === number)?.deletionAsked).toBe(true);
    expect(one.said('u1')).toContain(number);
    expect(JSON.stringify(store.desk.transcript('canary:u1'))).not.toContain(marks.relayed);
    expect(leaks(one)).toEqual([]);
  });
});
