import type { ActWord, FoundAnswer } from '../dialogue/act.ts';
import type { Analysis, AnalysisContext, Need } from './analysis.ts';
import { hearCommand, hearOnly } from './rules/acts.ts';
import { hearDanger } from './rules/danger.ts';
import { findValues } from './rules/find-values.ts';
import { type Heard, hear } from './rules/heard.ts';
import { type HeardNeed, hearNeeds } from './rules/needs.ts';

/** Everything that rules alone hear in one message; never throws, whatever the text. */
export function analyze(text: string, context: AnalysisContext): Analysis {
  const heard = hear(text);
  const danger = hearDanger(heard);
  const all = hearNeeds(heard);
  const command = hearOnly(heard) ?? hearCommand(heard);
  const labels = new Set(all.filter((one) => one.likely >= 0.25).map((one) => one.label));
  const fields = findValues(heard, {
    today: context.today,
    asked: command === null || command === 'yes' || command === 'no' ? context.asked : undefined,
    needs: labels,
  });
  const likely = likelyOf(heard, all);
  const needs: Need[] = keepNeeds(likely, {
    fields,
    asked: context.asked,
    length: heard.text.length,
  }).map((one) => ({ label: one.label, sure: one.likely >= 0.6, words: one.words }));
  const human = needs.some((one) => one.label === 'human');
  const services = needs.filter((one) => one.label !== 'human');
  const act = actOf({ heard, command, services, human, fields, asked: context.asked });
  return { act, needs: services, human, fields, danger, door: null, unsure: false };
}

/** The needs likely enough; where none is, the likeliest, unless the message speaks of what belongs elsewhere. */
function likelyOf(heard: Heard, all: readonly HeardNeed[]): readonly HeardNeed[] {
  const likely = all.filter((one) => one.likely >= 0.38);
  const [first] = all;
  const elsewhere = ['other_law', 'town', 'small_talk', 'hidden_order', 'swearing'].some(heard.has);
  if (likely.length > 0 || first === undefined || elsewhere) return likely;
  return first.likely >= 0.15 ? [first] : [];
}

type Kept = {
  readonly fields: readonly FoundAnswer[];
  readonly asked?: string;
  readonly length: number;
};

/** An answer to an open question opens no need unless it says one in so many words. */
function keepNeeds<T extends { readonly likely: number }>(
  needs: readonly T[],
  { asked, length, fields }: Kept,
): readonly T[] {
  if (asked === undefined) return needs;
  const answered = fields.some((one) => one.question === asked);
  return needs.filter(
    (one) => one.likely >= (answered || length < 12 ? 0.95 : 0.6) && (!answered || length > 16),
  );
}

type Known = {
  readonly heard: Heard;
  readonly command: ActWord | null;
  readonly services: readonly Need[];
  readonly human: boolean;
  readonly fields: readonly FoundAnswer[];
  readonly asked?: string;
};

function actOf({ heard, command, services, human, fields, asked }: Known): ActWord {
  if (heard.has('wrong') && (fields.length > 0 || asked !== undefined) && heard.text.length < 60)
    return 'correct';
  if (
    command !== null &&
    !(fields.length > 0 && (command === 'yes' || command === 'no' || asked !== undefined))
  )
    return command;
  if (human && services.length === 0) return 'human';
  if (fields.length > 0 && services.length === 0) return 'answer';
  if (services.length > 0) return isQuestion(heard, services) ? 'question' : 'need';
  return 'other';
}

const isQuestion = (heard: Heard, services: readonly Need[]): boolean => {
  if (services.every((one) => one.label === 'policy_consult')) return true;
  return heard.has('how_much') && !heard.has('own_wrong') && heard.text.length < 40;
};
