import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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
  chromium.launch({ executablePath, args: ['--no-sandbox'] });
