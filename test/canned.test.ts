import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeskClient, signedIn } from './browser/desk-client.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';

let world: DeskWorld;
let li: DeskClient;
let number: string;

beforeAll(async () => {
  world = await openDeskWorld();
  li = await signedIn(world, 'li');
  const free = world.store.desk
    .list({ open: true, service: 'relief' })
    .find(({ owner }) => owner === null || owner.id === 's-li');
  number = free?.number ?? '';
});
afterAll(() => world.close());

const replyIn = (html: string): string =>
  /<textarea[^>]*id="reply"[^>]*>([^<]*)<\/textarea>/u.exec(html)?.[1] ?? '';

const take = async (canned: string, text = '') => {
  const answer = await li.post(`/desk/cases/${number}/canned`, { canned, text });
  return { status: answer.status, html: await answer.text() };
};

const said = () => world.store.desk.history(number).filter(({ act }) => act.deed.kind === 'reply');

test('a ready reply stands behind what was typed, filled with what the case has, and nothing is sent', async () => {
  const before = said().length;
  const { status, html } = await take('canned-any-got_it', '早上好。');
  expect(status).toBe(200);
  expect(replyIn(html)).toMatch(/^早上好。\n.+您好。您的 BF\d\d-\d{6} 我们收到了/u);
  expect(said()).toHaveLength(before);
});

test('what one takes most stands first, for oneself alone', async () => {
  for (let time = 0; time < 3; time += 1) await take('canned-any-blurred');
  const first = (html: string) => /name="canned" value="([^"]+)"/u.exec(html)?.[1];
  expect(first(await li.page(`/desk/cases/${number}`))).toBe('canned-any-blurred');
  const wang = await signedIn(world, 'wang');
  const free = world.store.desk
    .list({ open: true, service: 'relief' })
    .find(({ owner }) => owner === null);
  if (free !== undefined)
    expect(first(await wang.page(`/desk/cases/${free.number}`))).not.toBe('canned-any-blurred');
});

test('a reply that lacks something is not sent, says what, and is still there', async () => {
  const before = said().length;
  const answer = await li.act(number, 'reply', {
    text: '请在〔？最晚哪天〕前把〔？缺的材料〕拿来',
  });
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(html).toContain('没有发');
  expect(html).toContain('最晚哪天、缺的材料');
  expect(replyIn(html)).toBe('请在〔？最晚哪天〕前把〔？缺的材料〕拿来');
  expect(said()).toHaveLength(before);
});

test('a sentence that nobody has adds nothing, and a case that one may not open gives nothing', async () => {
  expect(replyIn((await take('no-such', '您好')).html)).toBe('您好');
  const fa = await signedIn(world, 'fa');
  expect(
    (await fa.post(`/desk/cases/${number}/canned`, { canned: 'canned-any-got_it' })).status,
  ).toBe(403);
});

test('the centre’s own reply is there as soon as it counts', async () => {
  const form = {
    act: 'act-00000001',
    seen: '0',
    what: 'replies/',
    service: 'relief',
    title: '本县的话',
    'text.zh-CN': '{name}，{until}见。',
    '@from': '2026-11-23',
    '@why': '试',
    step: 'save',
  };
  const made = await li.post('/desk/settings/change', form);
  expect(made.status).toBe(303);
  const page = await li.page(`/desk/cases/${number}`);
  expect(page).toContain('本县的话');
  const id = /name="canned" value="(r-[^"]+)"/u.exec(page)?.[1] ?? '';
  expect(replyIn((await take(id)).html)).toMatch(/，(?:\d+月\d+日（周.）|〔？最晚哪天〕)见。$/u);
});
