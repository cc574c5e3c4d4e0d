import { z } from 'zod';
import type { Expectation } from '../../dialogue/expectation.ts';
import type { Value } from '../../messages/value.ts';
import { ground } from './ground.ts';
import { needLabels } from './labels.ts';
import { offeredFields } from './prompt.ts';
import type { Tokenised } from './tokenise.ts';

/** Acts a model may name; what it says beyond these is `other`. None of them consents, submits, cancels or deletes. */
export const modelActs = [
  'answer',
  'question',
  'why',
  'help',
  'back',
  'skip',
  'human',
  'greet',
  'thanks',
  'other',
] as const;

const grounded = { id: z.string().max(60), words: z.string().max(1000) };
const value = z
  .union([z.string().max(100), z.number(), z.boolean(), z.array(z.string().max(100)).max(20)])
  .nullish();

/** The shape an answer must have; more keys are ignored. */
export const answerShape = z.object({
  act: z.string().max(40).nullish(),
  needs: z.array(z.object(grounded)).max(20).nullish(),
  answers: z
    .array(z.object({ ...grounded, value }))
    .max(40)
    .nullish(),
});

type RawAnswer = z.infer<typeof answerShape>;

/** A place in the tokenised text: no words, so that a cached proposal holds nothing a person said. */
type Place = { readonly from: number; readonly to: number };

/** What a model proposes, each part with the place of the words it came from. */
export type Proposal = {
  readonly act: (typeof modelActs)[number];
  readonly needs: readonly (Place & { readonly label: string })[];
  readonly answers: readonly (Place & { readonly question: string; readonly value: Value })[];
};

/** The JSON in a model's answer, fences and thinking taken off; `null` where there is none of the shape. */
export function parseAnswer(content: string): RawAnswer | null {
  const bare = content.replace(/^[\s\S]*<\/think>/u, '');
  const from = bare.indexOf('{');
  const to = bare.lastIndexOf('}');
  if (from < 0 || to < from) return null;
  try {
    const read = answerShape.safeParse(JSON.parse(bare.slice(from, to + 1)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** What of an answer stands: known ids whose words are in the message; everything else is dropped. */
export function proposalOf(
  raw: RawAnswer,
  { text }: Tokenised,
  expectation: Expectation,
): Proposal {
  const fields = new Set(offeredFields(expectation).map((question) => question.id));
  if (expectation.question !== null) fields.add(expectation.question.id);
  const needs = (raw.needs ?? []).flatMap(({ id, words }) => {
    const place = needLabels.includes(id) ? ground(text, words) : null;
    return place === null ? [] : [{ label: id, from: place[0], to: place[1] }];
  });
  const answers = (raw.answers ?? []).flatMap(({ id, words, value }) => {
    const place = fields.has(id) ? ground(text, words) : null;
    return place === null
      ? []
      : [{ question: id, value: value ?? null, from: place[0], to: place[1] }];
  });
  return { act: modelActs.find((act) => act === raw.act) ?? 'other', needs, answers };
}
