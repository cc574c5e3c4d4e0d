import { expect, test } from 'vitest';
import { createWording } from '../../wording/wording.ts';
import { type CardFacts, cardOf } from './card.ts';

const wording = createWording('locales');
const say = (one: Parameters<typeof wording.text>[0]) => wording.text(one, 'zh-CN');
const facts: CardFacts = {
  number: 'BF26-000001',
  kind: 'application',
  service: 'relief',
  state: 'submitted',
  owner: null,
  urgency: 'normal',
  clock: { due: '2026-11-30', stopped: null },
  requests: [],
};
const card = (more: Partial<CardFacts> = {}, link: string | null = null) =>
  cardOf({ ...facts, ...more }, { say, link });

test('a card names number, service, state, whose it is and the last day, and can be claimed', () => {
  const { text, buttons, rank } = card();
  expect(text.split('\n').slice(0, 4)).toEqual([
    'BF26-000001 困难帮扶',
    '现在：新来的',
    '还没有人接',
    '最晚 2026-11-30',
  ]);
  expect(buttons).toEqual([{ label: '我来办', data: 's:claim:BF26-000001' }]);
  expect(rank).toBe(2);
});

test('whoever has a case is named, and nobody else can press', () => {
  const { text, buttons } = card({ owner: { id: 's1', name: '李敏' } });
  expect(text).toContain('在李敏手上');
  expect(buttons).toEqual([]);
});

test('danger is marked, comes first, and is acknowledged by a press until somebody did', () => {
  const alert = { kind: 'alert', service: 'alert', urgency: 'urgent' } as const;
  const open = card({ ...alert, alert: { step: 0, acknowledged: null } });
  expect(open.rank).toBe(0);
  expect(open.text).toMatch(/^🔴【紧急】/);
  expect(open.text).not.toContain('最晚');
  expect(open.buttons).toEqual([{ label: '我马上接', data: 's:acknowledge:BF26-000001' }]);
  const owner = { id: 's1', name: '李敏' };
  const taken = card({ ...alert, owner, alert: { step: 0, acknowledged: '李敏' } });
  expect(taken.text).toContain('李敏已经接到');
  expect(taken.buttons).toEqual([]);
});

test('of what was asked only the number of things is told, and a stopped clock has no last day', () => {
  const { text } = card({ requests: [{}, {}], clock: { due: '2026-11-30', stopped: 3 } });
  expect(text).toContain('在等职工补 2 项');
  expect(text).not.toContain('最晚');
});

test('a case that is over has no buttons and asks for nothing', () => {
  const over = card({ state: 'closed', requests: [{}] }, 'https://desk.example.org/c');
  expect(over.buttons).toEqual([]);
  expect(over.text).toContain('https://desk.example.org/c');
  expect(over.text).not.toContain('/ask');
});

test('every button of every case fits into 64 bytes', () => {
  for (const { data } of card().buttons) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
});
