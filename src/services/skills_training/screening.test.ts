import { expect, test } from 'vitest';
import {
  centreWith,
  exampleCentre,
  factsAre,
  measuresOf,
} from '../../../test/contracts/example-centre.ts';
import { papers } from './papers.ts';
import { screen } from './screening.ts';
import { skillsTraining } from './service.ts';

const by = measuresOf(exampleCentre);
const told = { employment_status: 'laid_off', same_trade_subsidised: false };

test.each([
  [told, 'likely', ['group', 'first_time']],
  [{ ...told, employment_status: 'retired' }, 'review', ['group_other', 'first_time']],
  [{ ...told, same_trade_subsidised: true }, 'review', ['group', 'again_once']],
  [{ employment_status: 'laid_off' }, 'insufficient', ['group', 'no_before']],
  [{ ...told, birth_date: '2011-01-01' }, 'review', ['group', 'first_time', 'too_young']],
  [{}, 'insufficient', ['no_status', 'no_before']],
])('%j is %s', (facts, verdict, steps) => {
  expect(screen(factsAre(facts), by)).toMatchObject({
    verdict,
    steps: steps.map((key) => ({ key: `skills_training-step-${key}` })),
  });
});

test('whether a trade is paid for once is the centre’s own rule, and no rule of ours', () => {
  const again = factsAre({ ...told, same_trade_subsidised: true });
  const other = measuresOf(centreWith({}, { training_once_a_trade: false }));
  expect(screen(again, other).steps.map(({ key }) => key)).toContain('skills_training-step-again');
});

test('everybody hears not to pay first, who wants work that he can register for it', () => {
  const keys = (facts: object) =>
    skillsTraining
      .advice?.(factsAre({ ...facts }), exampleCentre, '2026-11-23')
      .map(({ key }) => key);
  expect(keys({})).toEqual(['skills_training-advice-pay_first']);
  expect(keys({ training_purpose: 'job' })).toContain('skills_training-advice-job');
});

test('who is out of work may bring proof, nobody must', () => {
  const asked = papers(factsAre({ employment_status: 'unemployed' }));
  expect(asked.map(({ id }) => id)).toContain('jobless_card');
  expect(asked.filter(({ required }) => required).map(({ id }) => id)).toEqual(['id_card']);
});

test.each([
  ['same_trade_subsidised', '没领过', false],
  ['same_trade_subsidised', '领过一回', true],
  ['same_trade_subsidised', '去年领过', true],
  ['same_trade_subsidised', '这是头一回', false],
  ['same_trade_subsidised', '从来没报过', false],
  ['has_certificate', '没有证', false],
  ['has_certificate', '有证', true],
  ['has_certificate', '还没考过', false],
])('%s: "%s" is %s', (id, said, value) => {
  const field = skillsTraining.questions.find((question) => question.id === id)?.field;
  const reading = field?.read(said, { today: '2026-11-23' });
  expect(reading?.kind === 'value' ? reading.value : undefined).toBe(value);
});
