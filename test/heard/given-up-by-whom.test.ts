import { describe, expect, test } from 'vitest';
import { newTalk } from '../chaos/talk.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

const sure = '真的不办了吗';
const erase = '要删除您在这里的全部资料吗';

describe('what somebody else says or does gives nothing up', () => {
  test.each([
    '老板说今天不办了',
    '我老公说不搞了我说要搞',
    '我婆婆说不要申请了',
    '老乡都劝我不弄了',
    '工头叫我把申请撤了',
    '我爸说算了不办了我想办',
    '厂里讲让我取消',
    '他们说不弄了',
    '我媳妇不想弄了',
    '老板说把材料都删了',
  ])('%s', (said) => {
    const talk = talkAt('legal_aid', 'wage_amount');
    const back = heardBack(say(talk, said));
    expect(back).not.toContain(sure);
    expect(back).not.toContain(erase);
  });
});

describe('what was never said gives nothing up', () => {
  test.each([
    '我没说取消',
    '谁说不办了',
    '哪个说要取消',
    '没说不办',
    '我又没说不弄了',
    '不是不办了',
  ])('%s', (said) =>
    expect(heardBack(say(talkAt('legal_aid', 'wage_amount'), said))).not.toContain(sure),
  );
});

describe('who gives it up himself is asked whether he does', () => {
  test.each([
    '我不弄了',
    '算了不办了',
    '我和我老公说好了不办了',
    '老板给钱了不办了',
    '老板说给钱了，我不办了',
    '我跟老板说不办了',
    '我们商量了不办了',
  ])('%s', (said) =>
    expect(heardBack(say(talkAt('legal_aid', 'wage_amount'), said))).toContain(sure),
  );

  test.each(['我不办了', '不办了', '算了不办了'])('where a name is asked for: %s', (said) => {
    const talk = talkAt('legal_aid', 'employer');
    expect(heardBack(say(talk, said))).toContain(sure);
    expect(standing(talk)).not.toHaveProperty('employer');
  });
});

describe('a no that is undone is neither yes nor no', () => {
  const answered = (said: string) => {
    const talk = newTalk();
    say(talk, '老板欠我三个月工资不发');
    say(talk, said);
    return talk.session.consents['basic']?.given;
  };

  test.each([
    '我不是不同意',
    '不是不同意',
    '不是不让你记',
    '又不是不愿意',
    '没有不同意',
    '我并不是不答应',
    '不是不要 是要晚点',
    '没说不办',
    '我也不是不肯',
  ])('asked again: %s', (said) => expect(answered(said)).toBeUndefined());

  test.each(['我不同意', '不是 我不同意', '不是，不要', '不要不要', '不是不是'])(
    'a refusal: %s',
    (said) => expect(answered(said)).toBe(false),
  );
});
