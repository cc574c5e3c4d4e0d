/** Pictures of the staff group for the README: the page of `npm run emulate`, played by a script with invented people. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../../browser/chromium.ts';
import { nextOf } from '../../walk.ts';
import { openIn } from '../real-house.ts';
import { workers } from '../staff-stage.ts';
import { emulatedGroup, playedPassword, startEmulation } from './emulation.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs');
mkdirSync(folder, { recursive: true });

const emulation = await startEmulation();
const { emulator } = emulation;
const { house } = emulation.server;
const played = workers(emulator, {
  house: () => house,
  next: (chat, service) => nextOf(openIn(house, 'telegram', chat), service),
  newest: (chat) => house.store.casesOf(`telegram:${chat}`).at(-1)?.number ?? null,
});

const worker = emulator.user(1, { first_name: '职工1' });
const number = await played.apply(worker, 'relief');
const other = emulator.user(2, { first_name: '职工2' });
await played.turn(other, () => other.say('转人工'));
const third = emulator.user(3, { first_name: '职工3' });
await played.turn(third, () => third.say('活着没意思了，不想活了'));

const browser = await startChromium();
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
const shot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
await page.goto(emulation.page);
await page.locator('#topics button').filter({ hasText: number }).click();
await page.getByRole('button', { name: '我来办' }).click();
await page.locator('#group-messages').getByText('在李敏手上').waitFor();
await page.locator('#group-text').fill('/ask 收入证明');
await page.locator('#group-text').press('Enter');
await page.locator('#group-messages').getByText('在等职工补 1 项').waitFor();
await page.locator('#group-text').fill('王师傅您好，不着急，单位开好了拍照发来就行。');
await page.locator('#group-text').press('Enter');
await page.locator('#worker-messages').getByText('拍照发来就行').last().waitFor();
await page.locator('#worker-text').fill('好，我明天去开');
await page.locator('#worker-text').press('Enter');
await page.locator('#group-messages').getByText('有新的话').first().waitFor();
await page.locator('#toast').waitFor({ state: 'hidden' });
await shot('telegram-talk');
await page.getByRole('button', { name: '全部' }).click();
await page.locator('#worker').selectOption('3');
await page.getByRole('button', { name: '我马上接' }).waitFor();
await shot('telegram-group');

await page.goto(`${emulation.bangfu}/desk/sign-in`);
await page.locator('#login').fill('limin');
await page.locator('#password').fill(playedPassword);
await page.locator('main button').click();
await page.waitForURL(/\/desk$/u);
await page.goto(`${emulation.bangfu}/desk/telegram`);
await page.getByRole('button', { name: '取一个验证码' }).click();
await page.locator('[data-code]').waitFor();
await shot('desk-telegram');

process.stdout.write(`${emulator.heard(emulatedGroup).length} messages in the group\n`);
await browser.close();
await emulation.stop();
process.exit(0);
