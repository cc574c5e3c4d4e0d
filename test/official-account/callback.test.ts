import { afterEach, expect, test } from 'vitest';
import { bytesOf } from '../../src/channels/split-text.ts';
import { postOf, xmlOf } from './emulator/callback.ts';
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
const texts = ({ emulator }: Stage) =>
  emulator.player(person).heard.map(({ by, text }) => [by, text]);
const settled = (check: () => boolean) => expect.poll(check).toBe(true);

test.each([true, false])('a word is answered in the call itself (sealed: %s)', async (sealed) => {
  const on = await open({ emulator: { sealed } });
  const { answer, attempts } = await on.emulator.player(person).say('您好 <b>]]></b>').arrive();
  expect([attempts, answer?.includes('您好')]).toEqual([1, !sealed]);
  expect(texts(on)).toEqual([['passive', '听到：您好 <b>]]></b>']]);
});

test('the address is proved by its echo, and only to who signs', async () => {
  const on = await open();
  const { search } = postOf(on.emulator.world, '');
  const good = await fetch(`${on.url}${search}&echostr=5927`);
  expect([good.status, await good.text()]).toEqual([200, '5927']);
  const forged = await fetch(`${on.url}?signature=a&timestamp=1&nonce=2&echostr=5927`);
  expect([forged.status, await forged.text()]).toEqual([401, '']);
  const strange = await fetch(`${on.url}${search}&echostr=${encodeURIComponent('<script>')}`);
  expect(strange.status).toBe(401);
});

test('a reply that comes too late goes as a message of the account', async () => {
  const on = await open({ channel: { timing: { passive: 1 } }, echo: { script: () => [] } });
  const { answer } = await on.emulator.player(person).say('在吗').arrive();
  expect(answer).toBe('success');
  await on.echo.push(person, { text: '在的' });
  expect(texts(on)).toEqual([['custom', '在的']]);
});

test('an event that could not be kept is not acknowledged, and is taken when WeChat brings it again', async () => {
  let broken = 1;
  const on = await open({
    emulator: { patience: 300 },
    channel: { timing: { passive: 50, unsafe: 400, retry: 2000, retryMost: 2000 } },
    echo: {
      before: () => {
        broken -= 1;
        if (broken >= 0) throw new Error('the disk is full');
      },
    },
  });
  const done = on.emulator.player(person).say('工资没发');
  const first = await done.arrive();
  expect(first.answer).toBeNull();
  await settled(() => on.echo.stored.length === 1);
  expect((await done.arrive()).answer).not.toBeNull();
  expect(on.echo.stored).toHaveLength(1);
});

test('WeChat may ask again for what it was answered, and hears the same', async () => {
  const on = await open();
  const done = on.emulator.player(person).say('你好');
  await Promise.all([done.arrive(), done.arrive()]);
  const { answer } = await done.arrive();
  expect(on.echo.stored).toHaveLength(1);
  expect(texts(on)).toHaveLength(1);
  expect(answer).not.toBe('success');
});

test('a spent token is renewed once, by one call whoever waits', async () => {
  const on = await open({ channel: { timing: { passive: 1 } }, echo: { script: () => [] } });
  const { world } = on.emulator;
  const people = ['oA', 'oB', 'oC', 'oD'];
  for (const one of people) await on.emulator.player(one).say('在吗').arrive();
  world.tokens.clear();
  world.stable = null;
  world.calls.length = 0;
  await Promise.all(people.map((one) => on.echo.push(one, { text: '在的' })));
  expect(people.map((one) => on.emulator.player(one).heard.length)).toEqual([1, 1, 1, 1]);
  expect(world.calls.filter((path) => path.includes('token'))).toHaveLength(1);
});

test('a token that WeChat gives again though it is spent is forced anew', async () => {
  const on = await open({ channel: { timing: { passive: 1 } }, echo: { script: () => [] } });
  await on.emulator.player(person).say('在吗').arrive();
  on.emulator.world.faults.push({ path: '/cgi-bin/message/custom/send', code: 40001 });
  await on.echo.push(person, { text: '在的' });
  expect(texts(on)).toEqual([['custom', '在的']]);
});

test('a token is renewed before its end, by the clock', async () => {
  const clock = { now: Date.now() };
  const now = () => clock.now;
  const timing = { passive: 1 };
  const on = await open({ emulator: { now }, channel: { timing }, echo: { script: () => [] } });
  await on.emulator.player(person).say('在吗').arrive();
  const { calls } = on.emulator.world;
  clock.now += 6_950_000;
  await on.echo.push(person, { text: '在的' });
  expect(calls.filter((path) => path.includes('token'))).toHaveLength(2);
  expect(texts(on)).toEqual([['custom', '在的']]);
});

test.each([
  ['appId', 'WECHAT_OA_APPID'],
  ['secret', 'WECHAT_OA_SECRET'],
] as const)('a wrong %s stops the start with the setting that is wrong', async (name, setting) => {
  await expect(open({ channel: { [name]: 'wx0000000000000000' } })).rejects.toThrow(
    `Cannot start the official account: WeChat refused ${setting}`,
  );
});

test('a text that WeChat finds too long goes in smaller parts', async () => {
  const on = await open({ channel: { timing: { passive: 1 } }, echo: { script: () => [] } });
  await on.emulator.player(person).say('在吗').arrive();
  on.emulator.world.faults.push({ path: '/cgi-bin/message/custom/send', code: 45002 });
  const text = '您的申请我们收到了，材料还差一样。'.repeat(30);
  await on.echo.push(person, { text });
  const parts = on.emulator.player(person).heard;
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map((one) => one.text).join('')).toBe(text);
  expect(Math.max(...parts.map((one) => bytesOf(one.text)))).toBeLessThan(bytesOf(text));
});

test('a photo is fetched and kept, and one that was being fetched when the house stopped is fetched after', async () => {
  const on = await open();
  await on.emulator.player(person).image(Buffer.from('a picture')).arrive();
  await settled(() => on.echo.stored[0]?.body.kind === 'paper');
  expect(on.ledger.toFetch()).toEqual([]);
  on.emulator.world.media.set('media-left', { bytes: Buffer.from('more'), type: 'image/png' });
  await on.ledger.fetchLater({
    event: 'm7',
    chat: person,
    at: 1,
    kind: 'image',
    file: 'media-left',
  });
  await on.restart();
  await settled(() => on.echo.stored.some(({ id }) => id === 'm7'));
});

test('a file that WeChat refuses with words is no paper, and he is told', async () => {
  const on = await open();
  const done = on.emulator.player(person).image(Buffer.from('a picture'));
  on.emulator.world.media.clear();
  await done.arrive();
  await settled(() => on.echo.stored.length === 1);
  expect(on.echo.stored[0]?.body).toEqual({ kind: 'unreadable', reason: 'failed' });
});

test('what WeChat heard of a voice comes as words that were heard', async () => {
  const on = await open();
  await on.emulator.player(person).voice(Buffer.from('#!AMR'), '老板三个月没发工资').arrive();
  expect(on.echo.stored[0]?.body).toEqual({
    kind: 'text',
    text: '老板三个月没发工资',
    spoken: true,
  });
});

test('a follow, a scan and a menu open the talk; what is not ours gets a calm nothing', async () => {
  const on = await open();
  const player = on.emulator.player(person);
  for (const done of [
    player.follow('relief.market'),
    player.scan('legal_aid'),
    player.click('status'),
  ])
    await done.arrive();
  const { answer } = await player.event('VIEW', 'https://example.cn').arrive();
  expect(answer).toBe('success');
  expect(on.echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'start', service: 'relief' },
    { kind: 'start', service: 'legal_aid' },
    { kind: 'text', text: '进度' },
  ]);
});

test('three hundred calls that WeChat did not make so: none is taken, and the next true one is', async () => {
  const on = await open();
  const { world } = on.emulator;
  const event = (n: number) => ({
    ToUserName: world.account,
    FromUserName: person,
    CreateTime: Math.floor(Date.now() / 1000),
    MsgType: 'text',
    Content: `假的 ${n}`,
    MsgId: String(900 + n),
  });
  const send = async (search: string, body: string) =>
    (await fetch(on.url + search, { method: 'POST', body })).status;
  const plain = { ...world, aesKey: null };
  const old = { ...world, now: () => Date.now() - 3_600_000 };
  const other = { ...world, token: 'anotherToken' };
  const ways: ((n: number) => Promise<number>)[] = [
    (n) => send('', xmlOf(event(n))),
    (n) => send(`?signature=${'0'.repeat(40)}&timestamp=${n}&nonce=${n}`, xmlOf(event(n))),
    (n) => send(postOf(plain, '').search, xmlOf(event(n))),
    (n) => {
      const { search, body } = postOf(other, xmlOf(event(n)));
      return send(search, body);
    },
    (n) => {
      const { search, body } = postOf(old, xmlOf(event(n)));
      return send(search, body);
    },
    (n) => {
      const { search, body } = postOf(world, xmlOf(event(n)));
      return send(search, body.slice(0, (n * 7) % (body.length - 1)));
    },
    (n) => {
      const { search } = postOf(world, xmlOf(event(n)));
      return send(search, postOf(world, xmlOf(event(n))).body);
    },
    (n) => {
      const { search, body } = postOf(world, `<!DOCTYPE xml [<!ENTITY a "b">]>${xmlOf(event(n))}`);
      return send(search, body);
    },
    (n) => {
      const { search, body } = postOf(world, xmlOf({ ...event(n), FromUserName: '../../etc' }));
      return send(search, body);
    },
    (n) => send(postOf(world, '').search, '<'.repeat(60_000 + n)),
  ];
  const statuses = new Set<number>();
  for (let n = 0; n < 300; n += 1) statuses.add((await ways[n % ways.length]?.(n)) ?? 0);
  expect([...statuses].filter((status) => status < 400 || status >= 500)).toEqual([]);
  expect(on.echo.stored).toEqual([]);
  const large = await send(postOf(world, '').search, 'x'.repeat(200_000));
  expect(large).toBe(413);
  await on.emulator.player(person).say('真的').arrive();
  expect(texts(on)).toEqual([['passive', '听到：真的']]);
});

test('no line of the log holds a token, a secret, a person or a word', async () => {
  const on = await open({ channel: { timing: { passive: 1 } }, echo: { script: () => [] } });
  const { world } = on.emulator;
  await on.emulator.player(person).say('金丝雀在唱歌').arrive();
  for (const code of [45047, 40003, 45002, -1, 40001])
    world.faults.push({ path: '/cgi-bin/message/custom/send', code });
  void on.echo.push(person, { text: '金丝雀的回答' });
  const forged = postOf({ ...world, token: 'no' }, xmlOf({ FromUserName: person }));
  await fetch(on.url + forged.search, { method: 'POST', body: forged.body });
  await settled(() => on.log.length >= 2);
  const tokens = [...world.tokens.keys()];
  for (const secret of [...Object.values(canaries), ...tokens, '金丝雀'])
    expect(on.log.join('\n')).not.toContain(secret);
});
