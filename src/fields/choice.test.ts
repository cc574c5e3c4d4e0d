import { expect, test } from 'vitest';
import { choice } from './choice.ts';
import { choices } from './choices.ts';

const today = '2026-11-23';
const marital = choice({
  set: 'marital_status',
  values: ['single', 'married', 'divorced', 'widowed'],
  sayings: {
    single: ['未婚', '没结婚', '没结过婚', '单身', '没对象'],
    married: ['已婚', '结婚', '结了', '成家'],
    divorced: ['离异', '离婚', '离了'],
    widowed: ['丧偶', '守寡', '老伴走了', '老公去世'],
  },
});
const work = choice({
  set: 'employment_status',
  values: ['employed', 'unemployed', 'laid_off'],
  sayings: {
    employed: ['上班', '有工作', '在职'],
    unemployed: ['失业', '没工作', '没有工作', '没活干'],
    laid_off: ['下岗'],
  },
});
const proof = choices({
  set: 'evidence',
  values: ['contract', 'badge', 'chats', 'none'],
  max: 3,
  sayings: {
    contract: ['合同'],
    badge: ['工牌', '厂牌'],
    chats: ['聊天记录', '微信'],
    none: ['啥也没有'],
  },
});

test.each([
  ['已婚', 'married'],
  ['结婚了', 'married'],
  ['嗯，成家了', 'married'],
  ['没结婚', 'single'],
  ['还没结婚呢', 'single'],
  ['我没结过婚', 'single'],
  ['离婚三年了，一个人带娃', 'divorced'],
  ['前年老公去世了', 'widowed'],
  ['不是离婚，是丧偶', 'widowed'],
  ['没离婚，还是已婚', 'married'],
  ['单身，不对，离异', 'divorced'],
  ['married', 'married'],
  ['I am divorced', 'divorced'],
])('"%s" is %s', (said, value) => {
  expect(marital.read(said, { today })).toEqual({ kind: 'value', value });
});

test.each([
  ['没有工作', 'unemployed'],
  ['现在没工作', 'unemployed'],
  ['有工作', 'employed'],
  ['下岗了，没活干', undefined],
])('negation is heard: "%s"', (said, value) => {
  const reading = work.read(said, { today });
  expect(reading.kind === 'value' ? reading.value : undefined).toBe(value);
});

test('two values at once are asked about', () => {
  expect(work.read('下岗了，失业在家', { today })).toMatchObject({
    kind: 'unsure',
    options: [{ value: 'laid_off' }, { value: 'unemployed' }],
  });
});

test.each(['你们几点上班', '没结婚能不能申请', '1', '第二个', '三千', '不在职', '没下岗'])(
  'no value is heard in "%s"',
  (said) => {
    const field = said.includes('结婚') ? marital : work;
    expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
  },
);

test('finds values in a sentence with their stretch, but none that is denied', () => {
  const said = '我下岗了，不是失业';
  const found = work.find(said, { today });
  expect(found.map(({ value, span }) => [value, said.slice(...span)])).toEqual([
    ['laid_off', '下岗'],
  ]);
});

test('a long sentence counts only where a clause of it is nothing but the value', () => {
  const long =
    '厂里说效益不好要裁人我们几个老员工都在议论以后怎么办家里还有老人孩子要养活真的是愁死人了听说隔壁厂也是一样好多人失业都回老家去了';
  expect(work.read(long, { today })).toEqual({ kind: 'nothing' });
  expect(work.read(`${long}，我是下岗的`, { today })).toEqual({ kind: 'value', value: 'laid_off' });
});

test('options carry the ids and labels of the set', () => {
  expect(marital.options?.[1]).toEqual({
    id: 'married',
    label: { key: 'o-marital_status-married' },
  });
  expect(marital.choose?.('married')).toBe('married');
  expect(marital.choose?.('nonsense')).toBeUndefined();
});

test.each<readonly [string, readonly string[]]>([
  ['有合同和工牌', ['contract', 'badge']],
  ['微信聊天记录', ['chats']],
  ['没有合同，有厂牌', ['badge']],
  ['啥也没有', ['none']],
  ['都没有', []],
  ['没有', []],
])('several may hold: "%s"', (said, value) => {
  expect(proof.read(said, { today })).toEqual({ kind: 'value', value });
});

test('more than may be chosen is explained', () => {
  expect(proof.read('合同、工牌、聊天记录、啥也没有', { today })).toMatchObject({
    problem: { key: 'problem-choices-max', args: { max: 3 } },
  });
});

test('all of them are all where so many may be chosen', () => {
  const all = choices({ set: 's', values: ['a', 'b'] });
  expect(all.read('都有', { today })).toEqual({ kind: 'value', value: ['a', 'b'] });
  expect(proof.read('都有', { today })).toEqual({ kind: 'nothing' });
});

test('finds several values as one answer', () => {
  expect(proof.find('手上有工牌，还有微信，没有合同', { today })).toMatchObject([
    { value: ['badge', 'chats'] },
  ]);
});
