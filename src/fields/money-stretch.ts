import { findDurations } from './durations.ts';
import type { Amount } from './money-amounts.ts';

const between = /^[\s的能可挣赚拿给得有发到手是就也才大概差不多共总]{0,8}$/u;

/** 半个月1500, 十天一千: an amount for another stretch of time than a month or a year, which is no rate and no sum of either. */
export const isForStretch = (text: string, { from, rate }: Amount): boolean =>
  rate === null &&
  findDurations(text).some(({ to }) => to <= from && between.test(text.slice(to, from)));
