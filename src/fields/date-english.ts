import type { DateMatcher } from './date-matchers.ts';
import { dated } from './dated.ts';

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const englishMonth =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** March 2024, 2 March 1985: in English a date wants its year. */
export const english: DateMatcher = {
  pattern: new RegExp(
    `\\b(?:(?<before>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?${englishMonth}(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (?:of )?(?<year>(?:19|20)\\d{2}))\\b`,
    'giu',
  ),
  mean: (said) => {
    const m = names.indexOf((said['name'] as string).slice(0, 3).toLowerCase()) + 1;
    return dated(Number(said['year']), {
      month: String(m),
      day: said['before'] || said['after'] || '',
    });
  },
};
