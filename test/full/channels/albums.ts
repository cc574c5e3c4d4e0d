import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conversationOf } from './actor.ts';
import type { Scene } from './suite.ts';

const picture = readFileSync(join(import.meta.dirname, '../../conversations/paper.png'));

/** Pictures that differ, so that it is seen which is which. */
const pictures = (count: number): readonly Buffer[] =>
  Array.from({ length: count }, (_, n) => Buffer.concat([picture, Buffer.alloc(n + 1)]));

/** The words under photos are a message, and photos sent together are one question. */
export function albumsHold({ stage, worker }: Scene): void {
  const session = () => stage().real.house().store.loadSession(conversationOf(stage())).session;
  const papers = () =>
    (session().drafts[0]?.papers ?? []).map(({ bytes, need }) => [bytes - picture.length, need]);
  const questions = (told: string): number => told.split('哪一样材料').length - 1;
  const cases = (kind: string) =>
    stage()
      .real.house()
      .store.casesOf(conversationOf(stage()))
      .filter((one) => one.kind === kind);

  test('danger under a photo alarms, and the photo is not lost', async () => {
    await worker().walkTo('job_referral', 'work_place');
    worker().news();
    await worker().sendPhoto(picture, 'paper.png', '我不想活了，这是最后一张照片');
    expect(worker().news()).toMatch(/110[^]*120/u);
    expect(cases('alert')).toHaveLength(1);
    const kept = [...papers(), ...cases('alert').flatMap((one) => one.papers)];
    expect(kept).toHaveLength(1);
  });

  test('words under a photo name it, and nothing is asked', async () => {
    await worker().walkTo('job_referral', 'work_place');
    worker().news();
    await worker().sendPhoto(pictures(1)[0] as Buffer, 'paper.png', '我的身份证正面');
    expect(papers()).toEqual([[1, 'id_card']]);
    const told = worker().news();
    expect(told).toContain('记作：身份证');
    expect(questions(told)).toBe(0);
    expect(stage().real.open(stage().chat()).question?.id).toBe('work_place');
  });

  test('photos sent together are one question that shows each, and words answer all of it', async () => {
    await worker().walkTo('job_referral', 'work_place');
    worker().news();
    await worker().sendAlbum(pictures(3));
    const told = worker().news();
    expect(questions(told)).toBe(1);
    for (const nth of ['第1张', '第2张', '第3张']) expect(told).toContain(nth);
    expect(papers()).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
    await worker().say('第一张是技能证，后两张是身份证正反面');
    expect(papers()).toEqual([
      [1, 'skill_certificate'],
      [2, 'id_card'],
      [3, 'id_card'],
    ]);
    expect(stage().real.open(stage().chat()).question?.id).toBe('work_place');
  });

  test('words with an album say which photo is which, and what they leave out is asked once', async () => {
    await worker().walkTo('job_referral', 'work_place');
    worker().news();
    await worker().sendAlbum(pictures(3), '第一张身份证，第二张电工证');
    expect(papers()).toEqual([
      [1, 'id_card'],
      [2, 'skill_certificate'],
      [3, null],
    ]);
    expect(questions(worker().news())).toBe(1);
    await worker().press('other');
    expect(papers()[2]).toEqual([3, 'other']);
    expect(stage().real.open(stage().chat()).question?.id).toBe('work_place');
  });
}
