import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import type { Talk } from '../chaos/talk.ts';
import { heardBack, meantBy, say, talkAt } from './talk.ts';

const today = '2026-11-30';
const alarms = (talk: Talk): number => talk.cases.filter(({ kind }) => kind === 'alert').length;

/** Whether a message alarms the duty desk: as an opening and at a question. */
const dangerIn = (text: string, asked = 'last_claim_at'): boolean =>
  [{}, { asked }].some((context) => analyze(text, { today, ...context }).danger !== null);

describe('an office that is locked with nobody in it locks nobody in, and who is called is not beaten', () => {
  test.each([
    '上个礼拜三我去老公司那个办公室找的周老板门都没开锁起的没得人我又打他电话他也不接',
    '去公司找老板 大门锁着 一个人都没有',
    '前天跑到项目部去要钱，铁门锁了，人都走了，又打工头电话也不接',
    '厂子关门了铁门锁着',
    '我去了三回，门锁起的，里外没得人影',
    '昨天去店里，卷帘门锁了，人去楼空，我又打老板手机打不通',
    '办公室上锁了找不到人',
  ])('%s', (text) => expect(dangerIn(text)).toBe(false));

  test.each([
    '我们被锁在厂里，大门锁着，没人管',
    '宿舍大门锁着，老板人走了，我们出不去',
    '工地铁门锁了，我们八个人在里面，没人放我们',
    '他把门锁了人走了，孩子在里面',
    '他又打我，我打他电话他不接，现在又打上门来了',
    '门锁着，叫不应，屋里有烟',
    '老板把我们关在仓库，门锁起的，没得人',
  ])('and somebody who is locked in or beaten is heard: %s', (text) =>
    expect(analyze(text, { today }).danger).not.toBeNull(),
  );
});

describe('who asks an office to be quick is in no danger', () => {
  test.each([
    '对咯就这样子交上去嘛麻烦你们快点帮我们讨哈',
    '就这样交 快点帮我们讨回来',
    '好的提交吧 麻烦快点帮我们办',
    '没得问题，赶紧给我们把工资要回来嘛',
    '可以，麻烦您快点处理',
    '交吧，尽快帮我们解决一下',
  ])('%s', (text) => expect(dangerIn(text, 'review')).toBe(false));

  test.each([
    '快点来人救救我们',
    '赶紧帮我们，人都晕倒了',
    '快点帮我们报警，他拿刀堵着门',
    '我想好了，过了今天不再麻烦任何人',
    '赶紧帮我们讨回公道 不然出人命',
  ])('and a cry is heard: %s', (text) => expect(analyze(text, { today }).danger).not.toBeNull());
});

describe('who says that nobody harms him ends the alarm, and no second one comes', () => {
  test.each([
    '啊没得哪个打我哦你搞错咯我是讲周老板办公室锁起的我人好好的在屋头',
    '我安全的我好好的没得事你莫吓我嘛我们接到讲工资',
    '没得人打我，你听错了，我们接着说工资',
    '没哪个关我们，我在屋头好好的',
    '没有谁欺负我，我说的是老板躲着不见',
    '谁都没打我，我人没事',
  ])('%s', (text) => {
    const talk = talkAt('legal_aid', 'last_claim_at');
    say(talk, '老板带人打我们，快点来');
    expect(alarms(talk)).toBe(1);
    expect(talk.session.safe).toBeDefined();
    expect(meantBy(talk, { kind: 'text', text }).danger).toBeUndefined();
    say(talk, text);
    expect(talk.session.safe).toBeUndefined();
    expect(alarms(talk)).toBe(1);
  });

  test.each([
    '没人救我',
    '没得人打我，是他把我关起来了',
    '没人打我，我自己不想活了',
    '没有人管我，他又打我',
  ])('and what is no such word ends nothing: %s', (text) => {
    const talk = talkAt('legal_aid', 'last_claim_at');
    say(talk, '老板带人打我们，快点来');
    say(talk, text);
    expect(talk.session.safe).toBeDefined();
  });
});

describe('medicine that cannot be paid for is a need, and nothing was taken', () => {
  test.each([
    '我屋头老者中风那个你们有没得补助给他一点哦吃药都吃不起咯',
    '我妈长期吃药，你们给点补助不',
    '老汉瘫了吃药一个月五六百',
    '吃药吃不起了，能报销点不',
    '娃儿每个月吃药，药费好贵',
  ])('%s', (text) => {
    expect(dangerIn(text, 'review')).toBe(false);
    expect(analyze(text, { today, listening: true }).danger).toBeNull();
  });

  test.each(['我吃药了', '药都吃了', '我吃了药，别管我'])(
    'and who is listened to and took something is heard: %s',
    (text) => expect(analyze(text, { today, listening: true }).danger).not.toBeNull(),
  );
});

test('at the review a wish to hand it in and be quick alarms nobody and hands in, or asks', () => {
  const talk = talkAt('job_referral', 'review', {
    job_wanted: '保洁',
    work_place: '城关',
    expected_salary: { value: 2500, per: 'month' },
    employment_status: 'unemployed',
    education: 'junior',
    name: '赵大海',
    phone: '13800138000',
    birth_date: '1980-01-01',
    id_number: '990101198001010014',
    address: '南街3号',
    hukou_place: '南街',
    skills: '会做饭',
    experience: '饭店五年',
    shift: ['day'],
  });
  const back = heardBack(say(talk, '对咯就这样子交上去嘛麻烦你们快点帮我们讨哈'));
  expect(alarms(talk)).toBe(0);
  const handedIn = talk.cases.some(({ kind }) => kind === 'application');
  expect(handedIn || back.includes('提交'), back).toBe(true);
});
