import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Calendar } from '../cases/calendar.ts';
import { centreOf, readCentreFile, withFolder } from '../centre.ts';
import type { Channel } from '../channels/channel.ts';
import type { Config } from '../config.ts';
import { withRota } from '../desk/duty.ts';
import type { Centre } from '../messages/centre.ts';
import { dayOf } from '../messages/day.ts';
import { computations } from '../policies/computations.ts';
import { readPolicies } from '../policies/read-policies.ts';
import type { PolicyShelf } from '../policies/shelf.ts';
import { centreFaults } from '../services/centre-faults.ts';
import { createCache } from '../storage/cache.ts';
import { type OpenStore, openStore } from '../storage/open-store.ts';
import type { Store } from '../storage/store.ts';
import { createTurns, type Turns, type TurnsOptions } from '../turns/turns.ts';
import type { Analyse } from '../understanding/analysis.ts';
import { withListener } from '../understanding/model/listener.ts';
import { type ModelEnvironment, modelSettings } from '../understanding/model/settings.ts';
import { createUnderstanding } from '../understanding/understand.ts';
import { createWording, type Wording } from '../wording/wording.ts';
import { type Lines, startChannels } from './lines.ts';
import { type LivingCentre, livingCentre } from './living-centre.ts';
import { policyShelf } from './policy-shelf.ts';

/** The folder the program stands in. */
export const root = join(import.meta.dirname, '..', '..');

/** Everything that every way of running shares. */
export type House = {
  readonly store: OpenStore;
  readonly wording: Wording;
  /** Always shows the centre of the moment. */
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly living: LivingCentre;
  readonly turns: Turns;
  readonly channels: readonly Channel[];
  readonly lines: Lines;
  readonly policies: PolicyShelf;
};

/** How a house is opened. */
export type HouseOptions = {
  readonly config: Pick<Config, 'data' | 'keyFile' | 'CENTRE_FILE'> &
    Partial<Pick<Config, 'databaseUrl' | 'CRYPTO_SUITE'>> &
    ModelEnvironment;
  readonly now: () => number;
  /** Makes the channels; they get the store for what only reading needs. */
  readonly channels: (parts: {
    readonly store: Store;
    readonly wording: Wording;
    readonly centre: Centre;
    readonly turns: () => Turns;
  }) => readonly Channel[];
  readonly log: {
    readonly error: (about: object, message: string) => void;
    readonly warn: (about: object, message: string) => void;
  };
  /** Time of the machine that only goes on, ms; without it the clock is moved by hand. */
  readonly steady?: () => number;
  /** Where staff hear of a case besides the desk. */
  readonly staffAddresses?: TurnsOptions['staffAddresses'];
  /** Address of our own form for a secret value. */
  readonly formLink?: TurnsOptions['formLink'];
  readonly noticeLink?: TurnsOptions['noticeLink'];
  /** Hears how long a channel's message took until it was safe, ms. */
  readonly received?: (channel: string, ms: number) => void;
  readonly copyLink?: TurnsOptions['copyLink'];
  /** The clock is moved by hand. */
  readonly manual?: boolean;
  /** For tests only: the folder of the rules that are answered. */
  readonly policies?: string;
  /** For tests only: what hears free words. */
  readonly analyse?: Analyse;
  /** For tests only: a message is stored before it is understood, though nobody outside is asked. */
  readonly storeFirst?: boolean;
  /** For tests only: robots write, faster than any hand. */
  readonly robots?: boolean;
  /** For tests only: the most a model may add to a turn, ms. */
  readonly modelMs?: number;
  /** For tests only. */
  readonly at?: (step: string) => void;
};

/** What is wrong with the first of the county's own templates, where it names a folder of them; the reader of templates is loaded only then, since a chat must answer at once. */
async function templateFault({ templates }: Centre): Promise<string | undefined> {
  if (templates === undefined) return undefined;
  const { templateFaults } = await import('../registers/fill.ts');
  return templateFaults(templates)[0];
}

/** The centre's own file and the centre it makes by itself, once it, its figures and its templates are known to be right, and what every centre made of it gets besides. */
export async function soundFile(name: string, more: (centre: Centre) => Centre) {
  const path = resolve(root, name);
  const file = readCentreFile(path);
  const finish = (one: Centre): Centre => more(withFolder(one, path));
  const read = centreOf(file);
  if (!('centre' in read)) throw new Error(`Cannot read centre file ${name}: ${read.fault}`);
  const centre = finish(read.centre);
  const fault = centreFaults(centre)[0] ?? (await templateFault(centre));
  if (fault !== undefined) throw new Error(`Cannot read centre file ${name}: ${fault}`);
  return { file, finish, centre };
}

/** What the log says of the machine. */
const troubleLines = {
  clock:
    'The clock jumped: nothing is deleted until a person says that it is right (desk clock right), or a start a day later',
  damaged: 'The database is damaged: stop, and restore the last good backup',
  disk: 'The disk takes nothing more: make room',
  papers:
    'Papers and database are not of one house: stop, and look whether both are the right ones. Nothing was deleted; what no row names lies in files-aside for 30 days and comes back by itself',
} as const;

/** Opens storage, words, centre and turns and starts the channels. Throws one line where something is not right. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const model = modelSettings(options.config);
  const { file, finish } = await soundFile(options.config.CENTRE_FILE, (one) =>
    withListener(one, model),
  );
  const rules = readPolicies(options.policies ?? join(root, 'policies'), computations);
  let living: LivingCentre | undefined;
  const wording = createWording(join(root, 'locales'), () => living?.now().centre.texts);
  const fresh = !existsSync(options.config.keyFile);
  const store = await openStore({
    data: options.config.data,
    keyFile: options.config.keyFile,
    databaseUrl: options.config.databaseUrl,
    suite: options.config.CRYPTO_SUITE,
    at: options.at,
    now: options.now,
    steady: options.steady,
    trouble: ({ kind, reason }) => options.log.error({ kind, reason }, troubleLines[kind]),
  });
  if (fresh)
    options.log.warn(
      { reason: options.config.keyFile },
      'A master key was made: back it up, apart from the data. Without it nothing stored can be read again',
    );
  const alive = livingCentre({
    file,
    store,
    finish: (one) => withRota(finish(one), store, options.now),
    now: options.now,
    left: (reason) =>
      options.log.warn({ reason }, 'A change of the centre no longer fits its file'),
  });
  living = alive;
  const { centre, calendar } = alive;
  let turns: Turns | null = null;
  const channels = options.channels({ store, wording, centre, turns: () => turns as Turns });
  const policies = policyShelf(store, { files: rules, centre });
  // Whoever comes from a process that stops must not wait until this one has read its words.
  if (store.duties.shared) (await analyseOf(options))('工资', { today: dayOf(options.now()) });
  const understand = await understandingOf(options, { wording, model, policies });
  turns = createTurns({
    store,
    wording,
    // A turn sees one centre from its beginning to its end.
    get centre() {
      return alive.now().centre;
    },
    get calendar() {
      return alive.now().calendar;
    },
    understand,
    policies,
    asksOutside: model !== null || options.storeFirst === true,
    channels,
    now: options.now,
    log: options.log,
    at: options.at,
    manual: options.manual,
    robots: options.robots,
    staffAddresses: options.staffAddresses,
    formLink: options.formLink,
    noticeLink: options.noticeLink,
    copyLink: options.copyLink,
  });
  const shell = turns;
  const lines = await startChannels(channels, {
    duties: store.duties,
    portOf: (channel) => ({
      receive: timed(shell, channel, options),
      keepPaper: shell.keepPaper,
    }),
    log: options.log,
  });
  await turns.start();
  return {
    store,
    wording,
    centre,
    calendar,
    living: alive,
    turns,
    channels,
    lines,
    policies,
  };
}

/** The way in of one channel, with a watch on it where somebody wants to know. */
function timed(
  { receive }: Pick<Turns, 'receive'>,
  { name }: Pick<Channel, 'name'>,
  { received }: Pick<HouseOptions, 'received'>,
): Turns['receive'] {
  if (received === undefined) return receive;
  return async (incoming) => {
    const from = performance.now();
    await receive(incoming);
    received(name, performance.now() - from);
  };
}

const analyseOf = async ({ analyse }: Pick<HouseOptions, 'analyse'>): Promise<Analyse> =>
  analyse ?? (await import('../understanding/analyze.ts')).analyze;

/** Rules alone, or with a model behind them where one is set. */
async function understandingOf(
  options: HouseOptions,
  parts: {
    readonly wording: Wording;
    readonly model: ReturnType<typeof modelSettings>;
    readonly policies: PolicyShelf;
  },
): Promise<TurnsOptions['understand']> {
  const { wording, model: settings, policies } = parts;
  const analyse = await analyseOf(options);
  if (settings === null) return createUnderstanding({ wording, analyse, policies });
  const { createModelUnderstanding } = await import(
    '../understanding/model/model-understanding.ts'
  );
  const { now, log, modelMs: limitMs } = options;
  const cache = createCache('model');
  return createModelUnderstanding({
    wording,
    analyse,
    policies,
    settings,
    cache,
    now,
    log,
    limitMs,
  });
}

/** Stops what was opened, in the order that loses nothing. */
export async function closeHouse({ lines, turns, store }: House): Promise<void> {
  await lines.stop();
  await turns.stop();
  await store.duties.leave();
  await store.close();
}
