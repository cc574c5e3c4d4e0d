import { afterEach, expect, test } from 'vitest';
import { openRealHouse, type RealHouse } from '../telegram/real-house.ts';
import { type Emulator, startWecomEmulator } from './emulator/emulator.ts';
import type { Done } from './emulator/player.ts';
import { wecomOn } from './wecom-on.ts';

let emulator: Emulator;
let real: RealHouse;

afterEach(async () => {
  await real.close();
  await emulator.close();
});

async function begin() {
  emulator = await startWecomEmulator();
  real = await openRealHouse('wecom', ({ wording, centre, store }) =>
    wecomOn(emulator, { wording, centre, parts: store.allowances }),
  );
  const worker = emulator.player('ZhaoSan');
  const turn = async (done: Done): Promise<string> => {
    const before = worker.heard.length;
    done.arrive();
    await expect.poll(() => worker.heard.length).toBeGreaterThan(before);
    await real.house().turns.settle();
    return worker.heard
      .slice(before)
      .map(({ text }) => text)
      .join('\n');
  };
  const salary = () =>
    real.house().store.loadSession('wecom:ZhaoSan').session.drafts[0]?.answers['expected_salary']
      ?.value;
  const say = (text: string) => turn(worker.say(text));
  return { say, hear: (words: string) => turn(worker.voice(words)), salary };
}

test.each(['听错了，是四千五', '不对，我说的是四千五', '你听错了，四千五'])(
  'what was heard is shown above the next question, and “%s” puts it right',
  async (words) => {
    const { say, hear, salary } = await begin();
    for (const text of ['想找工作', '同意', '我自己', '保安', '县城']) await say(text);
    expect(await hear('一个月三千五')).toMatch(/^我听到的是：“一个月三千五”/u);
    expect(salary()).toBe(3500);
    expect(await say(words)).toContain('改好了：最低工资 每月 4,500 元');
    expect(salary()).toBe(4500);
    const lines = real.house().store.desk.transcript('wecom:ZhaoSan');
    const spoken = lines.flatMap(({ body }) =>
      body.kind === 'incoming' && body.incoming.kind === 'text' && body.incoming.spoken === true
        ? [body.incoming.text]
        : [],
    );
    expect(spoken).toEqual(['一个月三千五']);
  },
);

test('danger in a voice brings the numbers to call before all', async () => {
  const { say, hear } = await begin();
  await say('想找工作');
  await say('同意');
  expect(await hear('我不想活了，现在就在楼顶')).toMatch(/(?:110|120)[^]*我听到的是/u);
});
