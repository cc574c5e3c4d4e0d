import { expect, test } from 'vitest';
import type { TranscriptLine } from '../storage/store.ts';
import { saidBefore } from './said-before.ts';
import type { StaffView } from './view.ts';

const opened = Date.parse('2026-11-23T15:00:00+08:00');
const line = (text: string, minutes: number, draft: string | null = null): TranscriptLine => ({
  at: opened - minutes * 60_000,
  who: 'worker',
  draft,
  body: { kind: 'incoming', incoming: { kind: 'text', text } },
});
const view = (...roles: readonly string[]): StaffView =>
  ({ staff: { id: 's1', login: 'li', name: '李梅', active: true, roles } }) as unknown as StaffView;
const call = (services: readonly string[], draft: string | null = null) =>
  ({ kind: 'call', opened, about: { draft, services } }) as const;
const told = [
  line('昨天的事', 3000),
  line('另一份申请里说的', 20, 'd2'),
  line('我在工地摔了腿，身份证990101198001010014', 20),
  line('东街工地', 10, 'd1'),
  line('找人工', 0),
];

test('who takes a call sees what was told before it: the last hour, and the form in work, without long numbers', () => {
  const said = saidBefore(view('legal'), call(['legal_aid'], 'd1'), told);
  expect(said.map(({ text }) => text)).toEqual(['我在工地摔了腿，身份证990…', '东街工地']);
});

test('words of a service that the reader may not see stay away, and applications have none', () => {
  expect(saidBefore(view('finance'), call(['legal_aid'], 'd1'), told)).toEqual([]);
  expect(saidBefore(view('admin'), { ...call([]), kind: 'application' }, told)).toEqual([]);
});
