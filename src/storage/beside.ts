import { randomUUID } from 'node:crypto';
import type { Case } from '../cases/case.ts';
import type { Duties } from './duties.ts';
import type { KeyRing } from './key-ring.ts';
import { processName } from './living.ts';
import type { Lru } from './lru.ts';
import { migrations } from './migrations.ts';
import type { Plan, Touched } from './plan.ts';
import { createLeases } from './postgres/leases.ts';
import { listenTo, type Neighbours } from './postgres/neighbours.ts';
import { allTouched, freeNews, isUrgent, newsIn, newsOf } from './postgres/news.ts';
import { createRates, type Rates } from './postgres/rates.ts';
import { createTelling } from './postgres/telling.ts';
import { tellNews } from './postgres/words.ts';
import type { LoadedSession, Outgoing } from './store.ts';

/** This process among others on the same database. */
export type Beside = {
  readonly duties: Duties;
  /** What the others hear with a commit. */
  readonly news: (touched: Touched, plans: readonly Plan[]) => string | null;
  /** Tells them the rest of what was committed, a few ms later. */
  readonly committed: (touched: Touched) => void;
  /** From now on what others touch is forgotten here, and told to whoever listens to commits. */
  readonly begin: (house: Remembered) => void;
  /** Counts something of a key in all processes. */
  readonly count: Rates['count'];
  readonly close: () => Promise<void>;
};

/** What a process remembers of the database. */
type Remembered = {
  readonly ring: KeyRing;
  readonly sessions: Lru<LoadedSession>;
  readonly cases: Lru<Case>;
  readonly opened: Lru<Outgoing['body']>;
  /** Forgets all of it. */
  readonly lost: () => void;
  readonly heard: (touched: Touched) => void;
};

/** Begins to hear others on a server; a file has none. */
export async function besideOthers(url: string | undefined): Promise<Beside | undefined> {
  if (url === undefined) return undefined;
  const me = randomUUID();
  let house: Remembered | undefined;
  // What was heard before the house stood is in what it reads first.
  const listening: Neighbours = await listenTo({
    url,
    told: (text) => {
      const heard = newsOf(me, text);
      if (house === undefined || heard === null) return;
      if (heard.free) return void leases.renew();
      const { ring, lost } = house;
      if (heard.touched.everything) lost();
      else forget(house, heard.touched);
      for (const key of heard.keys) ring.forget(key);
      house.heard(heard.touched);
    },
    again: () => {
      void leases.renew();
      anything();
    },
  });
  const anything = (): void => {
    house?.lost();
    house?.heard(allTouched());
  };
  const told = () => listening.ask(tellNews, [freeNews(me)]);
  // It may have committed what it did not come to tell.
  const leases = createLeases(listening, { me, told, ended: anything });
  const telling = createTelling(listening, me);
  const rates = createRates(listening);
  leases.want(processName(migrations.length, me));
  return {
    duties: leases,
    news: (touched, plans) => (isUrgent(touched, plans) ? newsIn(me, touched, plans) : null),
    committed: telling.add,
    begin: (of) => {
      house = of;
    },
    count: rates.count,
    close: async () => {
      rates.close();
      await telling.flush();
      await leases.leave();
      await listening.close();
    },
  };
}

// Cases and records are held against their version whenever they are read.
function forget({ ring, sessions, opened }: Remembered, touched: Touched): void {
  for (const id of [...touched.conversations, ...touched.forgotten]) {
    sessions.delete(id);
    ring.consents.delete(id);
  }
  if (touched.forgotten.size > 0) opened.clear();
}
