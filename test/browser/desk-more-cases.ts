import { addDays, dayOf } from '../../src/messages/day.ts';
import { job, relief } from './desk-answers.ts';
import { clock, hour, li, type Sketches, wang } from './desk-sketch-parts.ts';

/** Job seekers: late, due today, waiting for a paper, and in talk. */
export const jobCases = (now: number): Sketches => {
  const day = (days: number) => addDays(dayOf(now), days);
  return [
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
  ];
};

/** Cases that are over. */
export const overCases = (now: number): Sketches => {
  return [
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
};
