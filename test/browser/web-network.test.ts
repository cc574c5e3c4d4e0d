import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { onPhone, openChat, watch } from './web-chromium.ts';
import { openWebHouse, type WebHouse } from './web-house.ts';

describe.skipIf(skipped('the web chat on a bad network'))('the web chat on a bad network', () => {
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

  const heard = (text: string) =>
    house.events.filter(({ body }) => body.kind === 'text' && body.text === text).length;

  test('what is written without a network is kept, said so, and sent once when it is back', async () => {
    const { page, told, close } = await openChat(browser, house);
    await page.context().setOffline(true);
    await page.fill('#text', '网断了也写');
    await page.click('#send');
    await page.locator('.state[data-state="waiting waiting"]').waitFor();
    expect(await page.textContent('#note')).toContain('网断了');
    expect(heard('网断了也写')).toBe(0);
    await page.context().setOffline(false);
    await told(2);
    expect(await page.textContent('#note')).toBe('');
    expect(await page.locator('.state').count()).toBe(0);
    expect(heard('网断了也写')).toBe(1);
    await close();
  });

  test('a message whose acknowledgement is lost is sent again under the same id, heard once and shown once', async () => {
    const { page, told, close } = await openChat(browser, house);
    let lost = 0;
    await page.route('**/chat/send', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    const taken = page.waitForResponse('**/chat/send');
    await page.fill('#text', '只说一次');
    await page.click('#send');
    await taken;
    await told(2);
    const id = house.events.at(-1)?.id;
    expect(house.tries.filter((one) => one === id)).toHaveLength(2);
    expect(heard('只说一次')).toBe(1);
    expect(await page.locator('.line.worker').count()).toBe(1);
    expect(await page.locator('.line.assistant').count()).toBe(2);
    await close();
  });

  test('what was not sent survives a reload and keeps its order', async () => {
    const { page, told, close } = await openChat(browser, house);
    await page.route('**/chat/send', (route) => route.abort());
    for (const text of ['第一句', '第二句']) {
      await page.fill('#text', text);
      await page.click('#send');
    }
    await page.locator('.line.worker').nth(1).waitFor();
    await page.unroute('**/chat/send');
    await page.reload();
    await told(3);
    expect(await page.locator('.line.worker .bubble').allTextContents()).toEqual([
      '第一句',
      '第二句',
    ]);
    expect([heard('第一句'), heard('第二句')]).toEqual([1, 1]);
    await close();
  });

  test('a text that is too long stays, and can be taken back and made shorter', async () => {
    const { page, say, close } = await openChat(browser, house);
    await page.fill('#text', '长'.repeat(8001));
    await page.click('#send');
    await page.click('.state button:text-is("拿回来改")');
    expect((await page.inputValue('#text')).length).toBe(8001);
    expect(await page.locator('.line.worker').count()).toBe(0);
    await say('短一点');
    expect(heard('短一点')).toBe(1);
    await close();
  });

  test('two tabs share one connection, both hear everything, and the other takes over', async () => {
    const one = await openChat(browser, house);
    const before = house.asked('/chat/events');
    const second = await one.page.context().newPage();
    const two = watch(second, house);
    await second.goto(house.url);
    await two.told(1);
    await one.say('两边都看得到');
    await second.locator('.line.worker').waitFor();
    await two.told(2);
    await two.say('这边也说一句');
    await one.told(3);
    expect(await one.page.locator('.line.worker').count()).toBe(2);
    expect(house.asked('/chat/events')).toBe(before);
    const taken = second.waitForResponse(/\/chat\/events/);
    await one.page.close();
    await taken;
    expect(house.asked('/chat/events')).toBe(before + 1);
    await house.say(house.chats().at(-1) ?? '', { text: '还在' });
    await two.told(4);
    expect([...one.troubles, ...two.troubles]).toEqual([]);
    await two.page.context().close();
  });

  test('what came while the connection was gone is there when it is back, once', async () => {
    const { page, say, told, close } = await openChat(browser, house);
    await say('等消息');
    const chat = house.chats().at(-1) ?? '';
    await page.context().setOffline(true);
    await house.say(chat, { text: '您不在的时候说的' });
    await page.context().setOffline(false);
    await told(3);
    await house.say(chat, { text: '后来说的' });
    await told(4);
    expect(await page.locator('.line.assistant .bubble').allTextContents()).toEqual([
      expect.stringContaining('您好'),
      expect.stringContaining('等消息'),
      '您不在的时候说的',
      '后来说的',
    ]);
    await close();
  });

  test('the first visit costs less than 150 kB and asks nobody else', async () => {
    const context = await browser.newContext(onPhone);
    const page = await context.newPage();
    const chat = watch(page, house);
    const wire = await context.newCDPSession(page);
    await wire.send('Network.enable');
    let bytes = 0;
    const asked: string[] = [];
    wire.on('Network.dataReceived', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    wire.on('Network.responseReceived', ({ response }) => {
      bytes += response.encodedDataLength;
      asked.push(response.url);
    });
    await page.goto(house.url);
    await chat.told(1);
    await page.waitForLoadState('load');
    console.info(
      `web chat: first visit ${Math.round(bytes / 1000)} kB over the wire, ${asked.length} answers`,
    );
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(150_000);
    expect(chat.troubles).toEqual([]);
    await context.close();
  });
});
