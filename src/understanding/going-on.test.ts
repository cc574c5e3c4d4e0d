import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { calmed, goingOnIn } from './going-on.ts';

const today = '2026-11-23';
const heardIn = (plain: string) =>
  calmed(analyze(plain, { today }), { plain, safe: true, analyse: analyze, today });

describe('after an alarm, who says that he is safe or was misunderstood is believed', () => {
  test.each([
    '啥？没人打我，我说的是打电话打我的号码，我没事的',
    '我在县医院骨科陪我老公，我们没危险，你弄错了',
    '我没事',
    '我现在很安全，真的',
    '我挺安全的，你继续问吧',
    '误会了，我是让你们打我电话',
    '开玩笑的',
    '我不是那个意思',
    '没有想死，就是累得慌',
    '我好着呢，你别担心',
    '不用报警，我就随口一说',
    '你理解错了，我说的是手机摔了',
    '没人受伤，是机器坏了',
    '没挨打',
    "I'm fine, you misunderstood",
  ])('%s', (text) => {
    expect(heardIn(text).going?.fine).toBe(true);
    expect(heardIn(text).heard.danger).toBeNull();
  });
});

describe('who wishes to go on with his matter is heard in whatever words', () => {
  test.each([
    '接着办我老公的事吧',
    '我要给我老公办事，他工伤了',
    '刚才问到电话了，往下问吧',
    '不办危险的事，回到刚才那个表',
    '我要办工伤，法律援助',
    '算了我不说了，你把我老公的事接着办',
    '返回',
    '重新开始',
    '刚才问到哪了',
    '我想申请补助',
    '帮我把表填完',
    '说正事吧',
    'next question please',
  ])('%s', (text) => expect(heardIn(text).going?.onward).toBe(true));
});

describe('a word of safety beside danger is not believed', () => {
  test.each([
    '我没事，但是我不想活了',
    '没事，我就是想死',
    '别担心，我死了就解脱了',
    '我没事，他还在打我',
    '我不是开玩笑，我真要跳楼',
    '误会？他拿刀砍我',
    '我好好的，就是想喝农药',
    '没人打我，我自己不想活了',
    '你放心，我写好遗书了',
    '我想办完这事就去跳河',
    '我没事，孩子被他打得流血了',
    '弄错了，是他把我锁在屋里不让我出去',
    '没受伤，工友被机器卷进去了，快救人',
  ])('%s', (text) => {
    expect(heardIn(text).going).toBeUndefined();
    expect(heardIn(text).heard.danger).not.toBeNull();
  });
});

describe('no word of safety, and no wish to go on', () => {
  test.each([
    '我不安全',
    '这里不是很安全',
    '怎么才安全',
    '你没弄错',
    '我没开玩笑',
    '我是说真的',
    '你们没事找事',
    '我安全吗',
    '替我办后事',
    '怎么办',
    '我不想接着办了',
    '想不出办法',
    '不用管我',
    '老板欠我三个月工资，没人管',
    '你们别上来',
    '孩子好好的就行',
  ])('%s', (text) => expect(goingOnIn(text)).toMatchObject({ fine: false, onward: false }));
});

test('nothing is changed where no alarm was raised', () => {
  const heard = analyze('我没事', { today });
  expect(calmed(heard, { plain: '我没事', safe: false, analyse: analyze, today })).toEqual({
    heard,
  });
});
