import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Phrase } from '../messages/phrase.ts';
import { wordsOfSet } from './explained.ts';
import { labelledOption } from './pointing.ts';

/** Options of other open questions, each said by its name where that is no answer (公办的 is no school), and what is left of the message without them; `null` where there are none. */
export function otherOptions(
  plain: string,
  expectation: Expectation,
  say: (label: Phrase) => string,
): { readonly found: readonly FoundAnswer[]; readonly rest: string } | null {
  const { kind, question, today } = expectation;
  if ((kind !== 'question' && kind !== 'settle') || question === null) return null;
  const { field: asked } = question;
  const answers = asked.names !== true && asked.read(plain, { today }).kind !== 'nothing';
  if (answers || (asked.names !== true && asked.kind !== 'choice')) return null;
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const heard = clauses.map((clause) => optionIn(clause, question.id, { expectation, say }));
  const found = heard.filter((one) => one !== null);
  return found.length === 0
    ? null
    : { found, rest: clauses.filter((_, index) => heard[index] === null).join('，') };
}

function optionIn(
  clause: string,
  asked: string,
  at: { readonly expectation: Expectation; readonly say: (label: Phrase) => string },
): FoundAnswer | null {
  if (clause.length > longest) return null;
  const { welcome, standing = {} } = at.expectation;
  const said = withoutEnd(clause.trim());
  for (const { id, field } of welcome) {
    if (field.kind !== 'choice' || id === asked || standing[id] !== undefined) continue;
    const option = labelledOption(said, field.options ?? [], at.say);
    const value = option === null ? undefined : field.choose?.(option);
    if (value !== undefined) return { question: id, value, raw: clause, sure: true };
  }
  return null;
}

const longest = 12;

const withoutEnd = (words: string): string => {
  const end = [...wordsOfSet('option_ends')].find(
    (one) => words.endsWith(one) && words.length > one.length + 1,
  );
  return end === undefined ? words : withoutEnd(words.slice(0, -end.length));
};
