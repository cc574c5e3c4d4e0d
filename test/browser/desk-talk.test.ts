import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { seriousIn } from './desk-axe.ts';
import { openAs } from './desk-browser.ts';
import { smallIn } from './desk-touch.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

const browses = !skipped('talks on the desk');
let world: DeskWorld;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  if (!browses) return;
  world = await openDeskWorld();
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const open = async (
  options: Parameters<Browser['newContext']>[0],
): Promise<[BrowserContext, Page]> => {
  const context = await browser.newContext(options);
  return [context, await openAs('li', `${world.url}/desk`, { context, complaints })];
};
const wide = { viewport: { width: 1366, height: 768 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const checking = '/desk/cases/BF26-000088';

describe.skipIf(!browses)('the case page', () => {
  test('what he will hear follows what is typed, and nothing of it is sent', async () => {
    const [context, page] = await open(wide);
    await page.goto(world.url + checking);
    const before = world.store.desk.history('BF26-000088').length;
    await page.locator('#ask-form label', { hasText: '户口本' }).click();
    await page.locator('#ask-words').fill('您下午方便吗？');
    const seen = page.locator('#ask-form .foreseen');
    await expect.poll(() => seen.innerText()).toContain('工作人员请您补几样');
    expect(world.store.desk.history('BF26-000088')).toHaveLength(before);
    expect(await page.locator('#ask-words').inputValue()).toBe('您下午方便吗？');
    await context.close();
  });

  test('name and next step stay in view at the end of the page, and pages are two thirds as high as they were', async () => {
    const [context, page] = await open(wide);
    const highest = { '093': 1823, '088': 2304, '091': 2125 };
    for (const [number, most] of Object.entries(highest)) {
      await page.goto(`${world.url}/desk/cases/BF26-000${number}`);
      expect(await page.evaluate(() => document.documentElement.scrollHeight), number).toBeLessThan(
        most,
      );
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    for (const part of ['.case-bar h1', '.case-next'])
      expect((await page.locator(part).boundingBox())?.y, part).toBeGreaterThanOrEqual(0);
    await context.close();
  });

  test('everything that is pressed is large enough for a finger, and nothing is wider than the phone', async () => {
    const [context, page] = await open(phone);
    const pages = world.routes
      .filter(
        ({ method, path }) =>
          method === 'GET' && !/[:*.]|live|alerts|sign|first|join|export/u.test(path),
      )
      .map(({ path }) => path);
    for (const path of new Set([
      ...pages,
      checking,
      `${checking}?edit=name`,
      '/desk/cases/BF26-000092',
    ])) {
      await page.goto(world.url + path);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((it) => void (it.open = true)),
      );
      expect(await smallIn(page), path).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        path,
      ).toBeLessThanOrEqual(390);
    }
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'nothing serious stands against the %s page',
    async (colorScheme) => {
      const [context, page] = await open({ ...wide, colorScheme });
      await page.goto(world.url + checking);
      await page.locator('#reply').fill('您好');
      await page.locator('#reply-form .foreseen-bubble').waitFor();
      expect(await seriousIn(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
