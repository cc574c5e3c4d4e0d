import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { helpful } from './web-bot.ts';
import { atDesk, onPhone, openChat } from './web-chromium.ts';
import { openWebHouse, type WebHouse } from './web-house.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical problems of the page as it stands. */
async function problems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

/** What a finger must hit and is smaller than 44 pixels. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, textarea, .call, dialog[open] label, dialog[open] input',
      ),
    ]
      .filter(
        (one) =>
          one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === 'radio'),
      )
      .filter((one) => Math.min(one.offsetHeight, one.offsetWidth) < 44 && one.tagName !== 'LABEL')
      .map(
        (one) =>
          `${one.id || one.className || one.textContent} ${one.offsetWidth}×${one.offsetHeight}`,
      ),
  );

describe.skipIf(skipped('the look of the web chat'))('the look of the web chat', () => {
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
    test(`nothing on ${name} stands in the way of a person or a finger`, async () => {
      const { page, say, press, close } = await openChat(browser, house, device);
      const check = async () => {
        expect(await problems(page)).toEqual([]);
        expect(await small(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
          true,
        );
      };
      await check();
      await press('生活困难，想申请补助');
      await say('13900000001');
      await check();
      await say('yes');
      await press('都对，交上去');
      await say('找工作人员');
      await say('我真想跳下去算了');
      await check();
      await page.click('#menu-open');
      await check();
      await page.check('[name=size][value="3"]');
      await check();
      await page.click('#menu-close');
      await check();
      house.advance(31 * 60_000);
      await page.reload();
      await page.locator('#lock[open]').waitFor();
      await check();
      await close();
    });

  test('the size of the text and the light are kept, and change at once', async () => {
    const { page, told, close } = await openChat(browser, house);
    const size = () =>
      page
        .locator('.bubble')
        .first()
        .evaluate((one) => getComputedStyle(one).fontSize);
    const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await size()).toBe('17px');
    const light = await back();
    await page.click('#menu-open');
    await page.check('[name=size][value="3"]');
    await page.check('[name=theme][value="dark"]');
    expect(await size()).toBe('24px');
    expect(await back()).not.toBe(light);
    await page.reload();
    await told(1);
    expect(await size()).toBe('24px');
    expect(await back()).not.toBe(light);
    await close();
  });

  test('the language changes for the page and, by ordinary words, for the assistant', async () => {
    const { page, close } = await openChat(browser, house);
    await page.click('#menu-open');
    await page.click('#language');
    await page.locator('#send:text-is("Send")').waitFor();
    expect(house.events.at(-1)).toMatchObject({
      body: { kind: 'text', text: 'English' },
      language: 'en',
    });
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await close();
  });

  test('the receipt is printed alone', async () => {
    const { page, say, press, close } = await openChat(browser, house);
    await say('yes');
    await press('都对，交上去');
    await page.evaluate(() => {
      globalThis.print = () => {};
    });
    await page.click('.receipt-acts button:text-is("打印")');
    await page.emulateMedia({ media: 'print' });
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toMatch(/^\s*回执\s+编号\s*BF26-000123/);
    expect(text).toContain('0000-1234567');
    expect(text).not.toMatch(/您好|都对，交上去|发送|打印/);
    await close();
  });

  test('the newest question is in view, and a reader further up is not torn away', async () => {
    const { page, say, told, close } = await openChat(browser, house);
    for (const text of ['一', '二', '三', '四', '五', '六']) await say(text);
    const seen = (row: number) =>
      page
        .locator('.line')
        .nth(row)
        .evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        });
    expect(await seen(12)).toBe(true);
    await page.evaluate(() => document.querySelector('#scroll')?.scrollTo(0, 0));
    await house.say(house.chats().at(-1) ?? '', { text: '一条新消息' });
    await told(8);
    expect(await seen(0)).toBe(true);
    await page.click('#down');
    expect(await seen(13)).toBe(true);
    await page.reload();
    await told(8);
    expect(await seen(13)).toBe(true);
    await close();
  });

  test('an answer longer than the screen is shown from its beginning', async () => {
    const { page, say, close } = await openChat(browser, house);
    house.setScript(() => [
      { text: Array.from({ length: 40 }, (_, row) => `第${row}行`).join('\n') },
    ]);
    await say('讲长一点');
    await page.locator('#typing').waitFor({ state: 'hidden' });
    const top = () =>
      page
        .locator('.line')
        .last()
        .evaluate((one) => one.getBoundingClientRect().top);
    const bar = await page.locator('#scroll').evaluate((one) => one.getBoundingClientRect().top);
    expect(await top()).toBeGreaterThanOrEqual(bar);
    expect(await top()).toBeLessThan(bar + 60);
    house.setScript(helpful);
    await close();
  });
});
