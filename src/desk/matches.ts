import type { Case } from '../cases/case.ts';
import { movesFrom } from '../cases/table.ts';
import { type MatchIndex, matchIndex } from '../matching/best.ts';
import { postOf, seekerOf } from '../matching/profile.ts';
import type { Match } from '../matching/score.ts';
import { dayOf } from '../messages/day.ts';
import { services } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { DeskPort } from './desk-port.ts';
import { serviceOf } from './words.ts';

/** What the desk knows of seekers and posts that fit each other. */
export type Matches = {
  /** The best for a case, the best first; empty where nothing is looked for. */
  readonly for: (of: Case) => Promise<readonly Match[]>;
  readonly close: () => void;
};

/** Whether somebody may be sent for this case now: a seeker whose next step may be that, a post that is published. */
export function isOpenToMatch(of: Case): boolean {
  const service = serviceOf(of);
  if (service?.matches === 'post') return of.state === 'published';
  return service?.matches === 'seeker' && movesFrom(service.stages, of.state).includes('referred');
}

type Made = { readonly index: MatchIndex; readonly day: string };

/** So many cases are opened before others have their turn. */
const AT_ONCE = 10;
const pause = (): Promise<void> => new Promise((done) => setImmediate(done));

/** An index of open seekers and posts in the memory of this process: every case is opened once, when the first suggestion is wanted, and after that only those that changed. It holds trades, places, pay and hours by case number, no name and no phone; minors are reckoned by the day it was made. */
export function createMatches({ store, now }: Pick<DeskPort, 'store' | 'now'>): Matches {
  const stale = new Set<string>();
  let making: { readonly day: string; readonly made: Promise<Made> } | null = null;
  const leave = store.onCommit(({ cases, everything }) => {
    if (everything) making = null;
    if (making !== null) for (const number of cases) stale.add(number);
  });
  const put = (index: MatchIndex, numbers: readonly string[], day: string): void => {
    for (const number of numbers) index.drop(number);
    for (const of of store.desk.glances(numbers)) {
      if (!isOpenToMatch(of)) continue;
      const facts = factsOf(of.answers);
      if (serviceOf(of)?.matches === 'post') index.putPost(postOf(of.number, facts));
      else index.putSeeker(seekerOf(of.number, facts, day));
    }
  };
  const build = async (day: string): Promise<Made> => {
    const fresh: Made = { index: matchIndex(), day };
    for (const { id } of services.filter(({ matches }) => matches !== undefined))
      for (let some = store.desk.numbers(id, ''); some.length > 0; ) {
        for (let at = 0; at < some.length; at += AT_ONCE) {
          put(fresh.index, some.slice(at, at + AT_ONCE), day);
          // Thousands of cases take seconds: workers' turns go on between them.
          await pause();
        }
        some = store.desk.numbers(id, some.at(-1) ?? '');
      }
    return fresh;
  };
  const fresh = async (): Promise<MatchIndex> => {
    const day = dayOf(now());
    if (making?.day !== day) making = { day, made: build(day) };
    const { index } = await making.made;
    if (stale.size > 0) put(index, [...stale], day);
    stale.clear();
    return index;
  };
  return {
    for: async (of) => {
      if (!isOpenToMatch(of)) return [];
      const index = await fresh();
      const sent = new Set(of.referrals?.map((one) => one.case));
      const [post, seeker] = [index.post(of.number), index.seeker(of.number)];
      if (post !== undefined) return index.forPost(post, sent);
      return seeker === undefined ? [] : index.forSeeker(seeker, sent);
    },
    close: leave,
  };
}
