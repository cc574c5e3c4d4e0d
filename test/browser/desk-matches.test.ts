import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped, startChromium } from './chromium.ts';
import { answers, job } from './desk-answers.ts';
import { openAs } from './desk-browser.ts';
import { type DeskClient, signedIn } from './desk-client.ts';
import { li, type Sketch } from './desk-sketch-parts.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

/** Where pictures of the pages go, for people to look at. */
const shots = process.env['SHOTS'];

let world: DeskWorld;
let intake: DeskClient;
let legal: DeskClient;

const POST = 'BF26-000701';
const SEEKER = 'BF26-000711';
const OTHERS = 'BF26-000712';

const post = (at: number, number: string, more: Partial<Sketch> = {}): Sketch => ({
  number,
  service: 'vacancy',
  state: 'published',
  owner: li,
  answers: answers(at, {
    post: ['叉车司机', '招叉车司机'],
    workers_count: [2, '两个'],
    work_content: ['在仓库开叉车，白班', '开叉车'],
    work_place: ['城关镇物流园', '城关镇物流园'],
    offered_pay: [{ min: 4800, max: 5500, per: 'month' }, '四千八到五千五'],
    who_may_apply: ['要男的，有叉车证', '要男的，有叉车证'],
    employer: ['示例物流公司', '示例物流公司'],
    name: ['吴经理', '找吴经理'],
    phone: ['13800005678', '13800005678'],
  }),
  ...more,
});

const seeker = (
  at: number,
  number: string,
  more: Partial<Sketch> & { readonly who: string },
): Sketch => {
  const { who, ...rest } = more;
  const own = answers(at, {
    skills: ['会开叉车，有证', '有叉车证'],
    limits: ['腰不好', '腰不好，不能搬重东西'],
  });
  return {
    number,
    service: 'job_referral',
    state: 'accepted',
    owner: li,
    answers: { ...job(at, who, '13900007777', '开叉车'), ...own },
    ...rest,
  };
};

beforeAll(async () => {
  world = await openDeskWorld({ empty: false });
  const at = world.now();
  await world.add(post(at, POST));
  await world.add(post(at, 'BF26-000702', { state: 'accepted' }));
  await world.add(seeker(at, SEEKER, { who: '周小军' }));
  await world.add(seeker(at, OTHERS, { who: '郑大海', owner: null }));
  await world.add(seeker(at, 'BF26-000713', { who: '冯二', state: 'closed' }));
  [intake, legal] = await Promise.all([signedIn(world, 'li'), signedIn(world, 'fa')]);
});
afterAll(() => world.close());

test('a post shows who fits, with reasons, none of which tells of his body; who is placed or closed is not there', async () => {
  const page = await intake.page(`/desk/cases/${POST}`);
  expect(page).toContain('周小军');
  expect(page).toContain('郑大海');
  expect(page).not.toContain('冯二');
  expect(page).toContain('有这门手艺，或者做过');
  expect(page).not.toContain('腰');
});

test('only whoever has the seeker may send him, and only to what is published', async () => {
  const refer = (number: string, to: string) =>
    intake.post(`/desk/cases/${number}/refer`, { act: randomUUID(), post: to });
  expect((await refer(OTHERS, POST)).status).toBe(409);
  expect((await refer(SEEKER, 'BF26-000702')).status).toBe(409);
  expect((await refer(SEEKER, SEEKER)).status).toBe(404);
  expect(
    (await legal.post(`/desk/cases/${SEEKER}/refer`, { act: randomUUID(), post: POST })).status,
  ).toBe(403);
  expect(world.store.desk.case(SEEKER)?.state).toBe('accepted');
});

describe.skipIf(skipped('in a browser'))('in a browser', () => {
  test('the suggestions as staff see them', async () => {
    const browser = await startChromium();
    const context = await browser.newContext({
      viewport: { width: 1366, height: 900 },
      locale: 'zh-CN',
    });
    const complaints: string[] = [];
    for (const number of [POST, SEEKER]) {
      const page = await openAs('li', `${world.url}/desk/cases/${number}`, { context, complaints });
      await page.locator('#matches').waitFor();
      if (shots !== undefined)
        await page.screenshot({ path: join(shots, `matches-${number}.png`), fullPage: true });
    }
    await context.close();
    await browser.close();
    expect(complaints).toEqual([]);
  });
});

test('one press writes on both cases, twice the same press once, and the letter has post and name', async () => {
  const act = randomUUID();
  for (const _ of [1, 2])
    expect((await intake.post(`/desk/cases/${SEEKER}/refer`, { act, post: POST })).status).toBe(
      303,
    );
  expect(world.store.desk.case(SEEKER)).toMatchObject({
    state: 'referred',
    referrals: [{ case: POST, offer: { unit: '示例物流公司', phone: '13800005678' } }],
  });
  expect(world.store.desk.case(POST)?.referrals?.map((one) => one.case)).toEqual([SEEKER]);
  const page = await intake.page(`/desk/cases/${POST}`);
  expect(page).toContain('已推荐');
  const letter = await intake.post(`/desk/cases/${SEEKER}/letter`, {
    act: randomUUID(),
    post: POST,
  });
  expect(letter.status).toBe(200);
  expect(letter.headers.get('content-disposition')).toContain('.docx');
  expect(world.store.desk.history(SEEKER).at(-1)?.act.deed).toMatchObject({
    kind: 'show',
    what: 'letter',
  });
  expect(
    (await intake.post(`/desk/cases/${SEEKER}/letter`, { act: randomUUID(), post: OTHERS })).status,
  ).toBe(404);
});

test('a post taken in or closed is found as it is now', async () => {
  expect(await intake.page(`/desk/cases/${OTHERS}`)).toContain('示例物流公司');
  await world.happen(POST, { role: 'worker' }, { kind: 'withdraw' });
  expect(await intake.page(`/desk/cases/${OTHERS}`)).not.toContain('示例物流公司');
});
