import { choice } from '../../fields/choice.ts';
import { isEmployer } from '../../fields/employer-words.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

/** Work or not, in the wire's words; 内退 counts with 下(待)岗, 离休 with 退休 (domain.md section 2.4, workStatus). */
export const employmentStatus: Question = {
  id: 'employment_status',
  field: choice(
    said.options({
      set: 'employment_status',
      values: [
        'employed',
        'laid_off',
        'unemployed',
        'flexible',
        'migrant',
        'sick_leave',
        'retired',
        'student',
      ],
    }),
  ),
  need: 'apply',
  starred: true,
  stale: true,
  about: 'applicant',
};

/** The employer, or the last one, by its name. */
export const employer: Question = {
  id: 'employer',
  field: text({ max: 100, is: isEmployer, names: true }),
  need: 'apply',
  starred: false,
  stale: true,
  mayBeNone: true,
  about: 'applicant',
};

/** Whether the applicant is in a trade union. */
export const unionMember: Question = {
  id: 'union_member',
  field: yesNo(),
  need: 'apply',
  starred: false,
  about: 'applicant',
};

/** What the applicant brings home a month, yuan. */
export const monthlyIncome: Question = {
  id: 'monthly_income',
  field: money({ per: 'month', max: 1_000_000, now: true, about: ['pay', 'household'] }),
  need: 'apply',
  starred: true,
  sensitive: true,
  stale: true,
  mayBeNone: true,
  about: 'applicant',
};
