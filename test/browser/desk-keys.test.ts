import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { openAs } from './desk-browser.ts';
import { clock } from './desk-sketch-parts.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

const given = (value: string) =>
  ({ state: 'given', value, raw: value, turn: 1, at: Date.parse('2026-11-20') }) as const;
const numberOf = (n: number): string => `BF26-${String(700 + n).padStart(6, '0')}`;

describe.skipIf(skipped('the desk by keys alone'))('the desk by keys alone', () => {
  let browser: Browser;
  let world: DeskWorld;
  beforeAll(async () => {
    browser = await startChromium();
    world = await openDeskWorld();
    for (let n = 0; n < 40; n += 1)
      await world.add({
        number: numberOf(n),
        service: 'member_discount',
        state: 'submitted',
        answers: {
          name: given(`张某${n}`),
          phone: given(`1390000${String(n).padStart(4, '0')}`),
          member_wish: { state: 'none', raw: '都想看看', turn: 1, at: 1 },
        },
        clock: clock('2026-11-27'),
      });
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  test('forty cases in a row are taken and moved on, and the last key leads back to the list', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const complaints: string[] = [];
    const page = await openAs('li', `${world.url}/desk`, { context, complaints });
    await page.goto(`${world.url}/desk?service=member_discount`);
    const at = (address: RegExp) =>
      page.waitForURL(address, { waitUntil: 'domcontentloaded', timeout: 15_000 });
    for (let n = 0; n < 40; n += 1) {
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    }
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await page.getByText('接下了 40 件').waitFor();
    await page.keyboard.press('n');
    for (let n = 0; n < 40; n += 1) {
      await at(new RegExp(`/cases/${numberOf(n)}`));
      await page.keyboard.press('a');
      await page.keyboard.press('Enter');
      await at(/done=advance$/);
      await page.keyboard.press(n < 39 ? 'n' : 'q');
    }
    await page.waitForURL(/\/desk\?service=member_discount/);
    const cases = Array.from({ length: 40 }, (_, n) => world.store.desk.case(numberOf(n)));
    expect(cases.filter((of) => of?.owner?.id === 's-li')).toHaveLength(40);
    expect(cases.filter((of) => of?.state === 'submitted')).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a key means the row one looks at, and no other', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await openAs('wang', `${world.url}/desk`, { context, complaints: [] });
    await page.goto(`${world.url}/desk?part=free`);
    await page.keyboard.press('c');
    await page.locator('tr[data-href]', { hasText: '欧阳小明' }).locator('th a').focus();
    await page.keyboard.press('c');
    await page.waitForURL(/BF26-000090\?done=claim$/);
    expect(world.store.desk.case('BF26-000101')?.alert?.acknowledged).toBe(null);
    await page.keyboard.press('q');
    await page.waitForURL(/#row-BF26-/);
    await page.locator('tr:focus-within').waitFor();
    await context.close();
  });

  test('whoever types, chooses signs of an input method or has the keys off is left alone', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await openAs('wang', `${world.url}/desk`, { context, complaints: [] });
    await page.keyboard.press('/');
    await page.keyboard.type('cjq?x');
    expect(await page.locator('#search').inputValue()).toBe('cjq?x');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.locator('.keys-sheet').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.keys-sheet').isVisible()).toBe(false);
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '/', isComposing: true, bubbles: true }),
      ),
    );
    expect(await page.locator('#search:focus').count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: '关掉这些键' }).click();
    await page.keyboard.press('/');
    expect(await page.locator('#search:focus').count()).toBe(0);
    await context.close();
  });
});
