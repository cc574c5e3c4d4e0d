import { expect, test } from 'vitest';
import type { Case } from '../cases/case.ts';
import { formlessStages } from '../cases/table.ts';
import { serviceById } from '../services/index.ts';
import type { Service } from '../services/service.ts';
import { nextStep, onward } from './next-step.ts';
import { sampleCase } from './sample-case.ts';

const service: Service = { ...(serviceById('job_referral') as Service), questions: [] };
const me = { id: 'li', name: '李敏' };
const step = (change: Partial<Case>, said = false) =>
  nextStep(sampleCase(change), service, { me: 'li', said, way: service.stages });
const paper = {
  id: 'p',
  type: 'image/png',
  bytes: 1,
  need: 'id_card',
  at: 0,
  state: 'received',
} as const;
const request = { id: 'r', want: { kind: 'words', text: 'x' }, at: 0, by: '李敏' } as const;

test('danger comes before everything, also before ownership', () => {
  const alert = {
    kind: 'alert',
    service: 'alert',
    alert: { step: 0, acknowledged: null },
  } as const;
  expect(step({ ...alert, owner: me })).toEqual({ kind: 'acknowledge' });
  expect(step({ ...alert, alert: { step: 0, acknowledged: '李敏' } })).toEqual({ kind: 'claim' });
});

test('a free case is claimed, and a case of somebody else is left to him', () => {
  expect(step({})).toEqual({ kind: 'claim' });
  expect(step({ owner: { id: 'wang', name: '王建国' } }, true)).toEqual({
    kind: 'others',
    by: '王建国',
  });
});

test("one's own case: first the worker's words, then papers, then waiting, then the next stage", () => {
  const mine = { owner: me, state: 'checking' } as const;
  expect(step({ ...mine, papers: [paper], requests: [request] }, true)).toEqual({ kind: 'reply' });
  expect(step({ ...mine, papers: [paper], requests: [request] })).toEqual({
    kind: 'papers',
    count: 1,
  });
  expect(step({ ...mine, requests: [request] })).toEqual({ kind: 'wait', count: 1 });
  expect(step(mine)).toEqual({ kind: 'advance', to: 'accepted' });
});

test('a gap that is wanted now is asked for before the case moves on', () => {
  const whole = serviceById('job_referral') as Service;
  const of = sampleCase({ owner: me, state: 'checking' });
  const next = nextStep(of, whole, { me: 'li', said: false, way: whole.stages });
  expect(next.kind).toBe('ask');
});

test('what is over wants nothing', () => {
  for (const state of ['closed', 'declined', 'withdrawn'] as const)
    expect(step({ state })).toEqual({ kind: 'over' });
});

test('onward never means sending back or declining', () => {
  for (const stage of service.stages) {
    const to = onward(sampleCase({ state: stage.state }), service.stages);
    expect(['returned', 'declined', 'withdrawn']).not.toContain(to);
  }
  expect(onward(sampleCase({ state: 'returned' }), service.stages)).toBe('checking');
  expect(onward(sampleCase({ kind: 'call', state: 'in_progress' }), formlessStages)).toBe('closed');
});
