import { expect, test } from 'vitest';
import type { CaseDeed } from '../src/messages/case-act.ts';
import { withHouse } from './conversations/play.ts';
import { employ } from './employ.ts';

const li = { role: 'staff', id: 's-li', name: '李敏' } as const;
const told = [
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

const deeds: readonly CaseDeed[] = [
  {
    kind: 'ask',
    want: { kind: 'paper', need: 'id_card' },
    also: [
      { kind: 'question', question: 'phone' },
      { kind: 'words', text: '您会不会骑电动车？' },
    ],
    why: '缺这几样没法推荐',
  },
  { kind: 'cancel_request', request: 'none' },
  { kind: 'reply', text: '您好，我是李敏。' },
  { kind: 'hand_back' },
  { kind: 'advance', to: 'accepted', reason: '材料够了' },
  { kind: 'advance', to: 'declined', reason: '在外县上班，暂时不办' },
];

test('what is foreseen is word for word what is said, and foreseeing says nothing', {
  timeout: 30_000,
}, async () => {
  await withHouse(async ({ house, channel }) => {
    for (const [at, text] of told.entries())
      await channel.answer(JSON.stringify({ from: 'u1', text, id: `l${at}` }));
    const [row] = house.store.desk.list({});
    const number = row?.number ?? '';
    await employ(house.store, li);
    await house.turns.act(number, 'claim', li, { kind: 'claim' });
    await house.turns.settle();
    channel.take('u1');
    for (const [at, deed] of deeds.entries()) {
      const history = house.store.desk.history(number).length;
      const before = house.turns.foresee(number, li, deed);
      expect(house.store.desk.history(number)).toHaveLength(history);
      await house.turns.settle();
      expect(channel.take('u1').replies, deed.kind).toEqual([]);
      await house.turns.act(number, `act-${at}`, li, deed);
      await house.turns.settle();
      const said = channel.take('u1').replies.map(({ text }) => text);
      const foreseen = before.kind === 'said' ? before.messages.map(({ text }) => text) : [];
      for (const [index, text] of said.entries())
        expect(text, deed.kind).toContain(foreseen[index] ?? 'nothing was foreseen');
      expect(foreseen, deed.kind).toHaveLength(said.length);
    }
  });
});

test('an act that is refused is foreseen as refused, and one that tells nothing as nothing', {
  timeout: 30_000,
}, async () => {
  await withHouse(async ({ house, channel }) => {
    for (const [at, text] of told.entries())
      await channel.answer(JSON.stringify({ from: 'u1', text, id: `l${at}` }));
    const number = house.store.desk.list({})[0]?.number ?? '';
    await employ(house.store, li);
    const asks: CaseDeed = { kind: 'ask', want: { kind: 'words', text: '在吗' } };
    expect(house.turns.foresee(number, li, asks)).toMatchObject({ kind: 'refused' });
    expect(house.turns.foresee(number, li, { kind: 'note', text: '记一下' })).toEqual({
      kind: 'nobody',
      why: 'nothing',
    });
    expect(house.turns.foresee('BF26-999999', li, asks)).toMatchObject({ kind: 'refused' });
  });
});
