import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { crashSteps } from '../../src/storage/crash-steps.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { said, talkOf } from '../storage/fixture.ts';
import { chats, messages } from './storage-child.ts';

const child = join(import.meta.dirname, 'storage-child.ts');

/** Runs the child to its end or its kill, and gives what it had promised by then. */
function ran(...args: readonly string[]): Promise<{ killed: boolean; lines: readonly string[] }> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    running.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    running.on('error', reject);
    running.on('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL')
        reject(new Error(`the child ended with ${String(code)}`));
      resolve({
        killed: signal === 'SIGKILL',
        lines: out.split('\n').filter((line) => line !== ''),
      });
    });
  });
}

const promised = (lines: readonly string[], what: string): readonly (readonly string[])[] =>
  lines
    .map((line) => line.split(' '))
    .filter(([word]) => word === what)
    .map((words) => words.slice(1));

type Place = { readonly data: string; readonly keyFile: string };

/** What was acknowledged before the kill must be there right after it. */
async function holds(place: Place, lines: readonly string[]): Promise<void> {
  const store = await openStore(place);
  try {
    for (const [id = ''] of promised(lines, 'received')) {
      const [chat = '', n] = id.replace('console:', '').split('-');
      expect([id, await store.receive(said(chat, Number(n)))]).toEqual([id, 'repeat']);
    }
    const destroyed = promised(lines, 'done').some(([id]) => id === `console:gone-${messages}`);
    for (const [chat, paper = ''] of promised(lines, 'paper'))
      if (chat !== 'gone' || !destroyed)
        if (chat !== 'gone')
          // The commit that destroys it may have been the last thing before the kill.
          expect([chat, await store.papers.open(paper)]).not.toEqual([chat, null]);
    for (const [id = ''] of promised(lines, 'done')) {
      const chat = /^console:(\w+)-/.exec(id)?.[1];
      if (chat === undefined) continue;
      expect([id, store.next(talkOf(chat))?.id === id]).toEqual([id, false]);
    }
    for (const [chat = '', n] of promised(lines, 'record'))
      expect(store.records.load('source', `ZJ-${chat}`)?.version).toBeGreaterThanOrEqual(Number(n));
    expect(store.verifyHistory()).toEqual([]);
  } finally {
    await store.close();
  }
}

/** When all is delivered again and worked off, the outcome is that of a run without a kill. */
async function completes(place: Place, before: readonly string[]): Promise<void> {
  const after = await ran(place.data, place.keyFile);
  expect(after.lines.at(-1)).toBe('end');
  const store = await openStore(place);
  try {
    expect(store.waiting()).toEqual([]);
    const cases = store.desk.list({});
    const open = cases.map(({ number }) => store.desk.case(number)?.draft ?? '');
    expect(open.toSorted()).toEqual(
      chats.filter((chat) => chat !== 'gone').map((chat) => `d-${chat}`),
    );
    expect(new Set(cases.map((row) => row.number)).size).toBe(cases.length);
    const sent = [...before, ...after.lines].filter((line) => line.startsWith('sent '));
    for (const chat of chats)
      for (let n = 1; n <= messages; n++) expect(sent).toContain(`sent m-console:${chat}-${n}`);
    for (const chat of chats)
      if (chat !== 'gone') {
        const lines = store.desk.transcript(talkOf(chat).id).map((line) => line.id);
        expect(new Set(lines).size).toBe(lines.length);
      }
    for (const chat of chats)
      expect(store.records.load('source', `ZJ-${chat}`)?.version).toBe(messages);
    expect(store.desk.transcript(talkOf('gone').id).length).toBeLessThan(messages);
    expect(store.verifyHistory()).toEqual([]);
  } finally {
    await store.close();
  }
}

// Steps that come once in a run; the others are struck in the middle of the run.
const once = /^(quarantine|fire|numbers|erase)/u;

test.each(crashSteps)(
  'a kill at %s loses nothing that was acknowledged and opens no second case',
  async (step) => {
    const folder = mkdtempSync(join(tmpdir(), 'bangfu-storage-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const place = { data: join(folder, 'data'), keyFile: join(folder, 'key') };
    const { killed, lines } = await ran(
      place.data,
      place.keyFile,
      step,
      once.test(step) ? '1' : '3',
    );
    expect(killed).toBe(true);
    await holds(place, lines);
    await completes(place, lines);
  },
);
