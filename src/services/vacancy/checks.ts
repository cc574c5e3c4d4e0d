import { payOf } from '../../fields/pay.ts';
import { phrase } from '../../messages/phrase.ts';
import type { Facts, Measures, Remark } from '../service.ts';
import { isTold, type Unlawful, unlawfulIn } from './conditions.ts';

/** The free words of an offer, in which a condition may stand. */
export const freeWords = ['who_may_apply', 'work_content', 'benefits'] as const;

/** What an offer is published as, in staff's own words. */
const published = 'published_text';

/** All words of an offer that staff look at. */
export const lookedAt = [...freeWords, published] as const;

const saidIn = (facts: Facts, question: string): string => {
  const said = facts(question);
  return typeof said === 'string' ? said : '';
};

type Looked = (typeof lookedAt)[number];

/** What the law does not allow, by the question whose answer says it. */
export const unlawful = (
  facts: Facts,
  among: readonly Looked[] = lookedAt,
): readonly (Unlawful & { readonly question: Looked })[] =>
  among.flatMap((question) =>
    unlawfulIn(saidIn(facts, question)).map((one) => ({ ...one, question })),
  );

/** Whether the words that go out hold nothing the law does not allow (domain.md section 4.4). */
export const lawful = (facts: Facts): boolean =>
  !unlawful(facts, [published]).some(({ kind }) => isTold(kind));

/** The longest trial by the length of the contract, months (劳动合同法 Art 19). */
const longestTrial: { readonly [length: string]: number } = {
  under_3_months: 0,
  under_1_year: 1,
  under_3_years: 2,
  from_3_years: 6,
  open: 6,
  task: 0,
};

/** The longest trial that any contract allows, months. */
const MOST = 6;
/** The longest trial of a contract of less than a year, months: up to it nothing need be asked. */
const LEAST = 1;

/** What the trial period is against its contract: fine, too long, or to be seen once the contract's length is known. */
export function trialOf(facts: Facts): {
  readonly is: 'fine' | 'long' | 'open';
  readonly months: number;
  readonly most: number;
} | null {
  const said = facts('trial_months');
  if (typeof said !== 'number') return null;
  const length = facts('contract_length');
  const most = typeof length === 'string' ? longestTrial[length] : undefined;
  if (most !== undefined) return { is: said > most ? 'long' : 'fine', months: said, most };
  if (said > MOST) return { is: 'long', months: said, most: MOST };
  return { is: said > LEAST ? 'open' : 'fine', months: said, most: MOST };
}

/** Days of work that a month's pay is reckoned by, where pay is told by the day. */
const DAYS = 26;
const HOURS = 8;

/** The offered pay against the local minimum a month; `null` where one of them is not known, or pay is by the piece. */
export function payAgainst(
  facts: Facts,
  by: Measures,
): {
  readonly low: boolean;
  readonly month: number;
  readonly line: number;
  readonly exact: boolean;
} | null {
  const offered = payOf(facts('offered_pay'));
  const line = by.figure('min_wage')?.value;
  if (offered === undefined || line === undefined || offered.per === 'piece') return null;
  const times = { month: 1, day: DAYS, hour: DAYS * HOURS }[offered.per];
  const month = Math.round(offered.min * times);
  return { low: month < line, month, line, exact: offered.per === 'month' };
}

/** What the employer hears at once: lines that cannot be published, with the law; pay below the line; a trial that is too long (domain.md section 4.4). */
export function remarks(facts: Facts, by: Measures): readonly Remark[] {
  const wage = payAgainst(facts, by);
  const trial = trialOf(facts);
  return [
    ...unlawful(facts, freeWords)
      .filter(({ kind }) => isTold(kind))
      .map(({ kind, words, question }) => ({
        id: `${kind}:${words}`,
        question,
        say: phrase(`vacancy-remark-${kind}`, { words }),
      })),
    ...(wage?.low === true && wage.exact
      ? [
          {
            id: `low_pay:${wage.month}`,
            question: 'offered_pay',
            say: phrase('vacancy-remark-low_pay', { line: wage.line }),
          },
        ]
      : []),
    ...(trial === null || trial.is === 'fine'
      ? []
      : [
          {
            id: `trial:${trial.is}:${trial.months}`,
            question: 'trial_months',
            say: phrase(`vacancy-remark-trial_${trial.is}`, { most: trial.most }),
          },
        ]),
  ];
}
