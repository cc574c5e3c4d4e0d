import { Hono } from 'hono';
import { expect, test, vi } from 'vitest';
import { mountCopies } from '../src/channels/form/copy-routes.ts';
import { createAssets } from '../src/http/assets.ts';
import { ownCopies } from '../src/turns/own-copy-file.ts';
import { handedIn, phone, type Stage, stage } from './conversations/two-chats-stage.ts';

vi.setConfig({ testTimeout: 30_000 });

/** The pages of copies over a house, asked in memory. */
function pagesOf(here: Stage): Hono {
  const app = new Hono();
  const { store, wording, centre, calendar } = here.house();
  mountCopies(app, {
    wording,
    centre,
    assets: createAssets(),
    count: async () => 1,
    reach: {},
    ...ownCopies({ store, wording, centre, calendar, now: here.now }),
  });
  return app;
}

const linkIn = (told: string): string => /\/mine\/[\w-]+/u.exec(told)?.[0] ?? 'none';

async function copied(here: Stage): Promise<string> {
  await here.say('first', '导出我的资料');
  return here.say('first', phone.slice(-4));
}

test('behind the check the copy comes with a link, which gives each form once, as the chat shows it', async () => {
  const here = await stage({ files: 'link' });
  await handedIn(here);
  expect(await here.say('first', '导出我的资料')).not.toContain('/mine/');
  const told = await here.say('first', phone.slice(-4));
  const link = linkIn(told);
  expect(told).toContain(`https://help.example${link}`);
  const pages = pagesOf(here);
  const page = await pages.request(link);
  expect(page.status).toBe(200);
  // To look at the page, as a preview of the chat app does, uses nothing up.
  expect(await page.text()).toContain(`action="${link}/json"`);
  const answer = await pages.request(`${link}/json`, { method: 'POST' });
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  const copy = (await answer.json()) as { parts: { lines: { value: string }[] }[] };
  const values = copy.parts.flatMap(({ lines }) => lines.map(({ value }) => value));
  expect(values.length).toBeGreaterThan(5);
  for (const value of values) expect(told).toContain(value);
  expect((await pages.request(`${link}/json`, { method: 'POST' })).status).toBe(410);
  const readable = await pages.request(`${link}/html`, { method: 'POST' });
  expect(await readable.text()).toContain('王小明');
  expect((await pages.request(link)).status).toBe(410);
});

test('a link is over in time, and gives nothing of what was deleted meanwhile', async () => {
  const here = await stage({ files: 'link' });
  await handedIn(here);
  const link = linkIn(await copied(here));
  const pages = pagesOf(here);
  await here.later('2h');
  expect((await pages.request(link)).status).toBe(410);
  expect((await pages.request(`${link}/html`, { method: 'POST' })).status).toBe(410);
  expect((await pages.request('/mine/guessed/html', { method: 'POST' })).status).toBe(410);
});

test('no transcript keeps the link, and where a channel has no files the copy stands in the chat alone', async () => {
  const here = await stage({ files: 'link' });
  await handedIn(here);
  const link = linkIn(await copied(here));
  const kept = JSON.stringify(here.store().desk.transcript('console:first'));
  expect(link).not.toBe('none');
  expect(kept).not.toContain(link.slice('/mine/'.length));
  const plain = await stage();
  await handedIn(plain);
  const told = await copied(plain);
  expect(told).toContain('王小明');
  expect(told).not.toContain('/mine/');
});
