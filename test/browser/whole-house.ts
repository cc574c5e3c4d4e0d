import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chatCookie, chatOf } from '../../src/channels/web/identity.ts';
import { type Running, startServer } from '../../src/commands/start.ts';
import { readConfig } from '../../src/config.ts';
import { expect as expectationOf } from '../../src/dialogue/expect.ts';
import type { Expectation } from '../../src/dialogue/expectation.ts';
import { worldOf } from '../../src/turns/world.ts';
import { nextOf } from '../walk.ts';

/** The whole house behind a real listener, in a folder that is removed at the end. */
export type Whole = { readonly server: Running; readonly close: () => Promise<void> };

/** Starts it on a free port with the tests' centre, which takes so many messages a minute. */
export async function openWhole(messagesPerMinute = 30): Promise<Whole> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-whole-'));
  const centre = JSON.parse(readFileSync('test/centre.json', 'utf8')) as { limits: object };
  Object.assign(centre.limits, { messagesPerMinute });
  const file = join(folder, 'centre.json');
  writeFileSync(file, JSON.stringify(centre));
  const server = await startServer(
    readConfig({
      PORT: '0',
      DATA: join(folder, 'data'),
      CENTRE_FILE: file,
      LOG_LEVEL: 'error',
    }),
  );
  return {
    server,
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A worker's phone or computer with the chat open. */
export type Worker = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What stands open for him now. */
  readonly expectation: () => Expectation;
  readonly say: (words: string) => Promise<void>;
  readonly press: (label: string) => Promise<void>;
  /** Does something else in the page and waits for its turn. */
  readonly does: (deed: () => Promise<void>) => Promise<void>;
  /** His newest case of a service. */
  readonly newest: (service: string) => string | undefined;
  /** Goes on as a willing worker until his newest case is there; gives its number and the messages it took. */
  readonly apply: (
    service: string,
  ) => Promise<{ readonly number: string; readonly messages: number }>;
};

/** Opens the chat in a window of that size. */
export async function openWorker(
  browser: Browser,
  { server }: Whole,
  {
    touch = false,
    ...viewport
  }: { readonly width: number; readonly height: number; readonly touch?: boolean },
): Promise<Worker> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', hasTouch: touch });
  const page = await context.newPage();
  await page.goto(`${server.url}/`);
  const token = (await context.cookies()).find(({ name }) => name.endsWith(chatCookie))?.value;
  const conversation = token === undefined ? '' : `web:${chatOf(token)}`;
  const { store, centre, calendar, wording } = server.house;
  const turn = (): number => store.loadSession(conversation).session.turn;
  const expectation = (): Expectation => {
    const cases = conversation === '' ? [] : store.casesOf(conversation);
    const ground = { centre, calendar, now: Date.now(), channel: 'web', seed: 'look' };
    return expectationOf(store.loadSession(conversation).session, worldOf(ground, cases));
  };
  const settled = async (before: number): Promise<void> => {
    await poll(() => turn() > before && store.waiting().length === 0);
    await server.house.turns.settle();
  };
  const spoken = { words: '', at: 0 };
  const say = async (words: string): Promise<void> => {
    // The same words at once would be one answer; who means them twice takes his time.
    await poll(() => words !== spoken.words || Date.now() - spoken.at > 2100);
    const before = turn();
    const box = page.locator('textarea').first();
    await box.fill(words);
    await box.press('Enter');
    Object.assign(spoken, { words, at: Date.now() });
    await settled(before);
  };
  const does: Worker['does'] = async (deed) => {
    const before = turn();
    await deed();
    await settled(before);
  };
  const press = (label: string): Promise<void> =>
    does(() => page.getByRole('button', { name: label, exact: true }).last().click());
  const newest = (service: string): string | undefined =>
    conversation === ''
      ? undefined
      : store.casesOf(conversation).findLast((one) => one.service === service)?.number;
  const apply: Worker['apply'] = async (service) => {
    for (let messages = 1; messages <= 60; messages += 1) {
      const open = expectation();
      const next = nextOf(open, service);
      const label =
        next.kind === 'press'
          ? open.options.find((option) => option.id === next.option)?.label
          : undefined;
      if (label !== undefined) await press(wording.text(label, 'zh-CN'));
      else await say(next.kind === 'text' ? next.text : '好');
      const number = newest(service);
      if (number !== undefined) return { number, messages };
    }
    throw new Error(`The application for ${service} does not end`);
  };
  return { page, context, expectation, say, press, does, newest, apply };
}

/** Waits until something holds, looking again with every frame; gives up after a while. */
async function poll(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
  throw new Error('Waited in vain');
}

/** A member of staff signed in through the first link; `name` is what workers see. */
export async function openDesk(
  browser: Browser,
  { server }: Whole,
  { link, login, name }: { readonly link: string; readonly login: string; readonly name: string },
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  await page.goto(server.url + link);
  const fields = page.locator('form input:not([type=hidden])');
  for (const field of await fields.all()) {
    const which = (await field.getAttribute('name')) ?? '';
    if (await field.isEditable())
      await field.fill(
        which === 'login' ? login : which === 'name' ? name : 'a long enough secret',
      );
  }
  await page.locator('main button, form button').last().click();
  await page.waitForURL(/\/desk(\?|$|\/$)/u);
  return page;
}
