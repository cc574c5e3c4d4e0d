import { afterEach, expect, test } from 'vitest';
import type { Ledger } from '../../src/channels/official-account/official-options.ts';
import { memoryLedger, type Stage, startStage } from './stage.ts';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

const asks = {
  id: 'template-asks',
  places: { what: 'thing1', number: 'character_string2', day: 'time3' },
};

test('where staff’s question waits for his word, one template message tells him, and only of that', async () => {
  stage = await startStage({
    channel: { timing: { passive: 1 }, templates: { asks } },
    echo: { script: () => [] },
  });
  const { emulator, echo } = stage;
  const player = emulator.player('oA');
  await player.say('在吗').arrive();
  for (let n = 0; n < 5; n += 1) await echo.push('oA', { text: `第${n}句。` });
  const waiting = echo.push('oA', {
    text: '请补一张身份证，您的工资是三千元。',
    news: { what: 'asks', case: 'BF26-000001' },
  });
  await expect.poll(() => emulator.world.templates.length).toBe(1);
  const [sent] = emulator.world.templates;
  expect(sent?.data).toMatchObject({
    thing1: { value: expect.stringContaining('工作人员') },
    character_string2: { value: 'BF26-000001' },
    time3: { value: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) },
  });
  expect(JSON.stringify(sent)).not.toMatch(/身份证|工资/u);
  await player.say('我来了').arrive();
  await waiting;
  expect(player.heard.at(-1)?.text).toContain('请补一张身份证');
  expect(emulator.world.templates).toHaveLength(1);
});

test('a refusal that crosses his next word does not silence what may be said after it', async () => {
  const base = memoryLedger();
  let crossing = true;
  const ledger: Ledger = {
    ...base,
    used: async (chat, occasion, by) => {
      await base.used(chat, occasion, by);
      if (crossing) await base.began(chat, 'word', Date.now());
      crossing = false;
    },
  };
  stage = await startStage({
    channel: { ledger, timing: { passive: 1 } },
    echo: { script: () => [] },
  });
  const { emulator, echo } = stage;
  const player = emulator.player('oA');
  await player.say('在吗').arrive();
  emulator.world.faults.push({ path: '/cgi-bin/message/custom/send', code: 45047 });
  await echo.push('oA', { text: '查到了' });
  expect(player.heard.map(({ text }) => text)).toEqual(['查到了']);
});
