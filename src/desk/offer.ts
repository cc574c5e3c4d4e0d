import type { Case } from '../cases/case.ts';
import { pay } from '../fields/pay.ts';
import type { PostOffer } from '../messages/office.ts';
import { literal } from '../messages/phrase.ts';

const textOf = (of: Case, question: string): string => {
  const value = of.answers[question]?.value;
  return typeof value === 'string' ? value : '';
};

/** What a seeker is told of a published post: its unit, work, place, pay and whom to call; never the conditions a unit wrote. */
export function offerOf(of: Case): PostOffer {
  const value = of.answers['offered_pay']?.value;
  return {
    case: of.number,
    unit: textOf(of, 'employer'),
    post: textOf(of, 'post'),
    place: textOf(of, 'work_place'),
    pay: value === undefined || value === null ? literal('') : pay().show(value),
    contact: textOf(of, 'name'),
    phone: textOf(of, 'phone'),
  };
}
