import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { seriousIn } from './desk-axe.ts';
import { openAs } from './desk-browser.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

const relief = 'BF26-000088';

describe.skipIf(skipped('how the desk looks'))('how the desk looks', () => {
  let browser: Browser;
  let world: DeskWorld;
  let context: BrowserContext;
  const complaints: string[] = [];

  beforeAll(async () => void (browser = await startChromium()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    world = await openDeskWorld();
    context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    complaints.length = 0;
  });
  afterEach(async () => {
    await context.close();
    await world.close();
    expect(complaints).toEqual([]);
  });

  const open = (login: string, path = '/desk', from = context): Promise<Page> =>
    openAs(login, world.url + path, { context: from, complaints });

  test('no page is wider than its screen', async () => {
    for (const width of [1366, 390]) {
      const page = await open('li');
      await page.setViewportSize({ width, height: 800 });
      for (const path of [
        '/desk',
        `/desk/cases/${relief}`,
        '/desk/cases/BF26-000101',
        '/desk/staff',
        '/desk/account',
      ]) {
        await page.goto(world.url + path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([path, width, Math.max(0, wide)]).toEqual([path, width, 0]);
      }
      await page.close();
    }
  });

  const main = ['/desk', `/desk/cases/${relief}`, '/desk/cases/BF26-000101', '/desk/staff'];
  const rest = [
    '/desk?part=closed',
    `/desk/cases/${relief}?edit=education`,
    '/desk/cases/BF26-000092',
    '/desk/cases/BF26-000060',
    '/desk/account',
    '/desk/nothing',
    '/desk/sign-in',
  ];
  test.for([
    ['light', 1366, [...main, ...rest]],
    ['dark', 1366, main],
    ['light', 390, main],
  ] as const)('axe finds nothing serious: %s, %i wide', async ([colorScheme, width, paths]) => {
    const page = await open('li');
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await page.goto(world.url + path);
      expect([path, ...(await seriousIn(page))]).toEqual([path]);
    }
  });
});
