import type { Channel, ChannelPort } from '../../channels/channel.ts';
import { expect } from '../../dialogue/expect.ts';
import type { IncomingBody } from '../../messages/incoming.ts';
import type { Staff } from '../../storage/store.ts';
import { worldOf } from '../../turns/world.ts';
import type { Clock } from '../clock.ts';
import type { House } from '../house.ts';
import { type County, type Person, personOf } from './county.ts';
import { createDice, type Dice } from './dice.ts';
import { pagePicture } from './page-picture.ts';
import { staffActs } from './staff-acts.ts';
import { nextOf } from './willing.ts';

/** The web chat with nobody in front of it: what is sent is kept in the talk's record alone. */
export function silentChannel(): Channel & { readonly port: () => ChannelPort } {
  let given: ChannelPort | null = null;
  return {
    name: 'web',
    start: async (port) => {
      given = port;
    },
    stop: async () => undefined,
    send: async () => ({ kind: 'sent' }),
    port: () => {
      if (given === null) throw new Error('Cannot fill: the channel has not started');
      return given;
    },
  };
}

/** What an invented county is filled with. */
export type Filling = {
  readonly house: House;
  readonly port: ChannelPort;
  readonly clock: Clock;
  readonly county: County;
  readonly staff: readonly Staff[];
  /** How many cases. */
  readonly count: number;
  /** The days they came in, ms. */
  readonly from: number;
  readonly to: number;
  readonly told?: (done: number) => void;
};

/** ms between two messages of somebody who types with one finger. */
const typing = 9_000;

/** Nobody answers more than this for one application. */
const patience = 90;

/** People who write in the same hour: their turns share commits. */
const together = 10;

/** Lets people come, each through the same turns as any worker, and staff take up what came before; gives the numbers of the applications. */
export async function fill(filling: Filling): Promise<readonly string[]> {
  const { clock, house, county, count, from, to, told } = filling;
  const dice = createDice(20_261_123);
  const pictures = Array.from({ length: 12 }, () => pagePicture(dice));
  const numbers: string[] = [];
  const work = staffActs(filling, dice);
  let came = 0;
  const goesOn = (): boolean => numbers.length < count && came < count * 2;
  while (goesOn()) {
    clock.moves?.to(from + ((to - from) * numbers.length) / count);
    await house.turns.settle();
    const coming = Array.from({ length: Math.min(together, count - numbers.length) }, () => {
      came += 1;
      const own = createDice(came);
      const person = personOf(county, own, came);
      return oneComes(filling, { person, chat: `demo-${came}`, dice: own, pictures });
    });
    for (const number of await Promise.all(coming)) {
      if (number === null) continue;
      numbers.push(number);
      // Whoever came some days ago has been looked at by now.
      const earlier = numbers.at(-1 - dice.roll(60));
      if (earlier !== undefined) await work(earlier);
    }
    told?.(numbers.length);
  }
  return numbers;
}

type Coming = {
  readonly person: Person;
  readonly chat: string;
  readonly dice: Dice;
  readonly pictures: readonly Uint8Array[];
};

/** One person's talk until the application is in, and the papers he sends after it; `null` where he gave up. */
async function oneComes(filling: Filling, coming: Coming): Promise<string | null> {
  const { house, port, clock } = filling;
  const { person, chat, dice, pictures } = coming;
  const address = { channel: 'web', chat };
  const key = `web:${chat}`;
  let sent = 0;
  const does = async (body: IncomingBody): Promise<void> => {
    sent += 1;
    clock.moves?.to(clock.now() + typing);
    await port.receive({ id: `${chat}:${sent}`, from: address, at: clock.now(), body });
    await house.turns.settle();
  };
  const open = () => {
    const { centre, calendar } = house.living.now();
    const ground = { centre, calendar, now: clock.now(), channel: 'web', seed: 'demo' };
    return expect(house.store.loadSession(key).session, worldOf(ground, house.store.casesOf(key)));
  };
  const handedIn = () => house.store.casesOf(key).find((one) => one.kind === 'application');
  const goesOn = (): boolean => handedIn() === undefined && sent < patience;
  while (goesOn()) await does(nextOf(open(), person, dice));
  for (let more = dice.roll(4); more > 0 && handedIn() !== undefined; more -= 1) {
    const bytes = dice.pick(pictures);
    const paper = await port.keepPaper(address, { bytes, name: 'photo.png' });
    if ('problem' in paper) break;
    await does({ kind: 'paper', paper });
    // Where it belongs is asked where that is not clear.
    const first = open().options[0];
    if (open().kind === 'choice' && first !== undefined)
      await does({ kind: 'press', option: first.id, turn: null });
  }
  return handedIn()?.number ?? null;
}
