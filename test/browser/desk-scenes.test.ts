import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { openAs } from './desk-browser.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

/** Where pictures of the scenes go, for people to look at. */
const shots = process.env['SHOTS'];

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

describe.skipIf(skipped('scenes of a desk’s days, on a computer and on a phone'))(
  'scenes of a desk’s days, on a computer and on a phone',
  () => {
    let browser: Browser;
    let world: DeskWorld;
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await startChromium();
      world = await openDeskWorld();
    });
    afterAll(async () => {
      for (const context of contexts) await context.close();
      await browser.close();
      await world.close();
      expect(complaints).toEqual([]);
    });

    const sit = async (login: string, path = '/desk', viewport = sizes[0]): Promise<Page> => {
      const context = await browser.newContext({ locale: 'zh-CN', viewport: viewport ?? null });
      contexts.push(context);
      return openAs(login, world.url + path, { context, complaints });
    };
    /** One picture at each size; nothing on it is wider than its screen. */
    const look = async (page: Page, name: string): Promise<void> => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([name, size.width, Math.max(0, wide)]).toEqual([name, size.width, 0]);
        if (shots !== undefined)
          await page.screenshot({ path: join(shots, `${name}-${size.width}.png`), fullPage: true });
      }
      await page.setViewportSize(sizes[0] ?? { width: 1366, height: 768 });
    };
    const held = { id: 's-wang', name: '王建国' };
    const checking = (number: string) =>
      world.add({
        number,
        service: 'relief',
        state: 'checking',
        owner: held,
        opened: world.now() - 3 * 86_400_000,
      });

    test('a colleague’s case is taken over, with the reason in its history', async () => {
      await checking('BF26-000981');
      const page = await sit('li', '/desk/cases/BF26-000981');
      await look(page, 'takeover-before');
      await page.locator('#take-over summary').click();
      await page.locator('#over-reason').fill('建国下乡三天，这家等着回话');
      await look(page, 'takeover-form');
      await page.getByRole('button', { name: '接过来', exact: true }).click();
      await page.locator('#take-over').waitFor({ state: 'detached' });
      await look(page, 'takeover-after');
      expect(world.store.desk.case('BF26-000981')?.owner?.id).toBe('s-li');
      const other = await sit('wang', '/desk/cases/BF26-000981');
      expect(await other.locator('main').innerText()).toContain('建国下乡三天，这家等着回话');
      await look(other, 'takeover-told');
    });

    test('who is away is stood in for: his cases stand in the list of the other, and say so', async () => {
      await checking('BF26-000982');
      const wang = await sit('wang', '/desk/rota');
      await wang.locator('[name="substitute"]').selectOption('s-li');
      await wang.locator('form[action="/desk/rota/absences"] [name="first"]').fill('2026-11-23');
      await wang.locator('form[action="/desk/rota/absences"] [name="last"]').fill('2026-11-25');
      await look(wang, 'away-form');
      await wang.locator('form[action="/desk/rota/absences"] button').first().click();
      await wang.getByText('王建国').first().waitFor();
      await look(wang, 'away-after');
      const li = await sit('li');
      await li.goto(`${world.url}/desk?part=mine`);
      await look(li, 'away-list-of-the-other');
      expect(await li.locator('main').innerText()).toContain('BF26-000982');
      await li.goto(`${world.url}/desk/cases/BF26-000982`);
      await look(li, 'away-case');
      expect(await li.locator('main').innerText()).toContain('王建国');
    });

    test('danger at night is on every page, tells what to do, and one press tells the worker', async () => {
      world.advance(13 * 3_600_000);
      const page = await sit('li');
      await look(page, 'night-list');
      await page.getByText('已经 13 小时 4 分没有人接').first().waitFor();
      await page.goto(`${world.url}/desk/cases/BF26-000101`);
      await look(page, 'night-case');
      await page
        .locator('#alerts')
        .getByRole('button', { name: '我知道了，我来处理' })
        .first()
        .click();
      await page.getByText('职工已经知道有人在管了').waitFor();
      await look(page, 'night-taken');
      expect(world.store.desk.case('BF26-000101')?.alert?.acknowledged).not.toBeNull();
    });
  },
);
