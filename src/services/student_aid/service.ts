import { phrase } from '../../messages/phrase.ts';
import { duties, proofs } from '../common/aid-duties.ts';
import { idClash } from '../common/clashes.ts';
import { dayOfYear, hardshipLines, listOf, yesOrNo } from '../common/settings.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { papers } from './papers.ts';
import { admissionLevels, questions } from './questions.ts';
import { screen } from './screening.ts';

/** 金秋助学: help with a child's schooling, on the parent's file (domain.md sections 2.4 and 4.2). */
export const studentAid: Service = {
  id: 'student_aid',
  ofParent: true,
  questions,
  form: {
    studentName: ['student_name'],
    studentId: ['student_id'],
    sex: ['student_sex'],
    relation: ['student_relation'],
    stage: ['admission_level'],
    school: ['school'],
    schoolNature: ['school_nature'],
    isNew: ['is_new'],
    enrolYear: ['enrol_year'],
    years: ['school_years'],
    tuition: ['tuition'],
  },
  papers,
  screen,
  conflicts: (facts) => [
    ...idClash(facts),
    ...idClash(facts, { id: 'student_id', birth: 'student_birth_date', sex: 'student_sex' }),
  ],
  advice: (facts) => [
    phrase('student_aid-advice-school'),
    ...(facts('loan') === true ? [] : [phrase('student_aid-advice-loan')]),
  ],
  settings: [
    ...hardshipLines,
    listOf('student_levels', admissionLevels),
    yesOrNo('student_accept_unfiled'),
    dayOfYear('student_season_from'),
    dayOfYear('student_season_to'),
    dayOfYear('student_season_new_to'),
  ],
  stages: way(
    'submitted',
    'checking',
    'accepted',
    'unit_review',
    'public_notice',
    'approval',
    'paid',
    'follow_up',
    'closed',
  ),
  duties,
  proofs,
  refusals: [
    'over_line',
    'school_excluded',
    'level_excluded',
    'already_aided',
    'not_union_member',
    'check_refused',
    'docs_incomplete',
    'out_of_county',
    'objection_upheld',
    'duplicate_file',
    'false_info',
    'late',
  ],
  seenBy: ['intake', 'approver', 'finance'],
  register: [
    'name',
    'id_number',
    'phone',
    'student_name',
    'student_sex',
    'student_id',
    'student_relation',
    'admission_level',
    'school',
    'major',
    'enrol_year',
    'tuition',
    'file_no',
    'open_bank',
    'bank_card',
  ],
  groups: [
    {
      id: 'student',
      questions: [
        'student_name',
        'student_sex',
        'student_birth_date',
        'student_id',
        'student_id_invalid',
        'student_relation',
        'guardian',
      ],
    },
    {
      id: 'school',
      questions: [
        'admission_level',
        'school',
        'school_nature',
        'major',
        'is_new',
        'grade',
        'enrol_year',
        'school_years',
        'study_terms',
      ],
    },
    { id: 'costs', questions: ['tuition', 'lodging', 'living', 'other_aid', 'loan'] },
    {
      id: 'person',
      questions: [
        'name',
        'id_number',
        'id_type',
        'id_number_invalid',
        'phone',
        'address',
        'union_member',
        'has_file',
        'file_no',
      ],
    },
    {
      id: 'money',
      questions: [
        'hardship_cause',
        'household_size',
        'household_income',
        'medical_self_paid',
        'rigid_spending',
      ],
    },
    { id: 'payment', questions: ['open_bank', 'bank_branch', 'bank_card'] },
  ],
};
