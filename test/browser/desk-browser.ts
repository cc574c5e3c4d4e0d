import type { BrowserContext, Page } from 'playwright-core';
import { password } from './desk-world.ts';

/** Opens a page as an account, signing in where the door asks; what the page complains of is added to `complaints`. */
export async function openAs(
  login: string,
  url: string,
  { context, complaints }: { readonly context: BrowserContext; readonly complaints: string[] },
): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (said) => {
    if (/Content Security|CSP|Refused/i.test(said.text())) complaints.push(said.text());
  });
  await page.goto(url);
  if ((await page.locator('#login').count()) === 0) return page;
  await page.fill('#login', login);
  await page.fill('#password', password);
  await page.click('button.btn-primary');
  await page.waitForURL(url);
  return page;
}
