import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../../src/desk/accounts/password.ts';
import { rowOf } from '../records/campaign.ts';
import { person } from '../records/stage.ts';
import { bookOf } from '../registers/list-fixture.ts';
import { skipped, startChromium } from './chromium.ts';
import { openAs } from './desk-browser.ts';
import { signedIn } from './desk-client.ts';
import { type DeskWorld, openDeskWorld, password } from './desk-world.ts';

const complaints: string[] = [];
let world: DeskWorld;
let browser: Browser;

describe.skipIf(skipped('a campaign by three people on the desk'))(
  'a campaign by three people on the desk',
  () => {
    beforeAll(async () => {
      world = await openDeskWorld();
      const hash = await hashPassword(password);
      for (const [login, name, roles] of [
        ['zhou', '周强', ['approver']],
        ['chen', '陈敏', ['finance']],
      ] as const)
        await world.store.staff.save({ id: `s-${login}`, login, name, roles, active: true }, hash);
      browser = await startChromium();
    });
    afterAll(async () => {
      await browser.close();
      await world.close();
    });

    const as = async (login: string, path = ''): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
      return openAs(login, `${world.url}/desk${path}`, { context, complaints });
    };

    const press = (page: Page, name: string) =>
      page.getByRole('button', { name, exact: true }).first().click();

    test('money, an Excel list, meeting, notice, payment that fails and comes again, and the bundle', {
      timeout: 120_000,
    }, async () => {
      const chen = await as('chen', '/money');
      await chen.fill('[name=name]', '县级财政送温暖资金');
      await chen.fill('[name=budget]', '60000');
      await press(chen, '登记资金来源');
      await chen.getByText('60,000.00').first().waitFor();

      const li = await as('li', '/batches');
      await li.fill('[name=name]', '春节送温暖 2027');
      for (const [name, amount] of [
        ['rule_deep', '3000'],
        ['rule_relative', '2000'],
        ['rule_accident', '2000'],
      ] as const)
        await li.fill(`[name=${name}]`, amount);
      await press(li, '新建批次');
      const address = new URL(li.url()).pathname;
      const batch = address.split('/').at(-1) ?? '';
      await li.getByRole('link', { name: '导入单位名单（Excel）' }).click();
      const rows = Array.from({ length: 6 }, (_, n) => rowOf(person(n)));
      const list = Buffer.from(await bookOf([...rows, rowOf(person(2))]));
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await li.setInputFiles('input[type=file]', { name: '名单.xlsx', mimeType, buffer: list });
      await press(li, '先看一看');
      expect(world.store.records.linesOf(batch)).toEqual([]);
      await li.fill('#list-confirm_unit', '县纺织厂工会');
      await li
        .locator('form')
        .filter({ has: li.locator('#list-confirm_unit') })
        .locator('button')
        .click();
      await li.getByText('名单（6 户）').waitFor();

      await li.goto(`${world.url}/desk/batches/${batch}/missed`);
      await press(li, '都看过了，记下');
      await li.goto(`${world.url}${address}`);
      await press(li, '名单报审');
      await li.getByText('集体研究同意').first().waitFor();

      const zhou = await as('zhou', '/meetings');
      await zhou.fill('[name=name]', '帮扶工作会');
      await press(zhou, '新建会议');
      await zhou.getByLabel('春节送温暖 2027').first().check();
      await press(zhou, '定下这些');
      await zhou.fill('[name=document]', '县工帮〔2026〕12号');
      await zhou.fill('[name=attendees]', '钱主席、孙主任');
      await zhou.selectOption(`[name="outcome_batch:${batch}"]`, 'approved');
      await press(zhou, '记下会议结果');
      await zhou.goto(`${world.url}${address}`);
      await press(zhou, '记为已批准');
      await zhou.getByText('已批准待发').first().waitFor();

      await li.goto(`${world.url}/desk/notices?batch=${batch}`);
      expect(await li.content()).not.toContain(person(1).payee.idNumber);
      await press(li, '起草公示');
      const notice = new URL(li.url()).pathname.split('/').at(-1) ?? '';
      const released = await (await signedIn(world, 'li')).post(
        `/desk/notices/${notice}/acts/release_notice`,
        { act: randomUUID(), from: '2026-11-23' },
      );
      expect(released.status).toBe(303);
      await li.goto(`${world.url}${address}`);
      await press(li, '进入公示');
      const token = world.store.records.load('notice', notice)?.token ?? '';
      const everybody = await fetch(`${world.url}/gongshi/${token}`);
      expect(everybody.headers.get('x-robots-tag')).toContain('noindex');
      expect(await everybody.text()).not.toContain(person(1).payee.name);
      world.advance(10 * 86_400_000);
      expect((await fetch(`${world.url}/gongshi/${token}`)).status).toBe(404);

      await chen.context().clearCookies();
      const pays = await as('chen', address.replace('/desk', ''));
      await press(pays, '开始发放');
      const act = async (kind: string, tick: readonly string[], fill: () => Promise<void>) => {
        for (const line of tick) await pays.locator(`input[name=line][value="${line}"]`).check();
        await pays.locator('summary', { hasText: kind }).click();
        await fill();
        await pays.locator('details[open] button', { hasText: kind }).click();
        await pays.getByText('已记下。').waitFor();
      };
      const ids = world.store.records.linesOf(batch).map((one) => one.id);
      await act('报银行', ids, async () => undefined);
      const [bad = '', ...good] = ids;
      await act('银行回单', good, async () => undefined);
      await act('银行回单', [bad], async () => {
        await pays.selectOption('[name="report.ok"]', 'no');
        await pays.fill('[name="report.reason"]', '账号已销户');
      });
      await act('签领', [bad], async () => undefined);
      expect(world.store.records.linesOf(batch).map((one) => one.state)).toEqual(
        ids.map(() => 'paid'),
      );
      await press(pays, '结清');
      await pays.getByText('已结清').first().waitFor();
      const bundle = await (await signedIn(world, 'chen')).post(
        `/desk/batches/${batch}/papers/bundle`,
        { act: randomUUID(), why: '年终审计' },
      );
      expect(bundle.headers.get('content-type')).toBe('application/zip');
      expect((await bundle.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
      const [source] = world.store.records.list('source');
      expect([source?.reserved, source?.paid]).toEqual([0, 1_400_000]);
      expect(world.store.verifyHistory()).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);
