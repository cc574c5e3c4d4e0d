import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from '../../dialogue/expectation.ts';
import type { Question } from '../../services/service.ts';
import type { Wording } from '../../wording/wording.ts';

/** The file whose words the model is given; read once at the start. */
const file = join(import.meta.dirname, '..', '..', '..', 'prompts', 'understand.md');

/** The standing words of the prompt. Throws one line where the file cannot be read. */
export function readPrompt(path = file): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new Error(`Cannot read prompt ${path}: the file is missing or not readable`);
  }
}

/** What is sent to a model: the standing words, and the message as data. */
export type Prompt = { readonly system: string; readonly user: string };

/** Kinds of answer whose values are tokens or which rules find wherever they stand. */
const foundByRules: ReadonlySet<string> = new Set(['residentId', 'phone', 'bankCard', 'docId']);

/** Who writes for whom is never a side remark: it decides whose answers these are. */
const ownQuestion: ReadonlySet<string> = new Set([
  'for_whom',
  'speaker_name',
  'speaker_phone',
  'speaker_authority',
]);

/** At most so many fields are named besides the open question, to keep the prompt small. */
const mostFields = 40;

/** Questions a model may fill besides the open one: those needed to hand in, of what is open now. In a free opening none: there only the need is asked for. */
export function offeredFields({ welcome, question, kind }: Expectation): readonly Question[] {
  if (kind === 'idle') return [];
  return welcome
    .filter(
      (one) =>
        one.need === 'apply' &&
        one.id !== question?.id &&
        !ownQuestion.has(one.id) &&
        !foundByRules.has(one.field.kind),
    )
    .slice(0, mostFields);
}

/** The message, already tokenised, in the light of what is waited for; labels are in Chinese whatever the worker reads. */
export function promptFor(
  text: string,
  expectation: Expectation,
  { system, wording }: { readonly system: string; readonly wording: Wording },
): Prompt {
  const { question, service, today } = expectation;
  const label = (id: string): string =>
    wording.text({ key: `q-${service}-${id}|q-${id}` }, 'zh-CN');
  const asked =
    question === null
      ? null
      : { id: question.id, ask: label(question.id), options: optionsOf(question, wording) };
  const fields = Object.fromEntries(
    offeredFields(expectation).map((one) => [one.id, label(one.id)]),
  );
  return { system, user: JSON.stringify({ today, question: asked, fields, message: text }) };
}

const optionsOf = ({ field }: Question, wording: Wording): object | undefined =>
  field.options === undefined
    ? undefined
    : Object.fromEntries(field.options.map(({ id, label }) => [id, wording.text(label, 'zh-CN')]));
