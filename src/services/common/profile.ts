import { choice } from '../../fields/choice.ts';
import { count } from '../../fields/count.ts';
import { text } from '../../fields/text.ts';
import type { Question } from '../service.ts';

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
  field: choice({
    set: 'political_status',
    values: ['masses', 'party', 'probationary', 'league', 'democratic', 'other'],
    sayings: {
      masses: ['群众', '老百姓', '什么都不是'],
      party: ['党员', '共产党员'],
      probationary: ['预备党员'],
      league: ['团员', '共青团员'],
      democratic: ['民主党派'],
    },
  }),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 婚姻状况, in the wire's words. */
export const maritalStatus: Question = {
  id: 'marital_status',
  field: choice({
    set: 'marital_status',
    values: ['single', 'married', 'divorced', 'widowed'],
    sayings: {
      single: ['未婚', '单身', '没结婚', '没成家'],
      married: ['已婚', '结婚了', '成家了', '再婚'],
      divorced: ['离婚', '离异', '离了'],
      widowed: ['丧偶', '爱人不在了', '老伴不在了', '守寡'],
    },
  }),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 户口类型 (domain.md section 2.4, with 居民户口). */
export const hukouType: Question = {
  id: 'hukou_type',
  field: choice({
    set: 'hukou_type',
    values: ['urban', 'rural', 'converted', 'resident'],
    sayings: {
      urban: ['非农业', '非农', '城镇户口', '城市户口'],
      rural: ['农业', '农村户口'],
      converted: ['农转非', '农转居'],
      resident: ['居民户口', '统一户口'],
    },
  }),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 医保状况 (domain.md section 2.4). */
export const insurance: Question = {
  id: 'insurance',
  field: choice({
    set: 'insurance',
    values: ['worker', 'resident', 'none', 'other'],
    sayings: {
      worker: ['职工医保', '单位交的', '单位医保'],
      resident: ['居民医保', '城乡医保', '新农合', '合作医疗', '农合'],
      none: ['没参保', '没交医保', '没有医保', '没买医保'],
    },
  }),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 劳模类型 (domain.md section 2.4). */
export const modelType: Question = {
  id: 'model_type',
  field: choice({
    set: 'model_type',
    values: ['none', 'national', 'province', 'city', 'other'],
    sayings: {
      none: ['不是', '没有', '非劳模'],
      national: ['全国'],
      province: ['省'],
      city: ['市'],
    },
  }),
  need: 'file',
  starred: true,
  about: 'applicant',
};

/** 住房类型: the wire's words and two kinds of the form (domain.md section 2.4); `own` is 商品房. */
export const housingStatus: Question = {
  id: 'housing_status',
  field: choice({
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
    sayings: {
      own: ['商品房', '买的房', '自己的房'],
      self_built: ['自建房', '自己盖的', '老房子', '宅基地'],
      affordable: ['经济适用房', '经适房', '两限房'],
      rent: ['租房', '租的', '租别人的'],
      public_rental: ['公租房', '廉租房', '保障房'],
      unit_rental: ['单位公房', '单位的房', '公房'],
      dormitory: ['宿舍', '住厂里', '工棚'],
      none: ['没房', '无房', '借住', '住亲戚家'],
    },
  }),
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
