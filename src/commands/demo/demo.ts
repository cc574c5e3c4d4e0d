import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import { hashPassword } from '../../desk/accounts/password.ts';
import { createLog } from '../../log.ts';
import type { Staff } from '../../storage/store.ts';
import { handClock } from '../clock.ts';
import { closeHouse, type House, openHouse, root } from '../house.ts';
import { run as start } from '../start.ts';
import { type County, readCounty } from './county.ts';
import { fill, silentChannel } from './fill.ts';

/** How far back the first case came, ms. */
const span = 40 * 86_400_000;

/** What a demo was told. */
type DemoWords = {
  readonly data: string;
  readonly count: number;
  readonly port: string | undefined;
  readonly fillOnly: boolean;
};

/** `npm run demo`: fills a folder of its own with an invented county and starts it; refuses a folder that holds anything. */
export async function run(words: readonly string[]): Promise<number> {
  const { data, count, port, fillOnly } = demoWords(words);
  if (existsSync(data) && readdirSync(data).length > 0)
    throw new Error(
      `Cannot make a demo in ${data}: the folder holds something already. Name another with --data, or start what is there: DATA=${data} CENTRE_FILE=${centreFile(data)} npm start`,
    );
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const settings = {
    DATA: data,
    CENTRE_FILE: centreFile(data),
    ...(port === undefined ? {} : { PORT: port }),
  };
  writeCentre(data);
  const password = randomBytes(6).toString('base64url');
  await filled(settings, { count, password, say });
  say(`  工作台账号 / accounts of the desk: ${logins(readCounty())}`);
  say(`  密码 / password: ${password}`);
  say(`  再次启动 / start again: DATA=${data} CENTRE_FILE=${centreFile(data)} npm start`);
  if (fillOnly) return 0;
  // Nobody outside is served by invented people, whatever the environment says.
  Object.assign(process.env, { ...settings, HOST: '127.0.0.1' });
  for (const name of ['PUBLIC_URL', 'TELEGRAM_BOT_TOKEN', 'WECHATY_PUPPET', 'KEY_FILE'])
    delete process.env[name];
  return start();
}

const logins = ({ staff }: County): string =>
  staff.map(({ login, name }) => `${login}（${name}）`).join('、');

/** The words after `demo`; throws one line that names what is wrong. */
function demoWords(words: readonly string[]): DemoWords {
  const { values } = parseArgs({
    args: [...words],
    options: {
      data: { type: 'string', default: 'demo-data' },
      cases: { type: 'string', default: '300' },
      port: { type: 'string' },
      'fill-only': { type: 'boolean', default: false },
    },
  });
  const count = Number(values.cases);
  if (!Number.isInteger(count) || count < 1 || count > 5000)
    throw new Error('Cannot make a demo: --cases wants a whole number from 1 to 5000');
  return { data: resolve(values.data), count, port: values.port, fillOnly: values['fill-only'] };
}

const centreFile = (data: string): string => `${data}.centre.json`;

/** The example centre with somebody on duty and somebody for complaints: still marked as an example. */
function writeCentre(data: string): void {
  const example = JSON.parse(readFileSync(join(root, 'centre.example.json'), 'utf8')) as object;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const own = { ...example, duty: ['chen', 'li'], complaints: ['chen'] };
  writeFileSync(centreFile(data), `${JSON.stringify(own, null, 2)}\n`);
}

type Wishes = {
  readonly count: number;
  readonly password: string;
  readonly say: (line: string) => void;
};

/** Opens a house whose clock runs from some weeks ago to now, fills it and closes it. */
async function filled(
  settings: Readonly<Record<string, string>>,
  { count, password, say }: Wishes,
): Promise<void> {
  const to = Date.now();
  const clock = handClock(to - span);
  const channel = silentChannel();
  const house = await openHouse({
    config: readConfig(settings),
    now: clock.now,
    manual: true,
    log: createLog('silent'),
    channels: () => [channel],
  });
  try {
    const county = readCounty();
    const staff = await staffOf(house, county, password);
    const told = (done: number): void => {
      if (done % 50 === 0) say(`  ${done} / ${count} …`);
    };
    say(`造一个虚构的县 / making an invented county: ${count}`);
    const filling = { house, port: channel.port(), clock, county, staff, count, told };
    await fill({ ...filling, from: to - span, to: to - 3_600_000 });
  } finally {
    await closeHouse(house);
  }
}

/** Accounts for everybody of the county's office, with one password. */
async function staffOf(
  { store }: House,
  { staff }: County,
  password: string,
): Promise<readonly Staff[]> {
  const hash = await hashPassword(password);
  const made = staff.map((one): Staff => ({ ...one, id: randomUUID(), active: true }));
  for (const one of made) await store.staff.save(one, hash);
  return made;
}
