import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { openDesk, openWhole, openWorker, type Whole } from './whole-house.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What is said at the counter, by question. */
const said: { readonly [question: string]: string } = {
  name: '王小明',
  phone: '13812345678',
  id_number: '990101198001010014',
  address: '示例县东街5号',
  household_size: '3',
  family_members: '老婆李秀英42岁在家，儿子王强17岁上高二',
  household_income: '四千',
  monthly_income: '3000',
  medical_self_paid: '两万',
  rigid_spending: '没有',
};

const photo = 'test/conversations/paper.png';

describe.skipIf(skipped('the counter in a browser'))('the counter in a browser', () => {
  let browser: Browser;
  let whole: Whole;
  let page: Page;
  const complaints: string[] = [];

  const listen = (one: Page): void => {
    one.on('pageerror', (error) => complaints.push(error.message));
    one.on('console', (line) => {
      if (/Content Security|CSP|Refused/i.test(line.text())) complaints.push(line.text());
    });
  };

  beforeAll(async () => {
    browser = await startChromium();
    whole = await openWhole(300);
    const link = whole.server.firstLink ?? '';
    page = await openDesk(browser, whole, { link, login: 'li', name: '李敏' });
    listen(page);
  });
  afterAll(async () => {
    await browser.close();
    await whole.close();
    expect(complaints).toEqual([]);
  });

  const begin = async (how: 'counter' | 'phone', service: string): Promise<void> => {
    await page.goto(`${whole.server.url}/desk/counter?how=${how}`);
    await page.getByLabel(service).check();
    await page.getByLabel('本人（或他委托的人）同意').check();
    await page.getByRole('button', { name: '开始登记' }).click();
    await page.locator('#sheet').waitFor();
  };

  const gaps = (): Promise<readonly string[]> =>
    page
      .locator('.entry-gaps a')
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute('href')?.slice('#line-'.length) ?? ''),
      );

  /** Does something to a line, and waits until the sheet with it is there. */
  const kept = async (line: Locator, deed: () => Promise<unknown>): Promise<void> => {
    const answer = page.waitForResponse((one) => one.url().endsWith('/type'));
    await deed();
    await (await answer).finished();
    await expect.poll(() => line.locator('.entry-after').textContent()).toMatch(/记作|清空|号/u);
  };

  const fill = async (question: string): Promise<void> => {
    const line = page.locator(`#line-${question}`);
    const box = line.locator('input.form-control, textarea');
    await kept(line, async () => {
      if ((await line.locator('select').count()) > 0)
        await line.locator('select').selectOption({ index: 1 });
      else if ((await box.count()) > 0) {
        await box.fill(said[question] ?? '没有');
        await box.blur();
      } else await line.locator('input[type=radio]').last().check();
    });
  };

  const agreeToAll = async (): Promise<void> => {
    const agree = page.locator('#consents').getByRole('button', { name: '同意', exact: true });
    for (let left = await agree.count(); left > 0; left = await agree.count()) {
      await agree.first().click();
      await expect.poll(() => agree.count()).toBeLessThan(left);
    }
  };

  const axe = async (of: Page): Promise<readonly string[]> => {
    await of.evaluate(() =>
      document.querySelectorAll('details').forEach((it) => void (it.open = true)),
    );
    await of.evaluate(axeSource);
    return of.evaluate(async () => {
      const run = (
        globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      const { violations } = await run.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
  };

  const wide = (of: Page): Promise<number> =>
    of.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

  test('a case from nothing to its receipt, and on in the worker’s own chat by the printed code', async () => {
    await begin('phone', '困难帮扶');
    expect(await axe(page)).toEqual([]);
    await agreeToAll();
    for (let open = await gaps(); open.length > 0; open = await gaps()) await fill(open[0] ?? '');
    await page.locator('#screening').getByText('可能符合').waitFor();
    await page.setInputFiles('#paper-file', photo);
    await page.locator('#paper-need').selectOption({ label: '身份证' });
    await page.getByRole('button', { name: '存进来' }).click();
    await page.locator('.entry-paper .mark').getByText('paper.png').waitFor();
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await wide(page), await axe(page)]).toEqual([width, 0, []]);
    }
    await page.getByRole('button', { name: '交上去，开回执' }).click();
    await page.getByRole('button', { name: '印上接续码' }).click();
    const code = await page.locator('#code').innerText();
    expect(await axe(page)).toEqual([]);
    const number = await page.locator('.receipt-number b').innerText();
    const { store } = whole.server.house;
    expect(store.loadCase(number)).toMatchObject({
      entered: { how: 'phone', by: { name: '李敏' } },
      papers: [{ need: 'id_card' }],
    });
    await page.reload();
    expect(await page.locator('#code').count()).toBe(0);
    const worker = await openWorker(browser, whole, { width: 390, height: 844 });
    await worker.say(`接续码 ${code}`);
    await worker.press('同意');
    await worker.page.getByText(number).first().waitFor();
    expect(store.loadCase(number)?.conversation).toMatch(/^web:/u);
    await page.goto(`${whole.server.url}/desk`);
    expect(await page.locator('#unfinished-title').count()).toBe(0);
  });

  test('by the keyboard alone one line leads to the next, and each is kept on the way', async () => {
    await begin('counter', '找工作');
    await page.locator('#text-name').focus();
    await page.keyboard.type('王小');
    await page.keyboard.type('明');
    await page.keyboard.press('Enter');
    const next = await page.evaluate(() => document.activeElement?.id ?? '');
    expect(next).toMatch(/^(?:text|pick)-/u);
    await page.keyboard.type('1381');
    await page.locator('#after-name').getByText('记作：王小明').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(next);
    expect(await page.locator(`#${next}`).inputValue()).toBe('1381');
    await page.locator('#text-phone').focus();
    await page.locator('#text-phone').fill('123');
    await page.keyboard.press('Enter');
    await page.locator('#after-phone').getByText('3 位数字').waitFor();
    await page.reload();
    expect(await page.locator('#text-name').inputValue()).toBe('王小明');
    expect(await page.locator('#text-phone').inputValue()).toBe('123');
    await page.goto(`${whole.server.url}/desk`);
    await page.getByRole('link', { name: /王小明 · 找工作/u }).waitFor();
  });

  test('a second window shows what was typed in the first instead of writing over it', async () => {
    await begin('counter', '找工作');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await kept(page.locator('#line-name'), async () => {
      await page.locator('#text-name').fill('王小明');
      await page.locator('#text-name').blur();
    });
    await other.locator('#text-name').fill('王小名');
    await other.locator('#text-name').blur();
    await other.locator('#after-name').getByText('刚在别的窗口填了这一项').waitFor();
    await page.reload();
    expect(await page.locator('#text-name').inputValue()).toBe('王小明');
    await other.close();
  });

  test('a visit is recorded on a phone, with photos only once they were agreed to, and a drawn signature', async () => {
    const { store } = whole.server.house;
    const [number = ''] = store.desk.list({ service: 'relief' }).map((row) => row.number);
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
      storageState: await page.context().storageState(),
    });
    const phone = await context.newPage();
    listen(phone);
    await phone.goto(`${whole.server.url}/desk/cases/${number}/visit`);
    expect([await wide(phone), await axe(phone)]).toEqual([0, []]);
    expect(await phone.locator('#visit-photos').isDisabled()).toBe(true);
    await phone.locator('#visit-visitor2').fill('王建国');
    await phone.locator('#visit-housing').fill('两间平房，漏雨');
    await phone.getByRole('button', { name: '交上去' }).click();
    await phone.getByText('还没有签名').waitFor();
    expect(await phone.locator('#visit-housing').inputValue()).toBe('两间平房，漏雨');
    await phone.getByLabel('户主同意拍照存档').check();
    await phone.setInputFiles('#visit-photos', photo);
    const glass = phone.locator('canvas');
    await glass.scrollIntoViewIfNeeded();
    const box = (await glass.boundingBox()) ?? { x: 0, y: 0 };
    await phone.mouse.move(box.x + 40, box.y + 60);
    await phone.mouse.down();
    await phone.mouse.move(box.x + 200, box.y + 90, { steps: 8 });
    await phone.mouse.up();
    await phone.locator('canvas[data-signed]').waitFor();
    await phone.getByRole('button', { name: '交上去' }).click();
    await phone.getByText('入户核查记下了').waitFor();
    const [visit] = store.loadCase(number)?.visits ?? [];
    expect(visit).toMatchObject({ visitors: ['李敏', '王建国'], photoConsent: true });
    const signature = await store.papers.open(visit?.signature ?? '');
    expect([signature?.type, visit?.photos.length]).toEqual(['image/png', 1]);
    for (const width of [390, 1366]) {
      await phone.setViewportSize({ width, height: 800 });
      expect([width, await wide(phone), await axe(phone)]).toEqual([width, 0, []]);
    }
    await context.close();
  });
});
