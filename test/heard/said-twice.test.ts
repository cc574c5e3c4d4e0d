import { expect, test } from 'vitest';
import { withPauses } from '../../src/understanding/paused.ts';
import { table } from './standing-table.ts';

table('who says an answer twice has said it, whatever follows without a pause', [
  ['legal_aid.still_employed', {}, '没做了没做了那看病能报销不', { still_employed: false }],
  ['legal_aid.contract_signed', {}, '没签过没签过那个赔偿咋算', { contract_signed: false }],
  ['relief.union_member', {}, '没有没有那看病咋个报', { union_member: false }],
  ['relief.union_member', {}, '没入过没入过那补助咋个领', { union_member: false }],
  ['relief.employment_status', {}, '没做了没做了那看病咋办', { '?': ['unemployed'] }],
]);

test.each([
  ['没得没得那我老公的药钱咋办', '没得没得，那我老公的药钱咋办'],
  ['是的是的我在厂里上班', '是的是的，我在厂里上班'],
])('%s', (said, paused) => expect(withPauses(said, undefined).text).toBe(paused));

test.each(['商量商量再说那个事', '研究研究一下这个事', '对对对对我在厂里'])(
  'one word is no answer said twice: %s',
  (said) => expect(withPauses(said, undefined).text).toBe(said),
);
