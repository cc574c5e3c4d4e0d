import type { ActWord, FoundAnswer, Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import { normalise } from '../../fields/normalise.ts';
import { toldOf } from '../whose.ts';
import { mergedFound, mergedNeeds } from './merging.ts';
import { offerOf } from './offered.ts';
import { isBlank, type Proposal } from './proposal.ts';
import { standing } from './standing.ts';

/** What rules heard, with what a model heard beside it. Values stand where the field agrees and are asked back where it does not; a danger is raised as "unsure" and none is lowered; no act of it consents, submits, cancels, deletes, withdraws or moves. */
export function takeProposal(
  meaning: Meaning,
  proposal: Proposal,
  expectation: Expectation,
): Meaning {
  const offer = offerOf(expectation);
  const helps = meaning.found.find((one) => one.question === 'for_whom') ?? null;
  const { text } = meaning;
  const stands = standing(proposal.answers, {
    text,
    today: expectation.today,
    questions: offer.questions,
    told: toldOf(normalise(text).text, expectation, helps),
    heard: meaning.found,
  }).filter((one) => offer.questions.has(one.question));
  const asked = offer.asked?.id;
  const blank = isBlank(proposal);
  const found = mergedFound(
    meaning.found,
    stands.filter((one) => one.question !== asked && !isWhole(one, meaning, offer)),
    { offered: offer.questions, blank },
  );
  const own = stands.find((one) => one.question === asked);
  const answer =
    own === undefined
      ? {}
      : answering(meaning, expectation.inCase === true ? { ...own, sure: false } : own);
  const told = own !== undefined || found.length > 0;
  const needs = needsOf(meaning, proposal, { told, open: asked !== undefined, blank });
  const { doubt: _, ...rest } = meaning;
  return {
    ...rest,
    ...('reading' in answer || meaning.doubt === undefined ? {} : { doubt: true as const }),
    ...answer,
    act: actOf(meaning.act, proposal, { told, more: needs.length > meaning.needs.length }),
    needs,
    found,
    // Rules' own danger never comes here; the model's is for people to look at.
    ...(proposal.danger === null ? {} : { danger: 'unsure' as const }),
  };
}

/** Free words that are the whole message answer no question but the open one. */
const isWhole = (
  { question, raw }: FoundAnswer,
  { text }: Meaning,
  { questions }: ReturnType<typeof offerOf>,
): boolean => questions.get(question)?.field.kind === 'text' && raw.trim() === text.trim();

/** The open question's answer (of a case's it is asked back, since nothing tells it back): rules' own where they were sure of it; what only the model heard, sure or in doubt; of what both heard alike the doubt goes. */
function answering(
  { reading, doubt }: Meaning,
  own: FoundAnswer,
): Pick<Meaning, 'reading' | 'doubt'> {
  const heard = reading?.kind === 'value' ? reading : null;
  const same = heard !== null && JSON.stringify(heard.value) === JSON.stringify(own.value);
  if (heard !== null && (doubt !== true || !same) && !(doubt === true && own.sure)) return {};
  if (heard === null && reading !== undefined && reading.kind !== 'nothing') return {};
  const value = { kind: 'value', value: own.value } as const;
  const kept = same && heard !== null ? heard : value;
  return own.sure ? { reading: kept } : { reading: kept, doubt: true };
}

/** While a question is open, words answer it: a need is heard beside it only where nothing was told. */
function needsOf(
  { needs, act }: Meaning,
  proposal: Proposal,
  at: { readonly told: boolean; readonly open: boolean; readonly blank: boolean },
): readonly string[] {
  const labels = proposal.needs.map(({ label }) => label);
  if (!at.open) return mergedNeeds(needs, labels, at.blank);
  const answers = at.told || proposal.act === 'answer' || act === 'answer';
  return answers ? needs : [...new Set([...needs, ...labels])];
}

/** Acts that only say something to the worker or show him an earlier question. */
const harmless: ReadonlySet<string> = new Set([
  'question',
  'why',
  'help',
  'back',
  'greet',
  'thanks',
]);

/** Rules' own act stays; where they had none, the model's. A wish for a person or to skip is not acted on by a guess: the help says how to. */
function actOf(
  act: ActWord,
  proposal: Proposal,
  { told, more }: { readonly told: boolean; readonly more: boolean },
): ActWord {
  if (act !== 'other' && act !== 'question') return act;
  if (more) return 'need';
  if (told) return 'answer';
  if (act === 'question') return act;
  if (proposal.human || proposal.act === 'skip') return 'help';
  return harmless.has(proposal.act) ? proposal.act : 'other';
}
