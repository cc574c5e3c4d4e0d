import { describe, expect, test } from 'vitest';
import { heardBack, say, standing, talkAt, wording } from './talk.ts';

/** The first words of what is said to it. */
const head = (topic: string): string =>
  wording.text({ key: `asked-${topic}`, args: {} }, 'zh-CN').slice(0, 6);

const rows: readonly (readonly [said: string, topic: string])[] = [
  ['我不识字', 'cannot_read'],
  ['俺不认得字', 'cannot_read'],
  ['字太小了看不见', 'cannot_read'],
  ['眼神不好 看不清', 'cannot_read'],
  ['打字慢', 'cannot_read'],
  ['我没念过书', 'cannot_read'],
  ['我搞不来这个', 'cannot_fill'],
  ['你能帮我填吗', 'cannot_fill'],
  ['写不来啊', 'cannot_fill'],
  ['您给我填吧', 'cannot_fill'],
  ['太长了看不下去', 'too_long'],
  ['说慢点', 'too_long'],
  ['说人话', 'too_long'],
  ['别发这么多字', 'too_long'],
  ['能不能说简单点', 'too_long'],
  ['一个一个问', 'too_long'],
  ['打电话给我讲行不行', 'speak'],
  ['能不能发语音', 'speak'],
  ['电话里说行不', 'speak'],
  ['可不可以当面跟你说', 'speak'],
  ['你再说一遍', 'again'],
  ['刚刚没听清', 'again'],
  ['信号不好', 'again'],
  ['网卡了', 'again'],
  ['重复一下', 'again'],
  ['???', 'means'],
  ['啊？', 'means'],
  ['嗯?', 'means'],
  ['你讲啥子哦', 'means'],
  ['不懂你的意思', 'means'],
  ['你问的太多了', 'too_many'],
  ['怎么还有啊', 'too_many'],
  ['没完没了', 'too_many'],
  ['收到', 'nod'],
  ['好的', 'nod'],
  ['知道了', 'nod'],
  ['喂喂听得到吗', 'here_now'],
  ['在听没', 'here_now'],
  ['等会儿啊', 'moment'],
  ['我在上班晚点', 'moment'],
  ['我去找合同看看', 'moment'],
  ['让我娃弄', 'moment'],
];

describe.each([
  ['legal_aid', 'employer'],
  ['relief', 'address'],
  ['medical_aid', 'disease'],
])('at %s.%s what is said of the talk is no answer, and is answered', (service, question) => {
  test.each(rows)('%s', (said, topic) => {
    const talk = talkAt(service, question);
    const turn = say(talk, said);
    expect(heardBack(turn)).toContain(head(topic));
    expect(standing(talk)).not.toHaveProperty(question);
    expect(standing(talk)).not.toHaveProperty('?');
  });
});

describe('where the same words answer, they are an answer', () => {
  test.each([
    ['legal_aid', 'education', '我没念过书', { education: 'primary' }],
    ['relief', 'union_member', '嗯', { union_member: true }],
    ['relief', 'dibao', '有的', { dibao: true }],
    ['legal_aid', 'employer', '好又多超市', { employer: '好又多超市' }],
    ['legal_aid', 'employer', '信号塔建设公司', { employer: '信号塔建设公司' }],
  ] as const)('at %s.%s, “%s”', (service, question, said, stands) => {
    const talk = talkAt(service, question);
    say(talk, said);
    expect(standing(talk)).toMatchObject(stands);
  });
});

test('a greeting is greeted, and thanks are thanked for', () => {
  for (const [said, words] of [
    ['你好', '您好'],
    ['您好啊', '您好'],
    ['谢谢你啊 麻烦了', '不客气'],
  ] as const)
    expect(heardBack(say(talkAt('legal_aid', 'employer'), said))).toContain(words);
});
