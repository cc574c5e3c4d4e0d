import type { Value } from '../messages/value.ts';
import { categoryOf, type Household } from '../records/household.ts';
import { relief } from '../services/relief/service.ts';
import { birthIn, birthOfId, sexIn, shownOf, textOf, valueOf } from './facts.ts';
import { formWords } from './form-words.ts';
import { perHead } from './household-register.ts';
import { centsOf, plainYuan } from './money.ts';
import { dayWords, type Words } from './words.ts';

/** One line of the national form (domain.md section 2.4): its label is `form-<id>` in the locale. */
export type FormLine = {
  readonly id: string;
  /** Part of the form: `register-form-part-<id>`. */
  readonly part: 'file' | 'person' | 'work' | 'money' | 'cause' | 'bank' | 'member';
  readonly starred: boolean;
  /** In the form's own option words; absent where it is not known. */
  readonly value?: string;
  /** Of a member: which one, from 1. */
  readonly member?: number;
};

type Read = (of: Household, words: Words) => string | undefined;
type Spec = readonly [id: string, part: FormLine['part'], starred: boolean, read: Read];

const text =
  (question: string): Read =>
  ({ facts }, words) => {
    const value = valueOf(facts, question);
    if (typeof value === 'string') return value;
    return shownOf(facts, question, { service: relief, words });
  };
const chosen =
  (question: string, set = question): Read =>
  ({ facts }, words) =>
    formWords(set, valueOf(facts, question), words);
const amount =
  (question: string, times = 1): Read =>
  ({ facts }) => {
    const value = valueOf(facts, question);
    const cents = value === null ? 0 : centsOf(value);
    return cents === null ? undefined : plainYuan(cents * times);
  };
const day =
  (question: string): Read =>
  ({ facts }, words) => {
    const value = textOf(facts, question);
    return value === undefined ? undefined : dayWords(words, value);
  };

/** 良好, the illness by its kind, or 残疾: one line on the form, three questions in the chat. */
const health: Read = ({ facts }, words) => {
  const ill = valueOf(facts, 'health') === 'ill';
  return ill
    ? (formWords('illness_kind', valueOf(facts, 'illness_kind'), words) ??
        words.t('register-form-health-ill'))
    : formWords('health', valueOf(facts, 'health'), words);
};

const specs: readonly Spec[] = [
  ['file_no', 'file', false, ({ fileNo }) => fileNo],
  ['file_level', 'file', true, ({ level }, words) => words.t(`register-level-${level}`)],
  ['file_type', 'file', true, ({ type }, words) => words.t(`register-type-${type}`)],
  ['file_state', 'file', true, ({ state }, words) => words.t(`register-household-${state}`)],
  ['worker_no', 'person', true, text('worker_no')],
  [
    'hardship_category',
    'person',
    true,
    (of, words) => formWords('hardship_category', categoryOf(of), words),
  ],
  ['name', 'person', true, text('name')],
  ['ethnicity', 'person', true, text('ethnicity')],
  ['sex', 'person', true, ({ facts }, words) => formWords('sex', sexIn(facts), words)],
  ['political_status', 'person', true, chosen('political_status')],
  ['id_number', 'person', true, text('id_number')],
  [
    'birth_date',
    'person',
    true,
    ({ facts }, words) => dayWords(words, birthIn(facts)) || undefined,
  ],
  ['health', 'person', true, health],
  ['disability_kind', 'person', false, chosen('disability_kind')],
  ['disability_grade', 'person', false, chosen('disability_grade')],
  ['employment_status', 'person', true, chosen('employment_status')],
  ['model_type', 'person', true, chosen('model_type')],
  ['housing_status', 'person', true, chosen('housing_status')],
  ['housing_area', 'person', false, ({ facts }) => numberIn(valueOf(facts, 'housing_area'))],
  ['phone', 'person', true, text('phone')],
  ['alt_phone', 'person', true, text('alt_phone')],
  ['work_start_date', 'work', true, day('work_start_date')],
  ['industry', 'work', true, chosen('industry')],
  ['marital_status', 'person', true, chosen('marital_status')],
  ['hukou_type', 'person', true, chosen('hukou_type')],
  ['address', 'person', true, text('address')],
  ['hukou_place', 'person', true, text('hukou_place')],
  ['employer', 'work', false, text('employer')],
  ['employer_nature', 'work', false, chosen('employer_nature')],
  ['employer_state', 'work', false, chosen('employer_state')],
  ['contract_signed_at', 'work', false, day('contract_signed_at')],
  ['contract_term', 'work', false, chosen('contract_term')],
  ['single_parent', 'person', false, chosen('single_parent')],
  ['monthly_income', 'money', true, amount('monthly_income')],
  ['other_annual_income', 'money', true, amount('other_annual_income')],
  ['annual_income', 'money', true, amount('household_income', 12)],
  ['household_size', 'money', true, ({ facts }) => numberIn(valueOf(facts, 'household_size'))],
  [
    'per_head',
    'money',
    false,
    (of) => (perHead(of) === null ? undefined : plainYuan(perHead(of) as number)),
  ],
  ['insurance', 'person', true, chosen('insurance')],
  ['hardship_cause', 'cause', true, chosen('hardship_cause')],
  ['other_causes', 'cause', false, chosen('other_causes', 'hardship_cause')],
  ['open_bank', 'bank', false, text('open_bank')],
  ['bank_branch', 'bank', false, text('bank_branch')],
  ['bank_card', 'bank', false, text('bank_card')],
];

const numberIn = (value: Value | undefined): string | undefined =>
  typeof value === 'number' ? String(value) : undefined;

/** The form of one household in its own order, the members behind; what is not known has no value. */
export const formOf = (of: Household, words: Words): readonly FormLine[] => [
  ...specs.map(([id, part, starred, read]) => ({
    id,
    part,
    starred,
    value: read(of, words) || undefined,
  })),
  ...membersOf(of, words).flatMap((member, index) =>
    memberLines.map(([id, starred]) => ({
      id: `member-${id}`,
      part: 'member' as const,
      starred,
      value: member[id],
      member: index + 1,
    })),
  ),
];

const memberLines = [
  ['name', true],
  ['relation', true],
  ['ethnicity', true],
  ['id_number', true],
  ['birth_date', false],
  ['income', true],
  ['model_type', true],
  ['health', true],
  ['insurance', true],
  ['marital_status', true],
  ['hukou_type', true],
  ['role', true],
] as const;

/** One member of the household in the form's words, by the ids of its lines. */
export type FormMember = { readonly [id: string]: string | undefined };

/** Everybody besides the householder, as far as the file tells; what was told with identity numbers stands before what was told without. */
export function membersOf({ facts }: Household, words: Words): readonly FormMember[] {
  const told = [valueOf(facts, 'family_details'), valueOf(facts, 'family_members')].find(
    (value) => Array.isArray(value) && value.length > 0,
  );
  const alike = valueOf(facts, 'household_alike') === true;
  const shared = (question: string) =>
    alike ? formWords(question, valueOf(facts, question), words) : undefined;
  return (Array.isArray(told) ? told : []).flatMap((one: Value) => {
    if (one === null || typeof one !== 'object' || Array.isArray(one)) return [];
    const member = one as { readonly [key: string]: Value };
    const id = typeof member['id_number'] === 'string' ? member['id_number'] : undefined;
    const cents = centsOf(member['income']);
    return [
      {
        name: typeof member['name'] === 'string' ? member['name'] : undefined,
        relation: formWords('relation', relationOf(member['relation'], id), words),
        ethnicity: alike ? textOf(facts, 'ethnicity') : undefined,
        id_number: id,
        birth_date: id === undefined ? undefined : dayWords(words, birthOfId(id)),
        income: cents === null ? undefined : plainYuan(cents),
        model_type: alike ? formWords('model_type', 'none', words) : undefined,
        health: typeof member['condition'] === 'string' ? member['condition'] : undefined,
        insurance: shared('insurance'),
        marital_status: undefined,
        hukou_type: shared('hukou_type'),
        role: formWords('role', member['grade'] ?? member['status'], words),
      },
    ];
  });
}

/** 子 and 女 are two options of the form, and one of the chat: the identity number tells them apart. */
function relationOf(relation: Value | undefined, id: string | undefined): Value | undefined {
  if (relation !== 'child' || id === undefined) return relation;
  return Number(id[16]) % 2 === 1 ? 'son' : 'daughter';
}
