import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { helpful } from './web-bot.ts';
import { atDesk, onPhone, openChat } from './web-chromium.ts';
import { openWebHouse, type WebHouse } from './web-house.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every problem of the page that axe-core finds by the rules of WCAG A and AA. */
async function problems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{ violations: { id: string }[] }>;
      };
    };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] });
    return violations.map(({ id }) => id);
  });
}

/** A voice that says nothing and remembers what it was given. */
const voice = `
  globalThis.spoken = [];
  Object.defineProperty(globalThis, 'speechSynthesis', { value: {
    speak: (one) => globalThis.spoken.push([one.text, one.lang]),
    cancel: () => { globalThis.cancelled = true; },
  } });
`;

const spoken = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(() => (globalThis as unknown as { spoken: [string, string][] }).spoken);

describe.skipIf(skipped('the privacy notice'))('the privacy notice', () => {
  let browser: Browser;
  let house: WebHouse;
  beforeAll(async () => {
    browser = await startChromium();
    house = await openWebHouse();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ['a phone by day', onPhone],
    ['a phone by night', { ...onPhone, colorScheme: 'dark' }],
    ['an office computer', atDesk],
    [
      'an office computer by night, in English',
      { ...atDesk, colorScheme: 'dark', locale: 'en-GB' },
    ],
  ];
  for (const [name, device] of looks)
    test(`on ${name} it can be read by everybody`, async () => {
      const context = await browser.newContext(device);
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (said) => said.type() === 'error' && troubles.push(said.text()));
      await page.goto(`${house.url}/notice`);
      await page.locator('.listen').waitFor();
      expect(await problems(page)).toEqual([]);
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, p, a, button')].map((one) =>
          Number.parseFloat(getComputedStyle(one).fontSize),
        ),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a:not([href^="tel:"]), button')]
          .filter((one) => Math.min(one.offsetHeight, one.offsetWidth) < 44)
          .map((one) => one.textContent),
      );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      expect(troubles).toEqual([]);
      await context.close();
    });

  test('without a script all of it is there but the voice', async () => {
    const context = await browser.newContext({ ...onPhone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${house.url}/notice`);
    expect(await page.locator('section').count()).toBe(10);
    expect(await page.locator('.version').innerText()).toContain('2026-1');
    expect(await page.locator('.listen').count()).toBe(0);
    await context.close();
  });

  test('it is read aloud sentence by sentence, and the same button stops it', async () => {
    const context = await browser.newContext(onPhone);
    await context.addInitScript(voice);
    const page = await context.newPage();
    await page.goto(`${house.url}/notice`);
    await page.click('text=念给我听');
    const said = await spoken(page);
    expect(said.length).toBeGreaterThan(20);
    expect(said.every(([text, lang]) => text.length < 200 && lang === 'zh-CN')).toBe(true);
    expect(said.map(([text]) => text).join('')).toContain('没有一件由程序决定');
    await page.click('text=先不念了');
    expect(await page.evaluate(() => (globalThis as { cancelled?: boolean }).cancelled)).toBe(true);
    await page.locator('.listen:text-is("念给我听")').waitFor();
    await context.close();
  });

  test('it is linked in the menu and beside every consent, which can be heard', async () => {
    const { page, say, troubles, close } = await openChat(browser, house);
    await page.addInitScript(voice);
    await page.reload();
    house.setScript(() => [{ text: '可以问吗？', privacy: 'asked', options: [['yes', '同意']] }]);
    await say('好');
    const beside = page.locator('.line').last().locator('.notice');
    expect(await beside.locator('a').getAttribute('href')).toBe('/notice');
    expect(await problems(page)).toEqual([]);
    await beside.locator('.listen').click();
    expect(await spoken(page)).toEqual([['可以问吗？', 'zh-CN']]);
    await page.click('#menu-open');
    const [notice] = await Promise.all([
      page.waitForEvent('popup'),
      page.click('#menu .notice-link'),
    ]);
    await notice.waitForLoadState();
    expect(await notice.locator('h1').innerText()).toBe('我们怎么用您的信息');
    expect(troubles).toEqual([]);
    house.setScript(helpful);
    await close();
  });
});
