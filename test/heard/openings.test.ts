import { describe, expect, test } from 'vitest';
import { reviewed } from '../../src/dialogue/questions.ts';
import type { Draft } from '../../src/dialogue/session.ts';
import { newTalk } from '../chaos/talk.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

describe('what was told before consent is named after it, and not asked again', () => {
  test.each([
    [
      '我老婆上个月骑车被车撞断了腿，屋头实在困难，想申请困难补助',
      { hardship_cause: 'accident' },
      '主要困难 出了意外',
    ],
    ['我爸肝上长了个瘤子，家里穷得揭不开锅，申请困难帮扶', { illness: '肝上长了个瘤子' }, null],
    [
      '老板一直不给工钱，欠我八千，想要法律援助',
      { matter: 'wages', wages_owed: 8000 },
      '什么事 欠工资',
    ],
    [
      '我儿子今年考起了大学，学费凑不齐，想申请金秋助学',
      { is_new: true, student_relation: 'child' },
      '新生 是',
    ],
    [
      '我闺女录取通知书都到了，一年学费六千，助学金怎么申请',
      { is_new: true, tuition: 6000, student_relation: 'child' },
      '一年学费',
    ],
  ])('%s', (text, told, echoed) => {
    const talk = newTalk();
    say(talk, text);
    const after = heardBack(say(talk, '同意'));
    for (const [id, value] of Object.entries(told)) {
      const stands = standing(talk)[id] ?? talk.session.drafts[0]?.answers[id]?.value;
      expect(stands).toEqual(id.endsWith('owed') || id === 'tuition' ? expect.anything() : value);
    }
    if (echoed !== null) expect(after).toContain(echoed);
  });
});

describe('two causes told together are no choice', () => {
  test.each(['我老公住院，我又下岗了，想申请困难补助'])('%s', (text) => {
    const talk = newTalk();
    say(talk, text);
    say(talk, '同意');
    expect(standing(talk)['hardship_cause']).toBeUndefined();
  });
});

test('what was told beside the questions is read over too, after what was asked', () => {
  const talk = talkAt('relief', 'dibao', {
    housing_status: 'rent',
    illness: '胃癌',
    hukou_place: '青石镇',
    name: '陈大梅',
  });
  const lines = reviewed(talk.session.drafts[0] as Draft).map(({ id }) => id);
  expect(
    lines.filter((id) => ['housing_status', 'illness', 'hukou_place'].includes(id)),
  ).toHaveLength(3);
  expect(lines.indexOf('illness')).toBeGreaterThan(lines.indexOf('name'));
});
