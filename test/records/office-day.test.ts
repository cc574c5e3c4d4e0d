import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Case } from '../../src/cases/case.ts';
import { wantedPapers } from '../../src/cases/conditions.ts';
import { type Stepper, stepsAhead } from '../../src/cases/duties.ts';
import { isFinal } from '../../src/cases/table.ts';
import type { ConsoleChannel } from '../../src/channels/console/console-channel.ts';
import type { House } from '../../src/commands/house.ts';
import { mayRead } from '../../src/desk/accounts/roles.ts';
import { missingStarred, wantedNow } from '../../src/desk/answer-rows.ts';
import { nextStep, onward, wayOf } from '../../src/desk/next-step.ts';
import { expect as expected } from '../../src/dialogue/expect.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import { serviceById, services } from '../../src/services/index.ts';
import { stateKey } from '../../src/services/state-key.ts';
import { worldOf } from '../../src/turns/world.ts';
import { withHouse } from '../conversations/play.ts';
import { employ } from '../employ.ts';
import { nextOf } from '../walk.ts';

const dayOf = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);

const workers = 40;
const quarters = 32;

/** An office of three: the counter, who approves and leads, the cashier. */
const office = [
  { id: 'zhou', name: '周敏', roles: ['intake', 'legal', 'women'] },
  { id: 'wu', name: '吴主任', roles: ['approver', 'admin'] },
  { id: 'zheng', name: '郑会计', roles: ['finance', 'intake'] },
] as const;
type Member = (typeof office)[number];

/** What the forty come for: every service in turn, with danger, a wish for a person and a question among them. */
const comes = (n: number): { readonly service: string; readonly first?: string } => {
  if (n === 11) return { service: 'relief', first: '我站在桥边上，不想活了' };
  if (n === 23) return { service: 'legal_aid', first: '我要找人，打字说不清' };
  return { service: services[n % services.length]?.id ?? 'relief' };
};

type Day = {
  readonly house: House;
  readonly channel: ConsoleChannel;
  readonly now: () => number;
  readonly said: string[];
  readonly counts: Map<string, number>;
  line: number;
};

test('an office of three has forty people in eight hours, and nothing stands where nobody can go on', async () => {
  await withHouse(async ({ house, channel, now }) => {
    const day: Day = { house, channel, now, said: [], counts: new Map(), line: 0 };
    for (const one of office) await employ(house.store, one, one.roles);
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const come = Array.from({ length: workers }, (_, n) => n).filter(
        (n) => Math.floor((n * (quarters - 4)) / workers) === quarter,
      );
      for (const n of come) await apply(day, n);
      for (let n = 0; n < workers; n += 1) await answerAsked(day, n);
      for (let turn = 0; turn < office.length; turn += 1)
        await work(day, office[(quarter + turn) % office.length] as Member);
      await channel.answer(JSON.stringify({ advance: '15m' }));
      if (quarter % 4 === 3) day.said.push(hourLine(day, quarter));
    }
    const all = cases(day);
    day.said.push('', '## 下班时', '', ...all.map((of) => standing(day, of)));
    expect(all.length).toBeGreaterThanOrEqual(workers);
    expect(all.flatMap((of) => deadEnd(day, of))).toEqual([]);
    await expect(`# 一天：三个人，四十位职工\n\n${day.said.join('\n')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'office-day.md'),
    );
  });
}, 240_000);

const cases = ({ house }: Day): readonly Case[] =>
  house.store.desk
    .list({})
    .map(({ number }) => house.store.desk.case(number) as Case)
    .toSorted((one, other) => (one.number < other.number ? -1 : 1));

const say = ({ house }: Day, key: string): string => house.wording.text({ key }, 'zh-CN');

/** What is open in a worker's chat. */
function open({ house, now }: Day, chat: string) {
  const id = `console:${chat}`;
  const { store, centre, calendar } = house;
  const ground = { centre, calendar, now: now(), channel: 'console', seed: 'look' };
  return expected(store.loadSession(id).session, worldOf(ground, store.casesOf(id)));
}

async function does(day: Day, chat: string, body: IncomingBody): Promise<void> {
  day.line += 1;
  const id = `line-${day.line}`;
  const act =
    body.kind === 'press'
      ? { from: chat, option: body.option, id }
      : { from: chat, text: body.kind === 'text' ? body.text : '', id };
  await day.channel.answer(JSON.stringify(act));
}

/** One worker from the first word to the receipt. */
async function apply(day: Day, n: number): Promise<void> {
  const { service, first } = comes(n);
  const chat = `w${n}`;
  if (first !== undefined) return does(day, chat, { kind: 'text', text: first });
  for (let turn = 0; turn < 70; turn += 1) {
    if (day.house.store.casesOf(`console:${chat}`).length > 0) return;
    await does(day, chat, nextOf(open(day, chat), service));
  }
  throw new Error(`${chat} never came to an end with ${service}`);
}

/** Whoever was asked answers at once. */
async function answerAsked(day: Day, n: number): Promise<void> {
  const chat = `w${n}`;
  for (let turn = 0; turn < 30; turn += 1) {
    const asked = day.house.store.casesOf(`console:${chat}`).some((of) => of.requests.length > 0);
    const standing = open(day, chat);
    if (!asked) return;
    if (standing.papers?.wanted === true && standing.question === null) {
      day.line += 1;
      const photo = join(import.meta.dirname, '..', 'conversations', 'paper.png');
      await day.channel.answer(JSON.stringify({ from: chat, photo, id: `line-${day.line}` }));
      continue;
    }
    if (standing.kind === 'idle') return;
    await does(day, chat, nextOf(standing, comes(n).service));
  }
}

/** One round of one colleague over the list. */
async function work(day: Day, member: Member): Promise<void> {
  for (const { number } of cases(day))
    for (let step = 0; step < 12; step += 1) {
      const of = day.house.store.desk.case(number) as Case;
      const deed = deedFor(day, of, member);
      if (deed === null) break;
      const before = day.house.store.desk.history(number).length;
      const id = `${number}-${before}-${member.id}-${deed.kind}`;
      const by = { role: 'staff', id: member.id, name: member.name } as const;
      const { ok } = await day.house.turns.act(number, id, by, deed);
      await day.house.turns.settle();
      if (!ok) break;
      day.counts.set(deed.kind, (day.counts.get(deed.kind) ?? 0) + 1);
    }
}

/** What the page offers this colleague as the next thing; `null` where it is another's turn or the worker's. */
function deedFor(day: Day, of: Case, member: Member): CaseDeed | null {
  const { centre } = day.house;
  const account = day.house.store.staff.byId(member.id);
  if (account === null || !mayRead(account, of, centre)) return null;
  const service = serviceById(of.service) ?? null;
  const way = wayOf(service, centre);
  const next = nextStep(of, service, { me: member.id, said: false, way });
  if (next.kind === 'acknowledge' || next.kind === 'claim') return { kind: next.kind };
  if (next.kind === 'others') return advance(day, of, member);
  if (next.kind === 'papers') {
    const paper = of.papers.find((one) => one.state === 'received');
    if (paper === undefined) return null;
    return paper.need === null
      ? { kind: 'place_paper', paper: paper.id, need: wantedOf(of)[0] ?? 'id_card' }
      : { kind: 'judge_paper', paper: paper.id, accept: true };
  }
  if (next.kind === 'tell') return { kind: 'told', how: 'phone' };
  if (next.kind === 'talk') return { kind: 'reply', text: '您好，我是工会的，给您打过电话了。' };
  if (next.kind === 'ask') {
    const [gap] = service === null ? [] : missingStarred(of, service).filter(wantedNow(of));
    if (gap === undefined) return advance(day, of, member);
    return gap.staffOnly === true
      ? advance(day, of, member)
      : { kind: 'ask', want: { kind: 'question', question: gap.id } };
  }
  return next.kind === 'advance' ? advance(day, of, member) : null;
}

/** The step along its way that this colleague may make now, or what it still wants and he can write down. */
function advance(day: Day, of: Case, member: Member): CaseDeed | null {
  if (of.requests.length > 0) return null;
  if (of.kind !== 'application')
    return of.owner?.id === member.id ? { kind: 'advance', to: 'closed' } : null;
  const way = wayOf(serviceById(of.service) ?? null, day.house.centre);
  const to = onward(of, way);
  const stages = way.map(({ state }) => state);
  // Back along its way nobody goes by himself, and what is followed up rests for its months.
  if (to === null || stages.indexOf(to) <= stages.indexOf(of.state)) return null;
  if (of.state === 'follow_up' || of.state === 'monitor') return null;
  const step = ahead(day, of, member).find((one) => one.to === to);
  if (step === undefined) return null;
  if (step.barrier === null) return { kind: 'advance', to, reason: '办好了' };
  return of.owner?.id === member.id ? written(day, of, step.barrier.missing) : null;
}

/** What a colleague writes down or asks for on the same day, of what a step wants. */
function written(day: Day, of: Case, missing: readonly string[]): CaseDeed | null {
  const today = dayOf(day.now());
  const by = of.owner?.name ?? '';
  const [paper] = missing.includes('papers') ? wantedOf(of) : [];
  if (paper !== undefined) return { kind: 'ask', want: { kind: 'paper', need: paper } };
  if (missing.includes('opinion'))
    return {
      kind: 'record_opinion',
      opinion: { unit: '示例县机械厂工会', text: '情况属实', day: today, by },
    };
  if (missing.includes('visit'))
    return {
      kind: 'record_visit',
      visit: {
        id: `v-${of.number}`,
        day: today,
        visitors: ['周敏', '郑会计'],
        housing: '租的一间房',
        photos: [],
        photoConsent: false,
        onPaper: true,
        by,
      },
    };
  if (missing.includes('told_receipt'))
    return {
      kind: 'record_telling',
      telling: { what: 'receipt', how: 'counter', day: today, text: '您的事我们收下了。' },
    };
  return null;
}

const wantedOf = (of: Case): readonly string[] => {
  const service = serviceById(of.service);
  return service === undefined ? [] : wantedPapers(of, service);
};

const back: ReadonlySet<string> = new Set(['returned', 'declined', 'withdrawn', 'closed']);

function ahead(day: Day, of: Case, who: Stepper) {
  const service = serviceById(of.service) ?? null;
  const { centre } = day.house;
  const world = { service, centre, now: day.now() };
  return stepsAhead(of, wayOf(service, centre), { who, world });
}

const hourLine = (day: Day, quarter: number): string => {
  const all = cases(day);
  const waiting = all.filter((of) => of.requests.length > 0).length;
  const done = all.filter((of) => isFinal(of.state)).length;
  const free = all.filter((of) => of.owner === null && !isFinal(of.state)).length;
  const deeds = [...day.counts].map(([deed, count]) => `${deed} ${count}`).join('，');
  day.counts.clear();
  return `- ${9 + Math.floor(quarter / 4)} 点：来了 ${all.length} 件，办完 ${done}，等职工 ${waiting}，没人接 ${free}。这一小时：${deeds || '没有'}`;
};

/** Where a case stands in the evening, and what it waits for. */
function standing(day: Day, of: Case): string {
  const state = say(day, stateKey(of.service, of.state, 'staff'));
  const head = `- ${of.number} ${say(day, `service-${of.service}`)}：${state}（${of.owner?.name ?? '没人接'}）`;
  if (isFinal(of.state)) return head;
  if (of.requests.length > 0) return `${head}，等职工回答`;
  const waits = ahead(day, of, office[0]).filter(({ to }) => !back.has(to));
  const [first] = waits;
  const needs = (first?.barrier?.missing ?? [])
    .filter((one) => one !== 'role' && one !== 'hand')
    .map((one) => say(day, `condition-${one}`));
  const by = office
    .filter((one) =>
      ahead(day, of, one).some(({ to, barrier }) => to === first?.to && isReady(barrier)),
    )
    .map(({ name }) => name);
  return `${head}，下一步${first === undefined ? '结案' : say(day, stateKey(of.service, first.to, 'staff'))}${needs.length === 0 ? '' : `，还缺 ${needs.join('、')}`}${by.length === 0 ? '' : `，可以由 ${by.join('、')}`}`;
}

const isReady = (barrier: { readonly missing: readonly string[] } | null): boolean =>
  barrier === null || !barrier.missing.some((one) => one === 'role' || one === 'hand');

/** Whose every way on is closed to all three, by role or by an earlier hand. */
function deadEnd(day: Day, of: Case): readonly string[] {
  if (isFinal(of.state) || of.requests.length > 0 || of.kind !== 'application') return [];
  const ways = office.flatMap((one) => ahead(day, of, one)).filter(({ to }) => !back.has(to));
  if (ways.length === 0) return [];
  return ways.some(({ barrier }) => isReady(barrier))
    ? []
    : [`${of.number} ${of.service} ${of.state}`];
}
