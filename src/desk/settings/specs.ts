import { thingOf } from '../../messages/settings.ts';
import { campaigns } from './campaigns.ts';
import { deadlines } from './deadlines.ts';
import { caps, thresholds } from './figures.ts';
import { hotlines } from './hotlines.ts';
import { calendar, hours } from './hours.ts';
import { questions } from './questions.ts';
import { replies } from './replies.ts';
import type { Spec } from './spec.ts';

/** Every part of the centre that the desk changes, in the order of the pages. */
export const specs: readonly Spec[] = [
  hours,
  calendar,
  hotlines,
  thresholds,
  caps,
  deadlines,
  campaigns,
  replies,
  questions,
];

/** The pages of settings, in their order. */
export const settingPages: readonly string[] = [...new Set(specs.map(({ page }) => page))];

/** Pages that show one service at a time; `any`: the general things have a page of their own there. */
export const byService: { readonly [page: string]: 'any' | 'each' } = {
  deadlines: 'any',
  replies: 'any',
  questions: 'each',
};

/** How the desk shows and changes a thing; `undefined` where it does not. */
export const specOf = (what: string): Spec | undefined =>
  specs.find(({ part }) => part === thingOf(what).part);
