import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { openAs } from './desk-browser.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

const alert = 'BF26-000101';
const pageOf = (context: BrowserContext): Page => context.pages()[0] as Page;
const sounds = (page: Page) => page.locator('#alerts').getAttribute('data-sound');
const tones = (page: Page) =>
  page.evaluate(() => Number(document.documentElement.dataset['tones'] ?? 0));

describe.skipIf(skipped('alerts on every open page'))('alerts on every open page', () => {
  let browser: Browser;
  let world: DeskWorld;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => void (browser = await startChromium()));
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    await world.close();
  });

  /** A colleague at a computer of his own, whose tones are counted. */
  const sit = async (login: string): Promise<BrowserContext> => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
    });
    contexts.push(context);
    await context.addInitScript(() => {
      const plain = globalThis.AudioContext;
      globalThis.AudioContext = class extends plain {
        override createOscillator(): OscillatorNode {
          const { dataset } = document.documentElement;
          dataset['tones'] = String(Number(dataset['tones'] ?? 0) + 1);
          return super.createOscillator();
        }
      };
    });
    await openAs(login, `${world.url}/desk`, { context, complaints: [] });
    return context;
  };

  test('an alert is shown and heard on every page, and one press ends it everywhere', async () => {
    world = await openDeskWorld();
    const [li, wang] = [await sit('li'), await sit('wang')];
    const account = await li.newPage();
    await account.goto(`${world.url}/desk/account`);
    for (const page of [pageOf(li), account, pageOf(wang)]) {
      await page.locator('#alerts').getByText('有人可能要伤害自己').waitFor();
      expect(await page.title()).toMatch(/^【紧急】/);
      await page.locator('body').click({ position: { x: 700, y: 700 } });
      await expect.poll(() => tones(page)).toBeGreaterThan(0);
    }
    await pageOf(wang).getByRole('button', { name: '我知道了，我来处理' }).click();
    await pageOf(wang).getByText('职工已经知道有人在管了').waitFor();
    for (const page of [pageOf(li), account]) {
      await expect.poll(() => page.locator('.alert-line').count()).toBe(0);
      expect(await page.title()).not.toContain('紧急】');
    }
    expect(world.store.desk.case(alert)).toMatchObject({
      owner: { name: '王建国' },
      alert: { acknowledged: '王建国' },
    });
  });

  test('an alert that comes while pages are open appears without anybody pressing anything', async () => {
    world = await openDeskWorld();
    await world.happen(alert, { role: 'staff', id: 's-li', name: '李敏' }, { kind: 'acknowledge' });
    const page = pageOf(await sit('wang'));
    expect(await page.locator('.alert-line').count()).toBe(0);
    await world.add({
      number: 'BF26-000300',
      kind: 'alert',
      service: 'alert',
      danger: 'injury',
      alert: { step: 0, acknowledged: null },
    });
    await page.locator('.alert-line').getByText('有人受伤了').waitFor();
  });

  test('its top line says who it is, how to reach him, where he is and how long nobody took it', async () => {
    world = await openDeskWorld({ centre: (centre) => ({ ...centre, duty: ['gone'] }) });
    const given = (value: string) => ({ state: 'given', value, raw: '', turn: 1, at: 0 }) as const;
    await world.add({
      number: 'BF26-000302',
      kind: 'alert',
      service: 'alert',
      danger: 'self_harm',
      opened: world.now() - 7 * 60_000,
      answers: { name: given('白小塔'), phone: given('13812345678') },
      alert: { step: 0, acknowledged: null, place: '东街5号楼顶' },
    });
    const page = pageOf(await sit('li'));
    const line = page.locator('.alert-line', { hasText: 'BF26-000302' });
    for (const words of ['有人可能要伤害自己', '白小塔', '138 1234 5678', '东街5号楼顶'])
      await line.getByText(words).waitFor();
    await line.getByText('已经 7 分钟没有人接').waitFor();
    await line.getByText('现在没有人值班').waitFor();
    await page.goto(`${world.url}/desk/cases/BF26-000302`);
    await page.locator('.danger-facts').getByText('东街5号楼顶').waitFor();
  });

  test('it sounds for the one on duty, and after the time for the next one too', async () => {
    world = await openDeskWorld({ centre: (centre) => ({ ...centre, duty: ['wang', 'li'] }) });
    const [li, wang] = [pageOf(await sit('li')), pageOf(await sit('wang'))];
    expect(await sounds(wang)).toBe('on');
    expect(await sounds(li)).toBeNull();
    await li.getByText('轮到 王建国 处理').waitFor();
    await world.happen(alert, { role: 'clock' }, { kind: 'escalate', step: 1 });
    await expect.poll(() => sounds(li)).toBe('on');
    expect(await sounds(wang)).toBe('on');
  });

  test('a page that lost the server says so, and catches up by itself', async () => {
    world = await openDeskWorld();
    const context = await sit('wang');
    const page = await context.newPage();
    await pageOf(context).close();
    await context.route('**/desk/live', (route) => route.abort());
    await page.goto(`${world.url}/desk`);
    await page.getByText('连接断了，正在重新连接').waitFor();
    const name = { state: 'given', value: '断线时来的人', raw: '', turn: 1, at: 0 } as const;
    await world.add({ number: 'BF26-000301', service: 'job_referral', answers: { name } });
    await context.unroute('**/desk/live');
    await page.getByRole('link', { name: '断线时来的人' }).waitFor();
    expect(await page.getByText('连接断了').isVisible()).toBe(false);
  });
});
