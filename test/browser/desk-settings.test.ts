import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { seriousIn } from './desk-axe.ts';
import { openAs } from './desk-browser.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

/** Where pictures of the pages go, for people to look at. */
const shots = process.env['SHOTS'];

describe.skipIf(skipped('settings and ready replies on the desk, in a browser'))(
  'settings and ready replies on the desk, in a browser',
  () => {
    let browser: Browser;
    let world: DeskWorld;
    let context: BrowserContext;
    let page: Page;
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await startChromium();
      world = await openDeskWorld();
      context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'zh-CN',
      });
      page = await openAs('li', `${world.url}/desk/settings`, { context, complaints });
    });
    afterAll(async () => {
      await context.close();
      await browser.close();
      await world.close();
      expect(complaints).toEqual([]);
    });

    const shot = async (name: string): Promise<void> => {
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    };

    test('a number is looked at, changed, and counts on its day', async () => {
      await page.goto(`${world.url}/desk/settings/hotlines`);
      await page.getByRole('link', { name: '改：工资、社保' }).click();
      await page.getByLabel('号码').fill('电话');
      await page.getByLabel('从哪天起算').fill('2026-11-30');
      await page.getByLabel('为什么改').fill('人社局换号');
      await page.getByRole('button', { name: '先看看会怎样' }).click();
      expect(await page.getByText('号码只写数字').isVisible()).toBe(true);
      await page.getByLabel('号码').fill('0000-88123');
      await page.getByRole('button', { name: '先看看会怎样' }).click();
      await shot('settings-preview');
      await page.getByRole('button', { name: '就这样改' }).click();
      expect(await page.getByText('存好了').isVisible()).toBe(true);
      expect(world.port.centre.hotlines['labour']).toBe('12333');
      world.advance(7 * 86_400_000);
      expect(world.port.centre.hotlines['labour']).toBe('0000-88123');
      world.advance(-7 * 86_400_000);
    });

    test('a ready reply is put behind what is typed, what it lacks is named, and it is not sent so', async () => {
      const mine = world.store.desk
        .list({ open: true, service: 'relief' })
        .find(({ owner }) => owner === null || owner.id === 's-li');
      const number = String(mine?.number);
      await page.goto(`${world.url}/desk/cases/${number}`);
      await page.locator('#reply').fill('您好，');
      await page.locator('.canned summary').click();
      await page.getByRole('button', { name: '再等等' }).click();
      const text = await page.locator('#reply').inputValue();
      expect(text.startsWith('您好，\n')).toBe(true);
      expect(text).toContain(number);
      await shot('settings-canned');
      expect(await seriousIn(page)).toEqual([]);
      await page.locator('#reply').fill('请在〔？最晚哪天〕前来');
      await page.locator('#reply-form').getByRole('button', { name: '发出' }).click();
      expect(await page.getByText('没有发：').isVisible()).toBe(true);
      expect(await page.locator('#reply').inputValue()).toBe('请在〔？最晚哪天〕前来');
    });

    test.for([
      ['light', 1366, ['settings', 'settings/figures', 'settings/change?what=hours%2F']],
      ['dark', 1366, ['settings/hours', 'settings/change?what=thresholds%2Fdibao_line%2F']],
      ['light', 390, ['settings/questions?service=seasonal', 'settings/change?what=replies%2F']],
    ] as const)(
      'no page is wider than its screen and axe finds nothing serious: %s, %i wide',
      async ([colorScheme, width, paths]) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: width === 390 ? 844 : 768 });
        const wrong: unknown[] = [];
        for (const path of paths) {
          await page.goto(`${world.url}/desk/${path}`);
          await shot(`${path.replaceAll(/[^a-z_]+/gu, '-')}-${width}-${colorScheme}`);
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (wide > 0) wrong.push([path, 'wider', wide]);
          for (const one of await seriousIn(page)) wrong.push([path, one]);
        }
        expect(wrong).toEqual([]);
      },
    );
  },
);
