/** Registers of 5,000 rows in a process of their own: seconds, peak memory and what of it they added, as one line of JSON. */
import { aidRegister } from '../../src/registers/aid-register.ts';
import { fillPaper } from '../../src/registers/fill.ts';
import { householdRegister } from '../../src/registers/household-register.ts';
import { paymentRoster } from '../../src/registers/papers/batch-papers.ts';
import { registerTable } from '../../src/registers/sheet.ts';
import { drawn, workbook } from '../../src/registers/workbook.ts';
import { aid, batch, line } from '../registers/batch-fixture.ts';
import { chinese, context, made } from '../registers/fixture.ts';
import { household } from '../registers/household-fixture.ts';

const rows = 5_000;
const all = { filter: {}, words: chinese };

async function timed(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return (performance.now() - began) / 1000;
}

const before = process.memoryUsage().rss;
const households = Array.from({ length: rows }, (_, n) => household({ id: `DA26-${n}` }));
const households_s = await timed(() =>
  workbook([drawn(registerTable(householdRegister, households, all))], { words: chinese, made }),
);
const aids = Array.from({ length: rows }, (_, n) =>
  aid({ id: `l${n}`, cents: 100_000 + n, payee: { ...line().payee, name: `职工${n}` } }),
);
const aids_s = await timed(() =>
  workbook([drawn(registerTable(aidRegister, aids, all))], { words: chinese, made }),
);
// Of the registers alone: a roster of a batch comes after.
const most = process.resourceUsage().maxRSS * 1024;
const roster_s = await timed(() =>
  fillPaper('payment-roster', paymentRoster(batch(), aids.slice(0, 500), context)),
);

process.stdout.write(
  `${JSON.stringify({ households_s, aids_s, roster_s, peak_mb: most / 2 ** 20, added_mb: (most - before) / 2 ** 20 })}\n`,
);
