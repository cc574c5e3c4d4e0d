import { z } from 'zod';
import type { DangerKind } from '../../messages/case-act.ts';
import type { Value } from '../../messages/value.ts';

/** Acts a model may name; what it says beyond these is `other`. None of them consents, submits, cancels, deletes, withdraws or moves. */
export const modelActs = [
  'answer',
  'need',
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

/** Kinds of danger a model may name. */
export const modelDangers = [
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
] as const satisfies readonly DangerKind[];

/** What a model's answer says, as far as it is of the shape. */
export type ModelAnswer = {
  readonly act: (typeof modelActs)[number];
  readonly danger: DangerKind | null;
  readonly needs: readonly { readonly id: string; readonly words: string }[];
  readonly answers: readonly {
    readonly id: string;
    readonly words: string;
    readonly value: Value;
  }[];
};

const words = { id: z.string().min(1).max(60), words: z.string().min(1).max(1000) };
const need = z.object(words);
const answer = z.object({ ...words, value: z.json().optional() });

/** The shape an endpoint may be told; more keys are ignored. */
export const answerShape = z.object({
  act: z.enum(modelActs),
  danger: z.enum(modelDangers).nullable(),
  needs: z.array(need).max(20),
  answers: z.array(answer).max(60),
});

const mostNeeds = 20;
const mostAnswers = 60;

/** What a model said, fences, thinking and words around it taken off and each part that does not fit left out; `null` where there is no such object. Never throws. */
export function parseAnswer(content: string): ModelAnswer | null {
  const said = objectIn(content.replace(/^[\s\S]*<\/think>/u, ''));
  if (said === null || !['act', 'danger', 'needs', 'answers'].some((key) => key in said))
    return null;
  const { act, danger, needs, answers } = said;
  return {
    act: modelActs.find((one) => one === act) ?? 'other',
    danger: modelDangers.find((one) => one === danger) ?? null,
    needs: fitting(needs, need).slice(0, mostNeeds),
    answers: fitting(answers, answer)
      .slice(0, mostAnswers)
      .map(({ value, ...one }) => ({ ...one, value: (value ?? null) as Value })),
  };
}

const fitting = <T>(list: unknown, shape: z.ZodType<T>): readonly T[] =>
  (Array.isArray(list) ? list : []).flatMap((one) => {
    const read = shape.safeParse(one);
    return read.success ? [read.data] : [];
  });

/** The outermost object in a text; one that was cut off is closed behind its last whole part. */
function objectIn(text: string): { readonly [key: string]: unknown } | null {
  const from = text.indexOf('{');
  if (from < 0) return null;
  const to = text.lastIndexOf('}');
  const whole = to < from ? null : parsed(text.slice(from, to + 1));
  if (whole !== null) return whole;
  const cut = text.slice(from, to + 1);
  return parsed(`${cut}]}`);
}

function parsed(text: string): { readonly [key: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as { readonly [key: string]: unknown })
      : null;
  } catch {
    return null;
  }
}
