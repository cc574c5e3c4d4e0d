import { choice } from '../../fields/choice.ts';
import type { Question } from '../service.ts';

/** 所属行业, the sections of GB/T 4754 drawn together to what a person can choose from: A, B, C, D and N, E, F, G, H, L and O, P, Q, S, the rest. */
export const industry: Question = {
  id: 'industry',
  field: choice({
    set: 'industry',
    values: [
      'manufacturing',
      'construction',
      'trade',
      'catering',
      'transport',
      'services',
      'farming',
      'mining',
      'utilities',
      'education',
      'health',
      'public',
      'other',
    ],
    sayings: {
      manufacturing: ['工厂', '制造', '车间', '纺织', '服装厂', '电子厂'],
      construction: ['建筑', '工地', '盖房', '装修'],
      trade: ['商店', '超市', '批发', '零售', '卖货'],
      catering: ['饭店', '餐饮', '酒店', '宾馆', '食堂'],
      transport: ['快递', '外卖', '货车', '出租车', '网约车', '物流', '仓库'],
      services: ['家政', '保洁', '保安', '物业', '理发', '修理'],
      farming: ['种地', '农业', '林场', '养殖', '渔业'],
      mining: ['煤矿', '矿山', '采石'],
      utilities: ['供电', '自来水', '供暖', '燃气', '环卫'],
      education: ['学校', '幼儿园', '教书'],
      health: ['医院', '诊所', '养老院'],
      public: ['机关', '政府', '社区', '村委会'],
    },
  }),
  need: 'file',
  starred: true,
  about: 'applicant',
};
