import type { Case } from '../../src/cases/case.ts';
import type { Answer, Answers, Paper } from '../../src/messages/answer.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';
import { addDays, dayOf } from '../../src/messages/day.ts';
import type { Value } from '../../src/messages/value.ts';

const hour = 3_600_000;

/** A case as the tests describe it: what differs from a fresh application. */
export type Sketch = Partial<Case> & { readonly number: string; readonly service: string };

/** What happened on a case before the test, oldest first, after its opening. */
export type Past = readonly {
  readonly by: 'worker' | 'staff' | 'clock';
  readonly hours: number;
  readonly deed: CaseDeed;
}[];

const said = (value: Value, raw: string, at: number): Answer => ({
  state: 'given',
  value,
  raw,
  turn: 3,
  at,
});

/** Answers from values with the words they came from. */
export const answers = (
  at: number,
  given: { readonly [id: string]: readonly [Value, string] },
): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, [value, raw]]) => [id, said(value, raw, at)]));

const job = (at: number, name: string, phone: string, wish: string): Answers =>
  answers(at, {
    job_wanted: [wish, `想找${wish}的活`],
    work_place: ['城关镇', '离家近的，城关镇最好'],
    expected_salary: [3500, '三千五以上吧'],
    name: [name, `我叫${name}`],
    phone: [phone, phone],
    birth_date: ['1981-03-02', '81年3月2号的'],
    address: ['城关镇幸福路12号3单元201', '住在幸福路12号3单元201'],
    hukou_place: ['示例县城关镇', '城关镇'],
    education: ['junior', '初中没念完'],
    employment_status: ['unemployed', '上个月下的岗，现在在家闲着'],
  });

const relief = (at: number, name: string, phone: string): Answers => ({
  ...answers(at, {
    hardship_cause: ['illness', '我妈尿毒症，一礼拜透析三回'],
    employment_status: ['flexible', '跑外卖'],
    employer: ['示例县第二纺织厂', '以前在二纺'],
    union_member: [true, '入了的'],
    dibao: [false, '没有'],
    name: [name, name],
    phone: [phone, phone],
    id_number: ['990101198001010014', '990101198001010014'],
    address: ['河西街道纺织小区5栋402', '纺织小区5栋402'],
    household_size: [3, '我和我妈还有闺女'],
    family_members: [
      [
        { relation: 'mother', name: '赵桂花', age: 71, condition: '尿毒症' },
        { relation: 'child', name: '王小雨', age: 15, status: 'student' },
      ],
      '我妈71，闺女15，念初三',
    ],
    household_income: [{ value: 3000, approx: true }, '一个月三千来块'],
    monthly_income: [{ value: 3000, approx: true }, '三千左右'],
    medical_self_paid: [9600, '自费的一年下来九千六'],
    exclusion_any: [false, '都没有'],
  }),
  rigid_spending: { state: 'unknown', raw: '这个算不清楚', turn: 19, at },
});

const paper = (id: string, need: string | null, at: number, name: string): Paper => ({
  id,
  type: 'image/png',
  bytes: 184_000,
  name,
  need,
  at,
  state: 'received',
});

const clock = (due: string | null, stopped: number | null = null) => ({
  due,
  provisional: false,
  stopped,
});

/** Twelve varied cases of invented people around a moment: danger, a call, some late, some waiting, some over. */
export function sketches(
  now: number,
  photos: readonly string[],
): readonly (readonly [Sketch, Past])[] {
  const day = (days: number) => addDays(dayOf(now), days);
  const li = { id: 's-li', name: '李敏' };
  const wang = { id: 's-wang', name: '王建国' };
  const [front = 'p1', back = 'p2', loose = 'p3'] = photos;
  return [
    [
      {
        number: 'BF26-000101',
        kind: 'alert',
        service: 'alert',
        urgency: 'urgent',
        danger: 'self_harm',
        alert: { step: 0, acknowledged: null },
        opened: now - 4 * 60_000,
      },
      [],
    ],
    [
      {
        number: 'BF26-000102',
        kind: 'call',
        service: 'call',
        urgency: 'soon',
        opened: now - 40 * 60_000,
        clock: clock(day(0)),
      },
      [],
    ],
    [
      {
        number: 'BF26-000088',
        service: 'relief',
        state: 'checking',
        owner: li,
        opened: now - 50 * hour,
        answers: relief(now - 50 * hour, '王大勇', '13900005678'),
        papers: [
          paper(front, 'id_card', now - 49 * hour, '身份证正面.jpg'),
          { ...paper(back, 'diagnosis', now - 49 * hour, '诊断书.jpg'), state: 'accepted' },
          paper(loose, null, now - 2 * hour, 'IMG_2041.jpg'),
        ],
        speaker: {
          relation: 'child',
          name: '王小雨',
          phone: '13900007777',
          authority: '我妈让我帮她问的',
        },
        clock: clock(day(1)),
      },
      [
        { by: 'staff', hours: 44, deed: { kind: 'claim' } },
        { by: 'staff', hours: 43, deed: { kind: 'show', what: 'id_number' } },
        {
          by: 'staff',
          hours: 42,
          deed: { kind: 'note', text: '电话里说母亲在县医院透析，下午三点以后好联系。' },
        },
        {
          by: 'staff',
          hours: 41,
          deed: { kind: 'reply', text: '您好，我是李敏。诊断书已经收到，请再拍一张身份证反面。' },
        },
        { by: 'worker', hours: 2, deed: { kind: 'say', text: '好的，我拍好了，您看清楚吗？' } },
      ],
    ],
    [
      {
        number: 'BF26-000089',
        service: 'job_referral',
        opened: now - 30 * hour,
        answers: job(now - 30 * hour, '赵强', '13900001234', '看大门'),
        clock: clock(day(-2)),
      },
      [],
    ],
    [
      {
        number: 'BF26-000090',
        service: 'job_referral',
        opened: now - 26 * hour,
        answers: job(now - 26 * hour, '欧阳小明', '13900002345', '电焊工'),
        clock: clock(day(0)),
      },
      [],
    ],
    [
      {
        number: 'BF26-000091',
        service: 'relief',
        state: 'home_visit',
        owner: wang,
        file: true,
        opened: now - 300 * hour,
        answers: relief(now - 300 * hour, '孙丽华', '13900003456'),
        clock: clock(day(6)),
      },
      [
        { by: 'staff', hours: 280, deed: { kind: 'claim' } },
        { by: 'staff', hours: 240, deed: { kind: 'advance', to: 'accepted' } },
        { by: 'staff', hours: 200, deed: { kind: 'advance', to: 'home_visit' } },
      ],
    ],
    [
      {
        number: 'BF26-000092',
        service: 'job_referral',
        state: 'accepted',
        owner: li,
        opened: now - 120 * hour,
        answers: job(now - 120 * hour, '周建军', '13900004567', '叉车司机'),
        clock: clock(day(3), 3),
        requests: [
          {
            id: 'r1',
            want: { kind: 'paper', need: 'skill_certificate' },
            why: '叉车证拍清楚一点，要看得见号码。',
            at: now - 20 * hour,
            by: '李敏',
          },
        ],
      },
      [
        { by: 'staff', hours: 100, deed: { kind: 'claim' } },
        {
          by: 'staff',
          hours: 20,
          deed: {
            kind: 'ask',
            want: { kind: 'paper', need: 'skill_certificate' },
            why: '叉车证拍清楚一点，要看得见号码。',
          },
        },
      ],
    ],
    [
      {
        number: 'BF26-000093',
        service: 'relief',
        opened: now - 5 * hour,
        answers: relief(now - 5 * hour, '陈春燕', '13900006789'),
        clock: clock(day(3)),
      },
      [],
    ],
    [
      {
        number: 'BF26-000094',
        service: 'job_referral',
        state: 'interview',
        owner: wang,
        talking: true,
        opened: now - 200 * hour,
        answers: job(now - 200 * hour, '吴秀英', '13900007890', '保洁'),
        clock: clock(day(9)),
      },
      [
        { by: 'staff', hours: 150, deed: { kind: 'claim' } },
        {
          by: 'staff',
          hours: 1,
          deed: { kind: 'reply', text: '明天上午九点去示例物业面试，带身份证。' },
        },
      ],
    ],
    [
      {
        number: 'BF26-000095',
        service: 'relief',
        state: 'checking',
        owner: wang,
        deletionAsked: true,
        opened: now - 90 * hour,
        answers: relief(now - 90 * hour, '郑海', '13900008901'),
        clock: clock(day(1)),
      },
      [
        { by: 'staff', hours: 80, deed: { kind: 'claim' } },
        { by: 'worker', hours: 3, deed: { kind: 'request_deletion' } },
      ],
    ],
    [
      {
        number: 'BF26-000060',
        service: 'job_referral',
        state: 'declined',
        owner: li,
        reason: '现在在外县上班，暂时不找本县的工作。以后回来随时可以再登记。',
        code: 'out_of_county',
        opened: now - 700 * hour,
        answers: job(now - 700 * hour, '何平', '13900009012', '保安'),
        clock: clock(null),
      },
      [
        { by: 'staff', hours: 650, deed: { kind: 'claim' } },
        {
          by: 'staff',
          hours: 600,
          deed: {
            kind: 'advance',
            to: 'declined',
            reason: '现在在外县上班，暂时不找本县的工作。以后回来随时可以再登记。',
            code: 'out_of_county',
          },
        },
      ],
    ],
    [
      {
        number: 'BF26-000061',
        service: 'relief',
        state: 'withdrawn',
        opened: now - 600 * hour,
        answers: relief(now - 600 * hour, '林芳', '13900009123'),
        clock: clock(null),
      },
      [{ by: 'worker', hours: 590, deed: { kind: 'withdraw' } }],
    ],
  ];
}
