import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../../test/storage/fixture.ts';
import { datedBackup } from '../../storage/dated-backups.ts';
import { rotateMasterKey } from '../../storage/rotate-master-key.ts';
import { measured } from '../../understanding/model/measured.ts';
import { told } from './doctor.ts';
import type { Finding } from './finding.ts';
import { checkInside, type Inside } from './inside.ts';
import { certificateOf, checkCalendar, checkCertificate, checkClock } from './outside-checks.ts';
import {
  checkCentre,
  checkChats,
  checkDoor,
  checkModel,
  checkNames,
  checkPackages,
} from './settings-checks.ts';
import { checkBackup, checkKey, checkRoom, checkTables, readTables } from './storage-checks.ts';

const short = ({ state, words }: Finding): string =>
  `${state} ${words.key.replace(/^doctor-/u, '')}`;
const now = Date.parse('2026-11-23T12:00:00+08:00');
const day = 86_400_000;

async function house() {
  const { store, options, gone } = await testStore();
  onTestFinished(gone);
  return { store, ...options, beside: join(options.data, '..') };
}

test('a key is looked for, and its mode and its content', async () => {
  const { data, keyFile, beside } = await house();
  const none = join(beside, 'none');
  expect(short(checkKey({ data, keyFile }))).toBe('good key');
  expect(short(checkKey({ data, keyFile: none }))).toBe('act key-gone');
  expect(short(checkKey({ data: none, keyFile: none }))).toBe('watch key-none');
  const inside = join(data, 'key');
  writeFileSync(inside, '', { mode: 0o600 });
  expect(short(checkKey({ data, keyFile: inside }))).toBe('act key-inside');
  const other = join(beside, 'other');
  writeFileSync(other, 'no key', { mode: 0o600 });
  expect(short(checkKey({ data, keyFile: other }))).toBe('act key-unread');
  chmodSync(keyFile, 0o640);
  expect(short(checkKey({ data, keyFile }))).toBe('act key-open');
});

test('tables are compared with those of the program, and a broken database is one', async () => {
  const { data } = await house();
  const found = readTables({ data });
  expect(short(checkTables({ data }, found))).toBe('good data');
  expect(short(checkTables({ data }, null))).toBe('watch data-none');
  const of = (version: number) => ({ ...(found as object), version, wanted: 5 }) as never;
  expect([short(checkTables({ data }, of(6))), short(checkTables({ data }, of(4)))]).toEqual([
    'act data-newer',
    'watch data-older',
  ]);
  const broken = mkdtempSync(join(tmpdir(), 'bangfu-broken-'));
  onTestFinished(() => rmSync(broken, { recursive: true }));
  writeFileSync(join(broken, 'bangfu.db'), 'not a database, not at all');
  expect(short(checkTables({ data: broken }, readTables({ data: broken })))).toBe(
    'act data-unread',
  );
});

test('room is little under five gigabytes and none under one', () => {
  const of = (gigabytes: number) => short(checkRoom('/x', gigabytes * 1024 ** 3));
  expect([of(40), of(4), of(0.5)]).toEqual(['good room', 'watch room-low', 'act room-low']);
});

test('a backup is wanted as soon as there is something to lose, and a young one', async () => {
  const { store, data, keyFile, beside } = await house();
  const backups = join(beside, 'backups');
  const at = (when: number, into: string | null = backups) =>
    short(checkBackup({ data, keyFile, backups: into, now: when }));
  expect(at(now, null)).toBe('act backup-unset');
  expect(short(checkBackup({ data: join(beside, 'none'), keyFile, backups: null, now }))).toBe(
    'watch backup-unset',
  );
  expect(at(now)).toBe('act backup-none');
  datedBackup({ data, into: backups, keep: 2, now });
  expect(at(now + day)).toBe('watch backup-near');
  expect(at(now + 3 * day)).toBe('act backup-old');
  const sent = { data, keyFile, backups, bucket: {}, now: now + day };
  expect(short(checkBackup(sent))).toBe('watch backup-here');
  await store.close();
  rotateMasterKey({ data, keyFile });
  expect(at(now + day)).toBe('watch backup-key');
});

test('the clock is wrong before the program was written', () => {
  expect(short(checkClock(Date.parse('1970-01-02'), true))).toBe('act clock-wrong');
  expect([checkClock(now, true), checkClock(now, null), checkClock(now, false)].map(short)).toEqual(
    ['good clock', 'good clock', 'watch clock-alone'],
  );
});

test('holidays that nobody announced are told, before and in their year; the office may write them down', () => {
  const openHours = { from: '09:00', to: '17:00' };
  const at = (when: string, off: readonly string[] = []) =>
    short(checkCalendar({ calendar: { off, on: [] }, openHours }, Date.parse(when)));
  expect(at('2026-03-02')).toBe('good calendar');
  expect(at('2099-12-20')).toBe('act calendar-unknown');
  expect(at('2099-12-20', ['2099-10-01', '2100-01-01'])).toBe('good calendar');
});

const url = 'https://bangfu.example.org';
test.each([
  [90, null, 'good certificate'],
  [12, null, 'watch certificate-soon'],
  [2, null, 'act certificate-soon'],
  [-1, 'CERT_HAS_EXPIRED', 'act certificate-over'],
  [90, 'DEPTH_ZERO_SELF_SIGNED_CERT', 'act certificate-wrong'],
])('a certificate with %i days and fault %s is %s', (days, fault, wanted) => {
  const shown = { kind: 'shown', until: now + (days + 0.5) * day, fault } as const;
  expect(short(checkCertificate(shown, { now, url }))).toBe(wanted);
});

test('an address that does not answer, or not with a certificate, is silent', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 400\r\n\r\n'));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const shown = await certificateOf(`https://127.0.0.1:${port}`, 2000);
  expect(short(checkCertificate(shown, { now, url }))).toBe('act certificate-silent');
});

const well: Inside = { accounts: 2, nobody: [], troubles: 0, channels: { web: true } };
test.each<[Partial<Inside>, readonly string[]]>([
  [{}, ['good duty', 'good channels']],
  [{ accounts: 0, nobody: ['2026-11-23'] }, ['act duty-accounts', 'good channels']],
  [{ nobody: ['2026-11-24'] }, ['act duty-nobody', 'good channels']],
  [{ channels: { web: true, wechat: false } }, ['good duty', 'act channel-down']],
  [{ channels: null, troubles: 3 }, ['good duty', 'watch stopped', 'watch troubles']],
])('inside, %j is found', (more, wanted) => {
  expect(checkInside({ ...well, ...more }).map(short)).toEqual(wanted);
});

const local = { HOST: '127.0.0.1', PUBLIC_URL: undefined, TRUST_PROXY: false };
test('an example centre and an open door matter once others get in', () => {
  const open = { ...local, PUBLIC_URL: url };
  expect(short(checkCentre(local, { example: true }))).toBe('watch centre-example');
  expect(short(checkCentre(open, { example: true }))).toBe('act centre-example');
  expect(short(checkCentre(open, { example: false }))).toBe('good centre');
  expect(checkDoor(local)?.words.key).toBe('doctor-door-local');
  expect(checkDoor({ ...local, HOST: '0.0.0.0' })?.words.key).toBe('doctor-door-open');
  expect(checkDoor(open)?.words.key).toBe('doctor-door-proxy');
  expect(checkDoor({ ...open, TRUST_PROXY: true })).toBeNull();
});

test('packages that a channel needs are missed only where it is on', () => {
  const none = () => false;
  expect(checkPackages({}, none)).toEqual([]);
  expect(checkPackages({ WECHATY_PUPPET: 'wechaty-puppet-x' }, none).map(short)).toEqual([
    'act package',
    'act package',
  ]);
});

test('where a model is set it is told how much stays in the house, and nothing where none is', () => {
  expect(checkModel({ LLM_BASE_URL: undefined })).toBeNull();
  const told_ = checkModel({ LLM_BASE_URL: 'https://llm.example.cn/v1' });
  expect(short(told_ as Finding)).toBe('watch model');
  expect(told([told_ as Finding], 'zh-CN').text).toContain(`人名盖住 ${measured.names}%`);
});

test('every finding has its words, and only what has to be done makes the end bad', () => {
  const findings = [
    ...checkNames([{ name: 'PORTT', nearest: 'PORT', inFile: true }]),
    ...checkInside({ ...well, channels: null }),
  ];
  const chinese = told(findings, 'zh-CN');
  expect(chinese.ok).toBe(false);
  expect(chinese.text).toMatch(/^要办 .*PORTT.*PORT/u);
  expect(told(findings.slice(1), 'en')).toEqual({
    ok: true,
    text: expect.stringMatching(/Nothing has to be done; 1 to keep an eye on\.$/u),
  });
  expect(chinese.text).not.toContain('[');
});

test('the address that others call is told, and that there is none; a robot without a group is seen', () => {
  const paths = { WECHAT_OA_PATH: '/wechat/callback', WECHAT_KF_PATH: '/wechat/kf' };
  const both = { ...paths, WECHAT_OA_APPID: 'wx0123456789', WECHAT_KF_ACCOUNT: 'wk01234567' };
  expect(checkChats(paths)).toEqual([]);
  expect(checkChats(both).map(short)).toEqual(['act bell-nowhere', 'act bell-nowhere']);
  const [, kf] = checkChats({ ...both, PUBLIC_URL: 'https://help.example.org' });
  expect(kf).toMatchObject({
    state: 'good',
    words: { args: { address: { args: { text: 'https://help.example.org/wechat/kf' } } } },
  });
  const alone = { ...paths, FEISHU_APP_ID: 'cli_0123456789abcdef' };
  expect(checkChats(alone).map(short)).toEqual(['watch group-none']);
  expect(checkChats({ ...alone, FEISHU_STAFF_CHAT: 'oc_0123' })).toEqual([]);
});
