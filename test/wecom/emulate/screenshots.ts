/** Pictures of 企业微信: the page of `npm run emulate`, played by a script with invented people. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../../browser/chromium.ts';
import { startEmulation } from '../../telegram/emulate/emulation.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs');
mkdirSync(folder, { recursive: true });

const emulation = await startEmulation();
const browser = await startChromium();
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
const robot = page.locator('#robot');
const group = page.locator('#group');
const say = async (words: string): Promise<void> => {
  await page.locator('#robot-text').fill(words);
  await page.locator('#robot-text').press('Enter');
};
await page.goto(emulation.wecom);
await page.locator('#worker').selectOption('worker2');
await say('转人工');
await group.getByRole('button', { name: '我来办' }).first().click();
await group.getByText('在李敏手上').first().waitFor();
await group.getByRole('button', { name: '回复' }).last().click();
await page.locator('#group-text').fill('您好，我是李敏，您慢慢说。');
await page.locator('#group-text').press('Enter');
await robot.getByText('您慢慢说').first().waitFor();
await say('我想问问补助的事');
await group.getByText('有新的话').first().waitFor();
await page.screenshot({ path: join(folder, 'wecom-group.png') });
await browser.close();
await emulation.stop();
process.exit(0);
