import { expect, test, vi } from 'vitest';
import { agreed, codeFrom, handedIn, phone, stage } from './conversations/two-chats-stage.ts';

// Whole houses are opened here, and the first word loads all that is known of words.
vi.setConfig({ testTimeout: 30_000 });

const saidAs = [
  (code: string) => code,
  (code: string) => `接续码：${code.replace(' ', '-')}，电话13812345678`,
  (code: string) => code.replaceAll(/\d/gu, (one) => '零幺二三四五六七八九'[Number(one)] as string),
];

test('a code moves the case however it is said, and only once', async () => {
  const here = await stage();
  const number = await handedIn(here);
  let chat = 'first';
  for (const [index, written] of saidAs.entries()) {
    const code = await codeFrom(here, chat);
    const next = `chat-${index}`;
    await here.say(next, written(code));
    expect(await here.say(next, '同意'), String(written)).toContain('接上了');
    expect(here.store().loadCase(number)?.conversation).toBe(`console:${next}`);
    await agreed(here, `late-${index}`);
    expect(await here.say(`late-${index}`, `接续码 ${code}`)).toContain('没对上');
    chat = next;
  }
});

test('a wrong code, one of yesterday, one that was used and one that a newer code ended are told by the same words', async () => {
  const here = await stage();
  await handedIn(here);
  await agreed(here, 'new');
  const ended = await codeFrom(here, 'first');
  const late = await codeFrom(here, 'first');
  const heard = [await here.say('new', `接续码 ${ended}`)];
  await here.later('16m');
  heard.push(await here.say('new', `接续码 ${late}`));
  const used = await codeFrom(here, 'first');
  await agreed(here, 'other');
  expect(await here.say('other', used)).toContain('接上了');
  heard.push(await here.say('new', `接续码 ${used}`), await here.say('new', '接续码 9999 9999'));
  expect(new Set(heard).size).toBe(1);
  expect(heard[0]).toContain('没对上');
  expect(here.store().desk.case('BF26-000001')?.conversation).toBe('console:other');
});

test('figures that answer a question are no code', async () => {
  const here = await stage();
  await handedIn(here);
  const code = (await codeFrom(here, 'first')).replace(' ', '');
  for (const text of ['想找工作', '同意', '我自己', '保安', '县城']) await here.say('busy', text);
  expect(await here.say('busy', code)).not.toMatch(/接上了|没对上/u);
  expect(here.store().casesOf('console:busy')).toEqual([]);
  expect(await here.say('busy', `接续码${code}`)).toContain('接上了');
});

test('the code stands in no transcript and in no row, only in the message that shows it', async () => {
  const here = await stage();
  await handedIn(here);
  const code = await codeFrom(here, 'first');
  const lines = JSON.stringify(here.store().desk.transcript('console:first'));
  expect(code).toMatch(/^\d{4} \d{4}$/u);
  expect(lines).toContain('move-code');
  for (const written of [code, code.replace(' ', '')]) expect(lines).not.toContain(written);
});

test('two chats that say the same code at the same moment get one case between them', async () => {
  const here = await stage();
  const number = await handedIn(here);
  const chats = ['a', 'b', 'c'];
  for (const chat of chats) await agreed(here, chat);
  const code = await codeFrom(here, 'first');
  const heard = await Promise.all(chats.map((chat) => here.say(chat, `接续码 ${code}`)));
  expect(heard.filter((text) => text.includes('接上了'))).toHaveLength(1);
  expect(heard.filter((text) => text.includes('没对上'))).toHaveLength(2);
  const moves = here
    .store()
    .desk.history(number)
    .filter(({ act }) => act.deed.kind === 'link');
  expect(moves).toHaveLength(1);
});

for (const step of ['commit:planned', 'commit:written'])
  test(`killed at ${step}, nothing has moved and the code is still good; started again, all of it moves`, async () => {
    const here = await stage();
    const number = await handedIn(here);
    await here.say('first', '我还想要困难帮扶');
    await here.say('first', '是的');
    await agreed(here, 'new');
    const code = await codeFrom(here, 'first');
    const line = { from: 'new', text: `接续码 ${code}`, id: 'the-code' };
    here.killAt(step);
    await here.heard(line).catch(() => undefined);
    expect(here.store().loadCase(number)?.conversation).toBe('console:first');
    expect(here.store().loadSession('console:first').session.drafts).toHaveLength(1);
    expect(here.store().loadSession('console:new').session.drafts).toHaveLength(0);
    here.killAt(null);
    await here.again();
    await here.heard(line);
    await here.say('new', '进度');
    expect(here.store().loadCase(number)?.conversation).toBe('console:new');
    expect(here.store().loadSession('console:first').session.drafts).toHaveLength(0);
    expect(here.store().loadSession('console:new').session.drafts).toHaveLength(1);
  });

test('a chat that has tried too often hears so even with the right code, after a restart and after deleting its data', async () => {
  const here = await stage();
  const number = await handedIn(here);
  await agreed(here, 'who');
  for (let n = 1; n < 5; n += 1)
    expect(await here.say('who', `接续码 1111 000${n}`)).toContain('没对上');
  const code = await codeFrom(here, 'first');
  expect(await here.say('who', `接续码 ${code}`)).toContain('试过好几次');
  await here.again();
  expect(await here.say('who', `我的接续码 ${code}`)).toContain('试过好几次');
  await here.say('who', '删除我的资料');
  expect(await here.press('who', 'yes')).toContain('都删掉了');
  await here.say('who', `接续码 ${code}`);
  expect(await here.say('who', '同意')).toContain('试过好几次');
  await agreed(here, 'new');
  expect(await here.say('new', code)).toContain('接上了');
  expect(here.store().loadCase(number)?.conversation).toBe('console:new');
});

test('naming cases is counted too, and deleting one’s data gives no more of it', async () => {
  const here = await stage();
  const number = await handedIn(here);
  await agreed(here, 'who');
  for (let n = 1; n <= 3; n += 1)
    expect(await here.say('who', `${number} 1390000111${n}`)).toContain('对得上');
  expect(await here.say('who', `${number} ${phone}`)).toContain('试过好几次');
  await here.say('who', '删除我的资料');
  await here.press('who', 'yes');
  await here.say('who', `${number} ${phone}`);
  expect(await here.say('who', '同意')).toContain('试过好几次');
  expect(here.store().loadCase(number)?.wishes).toBeUndefined();
});

test('who names a case hears the same for any number and any phone', async () => {
  const here = await stage();
  const number = await handedIn(here);
  const tries = [number, 'BF26-777777'].flatMap((named) =>
    [phone, '13900001111'].map((told) => [named, told] as const),
  );
  const heard: string[] = [];
  for (const [index, [named, told]] of tries.entries()) {
    const who = `who-${index}`;
    const answers = [
      await here.say(who, `接着办${named}，手机${told}`),
      await here.say(who, '同意'),
      await here.say(who, '进度'),
      await here.say(who, named),
      await here.say(who, told),
    ];
    heard.push(
      answers
        .join('\n---\n')
        .replaceAll(named, 'BF')
        .replaceAll(/\d{3} \d{3}/gu, '#'),
    );
  }
  expect(new Set(heard).size).toBe(1);
  expect(heard[0]).not.toMatch(/王小明|找工作，|保安/u);
});
