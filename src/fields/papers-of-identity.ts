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
  ['passport', /护照|passport/iu],
  ['taiwan_permit', /台胞证|台湾(?:居民|同胞)?.{0,8}(?:通行证|证)|台证/u],
  [
    'hk_macau_permit',
    /港澳(?!台居民居住).{0,8}证|回乡证|(?:香港|澳门).{0,6}(?:身份证|通行证)|来往内地通行证|港澳台.{0,4}通行证/u,
  ],
  ['permanent_residence', /永久居留|永居|绿卡|permanent resident/iu],
  ['residence_permit', /居住证|居留证|居留许可|residence permit/iu],
  ['military', /军官证|士兵证|军人证|警官证|军残证/u],
];

const card = '(?:身份证|证件|证)';
/** Why there is no card at hand, in everyday words. */
const reasons: Words = [
  [
    'withheld',
    new RegExp(
      `(?:老板|厂里|公司|单位|工头|中介|包工头|他们|人家).{0,6}(?:扣|押|收走|拿走|没收)|${card}.{0,4}(?:被.{0,6})?(?:扣|押|收走|没收)`,
      'u',
    ),
  ],
  [
    'pending',
    new RegExp(
      `还没(?:有)?(?:办|领|下来|拿到|发|补)|(?:正在|在)(?:补?办|申请)|${card}.{0,4}(?:补办|没下来|没办下来|没拿到)|刚(?:去)?(?:补办|申请)|being (?:made|issued)`,
      'iu',
    ),
  ],
  [
    'lost',
    new RegExp(
      `${card}.{0,6}(?:丢|掉了|遗失|弄没|不见|找不[到着]|被偷|让人偷|烧了|冲走|坏了|消磁)|^(?:早?就?|都|给|不小心|被我|我)*(?:弄?丢|遗失|掉|找不[到着]|不见)了?|(?:丢|遗失|弄丢|掉)了?.{0,4}${card}|lost (?:it|my id)`,
      'iu',
    ),
  ],
  [
    'none',
    new RegExp(
      `(?:没有?|无|莫得|没得|木有|从来没(?:有)?办?过?|没办过|从没办过|没上户口|黑户).{0,3}${card}|${card}.{0,3}(?:没有|没得|莫得|冇|从来没|没办过)|没有?户口|没上户口|黑户|(?:从来?没|没)办过|^(?:no id|i have no id|i don't have (?:an )?id)`,
      'iu',
    ),
  ],
];

const firstOf = (words: Words, text: string): IdType | null =>
  words.find(([, said]) => said.test(text))?.[0] ?? null;

/** Which other document a text names; `null` where none is. */
export const paperNamed = (text: string): IdType | null => firstOf(papers, text);

/** Why a text says there is no ID card at hand; `null` where it does not. */
export const reasonNamed = (text: string): IdType | null => firstOf(reasons, text);

/** Which document a number is of by its own shape, where nobody says. */
export function paperOfShape(number: string): IdType {
  if (/^(?:[EGDSPK]\d{8}|E[A-Z]\d{7})$/u.test(number)) return 'passport';
  if (/^[HM]\d{8}(?:\d{2})?$/u.test(number)) return 'hk_macau_permit';
  if (/^[A-Z]{3}\d{12}$/u.test(number)) return 'permanent_residence';
  if (/字第/u.test(number)) return 'military';
  return 'other';
}
