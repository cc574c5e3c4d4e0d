import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { WebHouse } from './web-house.ts';

/** A phone as most workers hold it. */
export const onPhone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
};

/** An office computer. */
export const atDesk: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'zh-CN',
};

/** A page of the chat that has greeted, and what went wrong on it. */
export type ChatPage = {
  readonly page: Page;
  /** Errors of the script and of the content policy, and requests to other hosts. */
  readonly troubles: readonly string[];
  /** Writes a text and waits for the answer. */
  readonly say: (text: string) => Promise<void>;
  /** Presses the option with these words and waits for the answer. */
  readonly press: (label: string) => Promise<void>;
  /** Waits until so many lines of Bangfu or staff stand there. */
  readonly told: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const toldLines = '.line.assistant, .line.staff';

/** Opens the chat in a browser of its own, as a first visitor. */
export async function openChat(
  browser: Browser,
  house: WebHouse,
  options: BrowserContextOptions = onPhone,
): Promise<ChatPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const chat = watch(page, house);
  await page.goto(house.url);
  await chat.told(1);
  return { ...chat, close: () => context.close() };
}

/** The same for a page that exists already, as a second tab. */
export function watch(page: Page, house: WebHouse): ChatPage {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(house.url))
      troubles.push(`asked for ${request.url()}`);
  });
  const told = (count: number) =>
    page
      .locator(toldLines)
      .nth(count - 1)
      .waitFor({ state: 'visible' });
  const answered = async (act: () => Promise<void>) => {
    const before = await page.locator(toldLines).count();
    await act();
    await told(before + 1);
  };
  return {
    page,
    troubles,
    told,
    say: (text) =>
      answered(async () => {
        await page.fill('#text', text);
        await page.click('#send');
      }),
    press: (label) => answered(() => page.click(`#options button:text-is("${label}")`)),
    close: () => page.close(),
  };
}
