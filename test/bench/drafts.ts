/** 10,000 open drafts, each opened once; says how much memory that takes. Run by main.ts in a process of its own. */
import { prelude } from '../../src/dialogue/prelude.ts';
import { newSession } from '../../src/dialogue/session.ts';
import type { Answer } from '../../src/messages/answer.ts';
import { serviceById } from '../../src/services/index.ts';
import { valuesOf } from '../contracts/service-walk.ts';
import { talkOf, talkTurn, testStore, turnOf } from '../storage/fixture.ts';

const many = 10_000;
const { store, gone } = await testStore();
const questions = [...prelude, ...(serviceById('job_referral')?.questions ?? [])];
const answers = Object.fromEntries(
  questions.map((question): readonly [string, Answer] => [
    question.id,
    { state: 'given', value: valuesOf(question)[0] ?? null, raw: '我说的原话', turn: 3, at: 1 },
  ]),
);
const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1_048_576;
};
const before = megabytes();
const basic = { given: true, version: '1', at: 1, channel: 'console' };
for (let from = 0; from < many; from += 500)
  await Promise.all(
    Array.from({ length: 500 }, (_, n) => {
      const draft = {
        id: `d${from + n}`,
        applicant: 'self',
        services: ['job_referral'],
        answers,
        papers: [],
        checked: [],
        failed: {},
        began: 1,
        touched: 1,
        reminded: false,
      };
      const session = { ...newSession, turn: 12, consents: { basic }, drafts: [draft] };
      return store.commit(turnOf({ conversation: talkTurn(store, `u${from + n}`, { session }) }));
    }),
  );
for (let n = 0; n < many; n += 1) store.loadSession(talkOf(`u${n}`).id);
const after = megabytes();
process.stdout.write(`${JSON.stringify({ before, after })}\n`);
await gone();
