import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staffAdd } from '../../src/desk/commands.ts';
import { serviceById } from '../../src/services/index.ts';
import { missing } from '../../src/services/read.ts';
import { skipped, startChromium } from './chromium.ts';
import { openDesk, openWhole, openWorker, type Whole } from './whole-house.ts';

const hasChromium = !skipped('the four applications in a browser');

let whole: Whole;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  whole = await openWhole();
  browser = await startChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await whole?.close();
}, 60_000);

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

const phone = ['relief', 'legal_aid', 'student_aid', 'job_referral'];

// The wide page puts the same questions with the same code: the longest application shows it.
for (const [at, size] of sizes.entries())
  for (const service of at === 0 ? phone : ['relief'])
    test.skipIf(!hasChromium)(
      `${service} is applied for in the browser at ${size.width}×${size.height}, and the case holds every question`,
      { timeout: 90_000 },
      async () => {
        const worker = await openWorker(browser, whole, size);
        const { number, messages } = await worker.apply(service);
        const made = whole.server.house.store.loadCase(number);
        expect(made).not.toBeNull();
        if (made === null) return;
        expect(
          missing(
            serviceById(service) as NonNullable<ReturnType<typeof serviceById>>,
            made.answers,
            { consents: made.consents },
          ),
        ).toEqual([]);
        expect(messages).toBeLessThanOrEqual(30);
        await worker.page.getByText(number).first().waitFor();
        await worker.context.close();
      },
    );

test.skipIf(!hasChromium)(
  'staff ask for a paper, the worker sends it, it is accepted, and a decision with its reason reaches him',
  { timeout: 120_000 },
  async () => {
    const { server } = whole;
    const worker = await openWorker(browser, whole, sizes[0]);
    const { number } = await worker.apply('job_referral');
    const page = await openDesk(browser, whole, {
      link: server.firstLink as string,
      login: 'liu',
      name: '刘老师',
    });
    await page.goto(`${server.url}/desk/cases/${number}`);
    await page.getByRole('button', { name: '接手' }).first().click();
    await worker.page.getByText('刘老师正在看您的').waitFor();
    const act = (id: string, deed: Parameters<typeof server.house.turns.act>[3]) => {
      const of = server.house.store.staff.byLogin('liu');
      return server.house.turns.act(
        number,
        id,
        { role: 'staff', id: of?.id ?? '', name: of?.name ?? '' },
        deed,
      );
    };
    expect((await act('ask-1', { kind: 'ask', want: { kind: 'paper', need: 'id_card' } })).ok).toBe(
      true,
    );
    await worker.page.getByText('还差一样').waitFor();
    await worker.page
      .locator('input[type=file]')
      .first()
      .setInputFiles('test/conversations/paper.png');
    await expect.poll(() => server.house.store.loadCase(number)?.papers.length).toBe(1);
    await page.reload();
    await page.getByRole('button', { name: '查看全部材料' }).first().click();
    await page.locator('#papers img').first().waitFor();
    const paper = server.house.store.loadCase(number)?.papers[0]?.id ?? '';
    expect((await act('judge-1', { kind: 'judge_paper', paper, accept: true })).ok).toBe(true);
    await worker.page.getByText('看过了，可以用').waitFor();
    expect(
      (await act('decide-1', { kind: 'advance', to: 'declined', reason: '现在没有合适的岗位' })).ok,
    ).toBe(true);
    await worker.page.getByText('工作人员说：现在没有合适的岗位').waitFor();
    await worker.context.close();
  },
);

test.skipIf(!hasChromium)(
  'of two who press at once one has the case, and the other is told who',
  { timeout: 120_000 },
  async () => {
    const { server } = whole;
    const worker = await openWorker(browser, whole, sizes[1]);
    const { number } = await worker.apply('job_referral');
    const pages = [];
    for (const [login, name] of [
      ['chen', '陈姐'],
      ['zhou', '周工'],
    ] as const) {
      const { path } = await staffAdd(
        server.house.store,
        { login, name, roles: ['admin', 'intake'] },
        Date.now(),
      );
      pages.push(await openDesk(browser, whole, { link: path, login, name }));
    }
    for (const page of pages) await page.goto(`${server.url}/desk/cases/${number}`);
    await Promise.all(
      pages.map((page) => page.getByRole('button', { name: '接手' }).first().click()),
    );
    const owner = await expect
      .poll(() => server.house.store.loadCase(number)?.owner?.name)
      .toMatch(/陈姐|周工/u)
      .then(() => server.house.store.loadCase(number)?.owner?.name as string);
    const other = pages[owner === '陈姐' ? 1 : 0];
    await other?.getByText(owner).first().waitFor();
    await worker.context.close();
  },
);
