import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Centre } from '../../src/messages/centre.ts';
import { serviceById } from '../../src/services/index.ts';
import { factsOf } from '../../src/services/read.ts';
import { screened } from '../../src/services/screened.ts';
import type { Service } from '../../src/services/service.ts';
import { skipped, startChromium } from './chromium.ts';
import { answers as answersOf, relief as reliefAnswers } from './desk-answers.ts';
import { openAs } from './desk-browser.ts';
import { li } from './desk-sketch-parts.ts';
import { openDeskWorld } from './desk-world.ts';

const number = 'BF26-000300';
const day = 86_400_000;
/** The line of this county rises in the middle of the test. */
const rising = (centre: Centre): Centre => ({
  ...centre,
  thresholds: {
    ...centre.thresholds,
    dibao_line: [
      { value: 700, from: '2026-01-01', source: '县民政局1号文' },
      { value: 760, from: '2026-12-01', source: '县民政局9号文' },
    ],
  },
});

/** A desk with one case of the hardship file, screened as it came in. */
async function opened() {
  const world = await openDeskWorld({ centre: rising });
  onTestFinished(world.close);
  const at = world.now();
  const answers = {
    ...reliefAnswers(at, '赵秀兰', '13900005555'),
    ...answersOf(at, { rigid_spending: [6000, '房租一年六千'] }),
  };
  const service = serviceById('relief') as Service;
  const found = screened(service, factsOf(answers), {
    centre: world.port.centre,
    day: '2026-11-23',
  });
  if (found === null) throw new Error('Cannot screen');
  await world.add({
    number,
    service: 'relief',
    state: 'checking',
    owner: li,
    answers,
    screenings: [{ ...found, at, kind: 'submitted' }],
  });
  return world;
}

describe.skipIf(skipped('screenings on the desk'))('screenings on the desk', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await startChromium()));
  afterAll(() => browser.close());

  test('a later line changes no screening and the page says so; looking again stands beside the old', async () => {
    const world = await opened();
    const context = await browser.newContext({
      viewport: { width: 1366, height: 900 },
      locale: 'zh-CN',
    });
    onTestFinished(() => context.close());
    const complaints: string[] = [];
    const open = (path: string) => openAs('li', world.url + path, { context, complaints });
    const queue = await open('/desk');
    expect(await queue.locator('.figure-news').innerText()).toContain('12月1日（周二） 起改为 760');
    let page = await open(`/desk/cases/${number}`);
    let card = page.locator('#screening');
    expect(await card.innerText()).toContain('11月23日（周一） 交来时');
    expect(await card.innerText()).toContain('12月1日（周二） 起改为 760');
    expect(await card.innerText()).not.toContain('当时按');
    world.advance(10 * day);
    page = await open(`/desk/cases/${number}`);
    // Figures of what is still covered are covered in the reckoning, too.
    expect(await page.locator('#screening').innerText()).not.toContain('700 元）');
    await page.getByRole('button', { name: '查看全部敏感内容' }).click();
    await page.getByText('低保标准是每人每月 700 元').first().waitFor();
    card = page.locator('#screening');
    const risen = await card.innerText();
    expect(risen).toContain('现在的线是 760（12月1日（周二） 起，县民政局9号文），当时按 700 算');
    expect(risen).toContain('低保标准是每人每月 700 元');
    await card.getByText('按今天的标准重新对照').click();
    await card.getByLabel('为什么要重新对照').fill('十二月起用新标准');
    await card.getByRole('button', { name: '重新对照' }).click();
    await card.getByText('12月3日（周四） 重新对照').first().waitFor();
    await card.locator('summary', { hasText: '11月23日' }).click();
    await page.getByText('低保标准是每人每月 760 元').first().waitFor();
    const again = await card.innerText();
    expect(again).toContain('原因：十二月起用新标准');
    expect(again).toContain('低保标准是每人每月 760 元');
    expect(again).toContain('低保标准是每人每月 700 元');
    expect(complaints).toEqual([]);
  });
});
