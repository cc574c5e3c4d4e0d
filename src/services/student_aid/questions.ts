import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { money } from '../../fields/money.ts';
import { name } from '../../fields/name.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { bank } from '../common/bank.ts';
import * as household from '../common/household.ts';
import { isOneOf } from '../common/lists.ts';
import { forFile, onlyIf } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { unionMember } from '../common/work.ts';
import type { Facts, Question } from '../service.ts';
import { studentFile } from './student-file.ts';

const own = { need: 'apply', own: true, about: 'other' } as const;

/** Levels of schooling, those helped most often first. */
export const admissionLevels = [
  'senior',
  'vocational',
  'junior_college',
  'bachelor',
  'graduate',
  'junior',
  'primary',
  'preschool',
  'special',
] as const;

/** Levels at which a child may be under 14 and a guardian must speak (PIPL Art 31). */
const maybeUnder14 = (facts: Facts) =>
  isOneOf(facts, 'admission_level', ['preschool', 'primary', 'junior', 'special']);
const notFiled = (facts: Facts) => facts('has_file') !== true;

const student: readonly Question[] = [
  {
    ...own,
    id: 'admission_level',
    field: choice({
      set: 'admission_level',
      values: admissionLevels,
      sayings: {
        senior: ['高中', '高一', '高二', '高三'],
        vocational: ['中专', '技校', '职高', '中职', '中技'],
        junior_college: ['大专', '专科', '高职'],
        bachelor: ['本科', '大学', '大一', '大二', '大三', '大四'],
        graduate: ['研究生', '硕士', '博士', '读研'],
        junior: ['初中', '初一', '初二', '初三'],
        primary: ['小学', '一年级', '二年级', '三年级', '四年级', '五年级', '六年级'],
        preschool: ['幼儿园', '学前班', '托儿所'],
        special: ['特殊学校', '特教', '聋哑学校', '盲校'],
      },
    }),
    starred: true,
  },
  {
    ...own,
    id: 'guardian',
    field: yesNo(),
    starred: true,
    when: maybeUnder14,
    consent: 'guardian',
  },
  { ...own, id: 'student_name', field: name(), starred: true },
  {
    ...own,
    id: 'student_relation',
    field: choice({
      set: 'student_relation',
      values: ['child', 'self', 'grandchild', 'sibling', 'ward', 'other'],
      sayings: {
        child: ['儿子', '女儿', '闺女', '孩子', '娃', '子女'],
        self: ['本人', '我自己'],
        grandchild: ['孙子', '孙女', '外孙', '外孙女'],
        sibling: ['弟弟', '妹妹', '哥哥', '姐姐'],
        ward: ['监护的孩子', '养子', '养女', '收养'],
      },
    }),
    starred: true,
    hears: 'opening',
  },
];

const school: readonly Question[] = [
  { ...own, id: 'school', field: text({ max: 60, names: true }), starred: true },
  {
    ...own,
    id: 'school_nature',
    field: choice({
      set: 'school_nature',
      values: ['public', 'private', 'joint', 'military', 'overseas'],
      sayings: {
        public: ['公办', '公立'],
        private: ['民办', '私立', '三本', '独立学院'],
        joint: ['中外合作', '合作办学'],
        military: ['军校', '警校', '国防科技'],
        overseas: ['国外', '境外', '留学', '香港'],
      },
    }),
    starred: true,
  },
  { ...own, id: 'is_new', field: yesNo(), starred: true },
  {
    ...own,
    id: 'tuition',
    field: money({ per: 'year', max: 500_000 }),
    starred: true,
    mayBeNone: true,
  },
  {
    ...own,
    id: 'study_terms',
    field: choices({
      set: 'study_terms',
      values: ['free_teacher', 'targeted', 'fully_funded'],
      sayings: {
        free_teacher: ['公费师范', '免费师范', '优师'],
        targeted: ['定向', '委培', '定向培养'],
        fully_funded: ['学费全免', '免学费', '全额奖学金'],
      },
    }),
    starred: false,
    mayBeNone: true,
    when: (facts) => isOneOf(facts, 'admission_level', ['junior_college', 'bachelor', 'graduate']),
  },
  { ...own, id: 'other_aid', field: text({ max: 200 }), starred: false, mayBeNone: true },
];

const family: readonly Question[] = [
  person.name,
  person.phone,
  { ...unionMember, need: 'apply' },
  { id: 'has_file', field: yesNo(), need: 'apply', starred: true, about: 'applicant' },
  onlyIf(notFiled, household.hardshipCause),
  onlyIf(notFiled, household.householdSize),
  onlyIf(notFiled, household.householdIncome),
  onlyIf(notFiled, household.medicalSelfPaid),
  onlyIf(notFiled, household.rigidSpending),
];

const applicantFile: readonly Question[] = [
  forFile(person.idNumber),
  person.idType,
  person.idNumberInvalid,
  forFile(person.address),
  {
    id: 'file_no',
    field: text({ max: 40 }),
    need: 'file',
    starred: false,
    mayBeNone: true,
    when: (facts) => facts('has_file') === true,
    about: 'applicant',
  },
  ...bank,
];

/** 金秋助学 (domain.md section 4.2): the student first, then the worker whose file it hangs on; the account last. */
export const questions: readonly Question[] = [
  ...student,
  ...school,
  ...family,
  ...studentFile,
  ...applicantFile,
];
