import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { count } from '../../fields/count.ts';
import { date } from '../../fields/date.ts';
import { money } from '../../fields/money.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { eventDate } from '../common/events.ts';
import { isOneOf } from '../common/lists.ts';
import { onlyIf } from '../common/marks.ts';
import { employer } from '../common/work.ts';
import type { Facts, Question } from '../service.ts';

const matterIs =
  (...matters: readonly string[]) =>
  (facts: Facts): boolean =>
    isOneOf(facts, 'matter', matters);

/** How people say that they still work there, or no more. */
const stillThere = {
  yes: [
    '没走',
    '没离职',
    '没辞',
    '没离开',
    '没有走',
    '没有离',
    '还在',
    '还干',
    '还上',
    '在职',
    '在干',
    '在上班',
    'still there',
    'still work',
    'still employed',
  ],
  no: [
    '辞职',
    '离职',
    '辞了',
    '辞工',
    '辞退',
    '开除',
    '解雇',
    '走了',
    '走的',
    '走人',
    '离开',
    '离了',
    '不在',
    '不干了',
    '没在',
    '没干',
    '没上',
    '没去了',
    '不去了',
    '不做了',
    '没做了',
    '干到',
    '做到',
    '下岗',
    '倒闭',
    '关门',
    '被裁',
    '炒了',
    '炒鱿鱼',
    '赶走',
    '撵',
    '退休',
    'quit',
    'left',
    'fired',
    'laid off',
    'no longer',
    'not any more',
  ],
} as const;

const mine = { need: 'apply', own: true } as const;

const matter: Question = {
  ...mine,
  id: 'matter',
  field: choice({
    set: 'matter',
    values: ['wages', 'dismissal', 'injury', 'relation', 'insurance', 'other'],
    sayings: {
      wages: [
        '欠工资',
        '欠薪',
        '不发工资',
        '没发工资',
        '没给工资',
        '工资不给',
        '拖欠',
        '欠他',
        '欠我',
        '欠着',
        '不给工资',
        '不给工钱',
        '不发工钱',
        '没发工钱',
        '不结工资',
        '没结工资',
        '工资没给',
        '工资不发',
        '工资没发',
        '工资没结',
        '工钱没给',
        '没拿到工资',
        '没拿到工钱',
        '要不到工资',
        '要不到工钱',
        '不给钱',
        '不结账',
        '没结账',
        '拖欠工资',
        '工资',
        '工钱',
        '老板跑路',
        '加班费',
        '血汗钱',
      ],
      dismissal: ['被开除', '被辞退', '被开了', '辞退', '裁员', '解除合同', '赔偿金', '补偿金'],
      injury: ['工伤', '公伤', '受伤', '摔伤', '职业病'],
      relation: ['没签合同', '不认劳动关系', '没有合同', '确认劳动关系'],
      insurance: ['没交社保', '社保', '五险'],
    },
  }),
  starred: true,
  hears: true,
};

const time: readonly Question[] = [
  onlyIf(matterIs('dismissal', 'injury', 'insurance', 'other'), eventDate),
  {
    ...mine,
    id: 'still_employed',
    field: yesNo(stillThere),
    starred: true,
    when: matterIs('wages', 'relation'),
  },
  {
    ...mine,
    id: 'left_at',
    field: date({ when: 'past', min: '1990-01-01', precision: 'day' }),
    starred: true,
    when: (facts) => matterIs('wages', 'relation')(facts) && facts('still_employed') === false,
  },
  { ...mine, id: 'injury_filed', field: yesNo(), starred: false, when: matterIs('injury') },
  { ...mine, id: 'contract_signed', field: yesNo(), starred: true },
];

const wages: readonly Question[] = [
  {
    ...mine,
    id: 'wages_owed',
    field: money({ per: 'once', max: 10_000_000, whole: 'owed' }),
    starred: true,
    when: matterIs('wages', 'dismissal', 'relation'),
    mayBeNone: true,
  },
  {
    ...mine,
    id: 'owed_from',
    field: date({ when: 'past', min: '1990-01-01', precision: 'day', end: 'from' }),
    starred: false,
    when: matterIs('wages'),
  },
  {
    ...mine,
    id: 'months_owed',
    field: count({ min: 1, max: 240, unit: 'months' }),
    starred: false,
    when: matterIs('wages'),
  },
];

const together: readonly Question[] = [
  {
    ...mine,
    id: 'workers_count',
    field: count({ min: 1, max: 5000, unit: 'people' }),
    starred: true,
    when: matterIs('wages', 'dismissal', 'relation', 'insurance', 'other'),
  },
  {
    ...mine,
    id: 'representatives',
    field: text({ max: 300 }),
    starred: false,
    when: (facts) => Number(facts('workers_count')) > 1,
    mayBeNone: true,
  },
];

const state: readonly Question[] = [
  {
    ...mine,
    id: 'last_claim_at',
    field: date({ when: 'past', min: '1990-01-01', precision: 'day' }),
    starred: false,
    when: (facts) => !matterIs('injury')(facts),
    mayBeNone: true,
  },
  {
    ...mine,
    id: 'procedure_state',
    field: choice({
      set: 'procedure_state',
      values: [
        'none',
        'mediation',
        'inspection',
        'arbitration',
        'award',
        'lawsuit',
        'review',
        'unanswered',
      ],
      sayings: {
        none: [
          '还没有',
          '没找过',
          '还没找',
          '没去找',
          '没找人',
          '哪也没找',
          '哪都没找',
          '没告过',
          '没投诉过',
          '没去过',
          '没走程序',
          '什么都没办',
        ],
        mediation: ['调解'],
        inspection: ['劳动监察', '监察大队', '劳动局在处理'],
        arbitration: ['在仲裁', '申请了仲裁', '仲裁中'],
        award: ['仲裁裁决', '裁决书', '仲裁下来了', '仲裁结果'],
        lawsuit: ['打官司', '起诉了', '法院', '一审', '二审'],
        review: ['复议'],
        unanswered: ['投诉了没人理', '没有回音', '没答复'],
      },
    }),
    starred: true,
  },
  {
    ...mine,
    id: 'award_received_at',
    field: date({ when: 'past', min: '1990-01-01', precision: 'day' }),
    starred: true,
    when: (facts) => facts('procedure_state') === 'award',
  },
  {
    ...mine,
    id: 'evidence',
    field: choices({
      set: 'evidence',
      values: [
        'contract',
        'badge',
        'attendance',
        'payslips',
        'bank',
        'chats',
        'iou',
        'photos',
        'colleagues',
      ],
      sayings: {
        contract: ['劳动合同', '合同'],
        badge: ['工牌', '工作证', '工服', '出入证'],
        attendance: ['考勤', '打卡', '记工本'],
        payslips: ['工资条', '工资单'],
        bank: ['银行流水', '转账记录', '流水', '微信转账'],
        chats: ['聊天记录', '微信记录', '短信', '录音'],
        iou: ['欠条', '白条', '结算单'],
        photos: ['照片', '视频', '工地照片'],
        colleagues: ['工友作证', '证人', '同事作证'],
      },
    }),
    starred: false,
    mayBeNone: true,
  },
  { ...mine, id: 'story', field: text({ max: 2000 }), starred: true },
];

/** What happened, in the order that shows the clocks soonest (domain.md section 4.3, labour add-on and 法律状态). */
export const matterQuestions: readonly Question[] = [
  matter,
  { ...employer, starred: true, mayBeNone: false },
  ...time,
  ...wages,
  ...together,
  ...state,
];
