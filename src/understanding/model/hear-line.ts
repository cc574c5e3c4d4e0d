import type { ActWord, FoundAnswer } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import { normalise } from '../../fields/normalise.ts';
import type { Analyse, Analysis } from '../analysis.ts';
import { createUnderstanding } from '../understand.ts';
import { toldOf } from '../whose.ts';
import { toWire, type WireLine } from '../wire.ts';
import { type AskingParts, createAsking } from './asking.ts';
import { everyListened } from './listened.ts';
import { mergedFound } from './merging.ts';
import { offerOf } from './offered.ts';
import type { Proposal } from './proposal.ts';
import { standing } from './standing.ts';

/** One message to be understood by itself: `asked` is the wire name of the open question, or `review`. */
export type Line = { readonly text: string; readonly asked?: string; readonly today: string };

/** What is waited for where a message stands alone: all fields of the wire are welcome. */
export function lineExpectation({ asked, today }: Line): Expectation {
  const question = everyListened.find((one) => one.id === asked) ?? null;
  return {
    kind: asked === 'review' ? 'review' : question === null ? 'idle' : 'question',
    question,
    service: null,
    options: [],
    asked: 0,
    welcome: everyListened,
    every: everyListened,
    lines: [],
    language: 'zh-CN',
    today,
    consented: true,
  };
}

/** Hears messages by themselves with a model behind the rules, as in the chat; what the model heard stands, also where it heard nothing. */
export function createLineListener(
  parts: AskingParts & { readonly analyse: Analyse },
): (line: Line) => Promise<WireLine> {
  const rules = createUnderstanding(parts);
  const ask = createAsking(parts);
  return async (line) => {
    const analysis = parts.analyse(line.text, { today: line.today, asked: line.asked });
    const expectation = lineExpectation(line);
    const incoming = { body: { kind: 'text', text: line.text } } as Parameters<typeof rules>[0];
    const meaning = rules(incoming, expectation);
    if (analysis.danger !== null) return toWire(analysis);
    const proposal = await ask(meaning, expectation);
    return toWire(
      proposal === undefined || proposal === null ? analysis : merged(analysis, proposal, line),
    );
  };
}

function merged(analysis: Analysis, proposal: Proposal, line: Line): Analysis {
  const { questions } = offerOf(lineExpectation(line));
  const stands = standing(proposal.answers, {
    text: line.text,
    today: line.today,
    questions,
    told: toldOf(normalise(line.text).text, {}, null),
    heard: analysis.fields,
  });
  const asked = analysis.fields.filter((one) => one.question === line.asked);
  const fields = mergedFound(analysis.fields, stands, { offered: questions, blank: false });
  const kept = fields.map((one) =>
    one.question === line.asked && !one.sure ? (asked[0] ?? one) : one,
  );
  const human = proposal.human || analysis.act === 'human';
  const needs = proposal.needs.map(({ label, words }) => ({ label, sure: true, words }));
  return {
    ...analysis,
    act: actOf(analysis, proposal, kept),
    needs: [...new Map(needs.map((one) => [one.label, one])).values()],
    human,
    fields: kept,
    danger: proposal.danger === null ? analysis.danger : 'unsure',
  };
}

/** Rules' commands and corrections stay; else what is told decides. */
function actOf({ act }: Analysis, proposal: Proposal, fields: readonly FoundAnswer[]): ActWord {
  if (!['other', 'need', 'answer', 'question'].includes(act)) return act;
  if (proposal.needs.length > 0) return proposal.act === 'question' ? 'question' : 'need';
  if (proposal.human) return 'human';
  if (fields.some((one) => one.sure)) return 'answer';
  return proposal.act === 'need' || proposal.act === 'answer' ? 'other' : proposal.act;
}
