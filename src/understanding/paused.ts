import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { spelledIn } from '../fields/name-spelled.ts';
import { assentIn } from './assent.ts';
import { pausesIn } from './learned/pauses.ts';
import { readWays } from './rules/ways.ts';

/** A text with a comma wherever its speaker paused, and the way back to what was said. */
export type Paused = {
  readonly text: string;
  readonly said: string;
  readonly at: readonly number[];
};

const comma = '，';

/** What goes on with what stands before it: 顺达公司的包工头. */
const belongs = readWays('answers.txt')('goes-on-with');

/** What was spoken, or typed without marks, with its pauses; a text with marks is as it was. `asked` is the open question. */
export function withPauses(said: string, asked: string | undefined): Paused {
  // 立早章那个章 is said in one breath.
  const spelled = spelledIn(said);
  const paused = pausesIn(said, asked).filter(
    (place) => !spelled.some(({ from, to }) => from < place && place < to),
  );
  const at = [...new Set([...paused, ...behindTwice(said)])].toSorted((one, other) => one - other);
  let from = 0;
  const parts = at.map((to) => {
    const part = said.slice(from, to);
    from = to;
    return part;
  });
  return { text: [...parts, said.slice(from)].join(comma), said, at };
}

/** Behind words that are said twice where a clause begins (没做了没做了那看病…): who says them so has said his answer. Two characters said twice may be one word (商量商量), where they are no yes and no no. */
function behindTwice(said: string): readonly number[] {
  return [...said.matchAll(twice)].flatMap(({ 0: all, 1: words = '', index }) =>
    words.length > 2 || assentIn(words, 'fact') !== null ? [index + all.length] : [],
  );
}

const twice = /(?<![^\s\p{P}])((?!(.)\2)\p{Script=Han}{2,6})\1(?=\p{Script=Han}{3})/gu;

/** What was heard with pauses, in the words that were said. */
export const asItWasSaid = (meaning: Meaning, paused: Paused): Meaning =>
  paused.at.length === 0 ? meaning : (own(meaning, paused) as Meaning);

function own(value: unknown, paused: Paused): unknown {
  if (typeof value === 'string') return saidOf(value, paused);
  if (Array.isArray(value)) return value.map((one) => own(one, paused));
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.getPrototypeOf(value) !== Object.prototype
  )
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, own(one, paused)]));
}

function saidOf(words: string, { text, said, at }: Paused): string {
  if (!words.includes(comma)) return words;
  const from = text.indexOf(words);
  if (from < 0) return words;
  const back = (place: number): number =>
    place - at.filter((one, count) => one + count < place).length;
  return said.slice(back(from), back(from + words.length));
}

/** Of what was heard as it was said and what was heard with its pauses the clearer: what answers the open question, plainly before in doubt; where both do, what says it in fewer words or tells more beside it. */
export function clearerOf(
  plainly: Meaning,
  paused: Meaning,
  { question }: Pick<Expectation, 'question'>,
): Meaning {
  if (plainly.danger !== undefined) return plainly;
  if (paused.danger !== undefined || question === null) return paused;
  const [one, other] = [answerIn(plainly, question.id), answerIn(paused, question.id)];
  // Free words before a question are mostly what it is about: 社保断交了有影响吗 names no place.
  const asks = asksIn(plainly) && (!closed.has(question.field.kind) || !asksIn(paused));
  if (one.plain > other.plain || asks) return plainly;
  if (one.plain < other.plain) return asking(paused, plainly);
  const more = paused.found.length > plainly.found.length;
  return more || isHead(other.value, one.value) ? asking(paused, plainly) : plainly;
}

const closed: ReadonlySet<string> = new Set(['yesNo', 'choice', 'choices']);

const asksIn = ({ act, asks, unanswered }: Meaning): boolean =>
  act === 'question' || asks !== undefined || unanswered === true;

/** An answer, with what it asks only where the whole message sounds like asking: 退休了还上啥子班哦 asks nothing. */
const asking = ({ asks, rule, unanswered, ...answer }: Meaning, whole: Meaning): Meaning => ({
  ...answer,
  ...(asks !== undefined && whole.asks !== undefined ? { asks } : {}),
  ...(rule !== undefined && whole.rule !== undefined ? { rule } : {}),
  ...(unanswered !== undefined && whole.unanswered !== undefined ? { unanswered } : {}),
});

/** Whether words are the head of others, and a clause by themselves: 恒达纺织厂 of 恒达纺织厂老板姓李. */
const isHead = (head: unknown, whole: unknown): boolean =>
  typeof head === 'string' &&
  typeof whole === 'string' &&
  whole.length > head.length &&
  whole.startsWith(head) &&
  !belongs.test(whole.slice(head.length));

const plain = 2;
const inDoubt = 1;

/** What answers the question, and how plainly: not at all (0), in doubt (1) or in so many words (2). */
function answerIn(
  { reading, found, doubt, proposed, act }: Meaning,
  question: string,
): { readonly plain: number; readonly value?: unknown } {
  if (reading?.kind === 'unsure') return { plain: inDoubt };
  if (reading?.kind === 'value')
    return { plain: doubt === true || proposed === true ? inDoubt : plain, value: reading.value };
  const own = found.find((one) => one.question === question);
  if (own !== undefined) return { plain: own.sure ? plain : inDoubt, value: own.value };
  return { plain: act === 'yes' || act === 'no' ? plain : 0 };
}
