import { person, recordStageIn } from '../records/stage.ts';

// Pays out one batch after the other until it is killed, and says each act once it is done.
const [folder = ''] = process.argv.slice(2);
const stage = await recordStageIn(folder);
const say = (words: string): void => void process.stdout.write(`${words}\n`);
const { must } = stage;
const rule = { deep: 300_000, relative: 200_000, accident: 200_000, other: 100_000 };

async function pay(round: number): Promise<void> {
  const [source = { id: '' }] = stage.store().records.list('source');
  const facts = { name: `第${round}批`, service: 'seasonal', year: 2026, form: 'cash' } as const;
  const batch = await must('林静', 'batch', null, {
    kind: 'open_batch',
    ...facts,
    source: source.id,
    rule,
  });
  say(`opened ${batch}`);
  const rows = Array.from({ length: 6 }, (_, n) => person(round * 10 + n));
  await must('林静', 'batch', batch, { kind: 'take_list', digest: batch, unit: '县总', rows });
  await must('林静', 'batch', batch, { kind: 'look_missed', found: 0, taken: 0 });
  await must('林静', 'batch', batch, { kind: 'advance_batch', to: 'proposed' });
  const day = stage.today();
  const meeting = await must('吴强', 'meeting', null, { kind: 'open_meeting', name: '会', day });
  await must('吴强', 'meeting', meeting, {
    kind: 'hold_meeting',
    day,
    document: '1号',
    attendees: ['甲', '乙'],
    absent: [],
    outcomes: [{ kind: 'batch', id: batch, outcome: 'approved' }],
  });
  await must('吴强', 'batch', batch, { kind: 'advance_batch', to: 'approved' });
  say(`approved ${batch}`);
  const lines = stage.store().records.linesOf(batch);
  const dropped = lines.slice(0, 1).map((one) => one.id);
  await must('林静', 'batch', batch, { kind: 'drop', lines: dropped, reason: '重复' });
  say(`dropped ${batch}`);
}

if (stage.store().records.list('source').length === 0)
  await must('陈敏', 'source', null, {
    kind: 'open_source',
    name: '县级财政',
    origin: 'county',
    year: 2026,
    budget: 900_000_000,
  });
say('ready');
for (let round = stage.store().records.list('batch').length; ; round += 1) await pay(round);
