import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from '../../dialogue/expectation.ts';
import type { Question } from '../../services/service.ts';
import type { Wording } from '../../wording/wording.ts';
import { answerTokens, tokensOf } from './budget.ts';
import { describedFields } from './listened.ts';
import { offerOf, split } from './offered.ts';

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

/** What is sent to a model: the standing words, the same in every call, and the message as one JSON object. */
export type Prompt = { readonly system: string; readonly user: string };

/** The most tokens one call may take, its answer with it. */
export const mostTokens = 2500;

/** Labels of further fields take no more than this, so that a long story has room. */
const mostForMore = 150;

/** The message, already tokenised, in the light of what is waited for; labels are in Chinese whatever the worker reads. What of a very long message finds no room is left to the rules. */
export function promptFor(
  text: string,
  expectation: Expectation,
  { system, wording }: { readonly system: string; readonly wording: Wording },
): Prompt {
  const { service, today } = expectation;
  const label = ({ id }: Question): string =>
    wording.text({ key: `q-${service}-${id}|q-${id}` }, 'zh-CN');
  const offer = offerOf(expectation);
  const { asked } = offer;
  const { described, more } = split(offer);
  const question =
    asked === null ? null : { id: asked.id, ask: label(asked), options: optionsOf(asked, wording) };
  const { size } = new Set([...described, asked?.id].filter((id) => describedFields.has(id ?? '')));
  const fields = offer.all || size === describedFields.size ? 'all' : described;
  const light = { today, question, fields };
  const room = (taken: object): number =>
    mostTokens - answerTokens - tokensOf(system) - tokensOf(JSON.stringify(taken)) - 8;
  const left = Math.min(mostForMore, room({ ...light, message: text }));
  const named = offer.all ? {} : labelled(more, { label, left });
  const whole = Object.keys(named).length === 0 ? light : { ...light, more: named };
  return { system, user: JSON.stringify({ ...whole, message: cut(text, room(whole)) }) };
}

/** As many labels as there is room for, in the order of their questions. */
function labelled(
  questions: readonly Question[],
  { label, left }: { readonly label: (one: Question) => string; readonly left: number },
): { readonly [id: string]: string } {
  const named: { [id: string]: string } = {};
  let room = left;
  for (const one of questions) {
    const said = label(one);
    room -= tokensOf(`"${one.id}":"${said}",`);
    if (room < 0) break;
    named[one.id] = said;
  }
  return named;
}

/** As much of a text from its beginning as so many tokens hold; no token of a secret is cut in two. */
function cut(text: string, tokens: number): string {
  if (tokensOf(JSON.stringify(text)) <= tokens) return text;
  let end = 0;
  let used = 2;
  for (const sign of text) {
    used += /[^\u0000-\u02ff]/u.test(sign) ? 1 : 0.67;
    if (used > tokens) break;
    end += sign.length;
  }
  return text.slice(0, end).replace(/<[A-Z]+_?\d*$/u, '');
}

/** A yes or a no is typed; other options are told by their labels. */
const optionsOf = ({ field }: Question, wording: Wording): object | undefined =>
  field.options === undefined
    ? undefined
    : Object.fromEntries(
        field.options.map(({ id, label }) => [
          field.kind === 'yesNo' ? JSON.stringify(field.choose?.(id)) : id,
          wording.text(label, 'zh-CN'),
        ]),
      );
