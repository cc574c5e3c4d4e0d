import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dice, steps } from './harness.ts';
import { type Life, type Lives, livesOf } from './lives.ts';

/** What a house has of somebody. */
export type Stored = {
  readonly said: readonly string[];
  readonly turns: number;
  /** What is still to be sent to him. */
  readonly waits: number;
};

/** What a run of kills came to. */
export type KillReport = {
  readonly troubles: readonly string[];
  readonly died: number;
  readonly people: readonly {
    readonly said: readonly string[];
    readonly stored: Stored;
    readonly heard: number;
  }[];
};

/** What was lost, handled twice, in another order, or went wrong besides; empty where all is well. */
export const lostIn = ({ troubles, people }: KillReport): readonly string[] => [
  ...troubles,
  ...people.flatMap(({ said, stored, heard }, nth) => [
    ...(said.length > 0 ? [] : [`person ${nth}: said nothing`]),
    ...(said.join('|') === stored.said.join('|')
      ? []
      : [`person ${nth}: said ${said.length}, stored ${stored.said.length} or in another order`]),
    ...(stored.turns === said.length ? [] : [`person ${nth}: ${stored.turns} turns`]),
    ...(heard > 0 && stored.waits === 0 ? [] : [`person ${nth}: ${stored.waits} unanswered`]),
  ]),
];

/** A channel as it is struck: its emulated app, and the people who write there. */
export type Struck = {
  readonly script: string;
  /** What a house is called with, between its folder and where it is struck. */
  readonly words: readonly string[];
  readonly people: readonly string[];
  /** He writes his next line and waits a little, as people do; false where nobody took it. */
  readonly speak: (person: string, next: () => string, life: Life) => Promise<boolean>;
  readonly heard: (person: string) => number;
};

type Run = {
  readonly struck: Struck;
  readonly lives: Lives;
  readonly data: string;
  readonly roll: (sides: number) => number;
  readonly said: ReadonlyMap<string, string[]>;
  died: number;
  /** How long it took a house to be there, ms: what strikes while it starts comes within that. */
  opening: number;
};

/** The longest that a house may take, ms. */
const patience = 60_000;

/** Workers write all the time while the house is killed again and again, and one that is not killed has it all. */
export async function killChannel(
  struck: Struck,
  { kills, seed }: { readonly kills: number; readonly seed: number },
): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-kill-'));
  const run: Run = {
    struck,
    lives: livesOf(struck.script, kills + 1),
    data: join(folder, 'data'),
    roll: dice(seed),
    said: new Map(struck.people.map((one) => [one, []])),
    died: 0,
    opening: 100,
  };
  try {
    for (let nth = 0; nth < kills; nth += 1) await oneLife(run);
    const stored = await lastLife(run);
    return {
      troubles: run.lives.troubles,
      died: run.died,
      people: struck.people.map((one) => ({
        said: run.said.get(one) ?? [],
        stored: stored[one] ?? { said: [], turns: 0, waits: 0 },
        heard: struck.heard(one),
      })),
    };
  } finally {
    run.lives.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

const begin = ({ lives, struck, data }: Run, step: string, nth: number): Promise<Life> =>
  lives.next([data, ...struck.words, step, String(nth)]);

function speak({ struck, said }: Run, person: string, life: Life): Promise<boolean> {
  const lines = said.get(person) ?? [];
  const next = (): string => {
    const text = `第${lines.length + 1}句，我的工资还没有发`;
    lines.push(text);
    return text;
  };
  return struck.speak(person, next, life);
}

/** Lines that a house takes before a hand from outside strikes: so many and some more. */
const enough = 3;
const more = 12;

/** One life of the house: it dies at its step, by a hand from outside where it does not come there soon, and now and then while it starts. */
async function oneLife(run: Run): Promise<void> {
  const { roll } = run;
  const step = steps[roll(steps.length)] ?? '';
  const nth = 1 + roll(8);
  const early = roll(4) === 0 ? roll(Math.ceil(run.opening)) : null;
  const until = enough + roll(more);
  const later = roll(20);
  const life = await begin(run, step, nth);
  const called = performance.now();
  const strike = (): void => void life.child.kill('SIGKILL');
  const hands = [setTimeout(strike, early ?? patience)];
  if ((await untilReady(life, run)) === true) run.opening = performance.now() - called;
  let taken = 0;
  const talk = async (person: string): Promise<void> => {
    while (!life.isOver()) {
      taken += (await speak(run, person, life)) ? 1 : 0;
      if (taken === until) hands.push(setTimeout(strike, later));
    }
  };
  await Promise.all(run.struck.people.map(talk));
  const how = await life.over;
  for (const hand of hands) clearTimeout(hand);
  if (how === 'SIGKILL') run.died += 1;
  else run.lives.troubles.push(`ended by itself: ${how}`);
}

type Line = {
  readonly ready?: boolean;
  readonly error?: string;
  readonly stored?: { readonly [person: string]: Stored };
};

/** The next line that the house says of something; what goes wrong there is kept. */
async function lineOf<What extends keyof Line>(
  { lines }: Life,
  what: What,
  { lives }: Run,
): Promise<Line[What]> {
  for (;;) {
    const { done, value } = await lines.next();
    if (done === true) return undefined;
    const line = JSON.parse(value) as Line;
    if (line.error !== undefined) lives.troubles.push(value);
    if (line[what] !== undefined) return line[what];
  }
}

const untilReady = (life: Life, run: Run): Promise<boolean | undefined> =>
  lineOf(life, 'ready', run);

/** Times that everybody writes once more: what waits may be more than an app lets through after a word. */
const rounds = 8;

/** The last life lives on, until it has all that was said and nothing is left to be sent. */
async function lastLife(run: Run): Promise<{ readonly [person: string]: Stored }> {
  const life = await begin(run, '', 0);
  await untilReady(life, run);
  let stored: { readonly [person: string]: Stored } = {};
  for (let round = 0; round < rounds && !isWhole(run, stored); round += 1) {
    await Promise.all(run.struck.people.map((one) => speak(run, one, life)));
    for (let tries = 0; tries < 20; tries += 1) {
      life.child.stdin.write(`${JSON.stringify(run.struck.people)}\n`);
      stored = (await lineOf(life, 'stored', run)) ?? {};
      if (isWhole(run, stored)) break;
      await wait(50);
    }
  }
  life.child.kill('SIGKILL');
  await life.over;
  return stored;
}

const isWhole = ({ said }: Run, stored: { readonly [person: string]: Stored }): boolean =>
  [...said].every(
    ([person, lines]) => stored[person]?.turns === lines.length && stored[person].waits === 0,
  );

/** A port below those that the system hands out to callers in between two lives. */
export async function freePort(from: number): Promise<number> {
  for (let port = from + (process.pid % 8000); ; port += 1) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer().once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => void probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
}
