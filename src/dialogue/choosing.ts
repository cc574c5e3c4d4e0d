import { kinSource } from '../fields/member-words.ts';
import { findNumerals } from '../fields/numerals.ts';
import type { Value } from '../messages/value.ts';
import type { Ask } from './ask.ts';
import { type Flow, having, saying } from './flow.ts';
import type { Candidate, Pending } from './session.ts';
import { setAside, settle } from './settling.ts';
import { answerOf, draftAt, type Said, same } from './storing.ts';
import { type OpenQuestion, take } from './taking.ts';
import type { World } from './world.ts';

type Settle = Extract<Ask, { kind: 'settle' }>;

/** One of several readings is chosen, the one proposed is agreed to, or the answer is said anew; what stood before stays until then. */
export function answerSettle(flow: Flow, ask: Settle, said: Said): Flow | null {
  const { pending } = ask;
  const open = openOf(flow, ask, said.world);
  if (open === null) return null;
  const { question } = open;
  const chosen = chosenBy(said, pending);
  if (chosen !== undefined) {
    const answer = answerOf(flow, 'given', chosen.value, said, pending.raw);
    const told = { ...said, meaning: { ...said.meaning, option: undefined } };
    return settle(flow, open, { said: told, answer });
  }
  const calm = having(flow, { pending: null });
  const { option, act, reading } = said.meaning;
  if (option === 'skip' || act === 'skip' || said.meaning.aside !== undefined)
    return (
      stands(calm, open) ?? setAside(calm, { ...open, reopened: false }, { said, state: 'later' })
    );
  const anew = reading?.kind === 'value' && said.meaning.doubt !== true && option === undefined;
  if (anew && act === 'no') return take(calm, open, { said, reading });
  if (option === 'no' || act === 'no') return refused(calm, open);
  const mended = said.meaning.found.find((one) => one.question === question.id);
  if (mended !== undefined && act === 'correct')
    return take(calm, open, { said, reading: { kind: 'value', value: mended.value } });
  if (reading === undefined || reading.kind === 'nothing' || reading.kind === 'problem')
    return null;
  return take(calm, open, { said, reading });
}

/** A choice put in vain is left as it stood, or for later: staff will ask. */
export function leaveUnsettled(flow: Flow, ask: Settle, said: Said): Flow | null {
  const open = openOf(flow, ask, said.world);
  const calm = having(flow, { pending: null });
  if (open === null) return null;
  const left =
    stands(calm, open) ?? setAside(calm, { ...open, reopened: false }, { said, state: 'later' });
  return saying(left, { key: 'settle-left' });
}

function openOf(flow: Flow, { pending, question }: Settle, world: World): OpenQuestion | null {
  if (question === null) return null;
  const draft = draftAt(flow, pending.place);
  const view = world.cases.find((one) => one.number === pending.place.id) ?? null;
  const before = (draft?.answers ?? view?.answers ?? {})[question.id];
  const reopened = before?.state === 'given';
  const { clash } = pending;
  return { kind: 'question', place: pending.place, question, draft, view, reopened, clash };
}

/** What the worker points at: by a press or a word for it, by a yes to the only one, or by its value said again. */
function chosenBy(
  { meaning }: Said,
  { options }: Extract<Pending, { kind: 'settle' }>,
): Candidate | undefined {
  const { option, act, reading } = meaning;
  if (options.length === 1 && (option === 'yes' || (option === undefined && act === 'yes')))
    return options[0];
  if (option !== undefined) return options.find((one, index) => (one.is ?? `c${index}`) === option);
  const again =
    reading?.kind === 'value' && meaning.doubt !== true
      ? options.find((one) => same(one.value, reading.value))
      : undefined;
  return again ?? (meaning.open === true ? undefined : partlyNamed(meaning.text, options));
}

/** 139那个, 三十一号那个: the only one of them that holds the figures said, in a few words. */
function partlyNamed(text: string, options: readonly Candidate[]): Candidate | undefined {
  // 138是俺儿子的 says whose it is, and chooses nothing.
  const few = text.length <= shortest && !somebodys.test(text);
  const figures = few ? figuresIn(text) : undefined;
  if (figures === undefined) return undefined;
  const holding = options.filter((one) => JSON.stringify(one.value).includes(figures));
  return holding.length === 1 ? holding[0] : undefined;
}

/** Two figures at least, in whatever numerals. */
function figuresIn(text: string): string | undefined {
  const written = /\d{2,}/.exec(text)?.[0];
  const [one, ...more] = written === undefined ? findNumerals(text) : [];
  const spoken = more.length > 0 || one === undefined || one.value < 10 ? undefined : one.value;
  return written ?? spoken?.toString();
}

const shortest = 10;
const somebodys = new RegExp(kinSource, 'iu');

/** What stood before the question of it stays, and is said; `null` where nothing stood. */
function stands(flow: Flow, { draft, view, question }: OpenQuestion): Flow | null {
  const before = (draft?.answers ?? view?.answers ?? {})[question.id];
  if (before?.state !== 'given') return null;
  return saying(flow, {
    key: 'settle-stands',
    args: {
      question: { key: `q-${question.id}` },
      value: question.field.show(before.value as Value),
    },
  });
}

/** None of the readings is meant: the question is asked again plainly, with what stands now. */
function refused(flow: Flow, { place, question }: OpenQuestion): Flow {
  return saying(having(flow, { pending: { kind: 'reopen', place, question: question.id } }), {
    key: 'settle-refused',
  });
}
