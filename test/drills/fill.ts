/** Fills a house through its console, staff beside it, and prints what stands in it then; run by the program of its own folder, whichever version that is. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  type ConsoleChannel,
  createConsoleChannel,
} from '../../src/channels/console/console-channel.ts';
import { handClock } from '../../src/commands/clock.ts';
import { consoleOptions } from '../../src/commands/console-options.ts';
import { closeHouse, type House, openHouse } from '../../src/commands/house.ts';
import { showCase } from '../../src/desk/commands.ts';
import { expect } from '../../src/dialogue/expect.ts';
import { createLog } from '../../src/log.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';
import { services } from '../../src/services/index.ts';
import { worldOf } from '../../src/turns/world.ts';
import { nextOf } from '../walk.ts';

/** One conversation as it stands: what today's program is held against. */
export type Stands = {
  readonly chat: string;
  readonly service: string;
  readonly open: string;
  readonly drafts: readonly unknown[];
  readonly heard: unknown;
  readonly cases: readonly {
    readonly shown: unknown;
    readonly history: number;
    readonly state: string;
  }[];
  readonly papers: readonly { readonly id: string; readonly digest: string }[];
  readonly lines: number;
};

const picture = join(import.meta.dirname, '..', 'conversations', 'paper.png');
const by = { role: 'staff', id: 's1', name: '李梅' } as const;

/** A house with hands for its console and its staff. */
export type Hands = {
  readonly house: House;
  readonly say: (chat: string, line: object) => Promise<void>;
  readonly walk: (chat: string, service: string, until: (n: number) => boolean) => Promise<void>;
  readonly open: (chat: string) => string;
  readonly staff: (number: string, deed: CaseDeed) => Promise<void>;
  readonly stands: (chat: string, service: string) => Promise<Stands>;
  readonly close: () => Promise<void>;
};

/** Opens the house of a folder at a time that stands still. */
export async function handsOn(data: string, keyFile: string, now: number): Promise<Hands> {
  const clock = handClock(now);
  const made: ConsoleChannel[] = [];
  const house = await openHouse({
    config: { data, keyFile, CENTRE_FILE: 'centre.example.json' },
    now: clock.now,
    manual: true,
    log: createLog('error'),
    channels: (parts) => {
      made.push(createConsoleChannel(consoleOptions(parts, clock)));
      return made;
    },
  });
  const { store } = house;
  const look = (chat: string) => {
    const { centre, calendar } = house;
    const ground = { centre, calendar, now, channel: 'console', seed: 'look' };
    const id = `console:${chat}`;
    return expect(store.loadSession(id).session, worldOf(ground, store.casesOf(id)));
  };
  let count = 0;
  const say = async (chat: string, line: object): Promise<void> => {
    count += 1;
    const from = 'advance' in line ? {} : { from: chat, id: `${now}-${count}` };
    const answer = await made[0]?.answer(JSON.stringify({ ...from, ...line }));
    if (answer !== undefined && 'error' in answer)
      throw new Error(`The console refused a line: ${JSON.stringify(answer)}`);
  };
  return {
    house,
    say,
    walk: async (chat, service, until) => {
      for (let n = 0; n < 90 && !until(n); n += 1) await say(chat, lineOf(look(chat), service));
    },
    open: (chat) => look(chat).question?.id ?? look(chat).kind,
    staff: async (number, deed) => {
      count += 1;
      const outcome = await house.turns.act(number, `drill-${now}-${count}`, by, deed);
      if (!outcome.ok) throw new Error(`Staff could not ${deed.kind}: ${outcome.why.key}`);
      await house.turns.settle();
    },
    stands: (chat, service) => standing(house, { chat, service, open: look(chat) }),
    close: () => closeHouse(house),
  };
}

function lineOf(expectation: ReturnType<typeof expect>, service: string): object {
  const body = nextOf(expectation, service);
  if (body.kind === 'press') return { option: body.option };
  return { text: body.kind === 'text' ? body.text : '好' };
}

async function standing(
  { store }: House,
  of: {
    readonly chat: string;
    readonly service: string;
    readonly open: ReturnType<typeof expect>;
  },
): Promise<Stands> {
  const id = `console:${of.chat}`;
  const { session } = store.loadSession(id);
  const cases = store.casesOf(id);
  const papers = [
    ...session.drafts.flatMap((draft) => draft.papers),
    ...cases.flatMap((one) => one.papers),
  ].map((paper) => paper.id);
  return {
    chat: of.chat,
    service: of.service,
    open: of.open.question?.id ?? of.open.kind,
    drafts: session.drafts.map(({ id: draft, answers, services: wanted }) => ({
      draft,
      answers,
      wanted,
    })),
    heard: session.heard?.answers ?? null,
    cases: cases.map((one) => ({
      shown: showCase(store, one.number),
      history: store.desk.history(one.number).length,
      state: one.state,
    })),
    papers: await Promise.all(
      papers.map(async (paper) => ({
        id: paper,
        digest: createHash('sha256')
          .update((await store.papers.open(paper))?.bytes ?? '')
          .digest('hex'),
      })),
    ),
    lines: store.desk.transcript(id).length,
  };
}

/** Applications of every service, whole and half way, with papers; a call, an alert, words before consent; staff at work. */
export async function fill(hands: Hands): Promise<readonly Stands[]> {
  const { house, say, walk, staff } = hands;
  await house.store.staff.save({
    ...by,
    login: 'li',
    roles: ['admin', 'intake', 'legal'],
    active: true,
  });
  const all: [string, string][] = [];
  for (const { id } of services) {
    for (const stop of [3, 7, 10]) {
      const chat = `${id}-half-${stop}`;
      await walk(chat, id, (n) => n >= stop);
      if (stop > 7) await say(chat, { photo: picture });
      all.push([chat, id]);
    }
    await walk(`${id}-review`, id, () => hands.open(`${id}-review`) === 'review');
    const whole = `${id}-whole`;
    const cases = () => house.store.casesOf(`console:${whole}`);
    await walk(whole, id, () => cases().length > 0);
    await say(whole, { photo: picture });
    const number = cases()[0]?.number;
    if (number === undefined) throw new Error(`No case of ${id} was opened`);
    await staff(number, { kind: 'claim' });
    await staff(number, { kind: 'note', text: '打过电话' });
    await staff(number, { kind: 'ask', want: { kind: 'words', text: '您哪天方便？' } });
    all.push([`${id}-review`, id], [whole, id]);
  }
  await say('call', { text: '我想找人工' });
  await say('alert', { text: '我不想活了' });
  await say('heard', { text: '我叫王小明，电话13812345678，三个月没发工资' });
  all.push(['call', 'relief'], ['alert', 'relief'], ['heard', 'legal_aid']);
  const stands: Stands[] = [];
  for (const [chat, service] of all) stands.push(await hands.stands(chat, service));
  return stands;
}

if (process.argv[1] === import.meta.filename) {
  const [data = '', keyFile = '', now = '0'] = process.argv.slice(2);
  const hands = await handsOn(data, keyFile, Number(now));
  const stands = await fill(hands);
  await hands.close();
  process.stdout.write(`${JSON.stringify(stands)}\n`);
}
