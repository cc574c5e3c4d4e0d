import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { atDesk, onPhone, openChat } from './web-chromium.ts';
import { openWebHouse, type WebHouse } from './web-house.ts';

describe.skipIf(skipped('the hands on the web chat'))('the hands on the web chat', () => {
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

  test('a menu entry says its ordinary words', async () => {
    const { page, told, close } = await openChat(browser, house);
    await page.click('#menu-open');
    await page.click('text=删除我的资料');
    await told(2);
    expect(house.events.at(-1)?.body).toEqual({ kind: 'text', text: '删除我的资料' });
    await close();
  });

  test('everything can be done with a keyboard alone, and the focus stays where one writes', async () => {
    const { page, told, close } = await openChat(browser, house, atDesk);
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    expect(await focused()).toBe('text');
    await page.keyboard.type('13900000001');
    await page.keyboard.press('Enter');
    await told(2);
    expect(await focused()).toBe('text');
    await page
      .locator('#options button:not([aria-disabled="true"])', { hasText: '下岗了，还没找到活' })
      .waitFor();
    for (let steps = 0; (await focused()) !== '下岗了，还没找到活'; steps++) {
      expect(steps).toBeLessThan(12);
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await told(3);
    expect(await focused()).toBe('text');
    await page.keyboard.type('第一行');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('第二行');
    await page.keyboard.press('Enter');
    await told(4);
    expect(house.events.at(-1)?.body).toEqual({ kind: 'text', text: '第一行\n第二行' });
    await page.focus('#menu-open');
    await page.keyboard.press('Enter');
    await page.locator('#menu[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#menu[open]').count()).toBe(0);
    expect(await focused()).toBe('menu-open');
    await close();
  });

  test('a word still being spelled is not sent by the Enter that ends it', async () => {
    const { page, close } = await openChat(browser, house, atDesk);
    const before = house.events.length;
    await page.fill('#text', 'lao');
    await page.locator('#text').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await page.inputValue('#text')).toBe('lao');
    expect(house.events.length).toBe(before);
    await close();
  });

  test('speaking is offered only where the browser understands it on the device', async () => {
    const plain = await openChat(browser, house);
    expect(await plain.page.isVisible('#voice')).toBe(false);
    await plain.close();
    const context = await browser.newContext(onPhone);
    await context.addInitScript(() => {
      class Recognition {
        static available = async (asked: { processLocally: boolean }) =>
          asked.processLocally ? 'available' : 'unavailable';
        onresult: ((event: object) => void) | undefined;
        start() {
          this.onresult?.({ resultIndex: 0, results: [[{ transcript: '三个月没发工资' }]] });
        }
        stop() {}
      }
      Object.assign(globalThis, { SpeechRecognition: Recognition });
    });
    const page = await context.newPage();
    await page.goto(house.url);
    await page.click('#voice');
    expect(await page.inputValue('#text')).toBe('三个月没发工资');
    await context.close();
  });
});
