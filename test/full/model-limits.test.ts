import { expect, test } from 'vitest';
import { services } from '../../src/services/index.ts';
import { answerTokens, tokensOf } from '../../src/understanding/model/budget.ts';
import { type Answering, completion, faults, obedient, say } from './model-double.ts';
import { toStatus, withModel } from './model-stage.ts';
import { fillIn, puzzle, tell } from './model-worker.ts';

test('a wrong answer costs one call and no other', async () => {
  await withModel(faults['sends a wrong schema'] as Answering, async (stage, double) => {
    await toStatus(stage);
    const before = double.asked.length;
    await tell(stage, { text: puzzle });
    expect(double.asked).toHaveLength(before + 1);
  });
});

test('the same words in the same light are asked once', async () => {
  await withModel(faults['fences the JSON'] as Answering, async (stage, double) => {
    await toStatus(stage);
    const before = double.asked.length;
    for (let n = 0; n < 3; n += 1) await tell(stage, { text: puzzle });
    expect(double.asked).toHaveLength(before + 1);
  });
});

test('the day’s tokens are never passed, and the next day begins anew', async () => {
  await withModel(
    faults['fences the JSON'] as Answering,
    async (stage, double) => {
      await toStatus(stage);
      for (let n = 0; n < 12; n += 1) await tell(stage, { text: `${puzzle}${'啊'.repeat(n)}` });
      expect(double.asked.length).toBeGreaterThan(0);
      expect(double.asked.length * 900).toBeLessThanOrEqual(5000);
      const before = double.asked.length;
      await stage.channel.answer(JSON.stringify({ advance: '20h' }));
      await tell(stage, { text: `${puzzle}呀` });
      expect(double.asked.length).toBe(before + 1);
    },
    { daily: 5000 },
  );
});

test('after failures the model is left alone, and asked again when the pause is over', async () => {
  let well = false;
  const answer: Answering = (response, asked) =>
    (faults[well ? 'fences the JSON' : 'says 500'] as Answering)(response, asked);
  await withModel(answer, async (stage, double) => {
    await toStatus(stage);
    for (let n = 0; n < 8; n += 1) await tell(stage, { text: `${puzzle}${'啊'.repeat(n)}` });
    expect(double.asked).toHaveLength(3);
    well = true;
    await stage.channel.answer(JSON.stringify({ advance: '31s' }));
    for (let n = 0; n < 4; n += 1) await tell(stage, { text: `${puzzle}${'呀'.repeat(n + 1)}` });
    expect(double.asked).toHaveLength(7);
  });
});

test('no call of any application takes more than 2,500 tokens', { timeout: 120_000 }, async () => {
  for (const { id } of services)
    await withModel(
      (response, asked) => say(response, completion(obedient(asked))),
      async (stage, double) => {
        await fillIn(stage, id);
        for (const { body } of double.asked) {
          const { messages } = JSON.parse(body) as { messages: { content: string }[] };
          const tokens = messages.reduce((all, { content }) => all + tokensOf(content), 0);
          expect(tokens + answerTokens).toBeLessThanOrEqual(2500);
        }
      },
    );
});
