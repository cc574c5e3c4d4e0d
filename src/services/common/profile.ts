import { choice } from '../../fields/choice.ts';
import { count } from '../../fields/count.ts';
import { text } from '../../fields/text.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

/** Nationality among China's 56, in the applicant's words: "汉族". */
export const ethnicity: Question = {
  id: 'ethnicity',
  field: text({ max: 20 }),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 政治面貌 (domain.md section 2.4). */
export const politicalStatus: Question = {
  id: 'political_status',
  field: choice(
    said.options({
      set: 'political_status',
      values: ['masses', 'party', 'probationary', 'league', 'democratic', 'other'],
    }),
  ),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 婚姻状况, in the wire's words. */
export const maritalStatus: Question = {
  id: 'marital_status',
  field: choice(
    said.options({ set: 'marital_status', values: ['single', 'married', 'divorced', 'widowed'] }),
  ),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 户口类型 (domain.md section 2.4, with 居民户口). */
export const hukouType: Question = {
  id: 'hukou_type',
  field: choice(
    said.options({ set: 'hukou_type', values: ['urban', 'rural', 'converted', 'resident'] }),
  ),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 医保状况 (domain.md section 2.4). */
export const insurance: Question = {
  id: 'insurance',
  field: choice(
    said.options({ set: 'insurance', values: ['worker', 'resident', 'none', 'other'] }),
  ),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 劳模类型 (domain.md section 2.4). */
export const modelType: Question = {
  id: 'model_type',
  field: choice(
    said.options({ set: 'model_type', values: ['none', 'national', 'province', 'city', 'other'] }),
  ),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 住房类型: the wire's words and two kinds of the form (domain.md section 2.4); `own` is 商品房. */
export const housingStatus: Question = {
  id: 'housing_status',
  field: choice(
    said.options({
      set: 'housing_status',
      values: [
        'own',
        'self_built',
        'affordable',
        'rent',
        'public_rental',
        'unit_rental',
        'dormitory',
        'none',
        'other',
      ],
    }),
  ),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 建筑面积, square metres. */
export const housingArea: Question = {
  id: 'housing_area',
  field: count({ min: 1, max: 1000, unit: 'sqm' }),
  need: 'file',
  starred: false,
  when: (facts) => facts('housing_status') !== 'none',
  about: 'applicant',
};
