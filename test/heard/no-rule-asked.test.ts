import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expect as expected } from '../../src/dialogue/expect.ts';
import { computations } from '../../src/policies/computations.ts';
import { readPolicies } from '../../src/policies/read-policies.ts';
import { createShelf } from '../../src/policies/shelf.ts';
import { analyze } from '../../src/understanding/analyze.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { worldNow } from '../chaos/talk.ts';
import { approving } from '../policies/measure.ts';
import { talkAt, wording } from './talk.ts';

const entries = readPolicies(join(import.meta.dirname, '..', '..', 'policies'), computations);
const shelf = createShelf({ ...approving(entries), thresholds: {} });
const understand = createUnderstanding({ wording, analyse: analyze, policies: shelf });

/** What is heard at an open question of somebody who was not paid. */
function heardAt(question: string, text: string) {
  const talk = talkAt('legal_aid', question, { for_whom: 'self' });
  return understand(
    { id: 'e', from: { channel: 'table', chat: 'u' }, at: 0, body: { kind: 'text', text } },
    expected(talk.session, worldNow(talk)),
  );
}

test.each([
  ['employer', '一个姓周的老板包的 叫啥子洁康保洁公司 他微信都不回我'],
  ['employer', '叫什么宏发劳务公司 老板电话打不通'],
  ['employer', '医院是县医院 但我们不是医院的人 是姓周的包的 叫啥子洁康保洁公司 微信都不回'],
  ['evidence', '我刚才不是说了嘛 微信他说过几天给 还有考勤打卡的照片 工资条从来没得'],
  ['evidence', '手上有微信里头他说过几天给的 还有考勤打卡的照片'],
  ['evidence', '就一张嘴说的 工资条从来没得'],
  ['evidence', '加班的条子我留着 前几天还拍了照'],
  ['hire_date', '去年三月来的 试用期都没讲过'],
])('at %s no rule is read out to who tells: %s', (question, text) => {
  expect(heardAt(question, text).rule).toBeUndefined();
});

test.each([
  ['employer', '加班费怎么算'],
  ['evidence', '没签合同可以要双倍工资吗'],
  ['hire_date', '仲裁时效是多久'],
  ['evidence', '试用期最长几个月？'],
])('at %s who asks outright is answered: %s', (question, text) => {
  expect(heardAt(question, text).rule?.entry).toEqual(expect.any(String));
});
