import { expect, test } from 'vitest';
import { services } from '../../src/services/index.ts';
import { tokensOf } from '../../src/understanding/model/budget.ts';
import { withHouse } from '../conversations/play.ts';
import { type Answering, completion, faults, obedient, say, startDouble } from './model-double.ts';
import { fillIn, handedIn, modelAt, puzzle, type Stage, tell } from './model-worker.ts';

const limit = 120;

async function withModel<T>(
  answer: Answering,
  run: (stage: Stage, double: Awaited<ReturnType<typeof startDouble>>) => Promise<T>,
  { daily, ms = 5000 }: { readonly daily?: number; readonly ms?: number } = {},
): Promise<T> {
  const double = await startDouble(answer);
  try {
    const model = { config: modelAt(double.url, daily), modelMs: ms };
    return await withHouse((stage) => run(stage, double), undefined, model);
  } finally {
    await double.stop();
  }
}

const alone = new Map<string, ReturnType<typeof handedIn>>();

/** What the same worker hands in where there is no model. */
async function withoutModel(service: string) {
  if (!alone.has(service))
    alone.set(
      service,
      await withHouse(async (stage) => {
        await fillIn(stage, service);
        return handedIn(stage);
      }),
    );
  return alone.get(service);
}

/** Those that never end by themselves are cut off by the limit; the others answer at once. */
const endless = /^hangs|byte at a time/u;

/** `MODEL_FORMS=all` tries every fault on every form; without it each fault meets one form, and obedience all of them. */
const every = process.env['MODEL_FORMS'] === 'all';
const ids = services.map(({ id }) => id);
const pairs = Object.keys(faults).flatMap((kind, at) =>
  (every || kind === 'obeys the message' ? ids : [ids[at % ids.length] as string]).map(
    (service) => [service, kind] as const,
  ),
);

test.each(pairs)(
  'a form of %s is handed in the same when the model %s',
  { timeout: 120_000 },
  async (service, kind) => {
    const wanted = await withoutModel(service);
    expect(wanted).toEqual(expect.objectContaining({ phone: expect.anything() }));
    await withModel(
      faults[kind] as Answering,
      async (stage, double) => {
        await fillIn(stage, service);
        expect(double.asked.length).toBeGreaterThan(3);
        expect(handedIn(stage)).toEqual(wanted);
      },
      { ms: endless.test(kind) ? limit : 5000 },
    );
  },
);

const toFirstQuestion = async (stage: Stage): Promise<void> => {
  await tell(stage, { option: 'job_referral' });
  await tell(stage, { option: 'yes' });
  await tell(stage, { option: 'self' });
};

test('nothing is asked of a model before basic consent', async () => {
  await withModel(faults['invents values'] as Answering, async (stage, double) => {
    for (const text of [puzzle, '你说这可咋弄嘛', '喂喂喂听见了没']) await tell(stage, { text });
    await tell(stage, { option: 'job_referral' });
    await tell(stage, { text: puzzle });
    expect(double.asked).toHaveLength(0);
    await tell(stage, { option: 'yes' });
    await tell(stage, { option: 'self' });
    await tell(stage, { text: puzzle });
    expect(double.asked.length).toBeLessThanOrEqual(1);
    await tell(stage, { text: '保安' });
    await tell(stage, { text: '县城里' });
    await tell(stage, { text: puzzle });
    expect(double.asked.length).toBeGreaterThan(0);
  });
});

const toStatus = async (stage: Stage): Promise<void> => {
  await toFirstQuestion(stage);
  for (const text of ['保安', '县城里', '三千五']) await tell(stage, { text });
};

test('a choice that only the model understood is asked back, and kept when the worker says yes', async () => {
  const words = '成天搁屋头晒太阳呗';
  const answer: Answering = (response, asked) =>
    say(
      response,
      completion(
        JSON.stringify({
          act: 'answer',
          needs: [],
          answers: [
            { id: asked.question?.id, words, value: Object.keys(asked.question?.options ?? {})[1] },
          ],
        }),
      ),
    );
  await withModel(answer, async (stage, double) => {
    await toStatus(stage);
    const before = double.asked.length;
    const text = '这个么，你听我慢慢摆嘛';
    const unsaid = await tell(stage, { text });
    expect(double.asked.length).toBe(before + 1);
    expect(unsaid).not.toMatch(/对吗|是不是/u);
    const draft = () => stage.house.store.loadSession('console:u1').session.drafts[0];
    const id = double.asked.at(-1)?.question?.id as string;
    expect(draft()?.answers[id]).toBeUndefined();
    // Now the message holds the words.
    const said = `这个么，${words}`;
    await tell(stage, { text: said });
    expect(double.asked.length).toBe(before + 2);
    expect(draft()?.answers[id]).toMatchObject({ state: 'unconfirmed', raw: words });
    await tell(stage, { option: 'yes' });
    expect(draft()?.answers[id]).toMatchObject({ state: 'given', value: 'laid_off' });
  });
});

test('danger waits for no model, and nothing of it is sent', async () => {
  await withModel(faults['hangs before the headers'] as Answering, async (stage, double) => {
    await toFirstQuestion(stage);
    const before = double.asked.length;
    expect(await tell(stage, { text: '我不想活了，现在就在楼顶上' })).toMatch(/12356|120|110/u);
    await tell(stage, { text: puzzle });
    expect(double.asked).toHaveLength(before);
  });
});

test('a redirect is not followed', async () => {
  const elsewhere = await startDouble(faults['fences the JSON'] as Answering);
  const away: Answering = (response) => {
    response.writeHead(307, { location: `${elsewhere.url}/chat/completions` });
    response.end();
  };
  await withModel(away, async (stage, double) => {
    await toStatus(stage);
    await tell(stage, { text: puzzle });
    expect(double.asked.length).toBeGreaterThan(0);
  });
  expect(elsewhere.asked).toHaveLength(0);
  await elsewhere.stop();
});

test('one wrong answer is repaired once, and a second one is not', async () => {
  await withModel(faults['sends a wrong schema'] as Answering, async (stage, double) => {
    await toStatus(stage);
    const before = double.asked.length;
    await tell(stage, { text: puzzle });
    expect(double.asked).toHaveLength(before + 2);
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
      expect(double.asked.length * 900).toBeLessThanOrEqual(3000);
      const before = double.asked.length;
      await stage.channel.answer(JSON.stringify({ advance: '20h' }));
      await tell(stage, { text: `${puzzle}呀` });
      expect(double.asked.length).toBe(before + 1);
    },
    { daily: 3000 },
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

test('four calls of any application stay within 6,000 tokens', { timeout: 120_000 }, async () => {
  for (const { id } of services)
    await withModel(
      (response, asked) => say(response, completion(obedient(asked))),
      async (stage, double) => {
        await fillIn(stage, id);
        for (const { body } of double.asked) {
          const { messages } = JSON.parse(body) as { messages: { content: string }[] };
          const tokens = messages.reduce((all, { content }) => all + tokensOf(content), 0);
          expect(tokens).toBeLessThan(1400);
        }
      },
    );
});
