import { choice } from '../../fields/choice.ts';
import { text } from '../../fields/text.ts';
import type { Question } from '../service.ts';

const sensitive = {
  need: 'file',
  sensitive: true,
  consent: 'sensitive',
  about: 'applicant',
} as const;

/** 健康状况 in three steps: well, ill (then which), disabled (then kind and grade). */
export const health: Question = {
  ...sensitive,
  id: 'health',
  field: choice({
    set: 'health',
    values: ['good', 'ill', 'disabled'],
    sayings: {
      good: ['良好', '健康', '没病', '挺好', '身体好'],
      ill: ['有病', '生病', '慢性病', '不好'],
      disabled: ['残疾', '有残疾证'],
    },
  }),
  starred: true,
};

/** The kinds of illness of the form (domain.md section 2.4); the five added later are `severe`. */
export const illnessKind: Question = {
  ...sensitive,
  id: 'illness_kind',
  field: choice({
    set: 'illness_kind',
    values: [
      'general',
      'hypertension',
      'diabetes',
      'heart',
      'stroke',
      'cancer',
      'tumour',
      'uremia',
      'liver',
      'lung',
      'blood',
      'spine',
      'mental',
      'severe',
    ],
    sayings: {
      general: ['一般疾病', '小毛病', '其他病'],
      hypertension: ['高血压', '血压高'],
      diabetes: ['糖尿病', '血糖高'],
      heart: ['心脏病', '心血管', '冠心病', '心梗', '搭桥', '支架'],
      stroke: ['脑梗', '脑出血', '中风', '脑血管', '偏瘫'],
      cancer: ['癌', '恶性肿瘤'],
      tumour: ['肿瘤', '瘤子'],
      uremia: ['尿毒症', '透析', '肾衰', '终末期肾病'],
      liver: ['肝病', '肝炎', '肝硬化'],
      lung: ['肺病', '尘肺', '肺结核', '慢阻肺'],
      blood: ['白血病', '血液病', '血友病'],
      spine: ['腰椎', '颈椎', '腰间盘'],
      mental: ['精神病', '精神分裂', '抑郁症'],
      severe: ['瘫痪', '昏迷', '植物人', '老年痴呆', '阿尔茨海默', '帕金森', '渐冻'],
    },
  }),
  starred: true,
  when: (facts) => facts('health') === 'ill',
};

/** 残疾类别 (domain.md section 2.4). */
export const disabilityKind: Question = {
  ...sensitive,
  id: 'disability_kind',
  field: choice({
    set: 'disability_kind',
    values: ['limb', 'sight', 'hearing', 'speech', 'mind', 'mental', 'multiple'],
    sayings: {
      limb: ['肢体', '腿', '手', '胳膊'],
      sight: ['视力', '眼睛', '看不见', '盲'],
      hearing: ['听力', '耳朵', '听不见', '聋'],
      speech: ['言语', '说话', '哑'],
      mind: ['智力'],
      mental: ['精神'],
      multiple: ['多重', '好几种'],
    },
  }),
  starred: true,
  when: (facts) => facts('health') === 'disabled',
};

/** 残疾等级, first (heaviest) to fourth. */
export const disabilityGrade: Question = {
  ...sensitive,
  id: 'disability_grade',
  field: choice({
    set: 'disability_grade',
    values: ['first', 'second', 'third', 'fourth', 'unknown'],
    sayings: {
      first: ['一级', '1级'],
      second: ['二级', '2级'],
      third: ['三级', '3级'],
      fourth: ['四级', '4级'],
      unknown: ['没评', '没有证', '没办证'],
    },
  }),
  starred: true,
  when: (facts) => facts('health') === 'disabled',
};

/** The illness in the household, in the worker's words. */
export const illness: Question = {
  ...sensitive,
  id: 'illness',
  field: text({ max: 100 }),
  starred: false,
  mayBeNone: true,
  when: (facts) => facts('hardship_cause') === 'illness',
};
