import { join } from 'node:path';
import { expect } from '../../src/dialogue/expect.ts';
import { analyze } from '../../src/understanding/analyze.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { createWording } from '../../src/wording/wording.ts';
import { anyAct, anyDeed, serviceOf } from './acts.ts';
import { anyBody } from './bodies.ts';
import { type Dice, dice, oneOf } from './dice.ts';
import { broken, look, type Shown } from './promises.ts';
import { newTalk, staffed, type Talk, type Turn, take, worldNow } from './talk.ts';

/** What random conversations came to. */
export type SequenceReport = {
  readonly acts: number;
  readonly cases: number;
  /** Broken promises with the seed and the act at which each was seen. */
  readonly broken: readonly string[];
};

const staff = { role: 'staff', id: 's1', name: '李梅' } as const;
const clock = { role: 'clock' } as const;

/** Which seeds, and how many acts each. */
export type SequenceOptions = {
  readonly from: number;
  readonly seeds: number;
  readonly acts: number;
};

/** Makes the next thing a worker does of what the conversation stands at. */
type Next = (roll: Dice, talk: Talk, service: string) => Turn;

/** Random conversations straight into `step` and `decide`, every promise checked after every act. */
export const sequencesOfActs = (options: SequenceOptions): SequenceReport =>
  sequences(options, (roll, talk, service) => take(talk, anyAct(roll, talk, service)));

/** Random conversations of texts, presses and files through understanding, every promise checked after every turn. */
export function sequencesOfTexts(options: SequenceOptions): SequenceReport {
  const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));
  const understand = createUnderstanding({ wording, analyse: analyze });
  return sequences(options, (roll, talk, service) => {
    const expectation = expect(talk.session, worldNow(talk));
    const body = anyBody(roll, expectation, service);
    const from = { channel: 'random', chat: 'u1' };
    const meaning = understand({ id: `e${talk.turns}`, from, at: talk.now, body }, expectation);
    return take(talk, { kind: 'message', meaning });
  });
}

function sequences(options: SequenceOptions, next: Next): SequenceReport {
  const found: string[] = [];
  let acts = 0;
  let cases = 0;
  for (let seed = options.from; seed < options.from + options.seeds; seed += 1) {
    const talk = newTalk();
    found.push(...one(talk, { seed, acts: options.acts, next }));
    acts += options.acts;
    cases += talk.cases.filter((of) => of.kind === 'application').length;
  }
  return { acts, cases, broken: found };
}

function one(
  talk: Talk,
  { seed, acts, next }: { readonly seed: number; readonly acts: number; readonly next: Next },
): readonly string[] {
  const roll = dice(seed);
  const shown: Shown = { review: null };
  const found: string[] = [];
  for (let at = 0; at < acts; at += 1) {
    talk.now += roll(12) === 0 ? roll(40) * 86_400_000 : roll(120) * 1000;
    try {
      for (const turn of happen(roll, talk, () => next(roll, talk, serviceOf(seed)))) {
        found.push(...broken(turn, talk, shown).map((line) => `seed ${seed}, act ${at}: ${line}`));
        look(turn, shown);
      }
    } catch (error) {
      return [...found, `seed ${seed}, act ${at}: ${String(error)}`];
    }
  }
  return found;
}

function happen(roll: Dice, talk: Talk, worker: () => Turn): readonly Turn[] {
  const open = talk.cases;
  if (open.length === 0 || roll(8) > 0) return [worker()];
  const deed = anyDeed(roll, talk);
  const by = deed.kind === 'fall_due' || deed.kind === 'escalate' ? clock : staff;
  return staffed(talk, oneOf(roll, open).number, { by, deed }).map((notice) =>
    take(talk, { kind: 'notice', notice }),
  );
}
