import { addDays, dayOf } from '../../src/messages/day.ts';
import { relief, wages } from './desk-answers.ts';
import { jobCases, overCases } from './desk-more-cases.ts';
import { clock, hour, li, paper, type Sketches, wang } from './desk-sketch-parts.ts';

/** Danger, and a wish for a person. */
const urgentCases = (now: number): Sketches => {
  const day = (days: number) => addDays(dayOf(now), days);
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
  ];
};

/** Households: one with papers and talk, one far along, one new, one that asks for deletion, and one owed pay. */
const reliefCases = (
  now: number,
  [front = 'p1', back = 'p2', loose = 'p3']: readonly string[],
): Sketches => {
  const day = (days: number) => addDays(dayOf(now), days);
  return [
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
        number: 'BF26-000096',
        service: 'legal_aid',
        opened: now - 22 * hour,
        answers: wages(now - 22 * hour, '丁志强', '13900003210', addDays(dayOf(now), -360)),
        clock: clock(day(9)),
      },
      [],
    ],
  ];
};

/** Thirteen varied cases of invented people around a moment. */
export const sketches = (now: number, photos: readonly string[]): Sketches => [
  ...urgentCases(now),
  ...reliefCases(now, photos),
  ...jobCases(now),
  ...overCases(now),
];
