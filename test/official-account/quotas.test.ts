import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { createHttp } from '../../src/http/server.ts';
import { employ } from '../employ.ts';
import { openRealHouse, type RealHouse } from '../telegram/real-house.ts';
import { type Emulator, type EmulatorOptions, startOfficialEmulator } from './emulator/emulator.ts';
import type { Player } from './emulator/player.ts';
import { callbackPath, officialOn } from './official-on.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

type Place = { readonly emulator: Emulator; readonly real: RealHouse };

/** A real house on the emulated WeChat, by the clock of this machine. */
async function open(options: EmulatorOptions, passive: number): Promise<Place> {
  const emulator = await startOfficialEmulator(options);
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  let routes = new Hono();
  http.app.all(callbackPath, (c) => routes.fetch(c.req.raw, c.env));
  emulator.world.callback = `${(await http.listen()).url}${callbackPath}`;
  const real = await openRealHouse('official', ({ wording, centre, store }) => {
    const ledger = store.allowances;
    const channel = officialOn(emulator, { wording, centre, ledger, timing: { passive } });
    routes = new Hono();
    channel.mount(routes);
    return channel;
  });
  ends.push(real.close, http.close, emulator.close);
  return { emulator, real };
}

/** What a willing worker types next: words, a digit, or the option's own words. */
function typed({ real }: Place, { openid, heard }: Player, service: string): string {
  const next = real.next(openid, service);
  if (next.kind !== 'press') return next.kind === 'text' ? next.text : '好的';
  const { options } = real.open(openid);
  const at = options.findIndex(({ id }) => id === next.option);
  const label = options[at]?.label;
  const words = label ? real.house().wording.text(label, 'zh-CN') : '';
  return heard.at(-1)?.text.includes('回复数字') === true ? String(at + 1) : words;
}

async function apply(place: Place, player: Player, service: string): Promise<string> {
  await player.say('你好').arrive();
  for (let steps = 0; steps < 60; steps += 1) {
    const number = place.real.newest(player.openid);
    if (number !== null) return number;
    await player.say(typed(place, player, service)).arrive();
    await place.real.house().turns.settle();
  }
  return 'no case';
}

const liu = { role: 'staff', id: 'liu', name: '刘老师' } as const;

async function write({ real }: Place, number: string, text: string): Promise<void> {
  const outcome = await real
    .house()
    .turns.act(number, `${number} ${text}`, liu, { kind: 'reply', text });
  if (!outcome.ok) throw new Error(outcome.why.key);
}

const ways = [
  { name: 'a verified account that always answers too late', passive: 1, verified: true },
  { name: 'an account that is not verified', passive: 800, verified: false },
  { name: 'a verified account', passive: 800, verified: true },
] as const;

/** A share of the hundred each; all of them with CONVERSATIONS=100. */
const conversations = Number(process.env['CONVERSATIONS'] ?? 15);
const said = ['一', '二', '三', '四', '五', '六', '七', '八'].map((nth) => `这是第${nth}句话。`);

test.each(ways)(
  'conversations on $name finish at WeChat’s limits, and nothing that staff wrote is lost',
  async ({ passive, verified }) => {
    const place = await open({ verified }, passive);
    const { house } = place.real;
    await employ(house().store, liu);
    const one = async (n: number): Promise<void> => {
      const player = place.emulator.player(`oWorker_${n}`);
      const number = await apply(place, player, 'job_referral');
      const all = (): string => player.heard.map(({ text }) => text).join('\n');
      expect(all()).toContain(number);
      await house().turns.act(number, `claim ${n}`, liu, { kind: 'claim' });
      // One after another, as a person writes: what comes at once is joined.
      for (const text of said) {
        await write(place, number, text);
        await house().turns.settle();
      }
      const key = `official:${player.openid}`;
      expect(house().store.outbox.waits(key)).toBe(true);
      for (let words = 0; house().store.outbox.pendingFor(key) > 0 && words < 3; words += 1) {
        await player.say('好的').arrive();
        await house().turns.settle();
      }
      const places = said.map((text) => all().indexOf(text));
      expect(places.every((at) => at >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(said.every((text) => all().split(text).length === 2)).toBe(true);
      expect(house().store.outbox.waits(key)).toBe(false);
    };
    for (let n = 0; n < conversations; n += 5)
      await Promise.all(Array.from({ length: 5 }, (_, at) => one(n + at)));
    expect(house().store.outbox.deadCount()).toBe(0);
  },
);

test('what is said is counted over a start anew, and what waits goes with the next word', async () => {
  const place = await open({}, 3000);
  const { house } = place.real;
  await employ(house().store, liu);
  const player = place.emulator.player('oA');
  const number = await apply(place, player, 'job_referral');
  await house().turns.act(number, 'claim', liu, { kind: 'claim' });
  for (const text of said.slice(0, 4)) await write(place, number, text);
  await house().turns.settle();
  const { calls } = place.emulator.world;
  await place.real.restart();
  for (const text of said.slice(4)) await write(place, number, text);
  await house().turns.settle();
  const before = calls.filter((path) => path.endsWith('custom/send')).length;
  expect(before).toBeLessThanOrEqual(5);
  expect(house().store.outbox.waits('official:oA')).toBe(true);
  await place.real.restart();
  await player.say('好的').arrive();
  await house().turns.settle();
  const all = player.heard.map(({ text }) => text).join('\n');
  for (const text of said) expect(all.split(text)).toHaveLength(2);
});
