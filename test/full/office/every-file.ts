import { aidRegister } from '../../../src/registers/aid-register.ts';
import { bankFile } from '../../../src/registers/bank-file.ts';
import { batchBundle } from '../../../src/registers/batch-bundle.ts';
import { caseRegister } from '../../../src/registers/case-register.ts';
import { countsFile } from '../../../src/registers/file.ts';
import { fillPaper } from '../../../src/registers/fill.ts';
import { householdBundle } from '../../../src/registers/household-bundle.ts';
import { householdRegister } from '../../../src/registers/household-register.ts';
import { noticeRegister } from '../../../src/registers/notice-register.ts';
import { attendanceList } from '../../../src/registers/papers/attendance.ts';
import { paymentRoster, publicNotice } from '../../../src/registers/papers/batch-papers.ts';
import { intakeReceipt, legalAidApplication } from '../../../src/registers/papers/case-papers.ts';
import * as home from '../../../src/registers/papers/household-papers.ts';
import { referralSlip } from '../../../src/registers/papers/slip-paper.ts';
import { retypeTable } from '../../../src/registers/retype.ts';
import { registerTable } from '../../../src/registers/sheet.ts';
import { visitRegister, visitsOf } from '../../../src/registers/visit-register.ts';
import { drawn, workbook } from '../../../src/registers/workbook.ts';
import { serviceById } from '../../../src/services/index.ts';
import type { Service } from '../../../src/services/service.ts';
import { exampleCentre } from '../../contracts/example-centre.ts';
import { batch, meeting, notice } from '../../registers/batch-fixture.ts';
import { application, chinese, context, made } from '../../registers/fixture.ts';
import { household } from '../../registers/household-fixture.ts';
import { bareSlip } from '../../registers/slip-fixture.ts';
import { aids, lines } from './forty-aids.ts';

/** A file of the output room with a word that its print must show. */
export type Made = { readonly name: string; readonly bytes: Uint8Array; readonly shows: string };

/** Every kind of file the room makes, once; each with something its print must show. */
export async function everyFile(): Promise<readonly Made[]> {
  return [...papers(), ...casePapers(), ...(await tables()), ...(await bundles())];
}

const of = household();
const legal = application('legal_aid', {
  name: '孙大勇',
  phone: '13800000009',
  id_number: '99010119850101007X',
  matter: 'wages',
  employer: '示例县宏远建筑劳务有限公司',
  wages_owed: 36_000,
  workers_count: 8,
  owed_from: '2026-03',
  owed_to: '2026-08',
  story: '2026年3月到8月在工地做木工，工头一直说年底结，后来电话也不接。一共八个人都没拿到钱。',
  contract_signed: false,
});

const word = (
  kind: Parameters<typeof fillPaper>[0],
  shows: string,
  data: Parameters<typeof fillPaper>[1],
) => ({
  name: `${kind}.docx`,
  bytes: fillPaper(kind, data),
  shows,
});

const guests = aids.map(({ line }, index) => ({
  ...line,
  invited: {
    comes: index % 3 === 0 ? ('asked' as const) : ('yes' as const),
    photo: index % 2 === 0,
    story: false,
  },
}));

const leaving = household({
  leaving: {
    proposed: {
      day: '2026-12-01',
      by: '王小敏',
      byId: 's1',
      reason: '女儿毕业工作，家庭月人均收入超过标准',
      ownWish: false,
    },
    notice: { notice: 'GS27-000002', to: '2026-12-25', open: 0 },
    left: '2026-12-31',
    watch: '2027-06-30',
  },
});

function papers(): readonly Made[] {
  const visit = of.visits[0] as (typeof of.visits)[number];
  return [
    word('hardship-file', '李秀兰', home.hardshipFile(of, context)),
    word(
      'application-letter',
      '困难帮扶申请书',
      home.applicationLetter(of, { what: '生活救助和医疗救助' }, context),
    ),
    word(
      'authorisation',
      '授权书',
      home.authorisation(of, home.adultsOf(of, context)[1] as home.Adult, context),
    ),
    word('visit-record', '入户走访记录', home.visitRecord(of, visit, context)),
    word('leaving-letter', '告知书', home.leavingLetter(leaving, meeting, context)),
    word('public-notice', '盖章', publicNotice(notice(lines), context)),
    word('payment-roster', '签名', paymentRoster(batch(), aids, context)),
    word('attendance-list', '签到', attendanceList(batch(), guests, context)),
  ];
}

function casePapers(): readonly Made[] {
  return [
    word('legal-aid-application', '孙大勇', legalAidApplication(legal, context)),
    word(
      'referral-slip',
      '转介单',
      referralSlip(
        legal,
        {
          ...bareSlip,
          materials: '身份证复印件，考勤照片',
          handed: { day: '2026-11-30', by: '林静' },
          due: '2026-12-10',
        },
        context,
      ),
    ),
    word(
      'intake-receipt',
      '受理回执',
      intakeReceipt(
        legal,
        { missing: ['劳动合同'], next: '工作人员看材料，三个工作日内给您回话', code: '31415926' },
        context,
      ),
    ),
  ];
}

const year = { each: 'month', from: '2027-01-01', to: '2027-12-31' } as const;

async function tables(): Promise<readonly Made[]> {
  const words = chinese;
  const all = { filter: {}, words };
  const book = async (name: string, shows: string, drawings: Parameters<typeof workbook>[0]) => ({
    name: `${name}.xlsx`,
    bytes: await workbook(drawings, { words, made }),
    shows,
  });
  const bank = await bankFile(
    aids.map(({ line: one }) => one),
    exampleCentre.bank as NonNullable<typeof exampleCentre.bank>,
    '春节送温暖',
  );
  return [
    await book('households', '困难职工花名册', [
      drawn(registerTable(householdRegister, [of, household({ id: 'DA26-000002' })], all)),
    ]),
    await book('aids', '救助发放台账', [drawn(registerTable(aidRegister, aids, all))]),
    await book('visits', '入户走访登记表', [
      drawn(registerTable(visitRegister, visitsOf([of]), all)),
    ]),
    await book('notices', '公示登记表', [
      drawn(registerTable(noticeRegister, [{ notice: notice(lines) }], all)),
    ]),
    await book('legal', '法律援助登记表', [
      drawn(registerTable(caseRegister(serviceById('legal_aid') as Service), [legal], all)),
    ]),
    await book('retype', '补录单', [drawn(retypeTable(of, words))]),
    {
      ...(await countsFile(aids, [of], { ...year, context })),
      name: 'counts.xlsx',
      shows: '月度汇总',
    },
    ...(bank.kind === 'file' ? [{ name: 'bank.xlsx', bytes: bank.bytes, shows: '收款账号' }] : []),
  ];
}

async function bundles(): Promise<readonly Made[]> {
  const scans = [{ kind: '身份证', name: '身份证.txt', bytes: new TextEncoder().encode('scan') }];
  const history = [{ at: made.at, who: '王小敏', what: '建立档案' }];
  return [
    {
      name: 'household.zip',
      bytes: await householdBundle(
        { household: of, cases: [legal], aids: aids.slice(0, 2), scans, history },
        context,
      ),
      shows: '目录',
    },
    {
      name: 'batch.zip',
      bytes: await batchBundle(
        { batch: batch(), aids, meeting, notices: [notice(lines)], scans, history },
        context,
      ),
      shows: '目录',
    },
  ];
}
