/** `npm run chaos`: the full counts, as one table; `--only PART` one part; ends with 1 on any loss. */
import { parseArgs } from 'node:util';
import { killKf } from '../kf/kill.ts';
import { killOfficial } from '../official-account/kill.ts';
import { lostIn as lostReplicas } from '../replicas/audit.ts';
import { killReplicas } from '../replicas/kill.ts';
import { rollingRestart } from '../replicas/rolling.ts';
import { killTelegram } from '../telegram/kill.ts';
import { killWecom } from '../wecom/kill.ts';
import { talkAtLimits, ways } from '../wecom/quotas.ts';
import { type KillReport, lostIn } from './channel-kill.ts';
import { crash } from './harness.ts';
import { sequencesOnDisk } from './on-disk.ts';
import { repeatOnDisk } from './repeat-on-disk.ts';
import { restoreDrill } from './restore.ts';
import { sequencesOfActs, sequencesOfTexts } from './sequences.ts';

type Row = { readonly what: string; readonly runs: string; readonly lost: readonly string[] };

const rows: Row[] = [];
const show = (row: Row): void => {
  rows.push(row);
  const state = row.lost.length === 0 ? 'kept' : `BROKEN: ${row.lost.slice(0, 5).join('; ')}`;
  process.stdout.write(`${row.what.padEnd(24)}${row.runs.padEnd(44)}${state}\n`);
};
const counted = (all: { readonly [what: string]: number }): readonly string[] =>
  Object.entries(all).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));

/** A channel that was struck while people wrote there. */
async function struck(channel: string, run: Promise<KillReport>): Promise<void> {
  const report = await run;
  const said = report.people.reduce((sum, one) => sum + one.said.length, 0);
  show({
    what: `kill -9, ${channel}`,
    runs: `${report.died} kills, ${said} messages`,
    lost: lostIn(report),
  });
}

/** The longest that an app may wait for another process, ms. */
const takenOverMs = 10_000;

/** What is tried, by the name that `--only` takes. */
const parts: { readonly [name: string]: () => Promise<void> } = {
  acts: async () => {
    const acts = sequencesOfActs({ from: 10_000, seeds: 2_000, acts: 50 });
    show({
      what: 'acts into step',
      runs: `${acts.acts} acts, ${acts.cases} cases`,
      lost: acts.broken,
    });
  },

  texts: async () => {
    const texts = sequencesOfTexts({ from: 20_000, seeds: 400, acts: 30 });
    show({
      what: 'texts understood',
      runs: `${texts.acts} turns, ${texts.cases} cases`,
      lost: texts.broken,
    });
  },

  repeats: async () => {
    const repeats = await repeatOnDisk(1_000, { workers: 3, events: 8 });
    show({
      what: 'repeats, SQLite',
      runs: '1000 seeds, every event three times',
      lost: [...repeats.differing, ...counted({ 'set aside': repeats.aside })],
    });
  },

  sequences: async () => {
    let turns = 0;
    let cases = 0;
    const broken: string[] = [];
    for (let from = 0; from < 2_000; from += 250) {
      const report = await sequencesOnDisk({ from: 30_000 + from, seeds: 250, rounds: 24 });
      turns += report.turns;
      cases += report.cases;
      broken.push(...report.broken);
    }
    show({ what: 'sequences, SQLite', runs: `2000, ${turns} turns, ${cases} cases`, lost: broken });
  },

  kills: async () => {
    const { kills, applications, lost, doubled, stuck } = await crash({
      kills: 300,
      users: 200,
      seed: 20_261_123,
    });
    show({
      what: 'kill -9',
      runs: `${kills} kills over ${applications} applications`,
      lost: [
        ...counted({ lost, doubled, stuck }),
        ...(kills < 300 || applications < 200 ? ['too few kills or applications'] : []),
      ],
    });
  },

  telegram: async () => {
    for (const webhook of [false, true])
      await struck(
        webhook ? 'webhook' : 'polling',
        killTelegram({ kills: 100, seed: webhook ? 1_011 : 1_005, webhook }),
      );
  },

  replicas: async () => {
    const options = { kills: 300, restarts: 20, cuts: 2, cutMs: 30_000, seed: 3_011 };
    const run = await killReplicas(options);
    const taken = (run.takenOver / 1000).toFixed(1);
    show({
      what: 'kill -9, three processes',
      runs: `300 kills, 20 of the database, 2 cut off, ${run.count} messages; an app fetched within ${taken} s`,
      lost: [
        ...lostReplicas(run),
        ...(run.takenOver > takenOverMs ? ['an app fetched too late'] : []),
      ],
    });
  },

  rolling: async () => {
    const rolled = await rollingRestart({ members: 3, people: 8, seed: 3_012 });
    show({
      what: 'upgrade, three processes',
      runs: `${rolled.count} messages, longest wait ${Math.round(rolled.longestWait)} ms`,
      lost: lostReplicas(rolled),
    });
  },

  official: () => struck('official account', killOfficial({ kills: 200, seed: 2_011 })),
  wecom: () => struck('企业微信', killWecom({ kills: 200, seed: 3_011 })),
  kf: () => struck('微信客服', killKf({ kills: 200, seed: 4_011 })),

  limits: async () => {
    for (const way of ways) {
      const { finished, waited, refused, lost } = await talkAtLimits(way, 100);
      show({
        what: '企业微信 at its limits',
        runs: `${finished} talks ${way.name}, ${waited} waited, ${refused} refused`,
        lost: [
          ...lost,
          ...(finished < 100 ? ['a talk that does not end'] : []),
          ...(waited < 100 ? ['a talk in which nothing had to wait'] : []),
          ...(refused > 0 === way.refuses ? [] : [`${refused} refused`]),
        ],
      });
    }
  },

  restore: async () => {
    const drill = await restoreDrill({ backups: 20 });
    show({
      what: 'backups under load',
      runs: `${drill.backups} made and restored, ${drill.turns} turns`,
      lost: drill.lost,
    });
  },
};

const { only } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values;
for (const name of only ?? Object.keys(parts)) {
  const part = parts[name];
  if (part === undefined)
    throw new Error(`Cannot try ${name}: there is ${Object.keys(parts).join(', ')}`);
  await part();
}

process.exitCode = rows.some((row) => row.lost.length > 0) ? 1 : 0;
