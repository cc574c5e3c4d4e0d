import { expect, test } from 'vitest';
import { serviceById, services } from '../../src/services/index.ts';
import { exampleCentre } from './example-centre.ts';
import { serviceSuite } from './service-suite.ts';

for (const service of services) serviceSuite(service);

test('every service says what its form stars, and the example centre offers only services there are', () => {
  for (const { id, form } of services) {
    expect(Object.keys(form), id).not.toEqual([]);
    expect(serviceById(id)?.id).toBe(id);
  }
  for (const id of exampleCentre.services) expect(serviceById(id), id).toBeDefined();
});

test('the same id is the same question in every service: one kind, one set of choices', () => {
  const first = new Map<string, string>();
  for (const question of services.flatMap((service) => service.questions)) {
    const shape = JSON.stringify([question.field.kind, question.field.options ?? []]);
    expect(first.get(question.id) ?? shape, question.id).toBe(shape);
    first.set(question.id, shape);
  }
});

test('relief asks at most eighteen questions before it can be handed over', () => {
  const relief = serviceById('relief');
  const asked = relief?.questions.filter(
    (question) => question.need === 'apply' && question.staffOnly !== true,
  );
  expect(asked?.length).toBeLessThanOrEqual(18);
});

test('the bank account is asked only after preliminary acceptance, and last of what the worker tells', () => {
  for (const service of services) {
    const asked = service.questions.filter((question) => question.staffOnly !== true);
    const bank = asked.findIndex((question) => question.id === 'open_bank');
    if (bank < 0) continue;
    expect(asked.slice(bank).map((question) => question.id)).toEqual([
      'open_bank',
      'bank_branch',
      'bank_card',
    ]);
    expect(
      asked
        .slice(bank)
        .every((question) => question.need === 'file' && question.consent === 'sensitive'),
    ).toBe(true);
  }
});

test('a job seeker is never asked about marriage or children', () => {
  const ids = serviceById('job_referral')?.questions.map((question) => question.id) ?? [];
  expect(ids.filter((id) => /marital|family|child|pregnan|birth(?!_date)/u.test(id))).toEqual([]);
});
