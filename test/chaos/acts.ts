import type { Act, ActWord, FoundAnswer, Meaning, SessionTimer } from '../../src/dialogue/act.ts';
import { expect } from '../../src/dialogue/expect.ts';
import type { Expectation } from '../../src/dialogue/expectation.ts';
import type { CaseDeed, CaseState, DangerKind } from '../../src/messages/case-act.ts';
import { services } from '../../src/services/index.ts';
import type { Question } from '../../src/services/service.ts';
import { valuesOf } from '../contracts/service-walk.ts';
import { nextOf } from '../walk.ts';
import { type Dice, oneOf } from './dice.ts';
import { stories, strangeOptions, textOf } from './junk.ts';
import { type Talk, worldNow } from './talk.ts';

const words: readonly ActWord[] = [
  'answer',
  'correct',
  'need',
  'question',
  'back',
  'skip',
  'why',
  'help',
  'pause',
  'status',
  'cancel',
  'withdraw',
  'delete',
  'human',
  'yes',
  'no',
  'greet',
  'thanks',
  'other',
];
const dangers: readonly DangerKind[] = [
  'self_harm',
  'self_harm_other',
  'violence',
  'threat',
  'confinement',
  'injury',
  'collective',
  'child_labour',
  'assault',
  'unsure',
];
const strangeValues = [null, '', 'x', -1, 1e300, true, [], {}, { value: 'x' }, ['a', 'b']] as const;
const questions: readonly Question[] = services.flatMap((service) => service.questions);
const plain: Meaning = { act: 'other', text: '', found: [], needs: [] };

/** What a willing worker answers, as understanding would hand it over. */
export function willing(expectation: Expectation, service: string): Meaning {
  const body = nextOf(expectation, service);
  if (body.kind === 'press') return { ...plain, act: 'answer', option: body.option };
  const text = body.kind === 'text' ? body.text : '';
  const reading = expectation.question?.field.read(text, { today: expectation.today });
  return { ...plain, act: 'answer', text, ...(reading === undefined ? {} : { reading }) };
}

function found(roll: Dice, expectation: Expectation): FoundAnswer {
  const question = oneOf(roll, roll(3) === 0 ? questions : [...expectation.welcome]);
  const good = valuesOf(question);
  const value = roll(6) === 0 || good.length === 0 ? oneOf(roll, strangeValues) : oneOf(roll, good);
  return { question: question.id, value, raw: oneOf(roll, stories), sure: roll(4) > 0 };
}

const labels = (roll: Dice): readonly string[] =>
  Array.from({ length: 1 + roll(3) }, () =>
    oneOf(roll, [
      'relief',
      'job_referral',
      'legal_aid',
      'student_aid',
      'housing',
      'none',
      'human',
      'nonsense',
    ]),
  );

/** Words about photos, right or wrong. */
const photos = (roll: Dice, needs: readonly string[]): NonNullable<Meaning['papers']> => ({
  said: Array.from({ length: roll(3) }, () => ({
    need: oneOf(roll, ['id_card', 'payslips', 'other', 'nonsense', ...needs]),
    which: oneOf(roll, [null, [1], [-1], [1, 2], [99], 'all', 'rest'] as const),
  })),
  lacking: roll(3) === 0 ? ['id_card'] : [],
  unclear: roll(5) === 0 ? ['id_card'] : [],
  whole: roll(2) === 0,
  coming: roll(6) === 0,
  ...(roll(4) === 0 ? { lack: oneOf(roll, ['none', 'later'] as const) } : {}),
});

/** Anything that understanding could ever hand over, right or wrong: nothing in it has authority. */
export function anyMeaning(roll: Dice, expectation: Expectation): Meaning {
  const text = textOf(roll).slice(0, 4000);
  const said = { ...plain, act: oneOf(roll, words), text };
  const known = expectation.options.map((option) => option.id);
  switch (roll(13)) {
    case 0:
      return { ...plain, option: oneOf(roll, strangeOptions) };
    case 1:
      return known.length === 0
        ? { ...plain, stale: true }
        : { ...plain, act: 'answer', option: oneOf(roll, known) };
    case 2:
      return { ...plain, stale: true };
    case 3:
      return { ...said, found: [found(roll, expectation), found(roll, expectation)] };
    case 4:
      return { ...said, act: 'need', needs: labels(roll), found: [found(roll, expectation)] };
    case 5:
      return { ...said, danger: oneOf(roll, dangers) };
    case 6:
      return {
        ...(roll(2) === 0 ? plain : said),
        paper: { id: `paper-${roll(1_000_000)}`, type: 'image/jpeg', bytes: 1 + roll(5000) },
        ...(roll(3) === 0 ? { papers: photos(roll, known) } : {}),
      };
    case 7:
      return {
        ...plain,
        unreadable: oneOf(roll, ['type', 'size', 'empty', 'quota', 'failed', 'wordless', 'long']),
      };
    case 8:
      if (roll(2) === 0) return { ...said, papers: photos(roll, known) };
      return { ...said, aside: oneOf(roll, ['unknown', 'later']) };
    case 9:
      return { ...said, act: 'correct', target: oneOf(roll, questions).id };
    case 10:
      return oneOf(roll, [
        { ...said, toAssistant: true },
        { ...said, language: oneOf(roll, ['en', 'zh-CN'] as const) },
        { ...said, door: oneOf(roll, ['government', 'legal', 'nonsense']) },
        {
          ...plain,
          act: 'greet' as const,
          start: { service: oneOf(roll, ['relief', undefined, 'no_such']) },
        },
      ]);
    case 11: {
      const reading = expectation.question?.field.read(text, { today: expectation.today });
      return { ...said, ...(reading === undefined ? {} : { reading }) };
    }
    default:
      return said;
  }
}

function timer(roll: Dice, talk: Talk): SessionTimer {
  const draft = talk.session.drafts[0]?.id ?? 'gone';
  return oneOf(roll, [
    { kind: 'remind', draft },
    { kind: 'expire', draft },
    { kind: 'expire', draft: 'gone' },
    { kind: 'expire_heard' },
    { kind: 'offer_back', case: talk.cases[0]?.number ?? 'BF26-999999' },
  ] satisfies readonly SessionTimer[]);
}

const states: readonly CaseState[] = [
  'checking',
  'accepted',
  'referred',
  'interview',
  'in_progress',
  'returned',
  'declined',
  'closed',
];

/** Something staff or the clock may do to a case. */
export function anyDeed(roll: Dice, talk: Talk): CaseDeed {
  const paper = talk.cases.flatMap((one) => one.papers)[0]?.id ?? 'none';
  return oneOf<CaseDeed>(roll, [
    { kind: 'claim' },
    { kind: 'claim' },
    { kind: 'release' },
    {
      kind: 'ask',
      want: { kind: 'question', question: oneOf(roll, questions).id },
      why: '表上要填',
    },
    { kind: 'ask', want: { kind: 'paper', need: 'id_card' } },
    { kind: 'ask', want: { kind: 'words', text: '您哪天方便来一趟？' } },
    { kind: 'reply', text: '您好，我是小李' },
    { kind: 'hand_back' },
    { kind: 'hand_back' },
    { kind: 'note', text: '打过电话' },
    { kind: 'advance', to: oneOf(roll, states), reason: '材料不够' },
    { kind: 'judge_paper', paper, accept: roll(2) === 0, reason: '拍得不清楚' },
    { kind: 'acknowledge' },
    { kind: 'fall_due', clock: oneOf(roll, ['stage', 'silence']) },
    { kind: 'escalate', step: 1 },
  ]);
}

/** The service a seed's worker came for. */
export const serviceOf = (seed: number): string =>
  ['job_referral', 'job_referral', 'relief', 'legal_aid', 'student_aid'][seed % 5] as string;

/** The next thing that happens to a conversation from the worker or the clock: mostly a good answer, often something else. */
export function anyAct(roll: Dice, talk: Talk, service: string): Act {
  const expectation = expect(talk.session, worldNow(talk));
  if (roll(25) === 0) return { kind: 'timer', timer: timer(roll, talk) };
  const good = roll(10) < 7;
  return {
    kind: 'message',
    meaning: good ? willing(expectation, service) : anyMeaning(roll, expectation),
  };
}
