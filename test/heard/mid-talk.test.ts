import type { Value } from '../../src/messages/value.ts';
import { type Row, table } from './standing-table.ts';

const pay = { matter: 'wages' } as const;
const left = { matter: 'wages', still_employed: false } as const;
const mother = { for_whom: 'mother' } as const;

const rows = (
  stood: { readonly [question: string]: Value },
  said: readonly (readonly [at: Row[0], said: string, stands: Row[3]])[],
): readonly Row[] => said.map(([at, words, stands]) => [at, stood, words, stands] as const);

table('a day answers where its clause says that it is the day asked about', [
  ...rows(pay, [
    ['legal_aid.owed_from', '打从四月份起就没给过', { owed_from: '2026-04' }],
    ['legal_aid.owed_from', '去年十一月开始就拖着', { owed_from: '2025-11' }],
    ['legal_aid.owed_from', '6月以后就没拿到过', { owed_from: '2026-06' }],
    ['legal_aid.hire_date', '前年八月份来的', { hire_date: '2024-08' }],
  ]),
  [
    'legal_aid.event_date',
    { matter: 'injury' },
    '上个月12号机器轧的',
    { event_date: '2026-10-12' },
  ],
  [
    'legal_aid.event_date',
    { matter: 'dismissal' },
    '9月18号让我走人的',
    { event_date: '2026-09-18' },
  ],
]);

table('a day of something else is kept as that, and answers nothing', [
  ...rows(pay, [
    ['legal_aid.owed_from', '前天还去工地堵过他', { last_claim_at: '2026-11-21' }],
    ['legal_aid.owed_from', '这个月三号又去找他', { last_claim_at: '2026-11-03' }],
    ['legal_aid.hire_date', '上个月底找老板要过', { last_claim_at: '2026-10' }],
  ]),
]);

table('the day somebody left says that he is there no more, however it is put', [
  ...rows(pay, [
    ['legal_aid.still_employed', '九月底停的工', { still_employed: false, left_at: '2026-09' }],
    ['legal_aid.still_employed', '8月份就没做了', { still_employed: false, left_at: '2026-08' }],
    ['legal_aid.still_employed', '国庆前辞的职', { still_employed: false, left_at: '2026-09' }],
  ]),
  ...rows(left, [['legal_aid.left_at', '上个月二十号下的岗', { left_at: '2026-10-20' }]]),
]);

table('a yes or no told of another open question is kept as that', [
  ...rows({}, [
    ['relief.birth_date', '工会没入过 低保也没得', { union_member: false, dibao: false }],
    ['relief.birth_date', '低保吃着的', { dibao: true }],
    ['medical_aid.medical_cost', '不吃低保', { dibao: false }],
    ['medical_aid.dibao', '没加入工会', { union_member: false }],
    ['skills_training.skills_wanted', '证没考过', { has_certificate: false }],
  ]),
  ...rows(pay, [
    ['legal_aid.wages_owed', '合同压根没签', { contract_signed: false }],
    ['legal_aid.employer', '老板没给交社保', { social_insurance: false }],
    ['legal_aid.employer', '合同倒是签了的', { contract_signed: true }],
    ['legal_aid.wages_owed', '六万 合同没签', { wages_owed: 60000, contract_signed: false }],
  ]),
  ...rows(mother, [['medical_aid.medical_cost', '她也没入过工会', { union_member: false }]]),
]);

table('and one that asks, or is of a thing nobody asks about, answers nothing', [
  ...rows(pay, [
    ['legal_aid.contract_signed', '没入过工会', {}],
    ['legal_aid.contract_signed', '也没吃低保', {}],
    ['legal_aid.wages_owed', '签没签合同要紧不', {}],
  ]),
  ...rows({}, [['medical_aid.medical_cost', '没入过工会要紧不', {}]]),
]);

const spouse = { matter: 'wages', for_whom: 'spouse' } as const;

table('whoever has the work done is named in any order, and is nobody else', [
  ...rows(spouse, [
    ['legal_aid.employer', '只晓得工头叫王铁柱', { employer: '工头叫王铁柱' }],
    ['legal_aid.employer', '他跟一个姓赵的包工头干，叫赵大虎', { employer: '包工头赵大虎' }],
    ['legal_aid.employer', '王铁柱，包工头，公司叫啥他不晓得', { employer: '包工头王铁柱' }],
  ]),
  ...rows(pay, [
    ['legal_aid.employer', '跟着一个叫周强的工头搞的', { employer: '工头周强' }],
    ['legal_aid.employer', '包工头老孙，大名不知道', { employer: '包工头老孙' }],
    ['legal_aid.employer', '金鼎物流，合同没签', { employer: '金鼎物流', contract_signed: false }],
    ['legal_aid.employer', '金鼎建筑公司的包工头老孙', { employer: '金鼎建筑公司的包工头老孙' }],
  ]),
]);

table('small words before a name are none of it', [
  ...rows({}, [
    ['student_aid.school', '就青山学院嘛', { school: '青山学院' }],
    ['job_referral.job_wanted', '就保洁吧', { job_wanted: '保洁' }],
    ['relief.employer', '就业局', { employer: '就业局' }],
  ]),
]);

const helped = { matter: 'wages', for_whom: 'spouse', speaker_phone: '13900001234' } as const;

table('who helps is believed that he was asked to, and lends his phone', [
  ...rows({ matter: 'wages', for_whom: 'spouse' }, [
    ['legal_aid.speaker_authority', '晓得撒，就是他要我来说的', { speaker_authority: true }],
    ['legal_aid.speaker_authority', '他知道 他眼睛不好使', { speaker_authority: true }],
    ['legal_aid.speaker_authority', '是他求我弄的嘛', { speaker_authority: true }],
    ['legal_aid.speaker_authority', '他还不晓得', { speaker_authority: false }],
  ]),
  ...rows(helped, [
    ['legal_aid.phone', '他手机摔坏了 你们打我的', { phone: '13900001234' }],
    ['legal_aid.phone', '他没得手机', { '?': ['13900001234'] }],
  ]),
]);

table('a no by mockery is asked back, and a question is none', [
  ...rows(pay, [
    ['legal_aid.contract_signed', '签啥子协议哦', { '?': [false] }],
    ['legal_aid.contract_signed', '签什么合同？', {}],
  ]),
  ...rows({}, [['medical_aid.union_member', '入么子会嘛', { '?': [false] }]]),
]);

table('what the matter is does not change by a word in passing', [
  ...rows({ matter: 'injury' }, [
    ['legal_aid.contract_signed', '没签，工资都是发现金', { contract_signed: false }],
    ['legal_aid.contract_signed', '没有 工资条也没见过', { contract_signed: false }],
  ]),
]);

table('an answer in own words is heard', [
  ...rows({}, [
    ['skills_training.training_purpose', '回老家支个摊', { training_purpose: 'business' }],
    ['skills_training.training_purpose', '想进个厂', { training_purpose: 'job' }],
    ['women_rights.safe_time', '莫白天打 晚上八点以后', { safe_time: '20:00-21:30' }],
    ['student_aid.name', '就写他妈妈的 赵春梅', { '?': ['赵春梅'] }],
  ]),
]);

table('mockery never says yes, and a doubt stays one whatever the clauses are parted by', [
  ...rows(pay, [
    ['legal_aid.contract_signed', '签锤子协议嘛 老乡介绍的', { '?': [false] }],
    ['legal_aid.contract_signed', '签锤子协议嘛，老乡介绍的', { '?': [false] }],
    ['legal_aid.contract_signed', '签个毛线 都是熟人', { '?': [false] }],
  ]),
]);

table('one boss beside what is not known, and a platform with its head', [
  ...rows(pay, [
    ['legal_aid.employer', '包工头叫孙大勇，啥公司俺不清楚', { employer: '包工头叫孙大勇' }],
    ['legal_aid.employer', '饿了么的站点，站长姓胡', { employer: '饿了么的站点' }],
  ]),
]);

table('an option of another question is that one’s, and no name', [
  ...rows({}, [['student_aid.school', '民办的嘛', { school_nature: 'private' }]]),
]);

table('months named one after the other begin with the first', [
  ...rows(pay, [
    [
      'legal_aid.owed_from',
      '七月八月的没给',
      { owed_from: '2026-07', owed_to: '2026-08', months_owed: 2 },
    ],
  ]),
]);

table('a trade told where the place was asked for is the trade', [
  ...rows({}, [['job_referral.work_place', '洗碗都可以 做饭也得行', { job_wanted: '洗碗，做饭' }]]),
]);

table('a day to come is no birthday', [
  ...rows({}, [['women_rights.women_issue', '明年端午前后生', { baby_date: '2027-06' }]]),
]);

table('a surname beside the firm belongs to it, and a boss is heard before he is asked about', [
  ...rows(pay, [
    ['legal_aid.employer', '叫个青山砖厂，厂长姓田', { employer: '青山砖厂，厂长姓田' }],
    ['legal_aid.wages_owed', '跟着一个叫胡刚的包工头干的', { employer: '包工头胡刚' }],
  ]),
]);

table('words of the talk at home are heard', [
  ...rows({}, [
    ['student_aid.student_relation', '公办的', { school_nature: 'public' }],
    ['women_rights.women_issue', '怀上娃就撵我走', { women_issue: 'dismissed' }],
  ]),
]);

table('there is none where one asks whence it should come', [
  ...rows(pay, [
    [
      'legal_aid.employer',
      '哪来的合同 社保也没交',
      { contract_signed: false, social_insurance: false },
    ],
    ['legal_aid.employer', '叫个好滋味饭庄，老板娘姓田', { employer: '好滋味饭庄，老板娘姓田' }],
  ]),
  ...rows({}, [
    [
      'student_aid.school',
      '公办的 青山师范大学',
      { school_nature: 'public', school: '青山师范大学' },
    ],
    ['medical_aid.medical_cost', '五十九 一直没上班', { '?': [59] }],
  ]),
]);
