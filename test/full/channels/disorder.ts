import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conversationOf } from './actor.ts';
import type { ChatEvent } from './stage.ts';
import type { Scene } from './suite.ts';

const picture = readFileSync(join(import.meta.dirname, '../../conversations/paper.png'));

/** Platforms repeat events and mix them up, and houses are started again: none of it changes what a worker is told or what is kept. */
export function disorderHolds(scene: Scene): void {
  repeatsHold(scene);
  ordersHold(scene);
  restartsHold(scene);
}

const storeOf = ({ stage }: Scene) => stage().real.house().store;

/** All that must stay as it is when an event comes that was there before. */
const standing = (scene: Scene) => ({
  turn: scene.worker().turn(),
  told: scene.stage().replies(),
  answers: scene.worker().answers(),
  cases: storeOf(scene)
    .casesOf(conversationOf(scene.stage()))
    .map(({ number, version, papers }) => [number, version, papers.length]),
});

/** Texts of the worker that are kept, oldest first. */
const kept = (scene: Scene): readonly string[] =>
  storeOf(scene)
    .desk.transcript(conversationOf(scene.stage()))
    .flatMap(({ who, body }) =>
      who === 'worker' && body.kind === 'incoming' && body.incoming.kind === 'text'
        ? [body.incoming.text]
        : [],
    );

const newest = (scene: Scene): string | null => scene.stage().real.newest(scene.stage().chat());

function repeatsHold(scene: Scene): void {
  const { worker } = scene;
  test('every event may come three times, and old ones again much later: nothing changes', async () => {
    await worker().say('你好');
    const past: ChatEvent[] = [];
    while (newest(scene) === null) {
      const event = await worker().step('job_referral');
      past.push(event);
      const before = standing(scene);
      await event.arrive();
      await Promise.all([event.arrive(), past[Math.floor(past.length / 2)]?.arrive()]);
      expect(standing(scene)).toEqual(before);
    }
    const photo = await worker().sendPhoto(picture, 'paper.png');
    const before = standing(scene);
    expect(before.cases).toEqual([[expect.any(String), expect.any(Number), 1]]);
    for (const event of [photo, ...past]) await event.arrive();
    expect(standing(scene)).toEqual(before);
  });
}

function ordersHold(scene: Scene): void {
  const { stage, worker } = scene;
  test('messages that come in another order than they were written are each kept and heard once', async () => {
    await worker().walkTo('job_referral', 'work_place');
    const said = ['我叫王小明', '电话13812345678', '学历是高中'];
    const events = said.map((text) => stage().prepare({ kind: 'say', text }));
    const before = worker().turn();
    for (const event of events.toReversed()) await event.arrive();
    expect(worker().turn()).toBe(before + 3);
    expect(worker().answers()).toMatchObject({
      name: '王小明',
      phone: '13812345678',
      education: 'senior',
    });
    expect(kept(scene).filter((text) => said.includes(text))).toEqual(said.toReversed());
    expect(await worker().apply('job_referral')).toMatch(/^BF/u);
  });

  test('messages that come all at once are each kept and heard once', async () => {
    await worker().walkTo('job_referral', 'work_place');
    const said = ['在县城上班就行', '我叫王小明', '电话13812345678', '学历是高中'];
    const before = worker().turn();
    const events = said.map((text) => stage().prepare({ kind: 'say', text }));
    await Promise.all([...events, ...events].map((event) => event.arrive()));
    await stage().settled();
    expect(worker().turn()).toBe(before + 4);
    expect(
      kept(scene)
        .filter((text) => said.includes(text))
        .toSorted(),
    ).toEqual(said.toSorted());
    expect(worker().answers()).toMatchObject({ name: '王小明', phone: '13812345678' });
  });
}

function restartsHold(scene: Scene): void {
  const { stage, worker } = scene;
  test('the house may be started again after any step: nothing is asked twice, nothing is lost', async () => {
    await worker().say('你好');
    let steps = 0;
    let last: ChatEvent | null = null;
    while (newest(scene) === null) {
      if (steps > 0) {
        const before = standing(scene);
        await stage().restart();
        await last?.arrive();
        expect(standing(scene)).toEqual(before);
      }
      last = await worker().step('job_referral');
      steps += 1;
    }
    const number = newest(scene) ?? '';
    expect(steps).toBeLessThan(30);
    await worker().staff(number, { kind: 'claim' });
    worker().news();
    await stage().restart();
    await worker().staff(number, { kind: 'reply', text: '您好，材料看完了。' });
    expect(worker().news()).toContain('您好，材料看完了。');
    await worker().say('谢谢');
    expect(JSON.stringify(storeOf(scene).desk.history(number))).toContain('谢谢');
  });

  test('a message that was stored and not yet answered when the house fell is answered by the next', async () => {
    await worker().walkTo('job_referral', 'work_place');
    const { store, turns } = stage().real.house();
    await turns.stop();
    const conversation = conversationOf(stage());
    const at = conversation.indexOf(':');
    const from = { channel: conversation.slice(0, at), chat: conversation.slice(at + 1) };
    await store.receive({
      id: `${from.channel}:waiting-1`,
      target: { kind: 'conversation', id: conversation },
      at: Date.now(),
      payload: {
        kind: 'incoming',
        incoming: {
          id: 'waiting-1',
          from,
          at: Date.now(),
          body: { kind: 'text', text: '在县城上班' },
        },
      },
    });
    worker().news();
    await stage().restart();
    await stage().settled();
    expect(worker().answers()['work_place']).toBeDefined();
    expect(worker().news()).not.toBe('');
    expect(await worker().apply('job_referral')).toMatch(/^BF/u);
  });
}
