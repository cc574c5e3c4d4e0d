import type { Browser } from 'playwright-core';

/** The longest that a page is waited for, ms: a busy machine makes tests wait, not fail. */
const patience = 90_000;

/** A browser whose every context waits that long. */
export async function patient(starting: Promise<Browser>): Promise<Browser> {
  const browser = await starting;
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}
