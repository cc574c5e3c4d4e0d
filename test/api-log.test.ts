import { expect, test, vi } from 'vitest';
import { openApiStage, openConsumer } from './api-stage.ts';

// A whole house is opened: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const given = (value: string) => ({ state: 'given', value, raw: value, turn: 1, at: 1 }) as const;

test('no token, secret, number, phone, illness or word stands in any line of the log, whatever goes wrong', async () => {
  const lines: string[] = [];
  const watched = [process.stderr, process.stdout].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((line) => {
      lines.push(String(line));
      return true;
    }),
  );
  try {
    const stage = await openApiStage({ LOG_LEVEL: 'debug' });
    const consumer = await openConsumer();
    consumer.answers = 500;
    const id = '990101198001010014';
    const answers = { id_number: given(id), phone: given('13900000001'), illness: given('尿毒症') };
    await stage.add({ number: 'BF26-000801', service: 'relief', answers });
    const token = await stage.token();
    const wrong = `bf_${'金丝雀'.length}${'canary'.repeat(7)}`;
    const url = `${consumer.url}?key=canarykey`;
    const hook = await stage.ask(token, '/webhooks', { method: 'POST', body: { name: 'x', url } });
    const { secret } = (await hook.json()) as { secret: string };
    // Nobody listens there, and the name leads nowhere.
    for (const dead of ['http://127.0.0.1:9/canarykey', 'https://canarykey.invalid/'])
      await stage.ask(token, '/webhooks', { method: 'POST', body: { name: 'x', url: dead } });
    await stage.ask(token, '/cases/BF26-000801');
    const note = { text: `尿毒症 ${id} 13900000001` };
    const path = '/cases/BF26-000801/notes';
    await stage.ask(token, path, {
      method: 'POST',
      body: note,
      headers: { 'idempotency-key': id },
    });
    await stage.ask(token, path, { method: 'POST', body: { text: 5, [id]: '尿毒症' } });
    await stage.ask(wrong, `/cases?cursor=${id}`);
    await stage.ask(token, `/cases?since=${id}`);
    // Something breaks inside, with all of it in the error's own words.
    vi.spyOn(stage.house.store.desk, 'feed').mockImplementation(() => {
      throw new Error(`canary ${id} ${token} ${secret} 尿毒症`);
    });
    const broken = await stage.ask(token, '/cases');
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toContain('canary');
    await expect
      .poll(() => stage.house.store.hooks.list().filter(({ fails }) => fails > 0).length)
      .toBe(3);
    await consumer.close();
    await stage.stop();
    const log = lines.join('');
    expect(log).toContain('Cannot send event');
    for (const canary of [token, wrong, secret, id, '13900000001', '尿毒症', 'canary'])
      expect(log).not.toContain(canary);
  } finally {
    for (const one of watched) one.mockRestore();
  }
});
