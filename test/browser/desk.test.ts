import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { openAs } from './desk-browser.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

const relief = 'BF26-000088';

describe.skipIf(skipped('the desk in a browser'))('the desk in a browser', () => {
  let browser: Browser;
  let world: DeskWorld;
  let context: BrowserContext;
  const complaints: string[] = [];

  beforeAll(async () => void (browser = await startChromium()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    world = await openDeskWorld();
    context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    complaints.length = 0;
  });
  afterEach(async () => {
    await context.close();
    await world.close();
    expect(complaints).toEqual([]);
  });

  const open = (login: string, path = '/desk', from = context): Promise<Page> =>
    openAs(login, world.url + path, { context: from, complaints });

  test('a case is found in the list, claimed, asked about and moved on', async () => {
    const page = await open('wang');
    await page.getByRole('link', { name: '赵强' }).click();
    await page.getByRole('button', { name: '接手' }).click();
    await page.getByText('您接手了这件事').waitFor();
    await page.locator('#ask-form label', { hasText: '技能证书' }).click();
    await page.locator('#ask-why').fill('叉车证拍清楚一点');
    await page.getByRole('button', { name: '一起发给他' }).click();
    await page.getByText('已经发给职工').waitFor();
    await page.getByText('期限暂停', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: '不用补了' }).click();
    await page
      .locator('#advance')
      .getByRole('button', { name: /进入“初审通过”/ })
      .click();
    await page.getByText('步骤已更新').waitFor();
    expect(world.store.desk.case('BF26-000089')).toMatchObject({ state: 'accepted', requests: [] });
  });

  test('a paper is looked at, accepted, and another placed', async () => {
    const page = await open('li', `/desk/cases/${relief}`);
    await page.getByRole('button', { name: '查看全部材料' }).click();
    const picture = page.locator('.paper-picture img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((it) => (it as HTMLImageElement).naturalWidth))
      .toBe(320);
    await page.getByRole('button', { name: '收下' }).click();
    await page.getByText('已记下').waitFor();
    await page.locator('.place select').selectOption({ label: '医保结算单' });
    await page.getByRole('button', { name: '归类' }).click();
    await page.getByText('已归类').waitFor();
    const papers = world.store.desk.case(relief)?.papers.map(({ need, state }) => [need, state]);
    expect(papers).toEqual([
      ['id_card', 'accepted'],
      ['diagnosis', 'accepted'],
      ['settlement_sheet', 'received'],
    ]);
  });

  test('the page follows the case, and keeps what is being typed and what is folded open', async () => {
    const page = await open('li', `/desk/cases/${relief}`);
    await page.locator('#reply').fill('您好，我看到了，');
    await page.getByText('写备注').click();
    await page.locator('#reply').focus();
    await world.happen(relief, { role: 'worker' }, { kind: 'say', text: '还有一张在路上' });
    await page.locator('.bubble').getByText('还有一张在路上').waitFor();
    expect(await page.locator('#reply').inputValue()).toBe('您好，我看到了，');
    expect(await page.locator('#reply').evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await page.locator('#note-text').isVisible()).toBe(true);
    await page.keyboard.type('谢谢。');
    await page.getByRole('button', { name: '发出' }).click();
    await page.getByText('已发给职工').waitFor();
    expect(await page.locator('#reply').inputValue()).toBe('');
    expect(world.store.desk.history(relief).at(-1)?.act.deed).toEqual({
      kind: 'reply',
      text: '您好，我看到了，谢谢。',
    });
  });

  test('the list follows new cases, through one stream for all open pages', async () => {
    const streams: string[] = [];
    context.on(
      'request',
      (request) => void (request.url().endsWith('/desk/live') && streams.push('live')),
    );
    const first = await open('li');
    const second = await open('li', `/desk/cases/${relief}`);
    const third = await open('li', '/desk?part=free');
    await world.add({
      number: 'BF26-000200',
      service: 'job_referral',
      answers: { name: { state: 'given', value: '新来的人', raw: '', turn: 1, at: 0 } },
    });
    await first.getByRole('link', { name: '新来的人' }).waitFor();
    await third.getByRole('link', { name: '新来的人' }).waitFor();
    expect(await third.locator('.pills [aria-current]').innerText()).toContain('没人接');
    expect(streams).toHaveLength(1);
    await first.close();
    await world.happen(relief, { role: 'worker' }, { kind: 'say', text: '我又来了' });
    await second.locator('.bubble').getByText('我又来了').waitFor();
  });

  test('a double press on a button acts once', async () => {
    const page = await open('li', `/desk/cases/${relief}`);
    await page.getByText('写备注').click();
    await page.locator('#note-text').fill('只记一次');
    await page.getByRole('button', { name: '保存备注' }).dblclick();
    await page.getByText('备注存好了').waitFor();
    const notes = world.store.desk.history(relief).filter((row) => row.act.deed.kind === 'note');
    expect(notes).toHaveLength(2);
  });

  test('without script the desk still does its work', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
    const page = await open('wang', '/desk', plain);
    await page.getByRole('button', { name: '接手 BF26-000090' }).click();
    await page.getByText('您接手了这件事').waitFor();
    await page.locator('#reply').fill('您好');
    await page.getByRole('button', { name: '发出' }).click();
    await page.getByText('已发给职工').waitFor();
    await plain.close();
  });

  test('everything is reached from the keyboard', async () => {
    const page = await open('li');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('跳到正文');
    await page.keyboard.press('/');
    await page.keyboard.type('赵强');
    await page.keyboard.press('Enter');
    await page.waitForURL(/BF26-000089$/);
    await page.keyboard.press('q');
    await page.waitForURL(/\/desk#row-BF26-000089$/);
    expect(await page.locator(':focus').innerText()).toBe('赵强');
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/BF26-000089$/);
  });

  test('dark and light follow the system until somebody chooses', async () => {
    const page = await open('li');
    const theme = () => page.locator('html').getAttribute('data-bs-theme');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    await page.getByRole('button', { name: '换成浅色或深色' }).click();
    expect(await theme()).toBe('light');
    await page.reload();
    expect(await theme()).toBe('light');
  });
});
