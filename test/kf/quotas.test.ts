import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { createHttp } from '../../src/http/server.ts';
import { employ } from '../employ.ts';
import { openRealHouse, type RealHouse } from '../telegram/real-house.ts';
import { type Emulator, startKfEmulator } from './emulator/emulator.ts';
import type { Done, Player } from './emulator/player.ts';
import { kfOn, kfPath } from './kf-on.ts';

/** A share of the three hundred; all of them with CONVERSATIONS=300. */
const conversations = Number(process.env['CONVERSATIONS'] ?? 8);
const liu = { role: 'staff', id: 'liu', name: '刘老师' } as const;
const said = ['一', '二', '三', '四', '五', '六', '七', '八'].map((nth) => `这是第${nth}句话。`);

async function place(): Promise<{ readonly emulator: Emulator; readonly real: RealHouse }> {
  const emulator = await startKfEmulator();
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  let routes = new Hono();
  http.app.all(kfPath, (c) => routes.fetch(c.req.raw, c.env));
  emulator.world.callback = `${(await http.listen()).url}${kfPath}`;
  const real = await openRealHouse('kf', ({ wording, centre, store }) => {
    const channel = kfOn(emulator, { wording, centre, ledger: store.allowances });
    routes = new Hono();
    channel.mount(routes);
    return channel;
  });
  onTestFinished(async () => {
    await real.close();
    await http.close();
    await emulator.close();
  });
  return { emulator, real };
}

/** What a willing worker does next: a tap where there is one, else a digit or words. */
function deedOf(real: RealHouse, player: Player): Done {
  const next = real.next(player.id, 'job_referral');
  if (next.kind !== 'press') return player.say(next.kind === 'text' ? next.text : '好的');
  const { options } = real.open(player.id);
  const at = options.findIndex(({ id }) => id === next.option);
  const label = options[at]?.label;
  const words = label ? real.house().wording.text(label, 'zh-CN') : '';
  const shown = player.heard.at(-1);
  if (shown?.menu.some(({ content }) => content === words)) return player.tap(words);
  return player.say(shown?.text.includes('回复数字') === true ? String(at + 1) : words);
}

test('conversations on 微信客服 finish at its limit, and nothing that staff wrote is lost', async () => {
  const { emulator, real } = await place();
  const { turns, store } = real.house();
  await employ(store, liu);
  const people = Array.from({ length: conversations }, (_, nth) =>
    emulator.player(`wmWorker${nth}`),
  );
  const numbers = new Map<Player, string>();
  for (const player of people) {
    await player.say('你好').arrive();
    await turns.settle();
    for (let steps = 0; real.newest(player.id) === null && steps < 60; steps += 1) {
      await deedOf(real, player).arrive();
      await turns.settle();
    }
    const number = real.newest(player.id) ?? '';
    numbers.set(player, number);
    await turns.act(number, `claim ${number}`, liu, { kind: 'claim' });
    for (const text of said) {
      await turns.act(number, `${number} ${text}`, liu, { kind: 'reply', text });
      await turns.settle();
    }
    expect(store.outbox.waits(`kf:${player.id}`)).toBe(true);
  }
  for (const player of people) {
    for (let words = 0; store.outbox.pendingFor(`kf:${player.id}`) > 0 && words < 3; words += 1) {
      await player.say('好的').arrive();
      await turns.settle();
    }
    const all = player.heard.map(({ text }) => text).join('\n');
    expect(all).toContain(numbers.get(player));
    const places = said.map((text) => all.indexOf(text));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(said.every((text) => all.split(text).length === 2)).toBe(true);
  }
  expect(store.outbox.deadCount()).toBe(0);
});

test('what came while the house was down is answered by the next one at once, and counts as no failure', async () => {
  const { emulator, real } = await place();
  const { callback } = emulator.world;
  emulator.world.callback = 'http://127.0.0.1:1/none';
  const player = emulator.player('wmWorker');
  await player.say('你好').arrive();
  emulator.world.callback = callback;
  await real.restart();
  const { store, turns } = real.house();
  await expect.poll(() => store.loadSession('kf:wmWorker').session.turn).toBe(1);
  await turns.settle();
  expect([store.outbox.pendingFor('kf:wmWorker'), player.heard.length]).toEqual([0, 1]);
});
