import { choice } from '../../fields/choice.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

/** 所属行业, the sections of GB/T 4754 drawn together to what a person can choose from: A, B, C, D and N, E, F, G, H, L and O, P, Q, S, the rest. */
export const industry: Question = {
  id: 'industry',
  field: choice(
    said.options({
      set: 'industry',
      values: [
        'manufacturing',
        'construction',
        'trade',
        'catering',
        'transport',
        'services',
        'farming',
        'mining',
        'utilities',
        'education',
        'health',
        'public',
        'other',
      ],
    }),
  ),
  need: 'file',
  starred: true,
  about: 'applicant',
};
