import { describe, expect, test } from 'vitest';
import { put } from '../../src/dialogue/put.ts';
import type { Paper } from '../../src/messages/answer.ts';
import { worldNow } from '../chaos/talk.ts';
import { say, talkAt, wording } from './talk.ts';

const photo = (id: string, need: string | null): Paper => ({
  id,
  type: 'image/png',
  bytes: 10,
  need,
  at: 1,
  state: 'received',
});

/** A talk in whose draft photos lie under these names. */
function talkWith(at: string, needs: readonly (string | null)[]) {
  const [service = '', question = ''] = at.split('.');
  const talk = talkAt(service, question);
  const [draft] = talk.session.drafts;
  if (draft === undefined) throw new Error('No draft');
  const papers = needs.map((need, index) => photo(`p${index}`, need));
  talk.session = { ...talk.session, drafts: [{ ...draft, papers }] };
  return talk;
}

const needsIn = (talk: ReturnType<typeof talkAt>) =>
  talk.session.drafts[0]?.papers.map(({ need }) => need);

describe('a photo that has its name is put right by words', () => {
  test.each([
    ['medical_aid.medical_cost', ['settlement_sheet'], '是缴费单 不是结算单', ['medical_invoices']],
    ['medical_aid.name', ['settlement_sheet'], '那张不是结算单是诊断书', ['diagnosis']],
    ['relief.address', ['id_card'], '你搞错了 刚才那张是户口本', ['hukou_book']],
    ['relief.name', ['id_card', 'hukou_book'], '不是身份证 是低保证', ['dibao_card', 'hukou_book']],
    [
      'job_referral.wanted_job',
      ['id_card'],
      '刚发的那张照片是电工证，不是身份证',
      ['skill_certificate'],
    ],
    ['legal_aid.employer', ['payslips'], '这张是欠条 不是工资条', ['wage_evidence']],
    ['relief.phone', ['payslips'], '刚才那张发错了', ['mistake']],
    ['relief.phone', ['payslips'], '那张照片不是工资条', [null]],
  ] as const)('at %s with %j, “%s”', (at, there, said, then) => {
    const talk = talkWith(at, there);
    say(talk, said);
    expect(needsIn(talk)).toEqual(then);
  });

  test.each([
    ['relief.phone', ['id_card'], '不是户口本'],
    ['relief.phone', ['id_card'], '身份证是不是要正反面'],
    ['relief.phone', ['id_card'], '这是不是户口本'],
    ['relief.name', ['id_card', 'hukou_book'], '户口本还没拿来'],
    ['relief.story', ['payslips'], '老板给的不是工资条，就是一张白纸，上面写了个数'],
    ['relief.id_number', ['id_card'], '身份证号不是那个'],
  ] as const)('at %s with %j, “%s” changes none', (at, there, said) => {
    const talk = talkWith(at, there);
    say(talk, said);
    expect(needsIn(talk)).toEqual(there);
  });
});

test('the review names the photos that came, and those that have no name yet', () => {
  const talk = talkWith('student_aid.review', ['id_card', 'fee_receipt', 'id_card', null]);
  const draft = talk.session.drafts[0];
  if (draft === undefined) throw new Error('No draft');
  const lines = put({ kind: 'review', draft }, talk.session, worldNow(talk));
  const shown = lines.map((line) => wording.text(line, 'zh-CN')).join(' ');
  expect(shown).toContain('照片：身份证2张、交费单、还没说');
});
