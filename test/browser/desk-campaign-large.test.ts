import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../../src/desk/accounts/password.ts';
import { tablesOf } from '../../src/registers/read-back-fixture.ts';
import { chatCases, rowOf, unions } from '../records/campaign.ts';
import { person } from '../records/stage.ts';
import { bookOf } from '../registers/list-fixture.ts';
import { skipped, startChromium } from './chromium.ts';
import { nothing } from './desk-acts.ts';
import { seriousIn } from './desk-axe.ts';
import { openAs } from './desk-browser.ts';
import { type DeskWorld, openDeskWorld, password } from './desk-world.ts';

/** Where pictures of the stages go, for people to look at. */
const shots = process.env['SHOTS'];

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const day = 86_400_000;

/** Who of an office does what; one who leads in the small one also takes in. */
const every = [
  { office: 'three', intake: 'li', also: [] },
  {
    office: 'six',
    intake: 'wang',
    also: [['fen', '王芬', ['women']]] as const,
  },
] as const;

/** The larger office does the same with more hands: it is played whenever pictures are looked at. */
const offices = every.filter(({ office }) => office === 'three' || shots !== undefined);

describe.skipIf(skipped('a whole campaign on the desk: 170 households'))(
  'a whole campaign on the desk: 170 households',
  () => {
    let browser: Browser;
    let world: DeskWorld;
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];

    beforeAll(async () => void (browser = await startChromium()));
    afterAll(() => browser.close());
    afterEach(async () => {
      for (const context of contexts.splice(0)) await context.close();
      await world.close();
    });

    const as = async (login: string, path: string): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'zh-CN',
      });
      contexts.push(context);
      const page = await openAs(login, `${world.url}/desk`, { context, complaints });
      await page.goto(world.url + path);
      return page;
    };
    const press = (page: Page, name: string) =>
      page.getByRole('button', { name, exact: true }).first().click();
    /** Waits for the answer to a press, which must be that it was done. */
    const done = async (page: Page): Promise<void> => {
      const told = page.locator('main .flash').first();
      await told.waitFor();
      expect(await told.innerText()).toContain('已记下。');
    };
    const look = async (page: Page, name: string): Promise<void> => {
      if (shots === undefined) return;
      for (const width of [1366, 390]) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 768 });
        await page.screenshot({ path: join(shots, `${name}-${width}.png`) });
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    };

    const openOffice = async (also: (typeof offices)[number]['also']): Promise<void> => {
      world = await openDeskWorld();
      const hash = await hashPassword(password);
      for (const [login, name, roles] of [
        ['zhou', '周强', ['approver']],
        ['chen', '陈敏', ['finance']],
        ...also,
      ] as const)
        await world.store.staff.save({ id: `s-${login}`, login, name, roles, active: true }, hash);
      for (const one of chatCases(world.now()))
        await world.store.commit({ ...nothing, cases: [one] });
    };

    const openBatch = async (intake: string): Promise<{ page: Page; batch: string }> => {
      const chen = await as('chen', '/desk/money');
      await chen.fill('[name=name]', '县级财政送温暖资金');
      await chen.fill('[name=budget]', '600000');
      await press(chen, '登记资金来源');
      await chen.getByText('600,000.00').first().waitFor();
      const page = await as(intake, '/desk/batches');
      await page.fill('[name=name]', '春节送温暖 2027');
      for (const [name, amount] of [
        ['rule_deep', '3000'],
        ['rule_relative', '2000'],
        ['rule_accident', '2000'],
        ['rule_other', '1000'],
      ] as const)
        await page.fill(`[name=${name}]`, amount);
      await press(page, '新建批次');
      await page.getByRole('link', { name: '导入单位名单（Excel）' }).waitFor();
      return { page, batch: new URL(page.url()).pathname };
    };

    const takeLists = async (page: Page, batch: string): Promise<void> => {
      for (const [unit, people] of unions) {
        await page.goto(world.url + batch);
        await page.getByRole('link', { name: '导入单位名单（Excel）' }).click();
        const buffer = Buffer.from(await bookOf(people.map((n) => rowOf(person(n)))));
        await page.setInputFiles('input[type=file]', {
          name: `${unit}.xlsx`,
          mimeType: excel,
          buffer,
        });
        await press(page, '先看一看');
        // Two of them stand on two lists: the later list names them, and takes them no second time.
        const twice = unit === unions[0]?.[0] ? 0 : 1;
        await page.getByText(`已经有了，不收 ${twice}`).waitFor();
        await page.locator('#list-confirm_unit').fill(unit);
        await look(page, `list-${unit}`);
        const form = page.locator('form', { has: page.locator('#list-confirm_unit') });
        await form.locator('button').click();
        await page.locator('#lines').waitFor();
      }
      await page.locator('summary', { hasText: '加进名单' }).click();
      const numbers = chatCases(world.now()).map((one) => one.case.number);
      await page.locator('[name=cases]').fill(numbers.join(' '));
      await page.locator('form[action$="/add_cases"] button').click();
      await done(page);
    };

    /** Ticks lines, opens an act, fills its fields and presses it. */
    const onLines = async (
      page: Page,
      act: string,
      { lines, fill }: { readonly lines: readonly string[]; readonly fill?: () => Promise<void> },
    ): Promise<void> => {
      // Many are ticked as people do it: all of them, then those off that stay out.
      const boxes = page.locator('input[name=line]');
      const ids = await boxes.evaluateAll((all) =>
        all.map((one) => (one as HTMLInputElement).value),
      );
      const many = lines.length > ids.length / 2;
      if (many) await page.locator('[data-mark-all="line"]').check();
      for (const line of ids.filter((id) => lines.includes(id) !== many))
        await page.locator(`input[name=line][value="${line}"]`).setChecked(!many);
      await page.locator('summary', { hasText: act }).click();
      await fill?.();
      await page.locator('details[open] button', { hasText: act }).click();
      await done(page);
    };
    const linesOf = (batch: string) => world.store.records.linesOf(batch.split('/').at(-1) ?? '');
    const take = async (page: Page, batch: string, what: string): Promise<Download> => {
      await page.goto(`${world.url}${batch}/papers`);
      const form = page.locator(`form[action$="/papers/${what}"]`);
      await form.locator('[name=why]').fill('春节发放');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        form.locator('button').click(),
      ]);
      return file;
    };

    test.each(offices)('by an office of $office', { timeout: 500_000 }, async (cast) => {
      await openOffice(cast.also);
      const { page: clerk, batch } = await openBatch(cast.intake);
      await takeLists(clerk, batch);
      expect(linesOf(batch)).toHaveLength(170);
      expect(await seriousIn(clerk)).toEqual([]);
      await look(clerk, `${cast.office}-list`);

      await clerk.goto(`${world.url}${batch}/missed`);
      await press(clerk, '都看过了，记下');
      await clerk.goto(world.url + batch);
      await press(clerk, '名单报审');
      await clerk.getByText('集体研究同意').first().waitFor();
      const zhou = await as('zhou', '/desk/meetings');
      await zhou.fill('[name=name]', '帮扶工作会');
      await press(zhou, '新建会议');
      await zhou.getByLabel('春节送温暖 2027').first().check();
      await press(zhou, '定下这些');
      await zhou.fill('[name=document]', '县工帮〔2026〕12号');
      await zhou.fill('[name=attendees]', '钱主席、孙主任、李委员');
      await zhou.fill('[name=absent]', '周委员');
      await zhou.selectOption('[name^="outcome_batch"]', 'approved');
      await look(zhou, `${cast.office}-meeting`);
      await press(zhou, '记下会议结果');
      await zhou.goto(world.url + batch);
      await press(zhou, '记为已批准');
      await zhou.getByText('已批准待发').first().waitFor();

      const [one = '', two = '', three = '', four = ''] = linesOf(batch).map(({ id }) => id);
      await clerk.goto(world.url + batch);
      await onLines(clerk, '记下本人的意见', {
        lines: [four],
        fill: async () => {
          await clerk.selectOption('[name="answer_preview.answer"]', 'refused');
          await clerk.fill('[name="answer_preview.words"]', '怕人知道');
        },
      });
      const lead = await as('li', batch);
      await onLines(lead, '定公示怎样显示', {
        lines: [four],
        fill: async () => {
          await lead.selectOption('[name="show_as.shown"]', 'number');
          await lead.fill('[name="show_as.reason"]', '本人要求');
        },
      });
      await clerk.goto(`${world.url}/desk/notices?batch=${batch.split('/').at(-1)}`);
      await look(clerk, `${cast.office}-notice`);
      await press(clerk, '起草公示');
      await press(clerk, '发布公示');
      await clerk.getByText('记一条异议').first().waitFor();
      const notice = new URL(clerk.url()).pathname;
      for (const [line, text] of [
        [one, '他家去年买了车'],
        [two, '他不是我们厂的'],
        [three, '他家有两套房'],
      ] as const) {
        await clerk.locator('summary', { hasText: '记一条异议' }).click();
        const form = clerk.locator('form[action$="/acts/object"]');
        await form.locator('[name=about]').selectOption(line);
        await form.locator('[name=by]').fill('一位职工');
        await form.locator('[name=text]').fill(text);
        await form.locator('button').click();
        await clerk.locator('.objection', { hasText: text }).waitFor();
      }
      await clerk.goto(world.url + batch);
      await press(clerk, '进入公示');
      await look(clerk, `${cast.office}-held`);

      world.advance(10 * day);
      const late = await as('chen', batch);
      expect(await late.locator('.next').innerText()).toContain('异议');
      const back = await as(cast.intake, notice);
      for (const [text, upheld] of [
        ['他家去年买了车', 'no'],
        ['他不是我们厂的', 'no'],
        ['他家有两套房', 'yes'],
      ] as const) {
        const part = back.locator('.objection', { hasText: text });
        await part.locator('[name=upheld]').selectOption(upheld);
        await part
          .locator('[name=text]')
          .fill(upheld === 'yes' ? '查实有两套房，按规定撤下' : '入户核过，情况属实');
        await part.locator('button').click();
        await done(back);
      }
      await look(back, `${cast.office}-objections`);
      await back.goto(world.url + batch);
      await onLines(back, '撤下', {
        lines: [three],
        fill: () => back.fill('[name="drop.reason"]', '异议成立：有两套房'),
      });

      await back.goto(world.url + batch);
      const guests = linesOf(batch).slice(0, 2);
      await onLines(back, '慰问活动', {
        lines: guests.map(({ id }) => id),
        fill: async () => {
          await back.selectOption('[name="invite.comes"]', 'yes');
          await back.check('[name="invite.photo"]');
        },
      });

      const pays = await as('chen', batch);
      await press(pays, '开始发放');
      await pays.locator('summary', { hasText: '银行回单' }).waitFor();
      const seats = await take(pays, batch, 'attendance');
      const [seated] = tablesOf(await readFile(await seats.path()));
      expect(seated?.slice(1, -1).map((row) => row.slice(1, 5))).toEqual(
        guests.map(({ payee }) => [payee.name, payee.unit ?? '', '来', '可以']),
      );
      for (const what of ['roster', 'bank']) {
        const file = await take(pays, batch, what);
        expect(file.suggestedFilename()).toMatch(/\.(docx|xlsx)$/u);
      }
      await pays.goto(world.url + batch);
      const ready = linesOf(batch).filter(({ state }) => state === 'reserved');
      expect(ready).toHaveLength(169);
      const home = ready.slice(-9).map(({ id }) => id);
      const bank = ready.slice(0, -9).map(({ id }) => id);
      await onLines(pays, '报银行', { lines: bank });
      const failing = bank.slice(10, 13);
      await onLines(pays, '银行回单', { lines: bank.filter((id) => !failing.includes(id)) });
      await onLines(pays, '银行回单', {
        lines: failing,
        fill: async () => {
          await pays.selectOption('[name="report.ok"]', 'no');
          await pays.fill('[name="report.reason"]', '账号已销户');
        },
      });
      await look(pays, `${cast.office}-failed`);
      for (const id of failing.slice(0, 2))
        await onLines(pays, '改账号', {
          lines: [id],
          fill: async () => {
            await pays.fill('[name="set_account.bank"]', '县农商银行');
            await pays.fill('[name="set_account.number"]', '6217000099990001');
            await pays.fill('[name="set_account.holder"]', '本人');
          },
        });
      await onLines(pays, '报银行', { lines: failing.slice(0, 2) });
      await onLines(pays, '银行回单', { lines: failing.slice(0, 2) });
      await onLines(pays, '签领', {
        lines: failing.slice(2),
        fill: async () => {
          await pays.selectOption('[name="receive.receipt"]', 'agent');
          await pays.fill('[name="receive.agent_name"]', '孙小梅');
          await pays.fill('[name="receive.agent_id"]', '99010119800229002X');
          await pays.fill('[name="receive.agent_relation"]', '女儿');
        },
      });
      await onLines(pays, '签领', {
        lines: home,
        fill: async () => {
          await pays.selectOption('[name="receive.receipt"]', 'home');
          await pays.fill('[name="receive.visitors"]', '李敏、陈敏');
        },
      });
      await press(pays, '结清');
      await pays.getByText('已结清').first().waitFor();
      await look(pays, `${cast.office}-closed`);
      const bundle = await take(pays, batch, 'bundle');
      const names = Object.keys(new PizZip(await readFile(await bundle.path())).files);
      expect(names.length).toBeGreaterThanOrEqual(5);
      const paid = linesOf(batch).filter(({ state }) => state === 'paid');
      const [source] = world.store.records.list('source');
      expect([paid.length, source?.reserved]).toEqual([169, 0]);
      expect(source?.paid).toBe(paid.reduce((sum, { cents }) => sum + cents, 0));
      expect(world.store.verifyHistory()).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);
