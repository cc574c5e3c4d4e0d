import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { newTalk } from '../chaos/talk.ts';
import { heardBack, press, say, standing, talkAt } from './talk.ts';

const heardIn = (text: string): readonly string[] =>
  analyze(text, { today: '2026-11-30' }).needs.map(({ label }) => label);

describe('who lost his job and asks for the money of it has a question, and no dispute', () => {
  test.each([
    '你好 我让厂子给裁了 现在啥活没有 能不能领那个失业的钱',
    '我让厂里裁了 能不能领失业金',
    '被公司辞退了 失业金怎么领',
    '把我优化了 失业救济去哪里领',
    '厂里开了我 失业保险能给我不',
  ])('%s', (text) => expect(heardIn(text)).toEqual(['policy_consult']));

  test.each([
    '把我开了也不给赔偿 能不能领失业金',
    '被辞退了没签合同 失业金能领吗',
    '厂里裁了我还欠两个月工资 失业金怎么领',
    '公司违法辞退我 失业金能领不',
  ])('but where something is wrong with it: %s', (text) =>
    expect(heardIn(text)).toContain('legal_aid'),
  );
});

describe('whether a platform hears of it opens nothing', () => {
  test.each(['我说的这些平台会知道不 怕给我封号', '会不会告诉平台啊', '平台看得到不 怕被拉黑'])(
    '%s',
    (text) => {
      const talk = newTalk();
      say(talk, '我跑外卖的 老婆住院了');
      expect(heardBack(say(talk, text))).toContain('不会把您说的告诉老板');
      expect(talk.session.heard?.needs).toEqual(['medical_aid']);
    },
  );
});

/** The services that stand after these messages: heard before the consent, or filled in. */
function after(...said: readonly string[]) {
  const talk = newTalk();
  for (const text of said) {
    if (text === '同意') press(talk, 'yes');
    else say(talk, text);
  }
  return talk.session.drafts[0]?.services ?? talk.session.heard?.needs ?? [];
}

const ill = '老婆住院了没钱 我工资老板还欠着';
const craft = '老板把我开了不给补偿 我还想学个技术';

describe('a service refused in plain words is dropped, before the consent and behind it, and the other stays', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[ill, '不是 我不告他们 就是想要医疗救助'], ['medical_aid']],
    [[ill, '同意', '不是 我不告他们 就是想要医疗救助'], ['medical_aid']],
    [[craft, '同意', '哎呀我不打官司 法律援助那个不办 光办培训'], ['skills_training']],
    [['老板把我开了不给补偿', '我不整法律援助 我要学技术 我以前老板能知道不'], ['skills_training']],
    [['老板把我开了不给补偿', '啥法律援助啊 我没说打官司 我就想学个技术'], ['skills_training']],
    [[ill, '哎呀 没说告他们 医疗救助那个办'], ['medical_aid']],
    [[ill, '同意', '不对 我没想打官司 法律援助别弄'], ['medical_aid']],
    [[craft, '我不起诉 就学技术那个'], ['skills_training']],
  ])('%j', (said, left) => expect(after(...said)).toEqual(left));
});

describe('what is wished for all the same, or refused by somebody else, stays', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['老板欠我工资', '我不打官司 就想要回工资'], ['legal_aid']],
    [['老板欠我工资', '同意', '我不打官司 你们帮我说说就行'], ['legal_aid']],
    [
      [ill, '同意', '老板说不办法律援助'],
      ['medical_aid', 'legal_aid'],
    ],
    [
      [ill, '同意', '不告他们能要回工资吗'],
      ['medical_aid', 'legal_aid'],
    ],
  ])('%j', (said, left) => expect(after(...said)).toEqual(left));
});

describe('who leaves one service for another goes on with the other', () => {
  test.each([
    '啥呀 我说不学了 培训不办了 办找工作',
    '不对 我不学了 你还是给我找个活吧',
    '不想学了 帮我找份工作',
    '技能培训不办了 我要找工作',
    '唉 不学了 介绍个活干吧',
  ])('%s', (text) => {
    const talk = talkAt('skills_training', 'training_purpose', { name: '李铁军' });
    const back = heardBack(say(talk, text));
    expect(back).toContain('技能培训不办了');
    expect(talk.session.drafts[0]?.services).toEqual(['job_referral']);
    expect(standing(talk)['name']).toBe('李铁军');
  });

  test.each(['否 我不学了 取消培训', '不学了', '我不想学了 不办培训'])(
    'and who only leaves it is asked whether it shall end: %s',
    (text) => {
      const talk = talkAt('skills_training', 'training_purpose');
      expect(heardBack(say(talk, text))).toContain('真的不办了吗');
    },
  );
});

test.each(['找工作人员', '我要找工作人员', '联系工作人员', '叫工作人员', '找个工作人员'])(
  '%s is no wish for work',
  (text) => {
    const { needs, human } = analyze(text, { today: '2026-11-30' });
    expect({ needs, human }).toEqual({ needs: [], human: true });
  },
);
