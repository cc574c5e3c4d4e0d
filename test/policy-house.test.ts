import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type ConsoleChannel,
  createConsoleChannel,
} from '../src/channels/console/console-channel.ts';
import { handClock } from '../src/commands/clock.ts';
import { consoleOptions } from '../src/commands/console-options.ts';
import { closeHouse, openHouse } from '../src/commands/house.ts';
import type { PolicyEntry } from '../src/policies/entry.ts';
import { digestOf } from '../src/policies/shelf.ts';
import type { PolicyDeed } from '../src/records/policy.ts';
import { employ } from './employ.ts';

const silent = { error: () => undefined, warn: () => undefined };

/** A centre without campaigns: where it has some, they have a word of their own on heat. */
function centreIn(folder: string): string {
  const text = readFileSync(join(import.meta.dirname, 'centre.json'), 'utf8');
  const centre = JSON.parse(text) as { services: readonly string[] };
  const services = centre.services.filter((id) => id !== 'seasonal');
  const file = join(folder, 'centre.json');
  writeFileSync(file, JSON.stringify({ ...centre, services }));
  return file;
}

async function stage() {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-rules-'));
  const clock = handClock(Date.parse('2026-11-30T09:00:00+08:00'));
  let channel: ConsoleChannel | undefined;
  let count = 0;
  const house = await openHouse({
    config: {
      data: join(folder, 'data'),
      keyFile: join(folder, 'key'),
      CENTRE_FILE: centreIn(folder),
    },
    policies: join(import.meta.dirname, 'policies', 'base'),
    now: clock.now,
    manual: true,
    log: silent,
    channels: (parts) => [(channel = createConsoleChannel(consoleOptions(parts, clock)))],
  });
  onTestFinished(async () => {
    await closeHouse(house);
    rmSync(folder, { recursive: true, force: true });
  });
  await employ(house.store, { id: 's1', name: '李梅' }, ['approver']);
  const heard = async (line: object) => {
    count += 1;
    const { replies } = (await channel?.answer(JSON.stringify({ id: `l${count}`, ...line }))) ?? {
      replies: [],
    };
    return replies;
  };
  return {
    house,
    say: async (text: string, from = 'u1') =>
      (await heard({ from, text })).map((one) => one.text).join('\n'),
    press: async (option: string, from = 'u1') =>
      (await heard({ from, option })).map((one) => one.text).join('\n'),
    options: async (text: string, from = 'u1') =>
      (await heard({ from, text })).flatMap(({ options }) => options.map(({ id }) => id)),
    rule: (deed: PolicyDeed) => {
      count += 1;
      const by = { id: 's1', name: '李梅' };
      return house.turns.actOnRecord({ kind: 'policy', id: null, actId: `act-${count}`, by, deed });
    },
    words: () =>
      house.store.unanswered.list().map(({ words, entry, count: times }) => [words, entry, times]),
  };
}

const unknown = '没有确切答案';

// A house that is opened reads every data file.
describe('rules in a house', { timeout: 30_000 }, () => {
  test('an answer says where it stands written, since when, and when it was looked at', async () => {
    const { say } = await stage();
    const told = await say('周末加班给几倍工资');
    for (const part of [
      '不少于两倍',
      '《劳动法》第44条',
      '主席令第二十八号',
      '1995 年 1 月 1 日',
      '核对日期：2026 年 11 月 20 日',
    ])
      expect(told).toContain(part);
    expect(await say('加班费怎么算？', 'u2')).toContain('算');
  });

  test.each([
    '老板跑路了，三个月没发工资，孩子学费也没着落',
    '我在厂里加班三年，天天干到半夜，老板一分加班费没给还把我赶走，家里老人又病着，求你们帮帮我',
    '被辞退了，帮我讨个公道',
    '你好 我老婆得了尿毒症 一个礼拜透析三回 自费的那些你们能不能帮点 家里都快揭不开锅了',
    '看病花了三万多，医保报完还剩一万八，工会能报点不',
  ])('a story is no question about rules: %s', async (words) => {
    const { say } = await stage();
    const told = await say(words);
    expect(told).not.toContain('出处');
    expect(told).toMatch(/我听到您想办/u);
  });

  test('what was asked and not answered is kept without names and counted once a wording', async () => {
    const { say, words, house } = await stage();
    expect(await say('公积金贷款能贷多少？')).toContain(unknown);
    expect(await say('公积金贷款能贷多少', 'u2')).toContain(unknown);
    expect(await say('高温费一个月发多少', 'u3')).toContain(unknown);
    const told = words();
    expect(told).toContainEqual(['高温费一个月发多少', 'heat_allowance', 1]);
    expect(told).toContainEqual([expect.stringContaining('公积金贷款'), null, 2]);
    await house.store.unanswered.close(house.store.unanswered.list()[0]?.id ?? '');
    expect(words()).toHaveLength(1);
  });

  test('a number or a name in a question does not reach the list', async () => {
    const { say, words } = await stage();
    await say('我叫张建国，电话13812345678，高温费一个月发多少');
    expect(JSON.stringify(words())).not.toMatch(/13812345678|张建国/u);
  });

  test('what a named person approves is answered at once, and what is taken back no more', async () => {
    const { say, rule, house } = await stage();
    const heat = house.policies
      .all('2026-11-30')
      .find(({ entry }) => entry.id === 'heat_allowance');
    const digest = digestOf(heat?.entry as PolicyEntry);
    expect(await say('高温费一个月发多少')).toContain(unknown);
    expect(await rule({ kind: 'approve_policy', policy: 'heat_allowance', digest })).toMatchObject({
      ok: true,
    });
    const told = await say('高温费一个月发多少', 'u2');
    expect(told).toContain('六月到九月');
    expect(told).toContain('李梅');
    await rule({ kind: 'retire_policy', policy: 'overtime_pay', reason: '有新规定' });
    expect(await say('周末加班给几倍工资', 'u3')).toContain(unknown);
  });

  test('what staff write on the desk is answered once it is approved', async () => {
    const { say, rule, house } = await stage();
    const base = house.policies.all('2026-11-30')[0]?.entry as PolicyEntry;
    const entry: PolicyEntry = {
      ...base,
      id: 'canteen_help',
      title: '爱心食堂怎么吃',
      asks: ['爱心食堂在哪吃饭', '爱心食堂一顿多少钱', '环卫工爱心食堂要钱吗'],
      source: '本中心通知',
      document: null,
      text: {
        'zh-CN': '爱心食堂在中心一楼，一顿三块。',
        en: 'The canteen is on the ground floor, three yuan a meal.',
      },
      standing: 'unread',
      approver: null,
      compute: null,
      needs: [],
      figures: [],
    };
    const written = await rule({ kind: 'write_policy', entry });
    expect(written).toMatchObject({ ok: true, id: 'ZC26-000001' });
    expect(await say('爱心食堂一顿多少钱')).toContain(unknown);
    await house.turns.actOnRecord({
      kind: 'policy',
      id: 'ZC26-000001',
      actId: 'approve-it',
      by: { id: 's1', name: '李梅' },
      deed: { kind: 'approve_policy', policy: 'canteen_help', digest: digestOf(entry) },
    });
    expect(await say('爱心食堂一顿多少钱', 'u2')).toContain('一顿三块');
    expect(house.store.records.history('ZC26-000001').map(({ act }) => act.deed.kind)).toEqual([
      'write_policy',
      'approve_policy',
    ]);
  });

  test('a sum asks for what it lacks, is done, and leaves a person and the service to press', async () => {
    const { say, options } = await stage();
    expect(await say('我什么时候能退休')).toContain('哪年哪月');
    expect(await say('1972年5月')).toContain('哪一种');
    expect(await say('干部')).toContain('2028 年 1 月');
    expect(await options('被辞退了能赔多少钱', 'u2')).toEqual(['legal_aid', 'human']);
    expect(await say('三年七个月', 'u2')).toContain('一个月工资');
    const told = await say('4500', 'u2');
    expect(told).toContain('18000');
    expect(told).toContain('不作准');
  });

  test('a sum is left by a word, by another need, and by words that are none twice', async () => {
    const { say } = await stage();
    await say('我什么时候能退休');
    expect(await say('不算了')).toContain('不算了');
    await say('我什么时候能退休', 'u2');
    expect(await say('老板欠我三个月工资不给', 'u2')).toContain('法律援助');
    await say('我什么时候能退休', 'u3');
    await say('咕噜咕噜', 'u3');
    expect(await say('哔哩哔哩', 'u3')).toContain('好，不算了');
  });

  test('in English the answer, its source and its sum are English', async () => {
    const { say } = await stage();
    await say('english');
    expect(await say('how many days of maternity leave')).toMatch(
      /98 days[\s\S]*Source:[\s\S]*Checked on/u,
    );
  });

  test('another country and a year long past are not answered', async () => {
    const { say } = await stage();
    for (const words of ['美国加班费几倍', '1998年加班费几倍']) {
      const told = await say(words, words);
      expect(told).toContain(unknown);
      expect(told).not.toContain('出处');
    }
  });
});
