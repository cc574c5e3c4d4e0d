import type { Case } from '../cases/case.ts';

/** A fresh job application for tests, with what a test changes of it. */
export const sampleCase = (change: Partial<Case> = {}): Case => ({
  number: 'BF26-000001',
  kind: 'application',
  service: 'job_referral',
  state: 'submitted',
  conversation: 'web:a',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: {},
  papers: [],
  consents: {},
  owner: null,
  requests: [],
  clock: { due: null, provisional: false, stopped: null },
  talking: false,
  file: false,
  urgency: 'normal',
  deletionAsked: false,
  opened: 0,
  changed: 0,
  version: 1,
  draft: 'd1',
  ...change,
});
