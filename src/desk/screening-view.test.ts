import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import type { KeptScreening } from '../cases/case.ts';
import type { Answer, Answers } from '../messages/answer.ts';
import type { Centre } from '../messages/centre.ts';
import type { Value } from '../messages/value.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import { type Screened, screened } from '../services/screened.ts';
import type { Service } from '../services/service.ts';
import { sampleCase } from './sample-case.ts';
import { answersChanged, changedFigures } from './screening-view.ts';

const service = serviceById('relief') as Service;
const given = (value: Value): Answer => ({ state: 'given', value, raw: '', turn: 1, at: 0 });
const answers: Answers = {
  household_size: given(3),
  household_income: given(3000),
  medical_self_paid: given(0),
  rigid_spending: given(12_000),
};
const lines = (...figures: Centre['thresholds'][string]): Centre => ({
  ...exampleCentre,
  thresholds: { ...exampleCentre.thresholds, dibao_line: figures },
});
const old = { value: 700, from: '2026-01-01', source: '一月的文件' };
const risen = { value: 760, from: '2026-07-01', source: '七月的文件' };

const kept: KeptScreening = {
  ...(screened(service, factsOf(answers), {
    centre: lines(old),
    day: '2026-06-10',
  }) as Screened),
  at: 0,
  kind: 'submitted',
};

test.each([
  ['nothing is said while the same line holds', lines(old, risen), '2026-06-30', []],
  ['a line that rose is said with both figures', lines(old, risen), '2026-07-01', [[700, 760]]],
  ['a line that was taken out is said too', lines(), '2026-07-01', [[700, undefined]]],
  ['the same figure set anew is no change', lines({ ...risen, value: 700 }), '2026-07-01', []],
])('%s', (_what, centre, day, changed) => {
  expect(changedFigures(kept, centre, day).map(({ was, now }) => [was.value, now?.value])).toEqual(
    changed,
  );
});

const changedBy = (more: Answers, centre = lines(old)) =>
  answersChanged(kept, {
    of: { ...sampleCase(), answers: { ...answers, ...more } },
    service,
    centre,
  });

test('a later figure is not taken for another answer, another answer is seen', () => {
  expect(changedBy({})).toBe(false);
  expect(changedBy({}, lines(old, risen))).toBe(false);
  expect(changedBy({ phone: given('13900000001') })).toBe(false);
  expect(changedBy({ household_income: given(3100) })).toBe(true);
  expect(changedBy({ employment_status: given('unemployed'), monthly_income: given(0) })).toBe(
    true,
  );
});
