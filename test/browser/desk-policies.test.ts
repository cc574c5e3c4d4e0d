import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { turnOf } from '../storage/fixture.ts';
import { skipped, startChromium } from './chromium.ts';
import { seriousIn } from './desk-axe.ts';
import { openAs } from './desk-browser.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

/** Where pictures of the pages go, for people to look at. */
const shots = process.env['SHOTS'];

describe.skipIf(skipped('answers about rules on the desk, in a browser'))(
  'answers about rules on the desk, in a browser',
  () => {
    let browser: Browser;
    let world: DeskWorld;
    let context: BrowserContext;
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await startChromium();
      world = await openDeskWorld();
      const at = world.now();
      const asked = [
        { words: '公积金贷款能贷多少', entry: null, at: at - 86_400_000 },
        { words: '高温费一个月发多少', entry: 'heat_allowance', at },
        { words: '高温费一个月发多少', entry: 'heat_allowance', at },
      ];
      for (const one of asked) await world.store.commit(turnOf({ unanswered: [one] }));
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
    const told = (id: string) => world.port.policies?.tell(id, '2026-11-23')?.kind;

    test.for([
      ['light', 1366],
      ['dark', 1366],
      ['light', 390],
    ] as const)(
      'no page is wider than its screen and axe finds nothing serious: %s, %i wide',
      async ([colorScheme, width]) => {
        const page = await open('/desk/policies');
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const wrong: unknown[] = [];
        for (const [name, path] of [
          ['policies', '/desk/policies'],
          ['policies-new', '/desk/policies?ask=公积金贷款能贷多少'],
          ['policy', '/desk/policies/heat_allowance'],
        ] as const) {
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

    test('what waits is read and approved by hand, and told from then on', async () => {
      expect(told('heat_allowance')).toBe('hidden');
      const page = await open('/desk/policies');
      expect(await page.locator('#unanswered').innerText()).toMatch(
        /高温费一个月发多少\s+heat_allowance\s+2\s/u,
      );
      await page.click('#policies-waits a');
      await page.click('text=核定，开始答');
      await page.waitForURL('**/desk/policies/ZC26-*');
      expect(await page.locator('#history').innerText()).toContain('核定了');
      expect(told('heat_allowance')).toBe('told');
      await page.close();
    });

    test('a question that was not answered becomes an entry, which is told once it is approved', async () => {
      const page = await open('/desk/policies');
      await page
        .locator('#unanswered tr', { hasText: '公积金贷款' })
        .locator('text=写一条')
        .click();
      const form = page.locator('#new form');
      expect(await form.locator('[name=asks]').inputValue()).toBe('公积金贷款能贷多少');
      for (const [name, value] of [
        ['policy', 'fund_loan'],
        ['title', '公积金贷款能贷多少'],
        ['text_zh', '公积金贷款的额度由市公积金中心定，打12329问。'],
        ['text_en', 'The city fund centre sets the amount: call 12329.'],
        ['source', '市公积金中心通知'],
      ] as const)
        await form.locator(`[name=${name}]`).fill(value);
      await form.locator('text=保存，等核定').click();
      await page.waitForURL('**/desk/policies/ZC26-*');
      expect(told('fund_loan')).toBe('hidden');
      await page.click('text=核定，开始答');
      await page.waitForURL('**/desk/policies/ZC26-*');
      expect(told('fund_loan')).toBe('told');
      await page.close();
    });

    test('a form with a slip is not lost without a word: the reason stands on top', async () => {
      const page = await open('/desk/policies?ask=年终奖');
      const form = page.locator('#new form');
      for (const name of ['policy', 'title', 'text_zh', 'text_en', 'source'])
        await form.locator(`[name=${name}]`).fill('大写 ID');
      await form.locator('text=保存，等核定').click();
      expect(await page.locator('main').innerText()).toContain('这一条还不能存');
      await page.close();
    });

    test('who only handles cases may write, and sees no way to approve', async () => {
      const other = await browser.newContext({ locale: 'zh-CN' });
      const page = await openAs('wang', `${world.url}/desk/policies/minimum_wage`, {
        context: other,
        complaints,
      });
      expect(await page.locator('text=改这一条').count()).toBeGreaterThan(0);
      expect(await page.locator('text=停用这一条').count()).toBe(0);
      await other.close();
    });
  },
);
