import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type ConsoleChannel,
  createConsoleChannel,
} from '../src/channels/console/console-channel.ts';
import { handClock } from '../src/commands/clock.ts';
import { consoleOptions } from '../src/commands/console-options.ts';
import { closeHouse, type House, openHouse } from '../src/commands/house.ts';
import { dayOf } from '../src/messages/day.ts';
import { employ } from './employ.ts';
import { caseOf, caseTurn } from './storage/fixture.ts';

const silent = { error: () => undefined, warn: () => undefined };
const day = 86_400_000;

type Stage = {
  readonly house: () => House;
  readonly say: (text: string, from?: string) => Promise<string>;
  readonly press: (option: string, from?: string) => Promise<string>;
  readonly advance: (ms: number) => void;
  /** Writes a change down, as the desk does. */
  readonly change: (what: string, from: string, value: unknown) => Promise<void>;
  /** Stops the house and opens it again on the same data. */
  readonly again: (centreFile?: string) => Promise<void>;
  readonly folder: string;
};

async function stage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-settings-'));
  const clock = handClock(Date.parse('2026-11-30T09:00:00+08:00'));
  let channel: ConsoleChannel | undefined;
  let count = 0;
  const open = (file = join(import.meta.dirname, 'centre.json')): Promise<House> =>
    openHouse({
      config: { data: join(folder, 'data'), keyFile: join(folder, 'key'), CENTRE_FILE: file },
      policies: join(import.meta.dirname, 'policies', 'base'),
      now: clock.now,
      manual: true,
      log: silent,
      channels: (parts) => [(channel = createConsoleChannel(consoleOptions(parts, clock)))],
    });
  let house = await open();
  onTestFinished(async () => {
    await closeHouse(house);
    rmSync(folder, { recursive: true, force: true });
  });
  const heard = async (line: object) => {
    count += 1;
    const answer = await channel?.answer(JSON.stringify({ id: `l${count}`, ...line }));
    return (answer?.replies ?? []).map(({ text }) => text).join('\n');
  };
  return {
    house: () => house,
    folder,
    say: (text, from = 'u1') => heard({ from, text }),
    press: (option, from = 'u1') => heard({ from, option }),
    advance: (ms) => clock.moves?.to(clock.now() + ms),
    change: async (what, from, value) => {
      count += 1;
      const written = await house.living.settings.add(
        {
          id: `change-${count}`,
          what,
          from,
          to: { kind: 'set', value },
          at: clock.now(),
          by: { id: 's1', name: '李敏' },
          why: '试一试',
          old: null,
        },
        0,
      );
      expect(written).toEqual({ kind: 'done' });
    },
    again: async (file) => {
      await closeHouse(house);
      house = await open(file);
    },
  };
}

/** Opens a draft of relief up to its first question. */
const begin = async ({ say, press }: Stage, from: string): Promise<string> => {
  await say('家里太困难了，想申请困难救助', from);
  return press('yes', from);
};

// A house that is opened reads every data file.
describe('the centre changes while the house runs', { timeout: 30_000 }, () => {
  test('hours are told in the new way from their day on, and not a day earlier', async () => {
    const at = await stage();
    await at.change('hours', '2026-12-01', {
      openHours: { from: '08:00', to: '16:00' },
      hours: { 'zh-CN': '冬天早八点到下午四点', en: 'in winter 8:00 to 16:00' },
    });
    expect(await at.say('你们几点上班')).not.toContain('冬天早八点');
    at.advance(day);
    expect(await at.say('你们几点上班')).toContain('冬天早八点到下午四点');
    expect(at.house().living.now().calendar.isOpen(Date.parse('2026-12-01T08:30:00+08:00'))).toBe(
      true,
    );
  });

  test('a question is asked in the centre’s own words once they count, with its placeholders kept', async () => {
    const at = await stage();
    const before = await begin(at, 'u1');
    const key = ['for_whom', 'name'].map((id) => `q-relief-${id}.ask`);
    for (const one of key)
      await at.change(`texts/zh-CN/${one}`, '2026-11-30', '【本县】请您告诉我们：');
    const after = await begin(at, 'u2');
    expect(before).not.toContain('【本县】');
    const next = after.includes('【本县】') ? after : await at.press('self', 'u2');
    expect(next).toContain('【本县】请您告诉我们');
  });

  test('a number to call is the new one in the very next answer', async () => {
    const at = await stage();
    await at.change('hotlines/union', dayOf(Date.parse('2026-11-30T01:00:00Z')), '0000-99351');
    expect(at.house().centre.hotlines['union']).toBe('0000-99351');
    expect({ ...at.house().centre }.hotlines['union']).toBe('0000-99351');
  });

  test('changes outlast the process, count on their day, and the file that is given out is the same centre', async () => {
    const at = await stage();
    await at.change('days/relief.checking', '2026-12-01', 9);
    await at.change('thresholds/min_wage/2027-01-01', '2027-01-01', {
      value: 2111,
      source: '县文件',
    });
    at.advance(day);
    await at.again();
    const { centre, living } = at.house();
    expect(centre.days['relief.checking']).toBe(9);
    expect(centre.thresholds['min_wage']?.at(-1)?.value).toBe(2111);
    const out = join(at.folder, 'out.json');
    writeFileSync(out, JSON.stringify(living.settings.on('2026-12-01').file));
    const was = { ...living.now().centre };
    await at.again(out);
    expect({ ...at.house().living.now().centre }).toEqual(was);
    expect(JSON.parse(readFileSync(out, 'utf8'))).not.toHaveProperty('listener');
  });

  test('no deadline that runs and no screening that was kept is another by a change; what comes after it is', async () => {
    const at = await stage();
    const { store, turns } = at.house();
    await employ(store, { id: 's1', name: '李敏' }, ['intake', 'admin']);
    const clock = { due: '2026-12-01', provisional: false, stopped: null };
    const kept = {
      day: '2026-11-30',
      kind: 'submitted',
      verdict: 'review',
      steps: [],
      figures: [],
    };
    const made = caseOf('BF26-000001', 'u9', {
      service: 'relief',
      clock,
      screenings: [kept] as never,
    });
    await store.commit(caseTurn(made, 0));
    const by = { role: 'staff', id: 's1', name: '李敏' } as const;
    const act = async (id: string, deed: Parameters<typeof turns.act>[3]) => {
      const done = await turns.act('BF26-000001', id, by, deed);
      if (!done.ok) throw new Error(done.why.key);
      return done.case;
    };
    await at.change('days/relief.submitted', '2026-11-30', 7);
    await at.change('days/relief.checking', '2026-11-30', 7);
    await at.change('calendar/2026-12-01', '2026-12-01', 'off');
    await at.change('thresholds/dibao_line/2026-11-30', '2026-11-30', { value: 999, source: '县' });
    const noted = await act('act-note-1', { kind: 'note', text: '看过' });
    expect(noted.clock).toEqual(clock);
    expect(noted.screenings).toEqual([kept]);
    const moved = await act('act-claim-1', { kind: 'claim' });
    // Seven working days after Monday the 30th, the Tuesday being off.
    expect(moved.clock.due).toBe('2026-12-10');
    expect(moved.screenings).toEqual([kept]);
  });
});
