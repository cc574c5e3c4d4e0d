import { randomUUID } from 'node:crypto';
import type { RecordDeed, RecordKind } from '../../src/records/record.ts';
import { person } from '../records/stage.ts';
import { answers as answersOf, relief as reliefAnswers } from './desk-answers.ts';
import type { DeskWorld } from './desk-world.ts';

/** An office's records in a world: a file with all it can have, one in two files, a batch of eight, a notice that is open and one that is drafted. */
export type DeskRecords = {
  readonly file: string;
  readonly other: string;
  readonly batch: string;
  readonly notice: string;
  readonly draft: string;
  readonly token: string;
};

/** Puts them there, each by an act of who manages. */
export async function fillRecords(world: DeskWorld): Promise<DeskRecords> {
  const must = async (kind: RecordKind, id: string | null, deed: RecordDeed): Promise<string> => {
    const by = { id: 's-li', name: '李敏' };
    const done = await world.port.actOnRecord({ kind, id, actId: randomUUID(), by, deed });
    if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.why)}`);
    return done.id;
  };
  const at = world.now();
  const file = await must('household', null, {
    kind: 'open_household',
    type: 'hardship',
    level: 'county',
    unit: '县第一纺织厂工会',
    from: 'register',
    filedOn: '2025-03-01',
    facts: {
      ...reliefAnswers(at, '孙秀兰', '13900005555'),
      ...answersOf(at, {
        id_number: ['99010119800229002X', '身份证'],
        dibao: [true, '吃低保'],
        family_details: [
          [{ relation: 'spouse', name: '郑美', id_number: '990101198001010014' }],
          '爱人郑美',
        ],
      }),
    },
  });
  for (const category of ['relative', 'deep'] as const)
    await must('household', file, { kind: 'add_year', why: 'review', category, note: '低保家庭' });
  await must('household', file, { kind: 'name_responsible', id: 's-li', name: '李敏' });
  await must('household', file, {
    kind: 'visit',
    visit: {
      id: 'v1',
      day: '2025-09-01',
      visitors: ['李敏', '王建国'],
      housing: '两间平房，漏雨',
      photos: [],
      photoConsent: false,
      by: '李敏',
    },
  });
  await must('household', file, {
    kind: 'propose_leaving',
    day: '2026-11-20',
    reason: '找到了工作',
    ownWish: true,
  });
  const other = await must('household', null, {
    kind: 'open_household',
    type: 'temporary',
    level: 'county',
    from: 'counter',
    facts: answersOf(at, { name: ['郑美', ''], id_number: ['990101198001010014', ''] }),
  });
  await must('household', null, {
    kind: 'open_household',
    type: 'hardship',
    level: 'county',
    unit: '城关建筑工会',
    from: 'register',
    filedOn: '2026-09-01',
    facts: answersOf(at, {
      name: ['冯春', ''],
      id_number: ['990101197002020013', ''],
      dibao: [true, ''],
      single_parent: [true, ''],
    }),
  });
  const source = await must('source', null, {
    kind: 'open_source',
    name: '县财政',
    origin: 'county',
    year: 2026,
    budget: 100_000_00,
  });
  const batch = await must('batch', null, {
    kind: 'open_batch',
    name: '春节送温暖 2027',
    service: 'seasonal',
    year: 2026,
    form: 'cash',
    source,
    rule: { deep: 100_000, relative: 80_000, accident: 60_000, other: 50_000 },
  });
  await must('batch', batch, {
    kind: 'take_list',
    digest: 'd1',
    unit: '城关',
    rows: [1, 2, 3, 4, 5, 6, 7].map((n) => person(n)),
  });
  await must('batch', batch, { kind: 'add_households', households: [file] });
  const [first, second] = world.store.records.linesOf(batch);
  await must('batch', batch, {
    kind: 'answer_preview',
    line: first?.id ?? '',
    answer: 'refused',
    words: '怕亲戚知道',
  });
  const open = { level: 'county', batch, contact: '县总工会，电话 0000-1234567' } as const;
  const lines = [
    {
      of: { kind: 'line', id: second?.id ?? '' },
      masked: '孙*强',
      unit: '县第三纺织厂工会',
      category: 'accident',
      cents: 60_000,
    },
    {
      of: { kind: 'line', id: first?.id ?? '' },
      masked: '',
      number: 1,
      category: 'relative',
      cents: 80_000,
    },
  ] as const;
  const token = 'A'.repeat(12) + 'b'.repeat(12);
  const notice = await must('notice', null, {
    kind: 'open_notice',
    ...open,
    name: '关于“春节送温暖 2027”拟帮扶名单的公示',
    lines: [lines[0]],
    token,
  });
  await must('notice', notice, { kind: 'release_notice', from: '2026-11-23' });
  await must('notice', notice, {
    kind: 'object',
    about: second?.id ?? '',
    by: '邻居甲',
    text: '听说他家有两套房',
  });
  const draft = await must('notice', null, {
    kind: 'open_notice',
    ...open,
    name: '第二份公示',
    lines,
    token: 'B'.repeat(24),
  });
  return { file, other, batch, notice, draft, token };
}
