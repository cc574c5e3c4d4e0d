import type { ActWord, Meaning, RuleAsked } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Analysis, Need } from './analysis.ts';
import { handsInAsking } from './assent.ts';
import { toneIn } from './explained.ts';
import { looseWords } from './found.ts';
import { type Asked, askedIn, asksWord } from './rules/asked.ts';
import { griefIn } from './rules/grief.ts';

/** Commands that say better what is wanted than the everyday question they are worded as. */
const commandFirst: { readonly [act in ActWord]?: readonly string[] } = {
  status: ['news', 'how_long'],
  why: ['notice', 'must_answer'],
  skip: ['must_answer'],
};

/** The everyday questions in a message and what it says besides; `null` where there are none, where a person has the conversation, and where the words answer the open question. */
export function asksIn(text: string, heard: Analysis, expectation: Expectation): Asked | null {
  if (heard.danger !== null || expectation.kind === 'person') return null;
  const asked = askedIn(text);
  // When there will be news is asked of what is handed in, where nothing else is being filled in.
  const news = heard.act === 'status' && isFilling(expectation);
  const first = asked.rest === '' && !news ? (commandFirst[heard.act] ?? []) : [];
  // 给我老公办 says for whom it is, where that is asked or known.
  const { question, relation } = expectation;
  const whom = question?.id === 'for_whom' || (relation !== undefined && relation !== 'self');
  const says = whom && !toneIn(text).has('asks');
  const forWhom = says ? ['someone_else'] : [];
  // What papers are wanted is a question about a matter that is open.
  const open = (expectation.services ?? []).length > 0 ? [] : ['papers'];
  const topics = asked.topics.filter((topic) => ![...first, ...forWhom, ...open].includes(topic));
  if (topics.length === 0) return null;
  return topics.some(asksWord) || !answersIt(asked.words, expectation)
    ? { ...asked, topics }
    : null;
}

/** Whether something is being filled in that is not handed in yet. */
const isFilling = ({ kind, among, inCase }: Expectation): boolean =>
  fills.has(kind) && among !== undefined && inCase !== true;
const fills: ReadonlySet<Expectation['kind']> = new Set(['question', 'settle', 'review'] as const);

/** A number, a date or a choice read from the words is an answer; free words and a yes would be read from any question. */
function answersIt(words: string, { question, today }: Expectation): boolean {
  if (question === null || question.field.kind === 'yesNo') return false;
  const { kind } = question.field;
  if (looseWords.has(kind) && kind !== 'choice') return false;
  return question.field.read(words, { today }).kind === 'value';
}

/** Questions beside a yes at the review that do not make it less of a yes. */
const afterwards: ReadonlySet<string> = new Set(['news', 'how_long']);

/** In fewer characters a question tells of no need beside it. */
const shortest = 10;

/** The message with its everyday questions: `rest` is what it means without them. What cannot be undone is not agreed to in one breath with a question, but handing in with "when shall I hear" is. */
export function withAsks(
  rest: Meaning | null,
  base: Meaning,
  at: {
    readonly asked: Asked & { readonly rule?: RuleAsked; readonly leads?: readonly string[] };
    readonly heard: Analysis;
    readonly expectation: Expectation;
  },
): Meaning {
  const { topics, rule, leads = [] } = at.asked;
  if (rest === null) {
    // With a need told in the same sentence both are heard, where nothing is open yet.
    const told = at.expectation.kind === 'idle' && base.text.length > shortest;
    const heard = told ? at.heard.needs.filter((one) => one.sure) : [];
    const needs = rule === undefined ? heard : needsBeside(heard, at.heard.act, leads);
    return {
      ...base,
      act: needs.length > 0 ? 'need' : 'question',
      needs: needs.map(({ label }) => label),
      asks: { topics, alone: needs.length === 0 },
      ...(rule === undefined ? {} : { rule }),
    };
  }
  const { option, ...words } = rest;
  const { kind } = at.expectation;
  const decides = rest.act === 'yes' || rest.act === 'no' || option !== undefined;
  const handsIn =
    topics.every((one) => afterwards.has(one)) && handsInAsking(base.text, () => true);
  const holds = kind === 'consent' || (kind === 'review' && !handsIn);
  const said: Meaning = decides && holds ? { ...words, act: 'other' } : rest;
  return {
    ...said,
    needs: said.needs.filter((label) => rule === undefined || label !== rulesLabel),
    text: base.text,
    asks: { topics, alone: false },
    ...(rule === undefined ? {} : { rule }),
  };
}

/** The question about rules was answered: a need beside it is one that was told as such, and not what the answer itself leads to. */
const needsBeside = (
  needs: readonly Need[],
  act: ActWord,
  leads: readonly string[],
): readonly Need[] =>
  act === 'need' ? needs.filter(({ label }) => label !== rulesLabel && !leads.includes(label)) : [];

const rulesLabel = 'policy_consult';

/** What grieves the worker, where a message is a story or a cry. */
export function griefOf(text: string, heard: Analysis, { kind }: Expectation): Partial<Meaning> {
  if (heard.danger !== null || kind === 'person') return {};
  const grief = griefIn(text, kind !== 'idle');
  return grief.length === 0 ? {} : { grief };
}
