import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { seriousIn } from './desk-axe.ts';
import { openAs } from './desk-browser.ts';
import { type DeskRecords, fillRecords } from './desk-records.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

/** Where pictures of the pages go, for people to look at. */
const shots = process.env['SHOTS'];

describe.skipIf(skipped('household files and public notices in a browser'))(
  'household files and public notices in a browser',
  () => {
    let browser: Browser;
    let world: DeskWorld;
    let records: DeskRecords;
    let context: BrowserContext;
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await startChromium();
      world = await openDeskWorld();
      records = await fillRecords(world);
      context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'zh-CN',
      });
    });
    afterAll(async () => {
      await context.close();
      await browser.close();
      await world.close();
      expect(complaints).toEqual([]);
    });
    const open = (path: string): Promise<Page> =>
      openAs('li', world.url + path, { context, complaints });

    const pages = (): readonly (readonly [name: string, path: string])[] => [
      ['queue', '/desk'],
      ['files', '/desk/files'],
      ['file', `/desk/files/${records.file}`],
      ['notices', '/desk/notices'],
      ['prepare', `/desk/notices?batch=${records.batch}`],
      ['notice', `/desk/notices/${records.notice}`],
      ['draft', `/desk/notices/${records.draft}`],
      ['print', `/desk/notices/${records.draft}/print`],
      ['missed', `/desk/batches/${records.batch}/missed`],
      ['gongshi', `/gongshi/${records.token}`],
      ['over', '/gongshi/nothing-was-ever-here'],
      ['case', '/desk/cases/BF26-000088'],
    ];

    test.for([
      ['light', 1366],
      ['dark', 1366],
      ['light', 390],
    ] as const)(
      'no page is wider than its screen and axe finds nothing serious: %s, %i wide',
      async ([colorScheme, width]) => {
        const page = await open('/desk');
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const wrong: unknown[] = [];
        for (const [name, path] of pages()) {
          await page.goto(world.url + path);
          if (shots !== undefined)
            await page.screenshot({
              path: `${shots}/${name}-${width}-${colorScheme}.png`,
              fullPage: true,
            });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          const serious = await seriousIn(page);
          if (wide > 0 || serious.length > 0) wrong.push([name, wide, ...serious]);
        }
        expect(wrong).toEqual([]);
        await page.close();
      },
    );

    test('from a name to the file, a sensitive value and a new year’s line, by hand', async () => {
      const page = await open('/desk/files');
      await page.fill('#files-find', '孙秀兰');
      await page.click('text=查档案');
      await page.waitForURL(`**/desk/files/${records.file}`);
      expect(await page.locator('#aids').innerText()).toContain('春节送温暖 2027');
      await page.click('[aria-label="查看 身份证号"]');
      await page.waitForURL('**?done=1');
      expect(
        (await page.locator('#answer-id_number').innerText()).replaceAll(/\s/gu, ''),
      ).toContain('99010119800229002X');
      await page.click('text=加一行类别');
      await page.selectOption('#years select[name="category"]', 'relative');
      await page.click('#years button:has-text("加一行类别")');
      await page.waitForURL('**?done=1');
      expect(await page.locator('#years .year-line').count()).toBe(3);
      await page.close();
    });

    test('a notice is prepared, looked at and released by hand, and opened by somebody on a phone without a script', async () => {
      const page = await open(`/desk/notices?batch=${records.batch}`);
      await page.click('text=起草公示');
      await page.waitForURL('**/desk/notices/GS*');
      await page.click('button:has-text("发布公示")');
      await page.waitForURL('**?done=1');
      const address = await page.locator('a[href^="/gongshi/"]').getAttribute('href');
      const phone = await browser.newContext({
        viewport: { width: 360, height: 740 },
        locale: 'zh-CN',
        javaScriptEnabled: false,
      });
      const seen = await phone.newPage();
      await seen.goto(world.url + address);
      expect(await seen.locator('h1').innerText()).toContain('春节送温暖 2027');
      expect(await seen.locator('tbody tr').count()).toBe(7);
      await seen.click('text=English');
      expect(await seen.locator('main').innerText()).toContain('Open from 2026-11-23');
      await phone.close();
      await page.close();
    });
  },
);
