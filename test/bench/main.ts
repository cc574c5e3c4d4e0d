/** `npm run bench`: the project's own figures in one table, each with its aim; `--only PART` one part, `--json` the figures as one JSON object on the last line. */
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareTurns } from './bare.ts';
import { type DeskFigures, deskFigures } from './desk-figures.ts';
import { diskCommits } from './disk.ts';
import { idleMemory } from './idle.ts';
import { applyFor, cpuOf, script, share, withBench } from './lanes.ts';
import { matchingCost } from './matching.ts';
import { modelCosts } from './model.ts';
import { carriedFigures } from './on-postgres.ts';
import { replicaRates } from './replicas.ts';
import { growth } from './sessions.ts';
import { firstReply } from './start.ts';
import { sealingBySuite, turnBySuite } from './suites.ts';
import { understandingCost } from './understanding.ts';
import { withoutUnderstanding } from './understood.ts';

const rounds = 4;
const ms = 2_500;
const cases = 100_000;

/** A figure of the table: in words, and by the keys under which `--json` gives it. */
type Row = {
  readonly what: string;
  readonly found: string;
  readonly aim?: string;
  readonly met?: boolean;
  readonly json?: { readonly [key: string]: number };
};

const figures: { [key: string]: number } = {};
const show = (row: Row): void => {
  Object.assign(figures, row.json);
  const verdict = row.met === undefined ? '' : row.met ? 'met' : 'MISSED';
  const line = [row.what.padEnd(52), row.found.padStart(18), (row.aim ?? '').padStart(26), verdict];
  process.stdout.write(`${line.join('  ').trimEnd()}\n`);
};
const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** The best of several: other work on the machine only ever makes it slower. */
async function best(
  times: number,
  least: boolean,
  run: (n: number) => Promise<number>,
): Promise<number> {
  const found: number[] = [];
  for (let n = 0; n < times; n += 1) found.push(await run(n));
  return least ? Math.min(...found) : Math.max(...found);
}

async function turnsPart(): Promise<void> {
  const disk = await best(rounds, false, () => diskCommits(1_000));
  show({ what: "the disk's own one-row commits a second, FULL", found: whole(disk) });
  const bare = await best(2, false, () => bareTurns(64, ms));
  show({ what: 'a bare step on the same storage, turns a second', found: whole(bare) });

  await withBench(async (house, channel, folder) => {
    const bodies = await script(house, channel);
    const at = { house, channel };
    const told: number[] = [];
    const costs: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      const { micros, value } = await cpuOf(() =>
        applyFor(at, { bodies, lanes: 64, ms, round: `many${n}` }),
      );
      told.push(value.turns / value.seconds);
      costs.push(micros / value.turns);
    }
    const plain: number[] = [];
    const rates: number[] = [];
    await withoutUnderstanding(house, bodies, async (apply) => {
      // Many short rounds: one of them is likely to have the machine to itself.
      for (let n = 0; n < 3 * rounds; n += 1) {
        const { micros, value } = await cpuOf(() => apply(`plain${n}`, ms / 2));
        rates.push(value.turns / value.seconds);
        plain.push(micros / value.turns);
      }
    });
    const aim = Math.min(2 * disk, 5_000);
    show({
      what: 'durable turns a second, 64 conversations at once',
      found: whole(Math.max(...rates)),
      aim: `at least ${whole(aim)}`,
      met: Math.max(...rates) >= aim,
    });
    show({
      what: 'the same with understanding by rules',
      found: whole(Math.max(...told)),
    });
    const single = await applyFor(at, { bodies, lanes: 1, ms: 4_000, round: 'one' });
    show({
      what: 'one conversation at a time, p50 / p99 ms',
      found: `${share(single.each, 0.5).toFixed(1)} / ${share(single.each, 0.99).toFixed(1)}`,
    });
    show({ what: 'CPU of a turn with understanding, µs', found: whole(Math.min(...costs)) });
    const least = Math.min(...plain);
    show({
      what: 'CPU of a turn without understanding, µs',
      found: whole(least),
      aim: 'at most 200',
      met: least <= 200,
    });
    const { bytes, ratio } = await growth(at, join(folder, 'data'));
    show({
      what: 'stored bytes of a session after 10 / 50 / 200 turns',
      found: [10, 50, 200].map((turn) => whole(bytes.get(turn) ?? 0)).join(' / '),
    });
    show({
      what: 'cost of the 200th turn by that of the 10th',
      found: ratio.toFixed(2),
      aim: 'at most 1.2',
      met: ratio <= 1.2,
    });
  });
}

async function suitesPart(): Promise<void> {
  const { aes, gm } = await turnBySuite(4 * rounds, ms / 2);
  show({
    what: 'CPU of a turn sealed by aes / by gm, µs (ratio)',
    found: `${whole(aes)} / ${whole(gm)} (${(gm / aes).toFixed(2)})`,
    json: { turn_cpu_us_aes: aes, turn_cpu_us_gm: gm },
  });
  const sealing = sealingBySuite();
  show({
    what: 'of that sealing alone, by aes / by gm, µs',
    found: `${sealing.aes.toFixed(0)} / ${sealing.gm.toFixed(0)}`,
    json: { turn_sealing_us_aes: sealing.aes, turn_sealing_us_gm: sealing.gm },
  });
}

async function understandingPart(): Promise<void> {
  const { half, most } = understandingCost();
  show({
    what: 'understanding a message by rules, p50 / p95 ms',
    found: `${half.toFixed(2)} / ${most.toFixed(2)}`,
    json: { understand_p50_ms: half, understand_p95_ms: most },
    aim: 'p95 below 5',
    met: most < 5,
  });
  const matching = matchingCost();
  show({
    what: 'the five best of 20,000 seekers for a post, p50 / most ms',
    found: `${matching.half.toFixed(1)} / ${matching.most.toFixed(1)}`,
    aim: 'most below 50',
    met: matching.most < 50,
    json: { matching_most_ms: matching.most },
  });
  const { calls, tokens } = await modelCosts();
  show({
    what: 'with a model: calls / tokens an application, median',
    found: `${calls} / ${whole(tokens)}`,
    aim: 'at most 4 / 6,000',
    met: calls <= 4 && tokens <= 6_000,
  });
}

async function startPart(): Promise<void> {
  const { cold, warm } = await firstReply();
  show({
    what: 'process start to first reply, s',
    found: warm.toFixed(2),
    json: { first_reply_s: warm },
    aim: 'at most 0.6',
    met: warm <= 0.6,
  });
  show({ what: 'the very first start of all, s', found: cold.toFixed(2) });
  const { first, second } = await idleMemory();
  show({
    what: 'memory of an idle house, MB (behind its very first start)',
    found: `${whole(second)} (${whole(first)})`,
    json: { idle_mb: second, idle_first_mb: first },
    aim: 'at most 120',
    met: second <= 120,
  });
}

async function draftsPart(): Promise<void> {
  const drafts = JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'drafts.ts')], {
      encoding: 'utf8',
    }),
  ) as { before: number; after: number };
  show({
    what: 'memory with 10,000 open drafts, MB (with none)',
    found: `${whole(drafts.after)} (${whole(drafts.before)})`,
  });
}

async function registersPart(): Promise<void> {
  const registers = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'registers.ts')], {
      encoding: 'utf8',
    }),
  ) as {
    households_s: number;
    aids_s: number;
    roster_s: number;
    peak_mb: number;
    added_mb: number;
  };
  const slowest = Math.max(registers.households_s, registers.aids_s);
  show({
    what: 'a register of 5,000 rows as Excel, s',
    found: slowest.toFixed(1),
    aim: 'below 10',
    met: slowest < 10,
  });
  show({
    what: 'memory that two of them add, MB (peak of the process)',
    found: `${whole(registers.added_mb)} (${whole(registers.peak_mb)})`,
    aim: 'below 200',
    met: registers.added_mb < 200,
  });
  show({ what: 'a payment roster of 500 as Word, s', found: registers.roster_s.toFixed(1) });
}

async function deskPart(): Promise<void> {
  const desk = await deskFigures(cases);
  showDesk(desk, `desk over ${whole(cases)} cases: the list, p95 ms`);
  const dearer = desk.turn_p95_beside_desk_ms - desk.turn_p95_alone_ms;
  Object.assign(figures, desk, { desk_turn_dearer_ms: dearer });
}

async function carriedPart(): Promise<void> {
  const { move_s, ...desk } = await carriedFigures(cases);
  show({
    what: `carrying ${whole(cases)} cases to PostgreSQL, s`,
    found: whole(move_s),
    aim: 'below 900',
    met: move_s < 900,
    json: { move_s },
  });
  showDesk(desk, 'the desk over them there: the list, p95 ms');
  for (const [name, value] of Object.entries(desk)) figures[`postgres_${name}`] = value;
}

function showDesk(desk: DeskFigures, first: string): void {
  const most = 100;
  for (const [what, ms] of [
    [first, desk.desk_queue_p95_ms],
    ['the dearest filter, p95 ms', desk.desk_filter_p95_ms],
    ['a search by parts, p95 ms', desk.desk_search_p95_ms],
    ['the page of a case, p95 ms', desk.desk_case_p95_ms],
  ] as const)
    show({ what, found: whole(ms), aim: `below ${most}`, met: ms < most });
  show({
    what: 'memory of the process, MB',
    found: whole(desk.desk_memory_mb),
    aim: 'at most 250',
    met: desk.desk_memory_mb <= 250,
  });
  const dearer = desk.turn_p95_beside_desk_ms - desk.turn_p95_alone_ms;
  show({
    what: "a worker's turn while three people reload, p95 ms more",
    found: dearer.toFixed(1),
    aim: 'at most 20',
    met: dearer <= 20,
  });
}

async function replicasPart(): Promise<void> {
  const { one, two, cpu, trips } = await replicaRates(rounds, 2 * ms);
  show({
    what: 'PostgreSQL: turns a second of one process',
    found: whole(one),
    json: { replicas_one: one },
  });
  show({
    what: 'of two on the same database (ratio)',
    found: `${whole(two)} (${(two / one).toFixed(2)})`,
    aim: 'at least 1.7',
    met: two / one >= 1.7,
    json: { replicas_two: two, replicas_ratio: two / one },
  });
  if (cpu.one !== null && cpu.two !== null) {
    const all = cpu.two.process + cpu.two.database;
    // However well two share the machine, no more turns have room in it.
    const room = (availableParallelism() * 1_000_000) / all;
    show({
      what: 'CPU of a turn: process / database, of one, µs',
      found: `${whole(cpu.one.process)} / ${whole(cpu.one.database)}`,
      json: { replicas_cpu_one: cpu.one.process, replicas_cpu_one_database: cpu.one.database },
    });
    show({
      what: 'the same of two, µs',
      found: `${whole(cpu.two.process)} / ${whole(cpu.two.database)}`,
      json: { replicas_cpu_two: cpu.two.process, replicas_cpu_two_database: cpu.two.database },
    });
    show({
      what: 'turns a second that have room in its cores (ratio)',
      found: `${whole(room)} (${(room / one).toFixed(2)})`,
      json: { replicas_room: room, replicas_room_ratio: room / one },
    });
  }
  show({
    what: 'round trips of a turn of a talk, at most',
    found: whole(trips),
    aim: 'at most 3',
    met: trips <= 3,
    json: { replicas_trips: trips },
  });
}

const parts = {
  turns: turnsPart,
  suites: suitesPart,
  understanding: understandingPart,
  start: startPart,
  drafts: draftsPart,
  registers: registersPart,
  desk: deskPart,
  carried: carriedPart,
  replicas: replicasPart,
} as const;

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const only = values.only?.split(',');
const unknown = only?.find((name) => !(name in parts));
if (unknown !== undefined) {
  process.stderr.write(
    `Cannot bench "${unknown}": the parts are ${Object.keys(parts).join(', ')}.\n`,
  );
  process.exit(1);
}
for (const [name, run] of Object.entries(parts)) if (only?.includes(name) ?? true) await run();
if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
