import { lawOf } from '../common/laws.ts';
import type { LegalDays, ReviewStep, Service } from '../service.ts';

const days = { count: 'calendar', stops: false } as const;

const told: LegalDays = { ...days, id: 'petition_told', days: 15, source: lawOf('petition-23') };
const done: LegalDays = {
  ...days,
  id: 'petition_done',
  days: 60,
  source: lawOf('petition-34'),
  extension: { days: 30, by: ['approver', 'admin'] },
};

/** What the articles give the office: 15 days to tell whether it is accepted or sent on, 60 (and 30) to finish, 30 in which a review may be wished for, 30 to answer it. They run on whatever is asked of the worker. */
export const clocks: NonNullable<Service['clocks']> = {
  submitted: told,
  checking: told,
  in_progress: done,
  referred: done,
  answered: { ...days, id: 'petition_review_wish', days: 30, source: lawOf('petition-35') },
  review: { ...days, id: 'petition_review', days: 30, source: lawOf('petition-35') },
};

/** 复查 within 30 days of the written answer, 复核 within 30 days of that of the 复查; after it there is none. */
export const reviews: readonly ReviewStep[] = [
  { id: 'review', days: 30, source: lawOf('petition-35') },
  { id: 'recheck', days: 30, source: lawOf('petition-36') },
];
