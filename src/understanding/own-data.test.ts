import { expect, test } from 'vitest';
import { ownDataIn } from './own-data.ts';

test.each([
  ['给我看看我的资料', 'copy'],
  ['你们记了我什么，给我看看', 'copy'],
  ['把我的信息导出来', 'copy'],
  ['我要一份我的个人信息', 'copy'],
  ['export my data please', 'copy'],
  ['撤回同意', { revoke: null }],
  ['我要收回授权', { revoke: null }],
  ['我不再同意了', { revoke: null }],
  ['以后不让你们用我的信息', { revoke: null }],
  ['撤回公示的同意', { revoke: 'publication' }],
  ['我要撤回健康方面的同意', { revoke: 'sensitive' }],
  ['取消让民政核对的授权', { revoke: 'sharing' }],
  ['withdraw my consent', { revoke: null }],
] as const)('%s is about his own data', (text, wanted) => {
  expect(ownDataIn(text)).toEqual(wanted);
});

test.each([
  '同意',
  '撤回申请',
  '我不同意',
  '我的资料都交了',
  '给我看看有什么工作',
  '取消低保了怎么办',
  '厂里不同意我请假',
  '',
])('%s is not', (text) => {
  expect(ownDataIn(text)).toBeNull();
});
