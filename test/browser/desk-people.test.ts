import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { seriousIn } from './desk-axe.ts';
import { openAs } from './desk-browser.ts';
import { fillRecords } from './desk-records.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

const shots = process.env['SHOTS'];

describe.skipIf(skipped('people of the desk, in a browser'))(
  'people of the desk, in a browser',
  () => {
    let browser: Browser;
    let world: DeskWorld;
    let context: BrowserContext;
    let page: Page;
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await startChromium();
      world = await openDeskWorld();
      await fillRecords(world);
      const more: readonly [string, string, readonly string[], boolean][] = [
        ['kan', '阚查', ['auditor'], true],
        ['wei', '魏维', ['system'], true],
        ['lao', '老高', ['intake'], false],
      ];
      for (const [login, name, roles, active] of more)
        await world.store.staff.save({ id: `s-${login}`, login, name, roles, active });
      for (const [index, service] of ['relief', 'relief', 'medical_aid', 'job_referral'].entries())
        await world.add({
          number: `BF26-00097${index}`,
          service,
          state: 'checking',
          owner: { id: 's-lao', name: '老高' },
          opened: world.now() - (index + 1) * 86_400_000,
        });
      const line = { at: world.now(), by: 's-li', what: 'away', of: 's-wang', words: '' };
      const days = { first: '2026-11-23', last: '2026-11-27' };
      const absence = { id: 'a1', staff: 's-wang', substitute: 's-li', ...days };
      await world.store.people.putAbsence(absence, line);
      const grant = {
        campaign: '春节送温暖 2027',
        year: 2026,
        purpose: '年度专项审计',
        by: 's-li',
      };
      const audit = { id: 'u1', auditor: 's-kan', last: '2026-12-10', ...grant };
      await world.store.people.putAudit(audit, { ...line, what: 'audit_opened' });
      context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'zh-CN',
      });
      page = await openAs('li', `${world.url}/desk`, { context, complaints });
    });
    afterAll(async () => {
      await context.close();
      await browser.close();
      await world.close();
      expect(complaints).toEqual([]);
    });

    const some = ['/desk/handover/s-lao?to=s-wang', '/desk/rota', '/desk/staff'];
    const more = ['/desk/account', '/desk/audit/u1', '/desk/looks'];

    test.for([
      ['light', 1366, [...some, ...more]],
      ['dark', 1366, some],
      ['light', 390, [...some, ...more]],
    ] as const)(
      'no page is wider than its screen, and axe finds nothing serious: %s, %i',
      async (of) => {
        const [colorScheme, width, paths] = of;
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: width === 390 ? 844 : 768 });
        for (const path of paths) {
          await page.goto(world.url + path);
          if (shots !== undefined) {
            const name = path.replaceAll(/\W+/gu, '-');
            await page.screenshot({
              path: join(shots, `${name}-${width}-${colorScheme}.png`),
              fullPage: true,
            });
          }
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect([path, Math.max(0, wide)]).toEqual([path, 0]);
          if (width !== 390) expect([path, ...(await seriousIn(page))]).toEqual([path]);
        }
      },
    );

    test('a leaver’s cases go by one press, seen first', async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${world.url}/desk`);
      await page.click('a[href="/desk/handover/s-lao"]');
      await page.selectOption('#all-to', 's-wang');
      await page.click('.people-choose button');
      await page.fill('#hand-reason', '老高退休了');
      const press = page.locator('.people-press .btn-primary');
      expect((await press.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await press.click();
      await page.waitForSelector('.flash-good');
      expect(await page.textContent('.flash-good')).toContain('交接了 4 件');
      expect(world.store.desk.case('BF26-000970')?.owner?.name).toBe('王建国');
    });
  },
);
