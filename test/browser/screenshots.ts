/** `npm run screenshots`: the pictures of the README, from the real house with invented people. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { openDesk, openWhole, openWorker } from './whole-house.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs');
mkdirSync(folder, { recursive: true });

const whole = await openWhole();
const browser = await startChromium();
const shot = (name: string): string => join(folder, `${name}.png`);

const phone = { width: 390, height: 844 };
for (const service of ['legal_aid', 'student_aid', 'job_referral']) {
  const other = await openWorker(browser, whole, phone);
  await other.apply(service);
  await other.context.close();
}

const worker = await openWorker(browser, whole, phone);
await worker.say('家里过不下去了，想申请困难补助');
await worker.page.screenshot({ path: shot('chat-heard') });
await worker.press('同意');
await worker.press('我自己');
await worker.press('有人生病');
await worker.page.screenshot({ path: shot('chat-question') });
const { number } = await worker.apply('relief');
await worker.page.getByText(number).first().waitFor();
await worker.page.screenshot({ path: shot('chat-receipt') });
const danger = await openWorker(browser, whole, phone);
await danger.say('活着没意思了');
await danger.context.close();

const desk = await openDesk(browser, whole, {
  link: whole.server.firstLink as string,
  login: 'liu',
  name: '刘老师',
});
await desk.goto(`${whole.server.url}/desk`);
await desk.screenshot({ path: shot('desk-queue') });
await desk.goto(`${whole.server.url}/desk/cases/${number}`);
await desk.getByRole('button', { name: '接手' }).first().click();
await desk.getByRole('button', { name: '接手' }).first().waitFor({ state: 'detached' });
await desk.screenshot({ path: shot('desk-case'), fullPage: true });

await browser.close();
await whole.close();
