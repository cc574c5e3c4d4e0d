import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Occasion } from '../../src/dialogue/expectation.ts';
import { assentIn } from '../../src/understanding/assent.ts';
import { agreesBeside } from '../../src/understanding/beside-yes.ts';
import { newTalk } from '../chaos/talk.ts';
import { copyOf, standsOf } from './stands.ts';
import { meantBy, say, standing } from './talk.ts';

const occasions: readonly Occasion[] = [
  'submit',
  'consent',
  'delete',
  'cancel',
  'withdraw',
  'fact',
];

const atReview = standsOf('relief').find(({ at }) => at === 'relief review');

function review() {
  if (atReview === undefined) throw new Error('no review stands');
  return copyOf(atReview.talk);
}

test.each<[Occasion, string, 'yes' | 'no' | null]>([
  // A turn, a delay, a condition or a question: nothing is done.
  ['delete', '好吧，那还是别删了', 'no'],
  ['delete', '嗯，不删', 'no'],
  ['delete', '对，别删', 'no'],
  ['delete', '行，那先留着吧', 'no'],
  ['cancel', '好吧 还是接着办吧', 'no'],
  ['withdraw', '好吧，那还是不撤了', 'no'],
  ['submit', '行，不过先别交', 'no'],
  ['consent', '对不起，我不想让你们记', 'no'],
  ['consent', '好，我考虑一下', null],
  ['consent', '都办了没有嘛', null],
  ['consent', '办了还要交钱不', null],
  ['consent', '嗯嗯 都帮我办了嘛', 'yes'],
  ['consent', '都给我办了吧 麻烦了', 'yes'],
  ['consent', '中午再说吧', null],
  ['consent', "I don't speak Chinese", null],
  ['consent', '可以，但是别告诉我老板', null],
  ['consent', '行啊，那谁能看到', null],
  ['consent', '好的，等我儿子回来问问他', null],
  ['submit', '嗯，电话那里好像不对', null],
  ['submit', '是不是交了就不能改了', null],
  ['delete', '可以删吗', null],
  ['delete', '删了以后还能找回来不', null],
  ['withdraw', '要是撤了，下次还能办不', null],
  ['cancel', '好烦啊', null],
  ['cancel', '对了，我电话换了', null],
  ['delete', '不，删吧', null],
  ['needs', '是的 快点办行不', 'yes'],
  ['needs', '要办的，早点办行不', 'yes'],
  ['fact', '不对', 'no'],
  ['fact', '对什么对', null],
  // Plain ones are heard in everyday words of every kind.
  ['delete', '对，全删了', 'yes'],
  ['delete', '删吧删吧', 'yes'],
  ['delete', '别留着了，删吧', 'yes'],
  ['submit', '中', 'yes'],
  ['submit', '要得', 'yes'],
  ['consent', '得行', 'yes'],
  ['consent', '同意同意 快点', 'yes'],
  ['consent', '我都说同意了还问', 'yes'],
  ['consent', '我说同意了再说', null],
  ['consent', '同意了吗', null],
  ['consent', '👌', 'yes'],
  ['consent', '嗯行', 'yes'],
  ['submit', '好的，交吧，谢谢你们', 'yes'],
  ['submit', '没问题，就这样交', 'yes'],
  ['cancel', '不想办了', 'yes'],
  ['cancel', '不取消', 'no'],
  ['withdraw', '不要了，撤了吧', 'yes'],
  ['consent', '行，你记着吧', 'yes'],
  ['consent', '我不同意', 'no'],
  ['consent', '算了，不想让你们知道', null],
  // North and south, with the deed named or not.
  ['consent', '嗯呐，整吧', 'yes'],
  ['consent', '得嘞，您写吧', 'yes'],
  ['consent', '中啊，弄吧', 'yes'],
  ['consent', '要得噻，记嘛', 'yes'],
  ['consent', '没啥不能说的，往下问', 'yes'],
  ['consent', '好嘞您记吧', 'yes'],
  ['submit', '交嘛，反正你们都晓得了', 'yes'],
  ['withdraw', '撤嘛', 'yes'],
  ['delete', '全部抹掉', 'yes'],
  ['delete', '算了先不删，我再想想', 'no'],
  ['delete', '先留着，我考虑考虑', 'no'],
  // A refusal, a condition or a question in the same words is none.
  ['consent', '整啥呀', null],
  ['consent', '没啥不能说的，就是怕老板知道', null],
  ['consent', '弄吧，弄完给我看看再说', null],
  ['submit', '反正交了也白交', null],
  ['delete', '删吧，我再想想', null],
  ['delete', '删归删，申请莫动', null],
])('at %s, “%s” is %s', (occasion, said, verdict) => {
  expect(assentIn(said, occasion)).toBe(verdict);
});

const yes = ['好', '好的', '行', '嗯', '对', '可以', '是的', '中', '要得', '没问题', 'ok', '同意'];
const joins = ['，', ' ', '。', '', '，那', '，不过', '但是'];
const others = [
  '先别',
  '等我想想',
  '我考虑一下',
  '明天再说',
  '晚点弄',
  '还是算了',
  '先不要',
  '要是有用就行',
  '如果不收钱',
  '我老板会知道吗',
  '要多久',
  '有用吗',
  '谁看得到',
  '什么时候有结果',
  '我问问我老公',
  '不对',
  '电话写错了',
  '等一下',
  '是真的吗',
  '你们是干嘛的',
  '我还没看完',
  '名字不对',
  '先放着',
  '过两天',
  '我再看看',
  '凭什么',
  '有风险没',
  '我怕',
  '能改不',
  '为啥要这个',
];

test('10,000 messages of a yes with a turn, a delay or a question behind it do nothing anywhere', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...yes),
      fc.constantFrom(...joins),
      fc.constantFrom(...others),
      fc.constantFrom('', '？', '。', '啊', '…'),
      fc.constantFrom(...occasions),
      (head, join, tail, end, occasion) =>
        assentIn(`${head}${join}${tail}${end}`, occasion) !== 'yes',
    ),
    { numRuns: 10_000 },
  );
});

test('nor where the yes names the deed and stands in a clause of its own', () => {
  for (const occasion of ['consent', 'submit'] as const)
    for (const head of ['同意', '行 弄吧', '提交', '先交上去', '好'])
      for (const other of others)
        for (const end of ['', '？', '啊'])
          expect([
            `${head} ${other}${end}`,
            agreesBeside(`${head} ${other}${end}`, occasion, []),
          ]).toEqual([`${head} ${other}${end}`, false]);
});

/** A yes with something beside it, as it is heard in the talk. */
const beside = (said: string, occasion: 'consent' | 'submit'): string => {
  const talk = newTalk();
  const meaning =
    occasion === 'consent'
      ? (say(talk, '老板欠我三万块工钱不给'), meantBy(talk, { kind: 'text', text: said }))
      : meantBy(review(), { kind: 'text', text: said });
  return meaning.act === 'yes' ? 'yes' : 'asked again';
};

test.each<['consent' | 'submit', string, 'yes' | 'asked again']>([
  // A fact beside it.
  ['consent', '同意，我叫王强', 'yes'],
  ['consent', '行 我电话13800138000', 'yes'],
  ['consent', '可以的，我家四口人，住城关镇东街5号', 'yes'],
  ['consent', '记吧，我叫李桂兰，今年52岁', 'yes'],
  ['submit', '交吧，我叫王小明', 'yes'],
  // An outcry beside it.
  ['consent', '行行行同意，啰嗦死了', 'yes'],
  ['consent', '那就同意吧 没办法', 'yes'],
  ['consent', '中中 恁记吧 俺不会写字俺孙子给俺点的语音', 'yes'],
  ['consent', '要得你们记嘛 我一个人拖两个娃', 'yes'],
  ['consent', '同意，唉，累死人了', 'yes'],
  ['submit', '算了算了 就交这个吧 提交 别的我去窗口说', 'yes'],
  ['submit', '交上去嘛 家里等米下锅', 'yes'],
  ['submit', '这样行 交吧 多久能来人', 'yes'],
  // How he is, and what others do, refuses nothing; neither does what is left for later behind a deed named.
  ['consent', '同意 快点 娃等着用钱', 'yes'],
  ['consent', '行嘛 你弄吧', 'yes'],
  ['consent', '行 你搞嘛 我不懂', 'yes'],
  ['consent', '可以 我眼睛不好使', 'yes'],
  ['consent', '同意 老板不是人', 'yes'],
  ['consent', '中 俺信恁', 'yes'],
  ['consent', '可以 我老公不在了 一个人带娃', 'yes'],
  ['consent', '好的 求你们了', 'yes'],
  ['submit', '提交 老板跑了我气死了', 'yes'],
  ['submit', '先交上去', 'yes'],
  ['submit', '那就交', 'yes'],
  ['submit', '递上去吧', 'yes'],
  ['submit', '先交上去 别的后面再说', 'yes'],
  ['submit', '先交了 缺啥再补', 'yes'],
  ['submit', '没错 交 我娃还在医院', 'yes'],
  ['submit', '交 我等着上班呢', 'yes'],
  // A no of what is asked, his own or of whoever has a say, or of what he has not seen.
  ['consent', '行 我不会同意的', 'asked again'],
  ['consent', '好 不会吧', 'asked again'],
  ['consent', '同意 我老公不让', 'asked again'],
  ['consent', '同意 我儿子不想办', 'asked again'],
  ['consent', '嗯 气死我了', 'asked again'],
  ['submit', '行 后面再说', 'asked again'],
  ['submit', '先看看再交', 'asked again'],
  ['submit', '行吧 我看不清', 'asked again'],
  ['submit', '交上去 我妈不让', 'asked again'],
  ['submit', '先交上去 等我女儿回来再看', 'asked again'],
  // A turn, a delay, a condition, a fear, a question or a line that is not so.
  ['consent', '同意，就怕老板知道', 'asked again'],
  ['consent', '同意，但是我叫王强', 'asked again'],
  ['consent', '好，我叫王强，先别记', 'asked again'],
  ['consent', '同意，传到厂里我就完了', 'asked again'],
  ['consent', '记吧，等我女儿看一眼', 'asked again'],
  ['consent', '算了算了 行吧', 'asked again'],
  ['consent', '同意，还是算了', 'asked again'],
  ['consent', '同意，给钱才行', 'asked again'],
  ['submit', '提交，我得跟家里合计', 'asked again'],
  ['consent', '记吧，要不我问问再来', 'asked again'],
  ['consent', '同意，你们是干嘛的', 'asked again'],
  ['consent', '记吧，你们可要说话算话', 'asked again'],
  ['submit', '提交，我电话换了', 'asked again'],
  ['submit', '提交，名字写的是小名', 'asked again'],
  ['submit', '交吧，收入那里少了', 'asked again'],
  ['submit', '算了，行', 'asked again'],
])('at %s, “%s” is %s', (occasion, said, heard) => {
  expect(beside(said, occasion)).toBe(heard);
});

describe('what stands beside a yes by its deed and takes nothing of it back leaves it a yes', () => {
  test.each<['consent' | 'submit', string]>([
    ['consent', '要得要得你记嘛我又不怕哪个晓得'],
    ['consent', '我同意嘛同意的你说要记就记'],
    ['consent', '要得你问嘛快点我还要去给老者煮饭'],
    ['consent', '中 记吧 记吧 恁可别往外说就中'],
    ['consent', '同意吧 银行卡号我可不说啊'],
    ['consent', '同意 记嘛 反正我不怕别人晓得'],
    ['consent', '可以记 你们别到处说就行'],
    ['consent', '记吧帮我保密哈'],
    ['consent', '同意 密码我可不说'],
    ['consent', '你们要问就问嘛我还要去接娃'],
    ['submit', '对咯就这样子交上去嘛麻烦你们快点帮我们讨哈'],
    ['submit', '中 交吧 交完还得说我那两个月工资哩'],
    ['submit', '行交上去嘛我还要去接娃'],
    ['submit', '交上去 办完还想说孩子学费'],
    ['submit', '交吧麻烦你们快点哈'],
    ['submit', '提交 辛苦你们早点帮我要'],
  ])('at %s, “%s”', (occasion, said) => expect(beside(said, occasion)).toBe('yes'));

  test.each<['consent' | 'submit', string]>([
    ['consent', '同意 但是别往外说'],
    ['consent', '同意 你们要是往外说我就告'],
    ['consent', '可以 别往外说 先别记'],
    ['consent', '记吧我怕老板晓得'],
    ['consent', '记吧我问问我老公'],
    ['consent', '记嘛我不想办'],
    ['consent', '同意我还没想好'],
    ['consent', '别往外说就中'],
    ['consent', '中 恁可别往外说'],
    ['consent', '我又不怕哪个晓得'],
    ['submit', '交吧交完再改电话'],
    ['submit', '交上去嘛帮我把电话改了'],
    ['submit', '交吧 交完还得等我女儿看'],
    ['submit', '等交完还要说'],
  ])('at %s, “%s” is asked again', (occasion, said) =>
    expect(beside(said, occasion)).toBe('asked again'),
  );

  test('nor does a turn, a delay or a question behind it without a stop agree', () => {
    for (const occasion of ['consent', 'submit'] as const)
      for (const head of ['同意', '记吧', '你们记嘛', '提交', '交上去嘛'])
        for (const other of others)
          for (const join of ['', '我', '麻烦', '我又不怕哪个晓得 '])
            expect([
              head,
              join,
              other,
              agreesBeside(`${head}${join}${other}`, occasion, [], true),
            ]).toEqual([head, join, other, false]);
  });

  test('a card number is kept back only where nothing asks for it yet', () => {
    expect(agreesBeside('同意吧 银行卡号我可不说啊', 'consent', [], true)).toBe(true);
    expect(agreesBeside('同意吧 银行卡号我可不说啊', 'consent', [], false)).toBe(false);
  });
});

test('a fact told with the consent is kept', () => {
  const talk = newTalk();
  say(talk, '老板欠我三万块工钱不给');
  say(talk, '同意，我叫王强');
  expect(standing(talk)).toMatchObject({ name: '王强' });
});

test.each([
  ['要得要得 帮我们想点办法', true],
  ['可以可以 求你们拉一把', true],
  ['好嘛 全靠你们了', true],
  ['要得要得 帮我瞒着我老公', false],
  ['好好想想 帮我们想点办法', false],
  ['可以可以 帮我们想点办法再说', false],
  ['可以 要是你们能帮帮忙', false],
])('a plea behind a yes to the consent leaves it a yes: “%s”', (text, agrees) => {
  expect(agreesBeside(text, 'consent', [])).toBe(agrees);
});
