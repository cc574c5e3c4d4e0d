import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { password } from './desk-world.ts';
import { patient } from './patient.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser to test with; says aloud when not, and fails where CI wants one. */
export function canBrowse(): boolean {
  if (existsSync(executablePath)) return true;
  if (process.env['CI'] === 'true')
    throw new Error(`Cannot test in a browser: no ${executablePath}`);
  console.warn(`SKIPPED: no browser at ${executablePath}, so the desk was not tried in one`);
  return false;
}

/** The browser of these tests. */
export const openBrowser = (): Promise<Browser> =>
  patient(chromium.launch({ executablePath, args: ['--no-sandbox'] }));

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
