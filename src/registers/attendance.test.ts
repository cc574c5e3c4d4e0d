import { expect, test } from 'vitest';
import { batch, line } from '../../test/registers/batch-fixture.ts';
import { context } from '../../test/registers/fixture.ts';
import type { Line } from '../records/line.ts';
import { fillPaper } from './fill.ts';
import { attendanceList } from './papers/attendance.ts';
import { tablesOf, textOf } from './read-back-fixture.ts';

type Invited = NonNullable<Line['invited']>;

const yes: Invited = { comes: 'yes', photo: false, story: false };
const guest = (name: string, invited: Invited | undefined, more: Partial<Line> = {}): Line =>
  line({
    ...more,
    payee: { name, idNumber: '99010119800229002X', unit: '示例县利民纺织有限公司' },
    ...(invited === undefined ? {} : { invited }),
  });

const filled = (lines: readonly Line[]) =>
  fillPaper('attendance-list', attendanceList(batch(), lines, context));

test('the list of a ceremony has who may come, and no cause, amount, category or number of anybody', () => {
  const bytes = filled([
    guest('李秀兰', { comes: 'yes', photo: true, story: true }),
    guest('周大海', { ...yes, comes: 'asked' }),
    guest('不来的人', { ...yes, comes: 'no' }),
    guest('没有请的人', undefined),
    guest('撤下的人', yes, { state: 'dropped' }),
    guest('有异议的人', yes, { state: 'held' }),
  ]);
  const [table] = tablesOf(bytes);
  expect(table?.slice(1)).toEqual([
    ['1', '李秀兰', '示例县利民纺织有限公司', '来', '可以', '可以', ''],
    ['2', '周大海', '示例县利民纺织有限公司', '还没答复', '不', '不', ''],
    ['合计', '2 人'],
  ]);
  expect(textOf(bytes)).not.toMatch(/9901|深度|困难类别|疾病|元（|3,000|银行|622848|1380/u);
});

test('a child is never photographed, whatever was ticked', () => {
  const lines = [guest('王小雨', { comes: 'yes', photo: true, story: false })].map(
    (one): Line => ({ ...one, payee: { ...one.payee, idNumber: '990101201805050016' } }),
  );
  const [table] = tablesOf(filled(lines));
  expect(table?.[1]?.slice(1, 6)).toEqual(['王小雨', '示例县利民纺织有限公司', '来', '不', '不']);
});
