/** Every need a model may name: the services, in the order of the prompt. */
export const needLabels: readonly string[] = [
  'relief',
  'medical_aid',
  'student_aid',
  'legal_aid',
  'job_referral',
  'vacancy',
  'skills_training',
  'women_rights',
  'petition',
  'model_worker',
  'housing',
  'startup_tax',
  'seasonal',
  'member_discount',
  'donation',
  'policy_consult',
];
