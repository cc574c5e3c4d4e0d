import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { onPhone, openChat } from './web-chromium.ts';
import { openWebHouse, type WebHouse } from './web-house.ts';

const secret = '我不想让别人看到这句话';
const halfHour = 31 * 60_000;

describe.skipIf(skipped('the web chat on a shared phone'))('the web chat on a shared phone', () => {
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

  /** A conversation in which something private and, if wanted, a phone was said. */
  const begun = async (withPhone: boolean) => {
    const chat = await openChat(browser, house);
    await chat.page.route('https://neutral.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>neutral</h1>' }),
    );
    if (withPhone) await chat.say('13900000001');
    await chat.say(secret);
    return chat;
  };

  test('the quick exit leaves at once, and the way back shows nothing', async () => {
    const { page, close } = await begun(true);
    await page.click('#exit');
    await page.waitForURL('https://neutral.example/');
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await page.goBack();
    expect(await page.content()).not.toContain(secret);
    await page.goto(house.url);
    await page.locator('#lock[open]').waitFor();
    expect(await page.content()).not.toContain(secret);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await close();
  });

  test('the quick exit clears the screen and hides the history without any network too', async () => {
    const { page, close } = await begun(true);
    await page.unroute('https://neutral.example/**');
    await page.context().setOffline(true);
    await page.click('#exit');
    await page.waitForURL((url) => !url.href.startsWith(house.url));
    expect(await page.content()).not.toContain(secret);
    await page.context().setOffline(false);
    await page.goto(house.url);
    await page.locator('#lock[open]').waitFor();
    expect(await page.content()).not.toContain(secret);
    await close();
  });

  test('an open page that nobody touches hides itself, and the digits of the phone bring it back', async () => {
    const { page, told, close } = await begun(true);
    await page.clock.install();
    await page.reload();
    await told(3);
    house.advance(halfHour);
    await page.clock.fastForward(halfHour);
    await page.locator('#lock[open]').waitFor();
    expect(await page.content()).not.toContain(secret);
    await page.fill('#digits', '9999');
    await page.keyboard.press('Enter');
    await page.locator('#lock-note:not(:empty)').waitFor();
    expect(await page.textContent('#lock-note')).toBe('不对，请再看看');
    await page.keyboard.press('Escape');
    expect(await page.locator('#lock[open]').count()).toBe(1);
    await page.fill('#digits', '0001');
    await page.keyboard.press('Enter');
    await told(3);
    expect(await page.content()).toContain(secret);
    await close();
  });

  test('what staff say while a page is hidden does not come onto its screen', async () => {
    const { page, told, close } = await begun(true);
    house.advance(halfHour);
    await house.say(house.chats().at(-1) ?? '', { text: '您的补助批了', from: { staff: '刘敏' } });
    await page.locator('#lock[open]').waitFor();
    expect(await page.content()).not.toContain('您的补助批了');
    await page.fill('#digits', '0001');
    await page.keyboard.press('Enter');
    await told(4);
    expect(await page.content()).toContain('您的补助批了');
    await close();
  });

  test('a half-written text waits behind the lock and is sent after it', async () => {
    const { page, told, close } = await begun(true);
    await page.fill('#text', '写到一半去做饭了');
    house.advance(halfHour);
    await page.click('#send');
    await page.locator('#lock[open]').waitFor();
    await page.fill('#digits', '0001');
    await page.keyboard.press('Enter');
    await told(4);
    expect(house.events.at(-1)?.body).toEqual({ kind: 'text', text: '写到一半去做饭了' });
    await close();
  });

  test('where no phone was given a new conversation starts, with a new greeting and nothing of the old one', async () => {
    const { page, told, close } = await begun(false);
    await page.fill('#text', '没发出去的半句');
    house.advance(halfHour);
    await page.reload();
    await told(1);
    expect(await page.content()).not.toContain(secret);
    expect(await page.inputValue('#text')).toBe('');
    expect(await page.locator('.line.worker').count()).toBe(0);
    await close();
  });

  test('a second person begins anew, and the first comes back to his own', async () => {
    const { page, told, say, close } = await begun(true);
    await page.click('#menu-open');
    await page.click('#other');
    await page.waitForFunction((words) => !document.body.textContent?.includes(words), secret);
    await told(1);
    await say('我是第二个人');
    await page.click('#menu-open');
    await page.click('#old');
    await page.fill('#digits', '0001');
    await page.keyboard.press('Enter');
    await told(3);
    expect(await page.content()).toContain(secret);
    expect(await page.content()).not.toContain('我是第二个人');
    await close();
  });

  test('without script the page says so plainly, with phone and address, and asks for nothing', async () => {
    const context = await browser.newContext({ ...onPhone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(house.url);
    const plain = page.locator('noscript section');
    expect(await plain.innerText()).toMatch(/脚本[\s\S]*0000-1234567[\s\S]*示范路1号/);
    expect(await page.locator('#boot').isVisible()).toBe(false);
    expect(await page.locator('#app').isVisible()).toBe(false);
    await context.close();
  });
});
