import type { ActWord, Meaning, RuleAsked } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { serviceById } from '../services/index.ts';
import type { Analysis, Need } from './analysis.ts';
import { handsInAsking } from './assent.ts';
import { toneIn } from './explained.ts';
import { looseWords } from './found.ts';
import { type Asked, askedIn, asksWord, isTold, ofRule } from './rules/asked.ts';
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
  const services = expectation.services ?? [];
  const open = services.length > 0 ? [] : ['papers'];
  // A firm that says what it asks of people is not told what is done to them.
  const ofFirm = services.some((id) => serviceById(id)?.ofUnit === true);
  const without = [...first, ...forWhom, ...open, ...withoutOpen(asked, expectation)];
  const topics = asked.topics.filter(
    (topic) => !without.includes(topic) && !(ofFirm && isTold(topic)),
  );
  if (topics.length === 0) return null;
  return topics.some((one) => asksWord(one) || isTold(one)) || !answersIt(asked.words, expectation)
    ? { ...asked, topics }
    : null;
}

/** What is said of the talk is that only where nothing else is said, and some of it only where a question stands; a nod is a yes where one is waited for. */
function withoutOpen({ rest }: Asked, { kind, question, occasion, services }: Expectation) {
  if (rest !== '') return [...ofTalk, ...ofReading];
  if (kind !== 'question' || question === null) return ofTalk;
  const decides =
    occasion !== undefined ||
    question.field.kind === 'yesNo' ||
    services?.includes('call') === true;
  return decides ? ['nod', 'moment'] : [];
}
const ofTalk = ['nod', 'moment', 'again', 'means', 'too_many', 'here_now'];
const ofReading = ['cannot_read', 'cannot_fill', 'too_long', 'speak'];

/** The everyday questions, or else a rule; who only tells what is done to him and asks a rule outright is answered with that. */
export function askedOr<T extends Asked>(
  asked: Asked | null,
  ruled: () => (T & { readonly rule: RuleAsked }) | null,
): Asked | T | null {
  if (asked !== null && !asked.topics.every(isTold)) return asked;
  const rule = ruled();
  return asked === null || (rule !== null && rule.rule.entry !== null) ? rule : asked;
}

/** What is done to him, where a rule of the shelf says the word to it. */
export function toldByRule(asked: Asked): Asked & { readonly rule?: RuleAsked } {
  const id = asked.topics.find((one) => one.startsWith(ofRule))?.slice(ofRule.length);
  if (id === undefined) return asked;
  const topics = asked.topics.map((one) => (one.startsWith(ofRule) ? 'rule' : one));
  const rule = { entry: id, words: asked.words.slice(0, 80), beside: true, told: true } as const;
  return { ...asked, topics: [...new Set(topics)], rule };
}

/** 老板让我写欠条 holds no paper of his: what it answers is asked back, and nothing that was handed in changes by it. */
export function inDoubt(meaning: Meaning, { kind, services = [], question }: Expectation): Meaning {
  const answers = meaning.reading !== undefined && question?.field.story !== true;
  const handedIn = kind === 'idle' && services.length > 0;
  return {
    ...meaning,
    tells: true,
    ...(handedIn ? { found: meaning.found.map((one) => ({ ...one, sure: false })) } : {}),
    ...(answers ? { doubt: true, proposed: true } : {}),
  };
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
