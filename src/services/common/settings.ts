import type { Setting } from '../service.ts';

/** A figure above nothing; `unit` says of what. */
export const figure = (name: string, unit: string): Setting => ({
  part: 'thresholds',
  name,
  fits: (value) => typeof value === 'number' && value > 0,
  allowed: `more than 0, ${unit}`,
});

/** Such a figure that is set anew every year. */
export const yearly = (name: string, unit: string): Setting => ({
  ...figure(name, unit),
  yearly: true,
});

/** A rule that is a whole number from one on; `unit` says of what. */
const wholeNumber = (name: string, unit: string): Setting => ({
  part: 'rules',
  name,
  fits: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1,
  allowed: `a whole number of ${unit}`,
});

/** When staff hear that a yearly figure is old, and that another begins soon. */
export const figureRules: readonly Setting[] = [
  wholeNumber('figure_old_months', 'months'),
  wholeNumber('figure_soon_days', 'days'),
];

/** A rule that is true or false. */
export const yesOrNo = (name: string): Setting => ({
  part: 'rules',
  name,
  fits: (value) => typeof value === 'boolean',
  allowed: 'true or false',
});

/** A rule that is one of these words. */
export const oneOf = (name: string, ...words: readonly string[]): Setting => ({
  part: 'rules',
  name,
  fits: (value) => typeof value === 'string' && words.includes(value),
  allowed: words.join(' or '),
});

/** How a county keeps its files, batches and public notices: what a notice shows, whose notices there are, what comes first, how the check of means is authorised, and how often a household is visited and watched. */
export const recordRules: readonly Setting[] = [
  yesOrNo('notice_amount'),
  yesOrNo('notice_category'),
  oneOf('notice_levels', 'county', 'unit_and_county'),
  oneOf('batch_order', 'meeting_notice', 'notice_meeting'),
  oneOf('authorisation', 'paper', 'chat'),
  figure('visit_months', 'months'),
  figure('watch_months', 'months'),
];

/** A rule that is a day of the year. */
export const dayOfYear = (name: string): Setting => ({
  part: 'rules',
  name,
  fits: (value) =>
    typeof value === 'string' && /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.test(value),
  allowed: 'a day as 07-01',
});

/** A rule that lists some of these words, with commas. */
export const listOf = (name: string, words: readonly string[]): Setting => ({
  part: 'rules',
  name,
  fits: (value) =>
    typeof value === 'string' && value.split(',').every((one) => words.includes(one.trim())),
  allowed: `a list of ${words.join(', ')}`,
});

/** The percentage within which a figure is too near a line to tell. */
export const nearLine: Setting = {
  part: 'thresholds',
  name: 'near_line_percent',
  fits: (value) => typeof value === 'number' && value >= 0 && value < 100,
  allowed: '0 to 99',
};

/** The 低保 line, on which every test of means stands (domain.md section 2.1). */
export const dibaoLine = yearly('dibao_line', 'yuan a person and month');

/** What the lines of hardship are made of (domain.md section 2.1). */
export const hardshipLines: readonly Setting[] = [
  dibaoLine,
  nearLine,
  figure('relative_multiplier', 'times the line of minimum living aid'),
  figure('accident_ratio', 'as 0.5 for a half'),
  oneOf('dibao_comparator', 'below', 'at_most'),
];
