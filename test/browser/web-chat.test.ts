import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { atDesk, onPhone, openChat } from './web-chromium.ts';
import { openWebHouse, type WebHouse } from './web-house.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.skipIf(skipped('the web chat in a browser'))('the web chat', () => {
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

  for (const [name, device] of [
    ['a phone', onPhone],
    ['an office computer', atDesk],
  ] as const)
    test(`an application is finished on ${name}, from the greeting to the receipt`, async () => {
      const { page, press, say, troubles, close } = await openChat(browser, house, device);
      await press('生活困难，想申请补助');
      await say('王小梅');
      await say('13900000001');
      expect(await page.textContent('#progress-words')).toBe('第 4 项，还剩 6 项，约 3 分钟');
      await press('下岗了，还没找到活');
      await say('两千五');
      await press('是');
      await press('都对，交上去');
      expect(await page.textContent('.receipt .number')).toBe('BF26-000123');
      expect(await page.locator('.line.worker .bubble').allTextContents()).toEqual([
        '生活困难，想申请补助',
        '王小梅',
        '13900000001',
        '下岗了，还没找到活',
        '两千五',
        '是',
        '都对，交上去',
      ]);
      expect(troubles).toEqual([]);
      await close();
    });

  test('a press carries its option and turn, and an answered question cannot be pressed again', async () => {
    const { page, press, close } = await openChat(browser, house);
    await press('生活困难，想申请补助');
    expect(house.events.at(-1)?.body).toEqual({
      kind: 'press',
      option: 'relief',
      turn: expect.any(Number),
    });
    expect(await page.locator('#options button').count()).toBe(0);
    await page.reload();
    await page.locator('.line.worker').waitFor();
    expect(await page.textContent('.line.worker .bubble')).toBe('生活困难，想申请补助');
    expect(await page.locator('#options button').count()).toBe(0);
    await close();
  });

  test('a reload finds the conversation, and greets nobody twice', async () => {
    const { page, say, told, troubles, close } = await openChat(browser, house);
    await say('13900000001');
    const before = house.events.length;
    await page.reload();
    await told(2);
    expect(await page.locator('#options button').count()).toBe(6);
    expect(house.events.length).toBe(before);
    await page.fill('#text', '写了一半的话');
    await page.reload();
    expect(await page.inputValue('#text')).toBe('写了一半的话');
    expect(troubles).toEqual([]);
    await close();
  });

  test('a photo is sent, shown, and shown again after a reload', async () => {
    const { page, told, troubles, close } = await openChat(browser, house);
    await page.setInputFiles('#album-file', {
      name: '户口本.png',
      mimeType: 'image/png',
      buffer: pixel,
    });
    await told(2);
    const shown = () =>
      page.locator('.photo img').evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return [image.naturalWidth, image.alt];
      });
    expect(await shown()).toEqual([1, '您发的照片：户口本.png']);
    await page.reload();
    expect(await shown()).toEqual([1, '您发的照片：户口本.png']);
    expect(troubles).toEqual([]);
    await close();
  });

  test('a large photo is made smaller before it is sent', async () => {
    const { page, told, close } = await openChat(browser, house);
    const sent = page.waitForRequest(/\/chat\/paper/);
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(3600, 2700);
      const context = canvas.getContext('2d');
      const noise = context?.createImageData(3600, 2700);
      noise?.data.forEach((_, at, data) => {
        data[at] = (at * 2654435761) >>> 24;
      });
      if (noise) context?.putImageData(noise, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      const files = new DataTransfer();
      files.items.add(new File([blob], 'big.png', { type: 'image/png' }));
      const input = document.querySelector<HTMLInputElement>('#album-file');
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change'));
    });
    expect((await sent).headers()['content-type']).toBe('application/octet-stream');
    await told(2);
    const size = await page.locator('.photo img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    expect(size).toEqual([2400, 1800]);
    await close();
  });

  test('a member of staff speaks under his own name, and the bar at the top says so', async () => {
    const { page, say, told, close } = await openChat(browser, house);
    await say('找工作人员');
    expect(await page.textContent('.line.staff .name')).toContain('刘敏');
    expect(await page.textContent('#speaker')).toBe('刘敏 · 工作人员');
    const chat = house.chats().at(-1) ?? '';
    await house.say(chat, { text: '刘敏把谈话交回给我了。' });
    await told(3);
    expect(await page.textContent('#speaker')).toBe('智能助手');
    await close();
  });

  test('in danger every number can be called with one press', async () => {
    const { page, say, close } = await openChat(browser, house);
    await say('我真想跳下去算了');
    expect(
      await page
        .locator('.urgent .call')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual(['tel:110', 'tel:120', 'tel:12356']);
    await close();
  });

  test('the kind of keyboard follows the question', async () => {
    const { page, say, press, close } = await openChat(browser, house);
    const mode = () => page.getAttribute('#text', 'inputmode');
    await say('王小梅');
    expect(await mode()).toBe('tel');
    await page.click('#keys');
    expect(await mode()).toBe(null);
    await say('13900000001');
    expect(await mode()).toBe(null);
    await press('下岗了，还没找到活');
    expect(await mode()).toBe('decimal');
    await close();
  });

  test('destroyed lines leave the open page, and the word that says so stays', async () => {
    const { page, say, close } = await openChat(browser, house);
    await say('13900000001');
    await house.destroy(house.chats().at(-1) ?? '', { text: '都删掉了。' });
    await page.locator('.line.worker').waitFor({ state: 'detached' });
    expect(await page.locator('.line .bubble').allTextContents()).toEqual(['都删掉了。']);
    await close();
  });
});
