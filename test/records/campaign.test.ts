import PizZip from 'pizzip';
import { afterAll, expect, test } from 'vitest';
import { figuresOf, receivedBy } from '../../src/registers/batch-figures.ts';
import { batchFile } from '../../src/registers/file.ts';
import { context } from '../registers/fixture.ts';
import { campaign } from './campaign.ts';
import { large, recordStage, small } from './stage.ts';

const stages: { gone: () => Promise<void> }[] = [];
afterAll(async () => {
  for (const stage of stages) await stage.gone();
});

const offices = [
  ['small', small, { intake: '林静', approver: '吴强', finance: '陈敏', manager: '林静' }],
  ['large', large, { intake: '何芳', approver: '吴强', finance: '陈敏', manager: '赵立' }],
] as const;

test.each(offices)(
  'a whole campaign by a %s office: three lists and twelve chat cases, objections, a refusal, failed payments, a closed batch',
  async (name, office, cast) => {
    const stage = await recordStage(office);
    stages.push(stage);
    const told = await campaign(stage, cast);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`spring-${name}.md`);
    const store = stage.store();
    const [source] = store.records.list('source');
    const [batch] = store.records.list('batch');
    const lines = store.records.linesOf(batch?.id ?? '');
    const paid = lines.filter((one) => one.state === 'paid');
    expect(batch?.state).toBe('closed');
    expect(lines).toHaveLength(170);
    expect(paid.reduce((sum, one) => sum + one.cents, 0)).toBe(source?.paid);
    expect(source?.reserved).toBe(0);
    expect(new Set(lines.map((one) => one.household)).size).toBe(170);
    expect(store.verifyHistory()).toEqual([]);
    if (batch === undefined || source === undefined) throw new Error('no batch');
    const aids = lines.map((line) => ({ line, batch, source }));
    const { all, went, bySource } = figuresOf(aids);
    expect(all).toEqual({
      lines: 169,
      cents: source.paid,
      paid: source.paid,
      returned: 0,
      open: 0,
    });
    expect(bySource.map(({ figures }) => figures)).toEqual([all]);
    expect(went).toBe(1);
    expect(receivedBy(aids)).toMatchObject({ bank: 159, agent: 1, home: 9, retried: 3 });
    const notices = store.records.list('notice');
    const whole = { batch, aids, notices, scans: [], history: [] };
    const { bytes } = await batchFile(whole, context);
    const names = Object.keys(new PizZip(bytes).files);
    expect(names.length).toBeGreaterThanOrEqual(5);
  },
  60_000,
);
