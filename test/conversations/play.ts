import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ConsoleChannel,
  createConsoleChannel,
} from '../../src/channels/console/console-channel.ts';
import type { ConsoleAnswer } from '../../src/channels/console/protocol.ts';
import { handClock } from '../../src/commands/clock.ts';
import { consoleOptions } from '../../src/commands/console-options.ts';
import { closeHouse, type House, openHouse } from '../../src/commands/house.ts';
import { showCase } from '../../src/desk/commands.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';
import type { Centre } from '../../src/messages/centre.ts';
import { clockDuty } from '../../src/storage/duties.ts';
import { ownDatabase } from '../../src/storage/server-fixture.ts';
import type { ModelEnvironment } from '../../src/understanding/model/settings.ts';
import { employ } from '../employ.ts';
import { deedOf, lastSlip } from './staff-words.ts';

/** How a transcript is played. */
export type PlayOptions = { readonly centre?: (centre: Centre) => Centre; readonly start?: string };

const quiet = {
  error: (about: object, message: string) =>
    void process.stderr.write(`${message} ${JSON.stringify(about)}\n`),
  warn: () => undefined,
};

/** A house of its own with a clock moved by hand, in a folder that is removed at the end. */
export async function withHouse<T>(
  run: (parts: {
    readonly house: House;
    readonly channel: ConsoleChannel;
    readonly now: () => number;
  }) => Promise<T>,
  start = '2026-11-23T09:00:00+08:00',
  model?: { readonly config: ModelEnvironment; readonly modelMs: number },
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-talk-'));
  const clock = handClock(Date.parse(start));
  const made: ConsoleChannel[] = [];
  const house = await openHouse({
    config: {
      data: join(folder, 'data'),
      keyFile: join(folder, 'key'),
      CENTRE_FILE: 'test/centre.json',
      ...ownDatabase(),
      ...model?.config,
    },
    // A small base of its own, so that a talk reads the same however the house's grows.
    policies: join(import.meta.dirname, '..', 'policies', 'base'),
    modelMs: model?.modelMs,
    now: clock.now,
    manual: true,
    log: quiet,
    channels: (parts) => {
      made.push(createConsoleChannel(consoleOptions(parts, clock)));
      return made;
    },
  });
  try {
    return await run({ house, channel: made[0] as ConsoleChannel, now: clock.now });
  } finally {
    await closeHouse(house);
    rmSync(folder, { recursive: true, force: true });
  }
}

const isInput = (line: string): boolean => /^(>|!|\+) /u.test(line);
const isOutput = (line: string): boolean => /^(<|=)/u.test(line);

/** Plays the inputs of a transcript through the real turns and gives it back with what the bot, the case and staff's acts came to. `>` worker (`> @name` another one, `> [id]` a press, `> (photo)` a picture, `> [photo a.png, b.png] words` pictures sent together with the words under them), `!` staff (`! @name/role is there`: he has an account), `+` time. A one-time code is `(code)`. */
export async function play(script: string): Promise<string> {
  return withHouse(async ({ house, channel }) => {
    const out: string[] = [];
    const seen = new Set<string>();
    let chat = 'u1';
    let count = 0;
    let code = '';
    for (const line of script.split('\n')) {
      if (isOutput(line)) continue;
      out.push(line);
      if (!isInput(line)) continue;
      const words = line.slice(2);
      if (line.startsWith('+')) {
        await hasTimers(house);
        await channel.answer(JSON.stringify({ advance: words.trim() }));
        for (const one of new Set(['u1', chat, ...seen]))
          out.push(...said(channel.take(one), one === 'u1' ? '' : `@${one} `));
      } else if (line.startsWith('!'))
        out.push(...(await staffed(house, words)), ...said(channel.take(chat), ''));
      else {
        const to = /^@(\S+) /u.exec(words);
        chat = to?.[1] ?? 'u1';
        seen.add(chat);
        count += 1;
        const answer = await channel.answer(
          JSON.stringify(lineOf(chat, words.replace(/^@\S+ /u, '').replace('(code)', code), count)),
        );
        out.push(...said(answer, ''));
      }
      out.push(...casesNow(house));
      code = hideCode(out) ?? code;
    }
    return out.join('\n');
  });
}

/** A one-time code is another one every time: it is shown as `(code)`, and said again by that. */
function hideCode(out: string[]): string | null {
  const at = out.findLastIndex((line) => shownCode.test(line));
  const code = shownCode.exec(out[at] ?? '')?.[0] ?? null;
  if (code !== null) out[at] = (out[at] as string).replace(code, '(code)');
  return code;
}

const shownCode = /(?<=^< .*(?:接续码：|code: ))\d{4} \d{4}(?: \d{4})?$/u;

function lineOf(from: string, words: string, count: number): object {
  const id = `line-${count}`;
  const [, names, under] = /^\[photo ([^\]]+)\] ?(.*)$/u.exec(words) ?? [];
  if (names !== undefined) {
    const paths = names.split(',').map((name) => join(import.meta.dirname, name.trim()));
    const photo = paths.length === 1 ? paths[0] : paths;
    return { from, photo, id, ...(under === '' ? {} : { text: under }) };
  }
  const press = /^\[([^\]]+)\]$/u.exec(words)?.[1];
  if (press !== undefined) return { from, option: press, id };
  if (words === '(photo)') return { from, photo: join(import.meta.dirname, 'paper.png'), id };
  if (words.startsWith('(file '))
    return { from, photo: join(import.meta.dirname, words.slice(6, -1)), id };
  return { from, text: words.replaceAll('\\n', '\n'), id };
}

const said = (answer: ConsoleAnswer, who: string): readonly string[] =>
  answer.replies.flatMap(({ text, options }) => [
    ...text.split('\n').map((one) => `< ${who}${one}`.trimEnd()),
    ...(options.length === 0
      ? []
      : [`<   ${options.map((option, index) => `[${index + 1}] ${option.label}`).join(' ')}`]),
  ]);

/** The roles of who acts in a transcript: at the counter, unless the name says what else (`王会计/finance`). */
const rolesIn = (name: string): readonly string[] | undefined => {
  const [, ...roles] = name.split('/');
  return roles.length > 0 ? roles : undefined;
};

/** The deed with the last slip of the case by its id. */
const named = (house: House, number: string, deed: CaseDeed): CaseDeed =>
  deed.kind === 'move_slip' && deed.slip === lastSlip
    ? { ...deed, slip: house.store.desk.case(number)?.slips?.at(-1)?.id ?? '' }
    : deed;

async function staffed(house: House, words: string): Promise<readonly string[]> {
  const there = /^@(\S+) is there$/u.exec(words)?.[1];
  if (there !== undefined) {
    await employ(house.store, { id: there, name: there }, rolesIn(there));
    return [];
  }
  const { number, by, deed } = deedOf(
    words,
    house.store.desk.list({}).map((row) => row.number),
    (number) => house.store.desk.case(number),
  );
  await employ(house.store, by, rolesIn(by.name));
  const outcome = await house.turns.act(
    number,
    `${number}-${house.store.desk.history(number).length}-${by.id}-${deed.kind}`,
    by,
    named(house, number, deed),
  );
  await house.turns.settle();
  return outcome.ok ? [] : [`= ${number} ${house.wording.text(outcome.why, 'zh-CN')}`];
}

/** A process that was held up for seconds has lost its duty on a server, and has it again a moment later. */
async function hasTimers({ store: { duties } }: House): Promise<void> {
  while (!duties.holds(clockDuty)) await new Promise((done) => setTimeout(done, 20));
}

/** Lines on every case that is new or changed its state since the last look. */
function casesNow(house: House): readonly string[] {
  return house.store.desk
    .list({})
    .toSorted((one, other) => one.opened - other.opened || (one.number < other.number ? -1 : 1))
    .flatMap((row) => {
      const key = `case:${row.number}`;
      const alert = house.store.desk.case(row.number)?.alert;
      const duty =
        alert === undefined
          ? ''
          : alert.acknowledged === null
            ? ` (duty account ${alert.step + 1} is told)`
            : ` (acknowledged by ${alert.acknowledged})`;
      const now = `${row.kind !== 'alert' && row.urgency === 'urgent' ? 'urgent ' : ''}${row.state} ${row.owner?.name ?? '-'} ${row.due ?? '-'}${row.stopped ? ' (stopped)' : ''}${row.deletionAsked ? ' (deletion asked)' : ''}${duty}`;
      if (cases.get(house)?.get(key) === now) return [];
      const fresh = cases.get(house)?.has(key) !== true;
      cases.set(house, (cases.get(house) ?? new Map<string, string>()).set(key, now));
      const data = fresh
        ? Object.entries(showCase(house.store, row.number)?.data ?? {}).map(
            ([id, value]) => `=   ${id}: ${JSON.stringify(value)}`,
          )
        : [];
      return [`= ${row.number} ${row.service} ${now}`, ...data];
    });
}

const cases = new WeakMap<House, Map<string, string>>();
