import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { nothing } from './desk-acts.ts';
import { seriousIn } from './desk-axe.ts';
import { openAs } from './desk-browser.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

const number = 'BF26-000088';

describe.skipIf(skipped('referral slips and appointments on the desk'))(
  'referral slips and appointments on the desk',
  () => {
    let browser: Browser;
    let world: DeskWorld;
    let context: BrowserContext;
    const complaints: string[] = [];

    beforeAll(async () => void (browser = await startChromium()));
    afterAll(() => browser.close());
    beforeEach(async () => {
      world = await openDeskWorld();
      context = await browser.newContext({
        viewport: { width: 1366, height: 900 },
        locale: 'zh-CN',
      });
      complaints.length = 0;
    });
    afterEach(async () => {
      await context.close();
      await world.close();
      expect(complaints).toEqual([]);
    });

    const open = (path: string): Promise<Page> =>
      openAs('li', world.url + path, { context, complaints });
    const pictured = async (page: Page, name: string): Promise<void> => {
      const folder = process.env['PICTURES'];
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    };

    test('a slip is written, agreed to on paper, printed, handed over and answered', async () => {
      const page = await open(`/desk/cases/${number}`);
      if ((await page.locator('#slips').count()) === 0)
        await page.locator('form[action$="/acts/claim"] button').first().click();
      await page.locator('#slips summary').first().click();
      await page.selectOption('#slip-department', 'civil_affairs');
      await pictured(page, 'slip-new');
      await page.locator('#slips form[action$="write_slip"] button').click();
      await page.locator('#slips form[action$="answer_slip"]').waitFor({ state: 'attached' });
      const slip = world.store.desk.case(number)?.slips?.[0];
      expect(slip).toMatchObject({ tells: ['name', 'phone'], consent: { answer: 'asked' } });
      await page.locator('#slips summary', { hasText: '记下本人的意见' }).click();
      await page.locator('#slips form[action$="answer_slip"] button').click();
      await page
        .locator('#slips form[action$="move_slip"] input[value="hand"]')
        .waitFor({ state: 'attached' });
      const download = page.waitForEvent('download');
      await page.locator('#slips form[action*="/slips/"] button').click();
      expect((await download).suggestedFilename()).toMatch(/转介单.*\.docx$/u);
      await page.locator('#slips form:has(input[value="hand"]) button').click();
      await page.locator('#slips .deadline').waitFor();
      await pictured(page, 'slip-handed');
      expect(await seriousIn(page)).toEqual([]);
      expect(world.store.desk.list({}).find((row) => row.number === number)?.awaited).toBe(
        '2026-12-07',
      );
      world.advance(15 * 86_400_000);
      const later = await open('/desk');
      await later.getByText('转介待复').first().waitFor();
      await pictured(later, 'slip-queue');
    });

    test('today’s appointments stand on a page of their own with the papers that are missing', async () => {
      const of = world.store.desk.case(number);
      if (of === null) throw new Error('no case');
      const appointment = {
        id: 'a1',
        kind: 'counter' as const,
        state: 'booked' as const,
        conversation: of.conversation,
        case: number,
        service: of.service,
        name: '王芳',
        day: '2026-11-23',
        time: '14:00',
        log: [{ at: 1, what: 'booked' as const, words: '今天下午两点来行不' }],
        version: 1,
      };
      await world.store.commit({
        ...nothing,
        cases: [],
        appointments: [
          { appointment, version: 0, places: 2 },
          {
            appointment: { ...appointment, id: 'a2', kind: 'call', day: '2026-11-25' },
            version: 0,
            places: 2,
          },
        ],
      });
      const page = await open('/desk/appointments');
      await page.getByText('还差').first().waitFor();
      await pictured(page, 'appointments');
      expect(await seriousIn(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(Math.max(0, wide)).toBe(0);
    });
  },
);
