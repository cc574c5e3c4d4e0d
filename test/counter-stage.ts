import type { Clerk, EntryDeed } from '../src/messages/entry.ts';
import type { EntryOutcome } from '../src/turns/port.ts';
import { type Stage, stage } from './conversations/two-chats-stage.ts';

/** Staff at the counter. */
export const li: Clerk = { id: 's-li', name: '李敏' };
/** A colleague of hers. */
export const wang: Clerk = { id: 's-wang', name: '王建国' };

/** A consent signed on paper. */
export const signed = (kind: 'basic' | 'sensitive', given = true) =>
  ({ kind, given, taken: { how: 'paper', day: '2026-11-23', by: li.name } }) as const;

/** What is said at the counter by somebody who looks for work. */
export const said: readonly (readonly [string, string])[] = [
  ['for_whom', 'self'],
  ['name', '王小明'],
  ['phone', '13812345678'],
  ['birth_date', '1985年3月2日'],
  ['address', '示例县东街5号'],
  ['hukou_place', '示例县'],
  ['education', 'junior'],
  ['employment_status', 'unemployed'],
  ['job_wanted', '保安'],
  ['work_place', '县城'],
  ['job_place', '县城'],
  ['expected_salary', '三千'],
];

/** A house with two accounts at the counter, and what they do there. */
export async function counterStage(): Promise<Stage & CounterStage> {
  const here = await stage();
  let count = 0;
  const accounts = async (): Promise<void> => {
    for (const { id, name } of [li, wang])
      await here
        .store()
        .staff.save({ id, login: id, name, roles: ['intake'], active: true }, 'hash');
  };
  await accounts();
  const enter: CounterStage['enter'] = (id, deed, by = li) => {
    count += 1;
    return here.turns().counter.enter(id, { id: `act-${count}`, by, deed });
  };
  const turnOf = (id: string, question: string): number =>
    here.turns().counter.look(id)?.draft?.answers[question]?.turn ?? 0;
  const type: CounterStage['type'] = (id, question, text) =>
    enter(id, { kind: 'type', answers: [{ question, text, seen: turnOf(id, question) }] });
  return {
    ...here,
    enter,
    type,
    begun: async (id, services = ['job_referral']) => {
      const about = { how: 'counter' } as const;
      await enter(id, { kind: 'begin', services, about, consent: signed('basic') });
    },
    handedIn: async (id) => {
      await enter(id, {
        kind: 'begin',
        services: ['job_referral'],
        about: { how: 'phone', order: 'GD-7', callBack: true },
        consent: signed('basic'),
      });
      for (const [question, text] of said) await type(id, question, text);
      const { problem } = await enter(id, { kind: 'hand_in' });
      if (problem !== undefined) throw new Error(`Cannot hand in: ${JSON.stringify(problem)}`);
      return here.store().casesOf(`counter:${id}`)[0]?.number ?? 'none';
    },
    codeFor: async (number, by = li) => {
      count += 1;
      const done = await here
        .turns()
        .act(number, `code-${count}`, { role: 'staff', ...by }, { kind: 'give_code' });
      return done.ok ? (done.code ?? 'none') : 'refused';
    },
  };
}

/** What staff do in a test. */
export type CounterStage = {
  readonly enter: (id: string, deed: EntryDeed, by?: Clerk) => Promise<EntryOutcome>;
  readonly type: (id: string, question: string, text: string) => Promise<EntryOutcome>;
  readonly begun: (id: string, services?: readonly string[]) => Promise<void>;
  /** A case entered whole, by its number. */
  readonly handedIn: (id: string) => Promise<string>;
  readonly codeFor: (number: string, by?: Clerk) => Promise<string>;
};
