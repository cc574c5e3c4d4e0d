import { addDays, addYears, earliestDay, latestDay } from '../common/days.ts';
import { lawOf } from '../common/laws.ts';
import { isOneOf } from '../common/lists.ts';
import type { Deadline, Facts } from '../service.ts';

/** Days of maternity leave from the day of birth on: 98 less the 15 before it (女职工劳动保护特别规定 Art 7), the day itself among them. */
const leaveFromBirth = 98 - 15 - 1;

/** What is a labour dispute, for which the year of arbitration runs. */
const disputes = ['dismissed', 'pay_cut', 'transfer', 'leave', 'allowance', 'night_shift'];

const day = (facts: Facts, question: string): string | null => {
  const said = facts(question);
  return typeof said === 'string' ? earliestDay(said) : null;
};

/** 劳动争议调解仲裁法 Art 27: a year from when the wrong was known, counted from the earliest day the answer can mean. */
function arbitration(facts: Facts): readonly Deadline[] {
  const start = day(facts, 'event_date');
  return start === null || !isOneOf(facts, 'women_issue', disputes)
    ? []
    : [{ id: 'arbitration', last: addYears(start, 1), source: lawOf('labour-arbitration-27') }];
}

/** 妇女权益保障法 Art 48: a contract that ends in pregnancy or leave goes on to the end of the leave, at the least of leave that the country gives. */
function contract(facts: Facts): readonly Deadline[] {
  const birth = facts('baby_date');
  const born = typeof birth === 'string' ? latestDay(birth) : null;
  const ends = day(facts, 'contract_ends');
  if (born === null || ends === null || !isOneOf(facts, 'women_stage', ['pregnant', 'birth']))
    return [];
  const last = addDays(born, leaveFromBirth);
  return ends >= last
    ? []
    : [{ id: 'contract_extended', last, source: lawOf('women-48'), goesOn: true }];
}

/** The legal days that matter to her, soonest first. */
export const deadlines = (facts: Facts): readonly Deadline[] =>
  [...arbitration(facts), ...contract(facts)].toSorted((one, other) =>
    one.last < other.last ? -1 : one.last > other.last ? 1 : 0,
  );
