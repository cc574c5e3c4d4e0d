import { expect, test } from 'vitest';
import { services } from '../../src/services/index.ts';
import { withHouse } from '../conversations/play.ts';
import { type Answering, completion, faults, say, startDouble } from './model-double.ts';
import { toFirstQuestion, toStatus, withModel } from './model-stage.ts';
import { fillIn, handedIn, puzzle, tell } from './model-worker.ts';

const limit = 120;

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
    expect(Object.keys(wanted ?? {}).length).toBeGreaterThan(3);
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

test('a choice that only the model understood is kept where its words were said, and told back', async () => {
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
    expect(await tell(stage, { text: said })).toContain('记下了：工作情况 下岗');
    expect(double.asked.length).toBe(before + 2);
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
