import { expect, test } from 'vitest';
import { yesNo } from './yes-no.ts';

const today = '2026-11-23';
const field = yesNo();

test.each(
  '有|有的|是|是的|对|嗯|嗯嗯|嗯 有的|好|好的|行|中|中嘞|要得|得行|是嘞|是滴|有滴|昂|对头|对的呀|嗯呐|签了|签过|交着呢|一直在交|办了的|参加过|已经签了|早签了|我有|没错|没问题|可不是嘛|可以|同意|愿意|需要|会的|在|必须的|当然|肯定有|有，三年了|有社保|有合同的|有一个孩子在上学|同意的，谢谢|对对对|👌|yes|yeah i do|ok|sure'.split(
    '|',
  ),
)('"%s" is yes', (said) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value: true });
});

test.each(
  "没|没有|没有的|没有没有|没呢|没的|没得|莫得|冇|木有|木得|不|不是|不中|不行|不愿意|不同意|不要|不用|不需要|否|无|还没|从来没有|没签|没签过，口头说的|没有签合同|未签|嗯没签|是的没有|啥也没签|都没交|没给交|厂里没给签|老板不给签|一个都没有|不在了|唔系|哪有啊|以前有，现在没有|no|nope|not yet|i don't".split(
    '|',
  ),
)('"%s" is no', (said) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value: false });
});

test.each(
  '不知道|不清楚|不一定|不好意思|忘了|算了|有没有|有什么补助|有多少|是不是要交钱|签合同要多少钱|在哪办|好吗|为什么|返回|我想问一下|你好|谢谢|三千|王小明|老板跑路了三个月没发工资孩子学费也没着落怎么办'.split(
    '|',
  ),
)('"%s" is neither', (said) => {
  expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
});

test('what was so and is no more is asked about', () => {
  expect(field.read('有过，现在没有了', { today }).kind).toBe('unsure');
});

test('is never found in passing', () => {
  expect(field.find('有合同，没社保', { today })).toEqual([]);
});
