import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextOf } from '../walk.ts';
import { skipped, startChromium } from './chromium.ts';
import { openWhole, openWorker, type Whole, type Worker } from './whole-house.ts';

const hasChromium = !skipped('two taps at every button of the four applications');

let whole: Whole;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  whole = await openWhole(1000);
  browser = await startChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await whole?.close();
}, 60_000);

/** How long after the first tap the second comes, ms; a pause that a busy machine stretched beyond the last is no double tap any more. */
const pauses = [60, 150, 300, 500] as const;

/** Options that end the application or put it aside: what they do to two taps the others show as well. */
const endings: ReadonlySet<string> = new Set(['pause', 'no']);

type Tapped = { readonly option: string; readonly pause: number; readonly answers: number };

/** Taps the middle of an option twice with a finger; gives the lines the worker said by it, or `null` where the pause was stretched. */
async function tapTwice(worker: Worker, option: string, pause: number): Promise<number | null> {
  const { page } = worker;
  const button = page.locator(`#options button[data-option="${option}"]`);
  await button.scrollIntoViewIfNeeded();
  await button.and(page.locator(':not([aria-disabled])')).waitFor();
  const box = await button.boundingBox();
  if (box === null) throw new Error(`There is no button ${option}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const before = await page.locator('.line.worker').count();
  await page.evaluate(() => Object.assign(globalThis, { taps: [] }));
  await worker.does(async () => {
    const first = page.touchscreen.tap(x, y);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    await Promise.all([first, page.touchscreen.tap(x, y)]);
  });
  const taps = await page.evaluate(() => (globalThis as unknown as { taps: number[] }).taps);
  const said = (await page.locator('.line.worker').count()) - before;
  return (taps[1] ?? Infinity) - (taps[0] ?? 0) > 540 ? null : said;
}

/** Watches when a finger comes down, by the page's own clock. */
const watchTaps = (worker: Worker): Promise<void> =>
  worker.page.evaluate(() =>
    window.addEventListener(
      'pointerdown',
      (event) => (globalThis as unknown as { taps: number[] }).taps.push(event.timeStamp),
      true,
    ),
  );

/** Questions whose every button was tapped: another application that puts them shows the same buttons. */
const done = new Set<string>();

/** Two taps at every button of the open question, where it is new, each taken back but the one a willing worker chooses. */
async function everyButton(worker: Worker, chosen: string, tapped: Tapped[]): Promise<void> {
  const { kind, question, options } = worker.expectation();
  const isNew = kind === 'question' && !done.has(question?.id ?? '');
  if (question !== null) done.add(question.id);
  const others = isNew ? options.filter(({ id }) => id !== chosen) : [];
  for (const { id } of [...others.filter((one) => !endings.has(one.id)), { id: chosen }]) {
    const pause = pauses[tapped.length % pauses.length] as number;
    const answers = await tapTwice(worker, id, pause);
    if (answers !== null) tapped.push({ option: `${question?.id ?? kind}:${id}`, pause, answers });
    if (id === chosen) return;
    await worker.say(tapped.length % 2 === 0 ? '返回' : '上一步');
    if (worker.expectation().question?.id !== question?.id) return;
  }
}

// Four people at four phones: nobody waits for another, and a pause that they stretch is left out.
describe.concurrent('two taps at every button', () => {
  test.skipIf(!hasChromium).each(['relief', 'legal_aid', 'student_aid', 'job_referral'])(
    '60 to 500 ms apart, of %s, answer one question each',
    { timeout: 240_000 },
    async (service) => {
      const worker = await openWorker(browser, whole, { width: 390, height: 844, touch: true });
      await watchTaps(worker);
      const tapped: Tapped[] = [];
      for (let steps = 0; worker.newest(service) === undefined && steps < 60; steps += 1) {
        const next = nextOf(worker.expectation(), service);
        if (next.kind === 'press') await everyButton(worker, next.option, tapped);
        else await worker.say(next.kind === 'text' ? next.text : '好');
      }
      expect(worker.newest(service)).toBeDefined();
      expect(tapped.filter(({ answers }) => answers !== 1)).toEqual([]);
      expect(tapped.length).toBeGreaterThan(5);
      await worker.context.close();
    },
  );
});
