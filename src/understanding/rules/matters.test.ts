import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const today = '2026-11-23';
const needsIn = (text: string) => analyze(text, { today }).needs.map(({ label }) => label);

describe('who is hurt on the road while he works has a matter of law', () => {
  test.each([
    '送外卖被车撞了 腿断了 在医院躺着',
    '我是骑手 送单让车撞了 腿骨折 在医院呢',
    '下班路上被电动车撞了 肋骨断两根',
    '派件的时候翻车了 胳膊摔断 动了手术',
    '我刚才送外卖被车撞了 腿断了',
  ])('%s', (text) => expect(needsIn(text)).toContain('legal_aid'));

  test.each(['送外卖撞了别人 我人没事', '想找个送快递的活', '我妈去买菜被车撞了 腿断了'])(
    'but not: %s',
    (text) => expect(needsIn(text)).not.toContain('legal_aid'),
  );
});

describe('the mutual insurance of the union is asked about, and no relief applied for', () => {
  test.each([
    '我参加了职工医疗互助 想领钱',
    '工会的医疗互助 我交了一百二 现在住院花了两万',
    '单位给入的职工互助 住院了 想申请补助',
  ])('%s', (text) => {
    const heard = analyze(text, { today });
    expect(heard).toMatchObject({ act: 'question', scheme: true });
    expect(needsIn(text)).not.toContain('relief');
  });

  test('where hardship is told beside it, that stands', () =>
    expect(needsIn('有职工互助也不够 家里实在困难 想申请困难补助')).toContain('relief'));
});
