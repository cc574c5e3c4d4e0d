import { expect, test } from 'vitest';
import type { CaseDeed } from '../src/messages/case-act.ts';
import { withHouse } from './conversations/play.ts';

const words = [
  '想找工作',
  '同意',
  '我自己',
  '保安',
  '县城',
  '三千',
  '没工作',
  '初中',
  '王小明',
  '13812345678',
  '1985年3月2日',
  '示例县东街5号',
  '示例县',
  '跳过',
  '跳过',
  '跳过',
  '提交',
];
type Parts = Parameters<Parameters<typeof withHouse>[0]>[0];

/** A case of the worker `first`, and a way to speak as anybody. */
async function handedIn({ channel, house }: Parts) {
  let count = 0;
  const say = async (from: string, text: string): Promise<string> => {
    count += 1;
    const { replies } = await channel.answer(JSON.stringify({ from, text, id: `l${count}` }));
    return replies.map((reply) => reply.text).join('\n');
  };
  for (const text of words) await say('first', text);
  const number = house.store.casesOf('console:first')[0]?.number ?? '';
  return { say, number };
}

test('who names a case hears the same for any number and any phone', async () => {
  await withHouse(async (parts) => {
    const { say, number } = await handedIn(parts);
    const other = 'BF26-777777';
    const tries = [
      [number, '13812345678'],
      [number, '13900001111'],
      [other, '13812345678'],
      [other, '13900001111'],
    ];
    const heard: string[] = [];
    for (const [index, [named = '', phone]] of tries.entries()) {
      await say(`who-${index}`, '你好');
      const answers = [
        await say(`who-${index}`, `接着办${named}，手机${phone}`),
        await say(`who-${index}`, '同意'),
        await say(`who-${index}`, '进度'),
        await say(`who-${index}`, named),
        await say(`who-${index}`, String(phone)),
      ];
      heard.push(answers.join('\n---\n').replaceAll(named, 'BF'));
    }
    expect(new Set(heard).size).toBe(1);
    expect(heard[0]).not.toMatch(/王小明|找工作，|保安/u);
  });
});

test('after the move the old chat knows nothing of the case, and deleting there leaves it whole', async () => {
  await withHouse(async (parts) => {
    const { say, number } = await handedIn(parts);
    const { house, channel } = parts;
    await say('new', `${number} 13812345678`);
    await say('new', '同意');
    expect(await say('first', '是我')).toContain('换到');
    expect(house.store.casesOf('console:first')).toEqual([]);
    await say('first', '删除我的资料');
    expect(await say('first', '是的')).toContain('都删掉了');
    const before = house.store.loadCase(number);
    expect(before?.conversation).toBe('console:new');
    expect(before?.answers['name']?.value).toBe('王小明');
    channel.take('new');
    const li = { role: 'staff', id: 's1', name: '李梅' } as const;
    const staff = async (deed: CaseDeed): Promise<void> => {
      const done = await house.turns.act(number, `${deed.kind}-1`, li, deed);
      expect(done.ok).toBe(true);
      await house.turns.settle();
    };
    await staff({ kind: 'reply', text: '您好，王师傅' });
    const told = channel.take('new').replies.map((reply) => reply.text);
    expect(told.join()).toContain('您好，王师傅');
    expect(channel.take('first').replies).toEqual([]);
  });
});

test('the wish of the same message comes once, however often it is delivered', async () => {
  await withHouse(async (parts) => {
    const { say, number } = await handedIn(parts);
    await say('new', '你好');
    await say('new', number);
    await say('new', '同意');
    const line = JSON.stringify({ from: 'new', text: '13812345678', id: 'again' });
    for (let n = 0; n < 3; n += 1) await parts.channel.answer(line);
    const asked = parts.house.store.desk
      .history(number)
      .filter(({ act }) => act.deed.kind === 'ask_link');
    expect(asked).toHaveLength(1);
  });
});

test('deleting one’s data does not give a chat more tries', async () => {
  await withHouse(async (parts) => {
    const { say, number } = await handedIn(parts);
    await say('who', '你好');
    await say('who', `${number} 13900001111`);
    await say('who', '同意');
    for (const last of ['2', '3']) await say('who', `${number} 1390000111${last}`);
    expect(await say('who', `${number} 13900001114`)).toContain('今天问过好几次了');
    await say('who', '删除我的资料');
    expect(await say('who', '是的')).toContain('都删掉了');
    await say('who', `${number} 13900001115`);
    expect(await say('who', '同意')).toContain('今天问过好几次了');
  });
});

test('in the new chat the answers are known again, and asking there for deletion reaches the case', async () => {
  await withHouse(async (parts) => {
    const { say, number } = await handedIn(parts);
    await say('new', `${number} 13812345678`);
    await say('new', '同意');
    await say('first', '是我');
    await say('new', '进度');
    await say('new', '我还想要困难帮扶');
    await say('new', '是的');
    expect(await say('new', '我自己')).toMatch(/还对吗[^]*王\*|王\*[^]*还对吗/u);
    await say('new', '删除我的资料');
    expect(await say('new', '是的')).toContain(number);
    const deeds = parts.house.store.desk.history(number).map(({ act }) => act.deed.kind);
    expect(deeds).toContain('request_deletion');
  });
});

test('a closed case can be moved for its status; a call for a person cannot', async () => {
  await withHouse(async (parts) => {
    const { say, number } = await handedIn(parts);
    await say('first', '撤回');
    await say('first', '是的');
    expect(parts.house.store.loadCase(number)?.state).toBe('withdrawn');
    await say('new', `${number} 13812345678`);
    await say('new', '同意');
    await say('first', '是我');
    expect(parts.house.store.loadCase(number)?.conversation).toBe('console:new');
    await say('caller', '找人工');
    const call = parts.house.store.casesOf('console:caller')[0]?.number ?? '';
    expect(call).not.toBe('');
    await say('new', `${call} 13812345678`);
    expect(parts.house.store.loadCase(call)?.link).toBeUndefined();
  });
});
