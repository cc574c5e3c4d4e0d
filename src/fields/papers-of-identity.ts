import { readWords } from './words.ts';

const { fit, part } = readWords('identity.txt');
/** What stands in place of a resident ID number; the last four say why there is none. */
export type IdType =
  | 'passport'
  | 'hk_macau_permit'
  | 'taiwan_permit'
  | 'permanent_residence'
  | 'residence_permit'
  | 'military'
  | 'other'
  | 'lost'
  | 'withheld'
  | 'pending'
  | 'none';

type Words = readonly (readonly [IdType, RegExp])[];

/** Papers by the words people have for them; the first that fits. */
const papers: Words = [
  ['passport', fit.iu`{passport}`],
  ['taiwan_permit', fit.u`{taiwan}|{taiwan-people}.{0,8}{permit-or-card}`],
  [
    'hk_macau_permit',
    fit.u`{hk-macau}.{0,8}{card-sign}|{home-permit}|{hk-or-macau}.{0,6}{hk-card}|{hk-macau-taiwan}.{0,4}{permit}`,
  ],
  ['permanent_residence', fit.iu`{permanent}`],
  ['residence_permit', fit.iu`{residence}`],
  ['military', fit.u`{military}`],
];

const card = part`{card}`;
/** Why there is no card at hand, in everyday words. */
const reasons: Words = [
  [
    'withheld',
    fit.u`{who-withholds}.{0,6}{withheld}|${card}.{0,4}(?:{by}.{0,6})?{withheld-passive}`,
  ],
  ['pending', fit.iu`{pending}|${card}.{0,4}{pending-card}`],
  [
    'lost',
    fit.iu`${card}.{0,6}{lost}|^(?:{lost-when}?|{lost-lead})*{lost-alone}{over}?|{lost-verb}.{0,4}${card}|lost (?:it|my id)`,
  ],
  [
    'none',
    fit.iu`{never}.{0,3}${card}|${card}.{0,3}{never-behind}|{unregistered}|^(?:no id|i have no id|i don't have (?:an )?id)`,
  ],
];

const firstOf = (words: Words, text: string): IdType | null =>
  words.find(([, said]) => said.test(text))?.[0] ?? null;

/** Which other document a text names; `null` where none is. */
export const paperNamed = (text: string): IdType | null => firstOf(papers, text);

/** Why a text says there is no ID card at hand; `null` where it does not. */
export const reasonNamed = (text: string): IdType | null => firstOf(reasons, text);

const militaryNumber = fit.u`{military-number}`;
/** Which document a number is of by its own shape, where nobody says. */
export function paperOfShape(number: string): IdType {
  if (/^(?:[EGDSPK]\d{8}|E[A-Z]\d{7})$/u.test(number)) return 'passport';
  if (/^[HM]\d{8}(?:\d{2})?$/u.test(number)) return 'hk_macau_permit';
  if (/^[A-Z]{3}\d{12}$/u.test(number)) return 'permanent_residence';
  if (militaryNumber.test(number)) return 'military';
  return 'other';
}
