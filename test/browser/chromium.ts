import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The longest that a page is waited for, ms: a busy machine makes tests wait, not fail. */
const patience = 90_000;

// The shell draws the same pages with half the work: it has no window to draw around them.
const found = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** Whether the browser tests are left out, said aloud; where CI=true they must run, and fail without Chromium. */
export function skipped(what: string): boolean {
  if (found !== undefined) return false;
  if (process.env['CI'] === 'true') throw new Error(`Cannot test ${what}: Chromium is missing`);
  console.warn(`SKIPPED: ${what}. No Chromium on this machine; set CHROMIUM_PATH to run it.`);
  return true;
}

// The shell ends a page that asks whether it can hear speech by itself.
const args = ['--no-sandbox', '--disable-blink-features=OnDeviceWebSpeechAvailable'];

/** Starts Chromium; every context of it is patient. */
export async function startChromium(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: found ?? '', args });
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}
