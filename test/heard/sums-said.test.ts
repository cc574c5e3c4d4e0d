import { table } from './standing-table.ts';

const about = (value: number, min: number, max: number) => ({ value, approx: true, min, max });

table('each amount of a bill is what its own word says', [
  [
    'medical_aid.medical_cost',
    {},
    '一共花了4万6了 自己掏的2.8w',
    { medical_cost: 46_000, medical_self_paid: 28_000 },
  ],
  [
    'medical_aid.medical_cost',
    {},
    '总共花了八万二 自费的三万一',
    { medical_cost: 82_000, medical_self_paid: 31_000 },
  ],
  [
    'medical_aid.medical_self_paid',
    {},
    '住院花了五万 新农合报了两万 自己掏三万',
    { medical_cost: 50_000, insurance_reimbursed: 20_000, medical_self_paid: 30_000 },
  ],
  [
    'relief.medical_self_paid',
    {},
    '他爸住院花了六万多 新农合报了三万 自己掏三万多 包工头给的两万也搭里了',
    { '?': [about(30_000, 30_000, 40_000)] },
  ],
]);

table('borrowed money is no payment', [
  ['medical_aid.medical_self_paid', {}, '跟我哥又借了5k', {}],
  ['medical_aid.medical_self_paid', {}, '找亲戚借了两万', {}],
  ['medical_aid.medical_self_paid', {}, '后来又借了八千块', {}],
  ['medical_aid.medical_self_paid', {}, '网上贷了一万五', {}],
  ['medical_aid.medical_self_paid', {}, '自己掏了三万', { medical_self_paid: 30_000 }],
]);

table('what is said twice is said once', [
  ['legal_aid.months_owed', {}, '两个月 两个月', { months_owed: 2 }],
  ['legal_aid.months_owed', {}, '三个月，就三个月', { months_owed: 3 }],
  ['legal_aid.workers_count', {}, '五个人 五个人', { workers_count: 5 }],
  ['legal_aid.wages_owed', {}, '六千 六千', { wages_owed: 6000 }],
  ['legal_aid.wages_owed', {}, '一万二，是一万二', { wages_owed: 12_000 }],
]);

table('what is paid by the month is no part of the sum that is owed', [
  ['legal_aid.wages_owed', {}, '六千三嘛两千一是一个月的', { wages_owed: 6300 }],
  ['legal_aid.wages_owed', {}, '九千，三千是一个月的', { wages_owed: 9000 }],
  ['legal_aid.wages_owed', {}, '一万二 四千是每个月的', { wages_owed: 12_000 }],
  [
    'legal_aid.wages_owed',
    {},
    '七千五嘛，一个月两千五',
    { wages_owed: 7500, wage_amount: 2500, wage_type: 'month' },
  ],
]);

table('a whole is not added to its parts', [
  ['relief.rigid_spending', {}, '七千 学费五千八 住宿费一千二', { '?': [7000] }],
  ['relief.rigid_spending', {}, '学费六千 生活费四千 合一万', { '?': [10_000] }],
  ['relief.rigid_spending', {}, '娃上学一万一 学费八千 伙食费三千', { '?': [11_000] }],
  ['relief.rigid_spending', {}, '学费四千 住宿费一千', { '?': [4000, 1000, 5000] }],
]);

table('what several bring home is put together, and one who earns nothing makes it no nothing', [
  [
    'legal_aid.household_income',
    {},
    '我没进项 媳妇超市打工两千六 老妈退休金一千八',
    { '?': [4400] },
  ],
  [
    'legal_aid.household_income',
    {},
    '俺那养老金一个月一百九 俺儿子没收入 春上以前一月四五千 现在没有了 低保一个月三百多',
    { '?': [about(490, 490, 590)] },
  ],
  [
    'legal_aid.household_income',
    {},
    '我一个月两千一嘛女儿在外头打工一个月拿一千回来老者啥子都没得',
    { '?': [3100] },
  ],
  ['legal_aid.household_income', {}, '我没得收入 老公打工三千五 婆婆养老金两百', { '?': [3700] }],
  ['legal_aid.household_income', {}, '我退休金一千五 儿子没收入 老伴退休金九百', { '?': [2400] }],
  [
    'legal_aid.household_income',
    {},
    '以前一个月四千 现在没有了 低保一个月五百 老婆打零工八百',
    { '?': [1300] },
  ],
  ['legal_aid.household_income', {}, '老公工地上一个月挣五千 我摆摊一千二', { '?': [6200] }],
]);

table('and the whole that he tells at it is the answer', [
  [
    'legal_aid.household_income',
    {},
    ['我一个月两千一 老公摆摊八百', '不是哦还有女儿一千加起来三千九'],
    { household_income: 3900 },
  ],
  [
    'legal_aid.household_income',
    {},
    ['我退休金一百九 低保三百', '不是零 有俺的一百九 还有低保三百多 加起来五百块钱左右'],
    { household_income: { value: 500, approx: true } },
  ],
  [
    'legal_aid.household_income',
    {},
    ['我挣两千 老婆一千', '不是哦还有女儿一千加起来四千'],
    { household_income: 4000 },
  ],
  [
    'legal_aid.household_income',
    {},
    ['我挣两千 老婆一千', '不对 还有老汉低保三百 加起来三千三'],
    { household_income: 3300 },
  ],
  [
    'legal_aid.household_income',
    {},
    ['我挣两千 老婆一千', '不止 娃打工还有两千 一共五千'],
    { household_income: 5000 },
  ],
]);
