import { describe, expect, test } from 'vitest';
import { papers } from '../../src/services/legal_aid/papers.ts';
import { newTalk } from '../chaos/talk.ts';
import { heardBack, say, talkAt } from './talk.ts';

describe('a first record is noted, and only what stood otherwise was put right', () => {
  test('at a question opened again for the same value', () => {
    const talk = talkAt('relief', 'household_size', { household_size: 3 });
    const told = heardBack(say(talk, '三口人'));
    expect(told).not.toContain('改好了');
  });

  test('at a question opened again for another', () => {
    const talk = talkAt('relief', 'household_size', { household_size: 3 });
    expect(heardBack(say(talk, '五口人'))).toContain('改好了');
  });

  test('words of correction beside a first value do not make it one', () => {
    const talk = talkAt('job_referral', 'phone');
    expect(heardBack(say(talk, '13800138000 不对 13800138001'))).not.toContain('改好了');
  });
});

describe('an illness without money is no matter for another door', () => {
  test.each([
    ['我老头子得了病咯屋头没得钱医咋个办哦', '医疗救助'],
    ['娃他妈查出来尿毒症，没钱做透析了', '医疗救助'],
    ['我爸住院，家里的钱都花光了', '医疗救助、困难帮扶'],
  ])('%s', (text, services) => {
    const told = heardBack(say(newTalk(), text));
    expect(told).toContain(`我听到您想办：${services}。`);
    expect(told).not.toContain('医保局');
  });
});

test('who signed no contract is asked for what else shows that he worked there', () => {
  const asked = (signed: boolean) =>
    papers((id) => ({ matter: 'wages', contract_signed: signed })[id]).map(({ id }) => id);
  expect(asked(false)).toContain('work_proof');
  expect(asked(false)).not.toContain('labour_contract');
  expect(asked(true)).toContain('labour_contract');
});
