import { join } from 'node:path';
import { yuan } from '../../src/desk/records/record-form.ts';
import type { Answers } from '../../src/messages/answer.ts';
import type { BatchDeed, ListRow } from '../../src/records/batch-deed.ts';
import { standing } from '../../src/records/batch-duty.ts';
import type { Line } from '../../src/records/line.ts';
import { prepareNotice } from '../../src/records/notice-lines.ts';
import { free } from '../../src/records/source.ts';
import { previewOf, rowsTaken } from '../../src/registers/lists/preview.ts';
import { readList } from '../../src/registers/lists/read-list.ts';
import { createWording } from '../../src/wording/wording.ts';
import { nothing } from '../browser/desk-acts.ts';
import { written } from '../browser/desk-sketch.ts';
import { exampleCentre } from '../contracts/example-centre.ts';
import { bookOf, type FixtureRow } from '../registers/list-fixture.ts';
import { person, type RecordStage } from './stage.ts';

const wording = createWording(join(import.meta.dirname, '../../locales'));

/** Who does what in an office: the same person may stand under several. */
export type Cast = {
  readonly intake: string;
  readonly approver: string;
  readonly finance: string;
  readonly manager: string;
};

/** What was said and done, a line a step, as a help-centre worker would tell it. */
export type Told = string[];

/** A person as a row of a list in Excel. */
export const rowOf = (row: ListRow): FixtureRow => ({
  no: row.row,
  name: row.payee.name,
  sex: null,
  birth: null,
  id: row.payee.idNumber ?? null,
  unit: row.payee.unit ?? null,
  phone: null,
  category:
    row.category === 'deep' ? '深度困难' : row.category === 'relative' ? '相对困难' : '意外致困',
  cause: '本人大病',
  size: 3,
  amount: null,
  bank: row.payee.account?.bank ?? null,
  account: row.payee.account?.number ?? null,
  holder: row.payee.account?.holder ?? null,
  day: null,
  note: null,
});

const answersOf = ({ payee, category }: ListRow, at: number): Answers =>
  Object.fromEntries(
    Object.entries({
      name: payee.name,
      id_number: payee.idNumber,
      employer: payee.unit,
      hardship_cause: 'illness',
      hardship_category: category,
      open_bank: payee.account?.bank,
      bank_card: payee.account?.number,
    }).map(([id, value]) => [id, { state: 'given', value, raw: String(value), turn: 1, at }]),
  ) as Answers;

/** Places of the twelve who came by chat. */
const byChat = Array.from({ length: 12 }, (_, n) => 200 + n);

/** The twelve applications that came by chat, as they stand before the campaign. */
export const chatCases = (at: number) =>
  byChat.map((n) => {
    const number = `BF26-${String(n).padStart(6, '0')}`;
    const answers = answersOf(person(n), at);
    return written({ number, service: 'relief', state: 'accepted', answers } as never, [], at);
  });

/** The lists of three unions: who stands on each; two people stand on two of them. */
export const unions: readonly (readonly [string, readonly number[]])[] = [
  ['县纺织厂工会', Array.from({ length: 80 }, (_, n) => n)],
  ['城关镇总工会', [...Array.from({ length: 59 }, (_, n) => 80 + n), 5]],
  ['河口镇总工会', [...Array.from({ length: 19 }, (_, n) => 139 + n), 12]],
];

/** A whole campaign: three union lists and twelve chat cases become one batch, approved, published, paid, and closed. */
export async function campaign(stage: RecordStage, cast: Cast): Promise<Told> {
  const told: Told = [];
  const tell = (words: string): void => void told.push(words);
  const at = Date.parse('2026-12-14T09:00:00+08:00');
  const source = await stage.must(cast.finance, 'source', null, {
    kind: 'open_source',
    name: '县级财政送温暖资金',
    origin: 'county',
    year: 2027,
    budget: 60_000_000,
  });
  tell(`${cast.finance} 登记资金来源 ${source}，预算 600,000.00`);
  const batch = await stage.must(cast.intake, 'batch', null, {
    kind: 'open_batch',
    name: '春节送温暖 2027',
    service: 'seasonal',
    year: 2027,
    form: 'cash',
    source,
    rule: { deep: 300_000, relative: 200_000, accident: 200_000, other: 100_000 },
  });
  const on = (who: string, deed: BatchDeed) => stage.act(who, 'batch', batch, deed);
  const must = (who: string, deed: BatchDeed) => stage.must(who, 'batch', batch, deed);
  const lines = (): readonly Line[] => stage.store().records.linesOf(batch);
  const counts = (): string => {
    const states = new Map<string, number>();
    for (const line of lines()) states.set(line.state, (states.get(line.state) ?? 0) + 1);
    return [...states]
      .map(([state, count]) => `${wording.text({ key: `line-${state}` }, 'zh-CN')} ${count}`)
      .join('，');
  };
  const money = (): string => {
    const [one] = stage.store().records.list('source');
    return one === undefined
      ? ''
      : `已批准待发 ${yuan(one.reserved)}，已发 ${yuan(one.paid)}，余额 ${yuan(free(one))}`;
  };
  const refusedBy = async (who: string, words: string, deed: BatchDeed): Promise<void> => {
    const outcome = await on(who, deed);
    tell(`${who} ${words}：${outcome.ok ? '办了' : wording.text(outcome.why, 'zh-CN')}`);
  };

  for (const [unit, people] of unions) {
    const bytes = await bookOf(people.map((n) => rowOf(person(n))));
    const read = await readList(bytes, { today: stage.today() });
    if ('problem' in read) throw new Error(read.problem.key);
    const known = {
      inBatch: new Map(),
      households: new Set<string>(),
      helped: new Map(),
      people: new Map(),
    };
    const rows = rowsTaken(previewOf(read.list.rows, known), new Set());
    const deed = {
      kind: 'take_list',
      unit,
      opinion: '同意上报',
      digest: read.list.digest,
      rows,
    } as const;
    await must(cast.intake, deed);
    await must(cast.intake, deed);
    tell(
      `${cast.intake} 导入 ${unit} 的名单：${people.length} 行，读不出来的 ${read.list.refused.length} 行`,
    );
  }
  const fromChat = chatCases(at);
  for (const one of fromChat) await stage.store().commit({ ...nothing, cases: [one] });
  const cases = fromChat.map((one) => one.case.number);
  await must(cast.intake, { kind: 'add_cases', cases });
  const twice = stage
    .store()
    .records.load('batch', batch)
    ?.passages.filter((one) => one.how === 'twice');
  tell(
    `${cast.intake} 加进 12 件聊天申请。名单 ${standing(lines()).length} 户，重复的没有加：${twice?.map((one) => one.name).join('、')}`,
  );

  await refusedBy(cast.intake, '报审', { kind: 'advance_batch', to: 'proposed' });
  await must(cast.intake, { kind: 'look_missed', found: 2, taken: 0 });
  await refusedBy(cast.finance, '报审', { kind: 'advance_batch', to: 'proposed' });
  await refusedBy(cast.intake, '报审', { kind: 'advance_batch', to: 'proposed' });
  await refusedBy(cast.approver, '记为已批准', { kind: 'advance_batch', to: 'approved' });
  const meeting = await stage.must(cast.approver, 'meeting', null, {
    kind: 'open_meeting',
    name: '帮扶工作会',
    day: stage.today(),
  });
  await stage.must(cast.approver, 'meeting', meeting, {
    kind: 'hold_meeting',
    day: stage.today(),
    document: '县工帮〔2026〕12号',
    attendees: ['钱主席', '孙主任', '李委员'],
    absent: ['周委员'],
    outcomes: [{ kind: 'batch', id: batch, outcome: 'approved' }],
  });
  tell(`${cast.approver} 记下集体研究：县工帮〔2026〕12号，同意`);
  await refusedBy(cast.intake, '记为已批准', { kind: 'advance_batch', to: 'approved' });
  await refusedBy(cast.approver, '记为已批准', { kind: 'advance_batch', to: 'approved' });
  tell(`资金：${money()}`);
  await must(cast.intake, { kind: 'advance_batch', to: 'notice' });
  const [first, second, third, fourth] = lines();
  const ids = [first, second, third, fourth].map((one) => one?.id ?? '');
  await must(cast.intake, {
    kind: 'answer_preview',
    line: ids[3] ?? '',
    answer: 'refused',
    words: '怕人知道',
  });
  const prepared = () =>
    prepareNotice(lines(), {
      world: { case: stage.store().loadCase, centre: exampleCentre, now: at },
    });
  tell(
    `准备公示：${prepared().lines.length} 户能上，${prepared().waiting.length} 户不愿公示，等管理员定`,
  );
  await must(cast.manager, {
    kind: 'show_as',
    line: ids[3] ?? '',
    shown: 'number',
    reason: '本人要求',
  });
  tell(`${cast.manager} 定下：不愿公示的一户只写编号`);
  const notice = await stage.must(cast.intake, 'notice', null, {
    kind: 'open_notice',
    name: '春节送温暖公示',
    level: 'county',
    batch,
    contact: '0990-1234567 县总工会',
    token: 'spring-2027-notice',
    lines: prepared().lines,
  });
  await stage.must(cast.intake, 'notice', notice, { kind: 'release_notice', from: stage.today() });
  for (const [index, text] of ['他家去年买了车', '他不是我们厂的', '他家有两套房'].entries())
    await stage.must(cast.intake, 'notice', notice, {
      kind: 'object',
      about: ids[index] ?? '',
      by: '一位职工',
      text,
    });
  tell(`公示 ${notice} 发布，三条异议，一户不愿公示。${counts()}`);
  stage.move(20 * 86_400_000);
  await refusedBy(cast.finance, '开始发放', { kind: 'advance_batch', to: 'paying' });
  const objections = stage.store().records.load('notice', notice)?.objections ?? [];
  for (const [index, { id }] of objections.entries())
    await stage.must(cast.intake, 'notice', notice, {
      kind: 'answer_objection',
      objection: id,
      upheld: index === 2,
      text: index === 2 ? '查实有两套房，按规定撤下' : '入户核过，情况属实',
    });
  await must(cast.intake, { kind: 'drop', lines: [ids[2] ?? ''], reason: '异议成立：有两套房' });
  await refusedBy(cast.approver, '开始发放', { kind: 'advance_batch', to: 'paying' });
  await refusedBy(cast.finance, '开始发放', { kind: 'advance_batch', to: 'paying' });
  tell(`${counts()}；${money()}`);

  const ready = lines().filter((one) => one.state === 'reserved');
  const home = ready.slice(-9);
  const bank = ready.slice(0, -9);
  await must(cast.finance, { kind: 'send', lines: bank.map((one) => one.id), day: stage.today() });
  const failing = new Set(bank.slice(10, 13).map((one) => one.id));
  await must(cast.finance, {
    kind: 'report',
    day: stage.today(),
    results: bank.map(({ id }) =>
      failing.has(id) ? { line: id, ok: false, reason: '账号已销户' } : { line: id, ok: true },
    ),
  });
  tell(`银行回单：${counts()}`);
  const [one = '', two = '', three = ''] = [...failing];
  for (const line of [one, two])
    await must(cast.finance, {
      kind: 'set_account',
      line,
      account: { bank: '县农商银行', number: '6217000099990001', holder: '本人' },
    });
  await must(cast.finance, { kind: 'send', lines: [one, two], day: stage.today() });
  await must(cast.finance, {
    kind: 'report',
    day: stage.today(),
    results: [one, two].map((line) => ({ line, ok: true })),
  });
  await must(cast.finance, {
    kind: 'receive',
    lines: [three],
    receipt: {
      kind: 'agent',
      day: stage.today(),
      by: cast.finance,
      agent: { name: '孙小梅', idNumber: '99010119800229002X', relation: '女儿' },
    },
  });
  await must(cast.finance, {
    kind: 'receive',
    lines: home.map((line) => line.id),
    receipt: {
      kind: 'home',
      day: stage.today(),
      by: cast.finance,
      visitors: [cast.intake, cast.finance],
    },
  });
  tell(`退回的三笔补发：两笔换账号，一笔女儿代领；九户送上门。${counts()}`);
  await refusedBy(cast.finance, '结清', { kind: 'advance_batch', to: 'closed' });
  tell(`资金：${money()}`);
  return told;
}
