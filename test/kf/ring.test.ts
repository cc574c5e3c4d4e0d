import { afterEach, expect, test } from 'vitest';
import { ringOf, sealedCall } from './emulator/emulator.ts';
import { canaries, type Stage, type StageOptions, startStage } from './stage.ts';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

async function open(options: StageOptions = {}): Promise<Stage> {
  stage = await startStage(options);
  return stage;
}

const { person } = canaries;
const silent = { script: () => [] };
const kept = ({ echo }: Stage): readonly string[] =>
  echo.stored.flatMap(({ body }) => (body.kind === 'text' ? [body.text] : []));
const post = (url: string, { search, body }: { search: string; body: string }) =>
  fetch(`${url}${search}`, { method: 'POST', body, headers: { 'content-type': 'text/xml' } });

test('the address is proved by what only we can open, and only to who signs', async () => {
  const on = await open();
  const { search, sealed } = sealedCall(on.emulator.world, '5927');
  const echo = `&echostr=${encodeURIComponent(sealed)}`;
  const good = await fetch(`${on.url}${search}${echo}`);
  expect([good.status, await good.text()]).toEqual([200, '5927']);
  let bare = sealedCall(on.emulator.world, '5928');
  while (!bare.sealed.includes('+')) bare = sealedCall(on.emulator.world, '5928');
  const read = await fetch(`${on.url}${bare.search}&echostr=${bare.sealed}`);
  expect(await read.text()).toBe('5928');
  const forged = await fetch(`${on.url}?msg_signature=a&timestamp=1&nonce=2${echo}`);
  expect([forged.status, await forged.text()]).toEqual([401, '']);
});

test('forged, old, cut and strange rings: none is taken, and none stops anything', async () => {
  const on = await open();
  const { world } = on.emulator;
  await on.emulator.ring();
  const before = world.calls.length;
  const good = ringOf(world);
  const bodies = [
    '',
    '<xml/>',
    good.body.slice(0, -30),
    good.body.replace(/<Encrypt><!\[CDATA\[.{8}/u, '<Encrypt><![CDATA[AAAAAAAA'),
    `<!DOCTYPE x [<!ENTITY a "b">]>${good.body}`,
    'x'.repeat(20_000),
  ];
  const old = { ...world, now: () => world.now() - 3_600_000 };
  const other = { ...world, corpId: 'ww9999999999999999' };
  const calls = [
    ...bodies.map((body) => ({ search: good.search, body })),
    { search: good.search.replace('msg_signature=', 'msg_signature=0'), body: good.body },
    { search: '', body: good.body },
    ringOf(old),
    ringOf(other),
  ];
  for (let round = 0; round < 30; round += 1)
    for (const call of calls) expect((await post(on.url, call)).status).toBeGreaterThanOrEqual(400);
  expect(world.calls.length).toBe(before);
  expect((await post(on.url, ringOf(world, { Event: 'other' }))).status).toBe(200);
  expect((await post(on.url, ringOf(world, { OpenKfId: 'wkOther' }))).status).toBe(200);
  expect(world.calls.length).toBe(before);
  expect(await on.emulator.player(person).say('在吗').arrive()).toBe(true);
  expect(kept(on)).toEqual(['在吗']);
});

test.each([
  ['corpId', 'ww9999999999999999', 'WECHAT_KF_CORP_ID'],
  ['secret', 'AnotherSecret0123456789', 'WECHAT_KF_SECRET'],
  ['account', 'wkAnother', 'WECHAT_KF_ACCOUNT'],
])('a wrong %s stops the start with the setting that is wrong', async (name, value, setting) => {
  await expect(open({ channel: { [name]: value } })).rejects.toThrow(
    `Cannot start 微信客服: 企业微信 refused ${setting}`,
  );
});

test('a ring is answered only once what it tells of is safe, and what was safe is kept once', async () => {
  let broken = true;
  const on = await open({
    channel: { timing: { ring: 100, retry: 10, retryMost: 20 } },
    echo: {
      before: () => {
        if (broken) throw new Error('the disk is full');
      },
    },
  });
  const done = on.emulator.player(person).say('工资没发');
  expect(await done.arrive()).toBe(false);
  expect(on.echo.stored).toEqual([]);
  broken = false;
  await expect.poll(() => on.echo.stored.length).toBe(1);
  expect(await done.arrive()).toBe(true);
  expect(on.echo.stored).toHaveLength(1);
});

test('a page is not passed before all of it is safe: a house that stops in between leaves it to the next one', async () => {
  let broken = false;
  const on = await open({
    channel: { timing: { ring: 50 } },
    echo: {
      before: ({ body }) => {
        if (broken && !(body.kind === 'text' && body.text === '一'))
          throw new Error('the disk is full');
      },
    },
  });
  await on.emulator.ring();
  broken = true;
  on.emulator.world.list.push(on.emulator.player(person).say('一').message);
  expect(await on.emulator.player(person).say('二').arrive()).toBe(false);
  expect(kept(on)).toEqual(['一']);
  const stopped = on.restart();
  broken = false;
  await stopped;
  await expect.poll(() => kept(on)).toEqual(['一', '二']);
});

test('pages are fetched to their end, in order, and a start anew goes on where the last one was', async () => {
  const on = await open({ echo: silent });
  const { world, player, ring } = on.emulator;
  world.page = 2;
  const lines = ['一', '二', '三', '四', '五'];
  world.callback = 'http://127.0.0.1:1/none';
  for (const line of lines) await player(person).say(line).arrive();
  world.callback = on.url;
  expect(await ring()).toBe(true);
  expect(kept(on)).toEqual(lines);
  world.callback = 'http://127.0.0.1:1/none';
  await player(person).say('六').arrive();
  const calls = world.calls.length;
  await on.restart();
  await expect.poll(() => kept(on)).toEqual([...lines, '六']);
  expect(on.echo.repeats).toEqual([]);
  expect(world.calls.length - calls).toBeLessThan(6);
});

test('trouble at fetching is tried again by itself, also where nobody rings any more', async () => {
  const on = await open();
  on.emulator.world.faults.push(...[-1, 45009, 424242].map((code) => ({ path: 'sync_msg', code })));
  expect(await on.emulator.player(person).say('在吗').arrive()).toBe(true);
  await expect.poll(() => kept(on)).toEqual(['在吗']);
});

test('what was said before anything was ever fetched is left to whoever was there', async () => {
  const day = 86_400;
  const on = await open({
    echo: silent,
    before: ({ world, player }) => {
      for (const [text, ago] of [
        ['三天前的话', 3 * day],
        ['刚才的话', 60],
      ] as const) {
        const { message } = player(person).say(text);
        world.list.push({ ...message, send_time: Math.floor(world.now() / 1000) - ago });
      }
    },
  });
  await on.emulator.player(person).say('现在的话').arrive();
  expect(kept(on)).toEqual(['刚才的话', '现在的话']);
  expect(on.log).toContainEqual('kf.left_old {"count":1}');
});

test('a file that is on its way when the house stops is fetched by the next one', async () => {
  const on = await open({ channel: { timing: { retry: 5000, retryMost: 5000 } } });
  const { world, player } = on.emulator;
  world.faults.push({ path: 'media/get', code: -1 });
  expect(await player(person).image(Buffer.from('paper')).arrive()).toBe(true);
  await expect.poll(() => on.log.join('\n')).toContain('kf.file_failed');
  expect(on.echo.stored).toEqual([]);
  await on.restart();
  await expect.poll(() => on.echo.stored.length).toBe(1);
  expect(on.ledger.toFetch()).toEqual([]);
});

test('a message that cannot be read holds up no other', async () => {
  const on = await open();
  on.emulator.world.list.push({ msgid: '', msgtype: 7 }, { msgid: 'x', msgtype: 'text' });
  expect(await on.emulator.player(person).say('在吗').arrive()).toBe(true);
  expect(kept(on)).toEqual(['在吗']);
  expect(on.log).toContainEqual('kf.strange_message {}');
});
