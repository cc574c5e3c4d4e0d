import { choice } from '../../fields/choice.ts';
import { text } from '../../fields/text.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

const sensitive = {
  need: 'file',
  sensitive: true,
  consent: 'sensitive',
  about: 'applicant',
} as const;

/** 健康状况 in three steps: well, ill (then which), disabled (then kind and grade). */
export const health: Question = {
  ...sensitive,
  id: 'health',
  field: choice(said.options({ set: 'health', values: ['good', 'ill', 'disabled'] })),
  starred: true,
};

/** The kinds of illness of the form (domain.md section 2.4); the five added later are `severe`. */
export const illnessKind: Question = {
  ...sensitive,
  id: 'illness_kind',
  field: choice(
    said.options({
      set: 'illness_kind',
      values: [
        'general',
        'hypertension',
        'diabetes',
        'heart',
        'stroke',
        'cancer',
        'tumour',
        'uremia',
        'liver',
        'lung',
        'blood',
        'spine',
        'mental',
        'severe',
      ],
    }),
  ),
  starred: true,
  when: (facts) => facts('health') === 'ill',
};

/** 残疾类别 (domain.md section 2.4). */
export const disabilityKind: Question = {
  ...sensitive,
  id: 'disability_kind',
  field: choice(
    said.options({
      set: 'disability_kind',
      values: ['limb', 'sight', 'hearing', 'speech', 'mind', 'mental', 'multiple'],
    }),
  ),
  starred: true,
  when: (facts) => facts('health') === 'disabled',
};

/** 残疾等级, first (heaviest) to fourth. */
export const disabilityGrade: Question = {
  ...sensitive,
  id: 'disability_grade',
  field: choice(
    said.options({
      set: 'disability_grade',
      values: ['first', 'second', 'third', 'fourth', 'unknown'],
    }),
  ),
  starred: true,
  when: (facts) => facts('health') === 'disabled',
};

/** The illness in the household, in the worker's words. */
export const illness: Question = {
  ...sensitive,
  id: 'illness',
  field: text({ max: 100 }),
  starred: false,
  mayBeNone: true,
  when: (facts) => facts('hardship_cause') === 'illness',
};
