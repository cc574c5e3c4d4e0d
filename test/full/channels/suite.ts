import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { services } from '../../../src/services/index.ts';
import { counts, missing, shown } from '../../../src/services/read.ts';
import { relief } from '../../../src/services/relief/service.ts';
import type { Service } from '../../../src/services/service.ts';
import { type Actor, actorOf, conversationOf } from './actor.ts';
import { albumsHold } from './albums.ts';
import { disorderHolds } from './disorder.ts';
import type { MakeStage, Stage } from './stage.ts';

const picture = readFileSync(join(import.meta.dirname, '../../conversations/paper.png'));

/** What the tests of one channel share: the stage of the test that runs, and its worker. */
export type Scene = { readonly stage: () => Stage; readonly worker: () => Actor };

/** What every channel promises a worker, over the real turns and storage; `applied`: the services whose receipt is looked for beside relief's. */
export function channelContract(
  name: string,
  makeStage: MakeStage,
  applied: readonly Service[] = services.filter((service) => service !== relief),
): void {
  describe(name, () => {
    let stage: Stage;
    let worker: Actor;
    beforeEach(async () => {
      stage = await makeStage();
      worker = actorOf(stage);
    });
    afterEach(() => stage.close());
    const scene = { stage: () => stage, worker: () => worker };
    applicationsHold(scene, applied);
    answersHold(scene);
    papersHold(scene);
    albumsHold(scene);
    peopleHold(scene);
    disorderHolds(scene);
  });
}

const caseOf = (stage: Stage, number: string) => {
  const found = stage.real.house().store.loadCase(number);
  if (found === null) throw new Error(`There is no case ${number}`);
  return found;
};

function applicationsHold({ stage, worker }: Scene, applied: readonly Service[]): void {
  const receipt = async (service: Service): Promise<string> => {
    const number = await worker().apply(service.id);
    expect(worker().news()).toContain(number);
    const { answers, consents } = caseOf(stage(), number);
    expect(missing(service, answers, { consents })).toEqual([]);
    return number;
  };

  test.each(applied)('an application for $id comes to its receipt', (service) =>
    receipt(service).then(() => undefined),
  );

  test('an application for relief comes to its receipt and, once accepted, to a whole file', async () => {
    const number = await receipt(relief);
    await worker().staff(number, { kind: 'claim' });
    await worker().staff(number, { kind: 'advance', to: 'accepted' });
    expect(worker().news()).toContain('初步通过');
    const open = () => stage().real.open(stage().chat());
    for (let asked = 0; asked < 90 && open().kind !== 'idle'; asked += 1)
      await worker().step(relief.id);
    const filed = caseOf(stage(), number).answers;
    const starred = shown(relief, filed).filter((question) => question.starred);
    expect(starred.filter(({ id }) => !counts(filed[id])).map(({ id }) => id)).toEqual([]);
  });
}

function answersHold({ stage, worker }: Scene): void {
  test('every option can be seen, and the one chosen is the one kept', async () => {
    await worker().walkTo('job_referral', 'employment_status');
    const { options } = stage().real.open(stage().chat());
    const offer = stage().replies().at(-1);
    for (const { label } of options)
      expect(offer).toContain(stage().real.house().wording.text(label, 'zh-CN'));
    for (const { id } of [options.at(-1), options[1]].flatMap((one) => one ?? [])) {
      await worker().press(id);
      expect(worker().answers()['employment_status']).toBe(id);
      await worker().say('返回');
    }
  });

  test('a correction in words changes the answer, on the way and at the review', async () => {
    await worker().walkTo('job_referral', 'work_place');
    await worker().say('我叫王小明，电话13812345678');
    worker().news();
    await worker().say('不对，电话是13912345678');
    expect(worker().news()).toContain('改好了：电话 139 1234 5678');
    while (stage().real.open(stage().chat()).kind !== 'review') await worker().step('job_referral');
    expect(worker().news()).toContain('139 1234 5678');
    await worker().say('学历应该是高中');
    expect(worker().news()).toContain('改好了：文化程度 高中');
    const { answers } = caseOf(stage(), await worker().apply('job_referral'));
    expect([answers['phone']?.value, answers['education']?.value]).toEqual([
      '13912345678',
      'senior',
    ]);
  });
}

function papersHold({ stage, worker }: Scene): void {
  test('a picture is kept as it was sent, and what is none is told kindly and loses nothing', async () => {
    await worker().walkTo('job_referral', 'work_place');
    const before = worker().answers();
    worker().news();
    await worker().sendPhoto(Buffer.from('PK\u0003\u0004 no picture at all'), 'paper.jpg');
    expect(worker().news()).toContain('这个文件我打不开');
    expect(worker().answers()).toEqual(before);
    const number = await worker().apply('job_referral');
    expect(caseOf(stage(), number).papers).toEqual([]);
    worker().news();
    await worker().sendPhoto(picture);
    expect(worker().news()).not.toBe('');
    const [paper, ...more] = caseOf(stage(), number).papers;
    expect([paper?.type, more]).toEqual(['image/png', []]);
    const opened = await stage()
      .real.house()
      .store.papers.open(paper?.id ?? '');
    expect(Buffer.from(opened?.bytes ?? []).equals(picture)).toBe(true);
  });

  test('a picture in the midst of the questions goes with the application', async () => {
    await worker().walkTo('job_referral', 'work_place');
    await worker().sendPhoto(picture);
    const number = await worker().apply('job_referral');
    expect(caseOf(stage(), number).papers.map(({ bytes }) => bytes)).toEqual([picture.length]);
  });
}

function peopleHold({ stage, worker }: Scene): void {
  test('staff answer by name and hear the worker, the assistant is silent until they hand back', async () => {
    const number = await worker().apply('job_referral');
    await worker().staff(number, { kind: 'claim' });
    worker().news();
    await worker().staff(number, { kind: 'reply', text: '您好，我在看您的材料。' });
    const told = worker().news();
    expect(told).toContain('刘老师');
    expect(told).toContain('您好，我在看您的材料。');
    await worker().say('我还会电焊');
    await worker().say('你好');
    expect(worker().news()).not.toContain('智能助手。遇到难处');
    const heard = stage().real.house().store.desk.history(number);
    expect(JSON.stringify(heard)).toContain('我还会电焊');
    expect(caseOf(stage(), number).talking).toBe(true);
    await worker().staff(number, { kind: 'hand_back' });
    expect(worker().news()).toContain('智能助手回来了');
    expect(caseOf(stage(), number).talking).toBe(false);
    await worker().say('进度');
    expect(worker().news()).toContain(number);
  });

  test('danger brings the numbers to call at once and an alert to staff, and the form is kept', async () => {
    await worker().walkTo('job_referral', 'work_place');
    const before = worker().answers();
    worker().news();
    const cry = await worker().say('我不想活了，现在就在楼顶');
    expect(worker().news()).toMatch(/110[^]*120[^]*12356/u);
    const alerts = () =>
      stage()
        .real.house()
        .store.casesOf(conversationOf(stage()))
        .filter(({ kind }) => kind === 'alert');
    expect(alerts()).toHaveLength(1);
    await cry.arrive();
    expect(alerts()).toHaveLength(1);
    expect(worker().answers()).toEqual(before);
    await worker().say('继续');
    expect(stage().real.open(stage().chat()).question?.id).toBe('work_place');
  });
}
