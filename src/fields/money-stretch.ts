import { findDurations } from './durations.ts';
import type { Amount } from './money-amounts.ts';
import { readWords } from './words.ts';

const { fit } = readWords('money.txt');

const between = fit.u`^[{{stretch-between}}\s]{0,8}$`;

/** 半个月1500, 十天一千: an amount for another stretch of time than a month or a year, which is no rate and no sum of either. */
export const isForStretch = (text: string, { from, rate }: Amount): boolean =>
  rate === null &&
  findDurations(text).some(({ to }) => to <= from && between.test(text.slice(to, from)));
